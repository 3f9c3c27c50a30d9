import type { Day } from "./calendar.ts";
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

/** True when the person no longer works here on that day: Ngày nghỉ is the first day away. */
export function hasLeft(person: Person, day: Day): boolean {
  return person.left !== "" && person.left <= day;
}

/** On the roll at Ngày chốt: Ngày vào ≤ cut-off, and no Ngày nghỉ or Ngày nghỉ > cut-off. */
export function isOnRoll(person: Person, cutOff: Day): boolean {
  return (person.joined === "" || person.joined <= cutOff) && !hasLeft(person, cutOff);
}

/**
 * The unit that stands for `unitId` on a day: itself while it exists, afterwards the one it merged into, along the
 * whole chain. Undefined when no such unit is listed. A loop of mergers ends where it began.
 */
export function unitOn(units: readonly Unit[], unitId: string, day: Day): Unit | undefined {
  const seen = new Set<string>();
  let unit = units.find((candidate) => candidate.id === unitId);
  while (unit && unit.mergedInto !== "" && unit.validTo !== "" && unit.validTo < day && !seen.has(unit.id)) {
    const successor: string = unit.mergedInto;
    seen.add(unit.id);
    unit = units.find((candidate) => candidate.id === successor) ?? unit;
  }
  return unit;
}
