import type { Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Person, Roster, Unit } from "./roster.ts";

/** An address as it is compared: without surrounding blanks and without regard to case. */
export function normalizeAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** True when both are the same non-empty address. */
export function sameAddress(one: string, other: string): boolean {
  const normalized = normalizeAddress(one);
  return normalized !== "" && normalized === normalizeAddress(other);
}

/** The person with this address, or undefined (`không có trong danh sách`): their own first, then a second one (Email khác). */
export function personAt(roster: Pick<Roster, "people">, address: string): Person | undefined {
  return (
    roster.people.find(({ email }) => sameAddress(email, address)) ??
    roster.people.find(({ otherEmails }) => otherEmails?.some((other) => sameAddress(other, address)))
  );
}

/** True for any of the addresses of the person whose dossier it is. */
export function isOwnAddress(
  { email, otherEmails }: { readonly email: string; readonly otherEmails?: readonly string[] },
  address: string,
): boolean {
  return sameAddress(email, address) || (otherEmails ?? []).some((other) => sameAddress(other, address));
}

/** True when the person no longer works here on that day: Ngày nghỉ is the first day away. */
export function hasLeft(person: Person, day: Day): boolean {
  return person.left !== "" && person.left <= day;
}

/** On long leave that day (thai sản, biệt phái, đi học): both ends included, an open end goes on. */
export function isOnLongLeave({ leave }: Pick<Person, "leave">, day: Day): boolean {
  return (
    leave !== undefined && leave.from !== "" && leave.from <= day && (leave.to === "" || day <= leave.to)
  );
}

/**
 * On the roll at Ngày chốt: Ngày vào ≤ cut-off, and no Ngày nghỉ or Ngày nghỉ > cut-off. Whoever is then on long leave
 * counts or not as the cycle says (rules.md, section 1).
 */
export function isOnRoll(person: Person, { cutOff, countLongLeave }: Counting): boolean {
  const works = (person.joined === "" || person.joined <= cutOff) && !hasLeft(person, cutOff);
  return works && (countLongLeave || !isOnLongLeave(person, cutOff));
}

/** What decides who is counted in a cycle. */
export type Counting = Pick<Cycle, "cutOff" | "countLongLeave">;

/** What stands for a unit on a day on which it does not exist: before it began what it was split from, after its end what it merged into; else empty. */
function standsFor({ mergedInto, validTo, splitFrom = "", validFrom }: Unit, day: Day): string {
  if (splitFrom !== "" && validFrom !== "" && day < validFrom) return splitFrom;
  return mergedInto !== "" && validTo !== "" && validTo < day ? mergedInto : "";
}

/**
 * The unit that stands for `unitId` on a day: itself while it exists, afterwards the one it merged into, before that the
 * one it was split from, along the whole chain. Undefined when no such unit is listed. A loop ends where it began.
 */
export function unitOn(units: readonly Unit[], unitId: string, day: Day): Unit | undefined {
  const seen = new Set<string>();
  let unit = units.find((candidate) => candidate.id === unitId);
  while (unit && !seen.has(unit.id)) {
    seen.add(unit.id);
    const other = standsFor(unit, day);
    unit = units.find((candidate) => candidate.id === other) ?? unit;
  }
  return unit;
}
