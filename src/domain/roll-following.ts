import { type Day, dayOf } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier, DossierHolder } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import type { Person, Roster } from "./roster.ts";
import { isOnRoll, unitOn } from "./roster-rules.ts";

export type RollFollowed = Extract<DossierEvent, { readonly type: "RollFollowed" }>;

/** A dossier, and what the roll has come to say of its person since it was written. */
export interface RollChange {
  readonly dossier: Dossier;
  readonly event: RollFollowed;
}

/** The day by whose units the holder was written; undefined once the unit has appraised: history stays as it was. */
function dayOfHolder(dossier: Dossier): Day | undefined {
  switch (dossier.state) {
    case "Registered":
      return dayOf(dossier.registeredAt);
    case "Submitted":
    case "Returned":
      return dayOf(dossier.submission.at);
    default:
      return undefined;
  }
}

type Changeable = Pick<DossierHolder, "name" | "position" | "unitId" | "unitName">;

/** What differs of name, position and unit, as the roll and the units now say it for that day. */
function holderChanges(dossier: Dossier, person: Person, roster: Roster, day: Day): Partial<Changeable> {
  const unit = unitOn(roster.units, person.unitId, day);
  const now: Changeable = {
    name: person.name,
    position: person.position,
    unitId: unit?.id ?? person.unitId,
    unitName: unit?.name ?? "",
  };
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => dossier[field as keyof Changeable] !== value),
  );
}

/** The unit to count an appraised dossier by, where it is no longer the one it was appraised in; `""` where it is again. */
function countedElsewhere(
  dossier: Dossier,
  person: Person,
  { units }: Roster,
  { cutOff }: Cycle,
): string | undefined {
  const idOf = (unitId: string) => unitOn(units, unitId, cutOff)?.id ?? unitId;
  const now = idOf(person.unitId);
  if (now === idOf(dossier.rollUnitId ?? dossier.unitId)) return undefined;
  return now === idOf(dossier.unitId) ? "" : now;
}

/** Before the appraisal a dossier is counted in its own unit: what was noted after an appraisal now undone goes. */
function countedAgain(dossier: Dossier): string | undefined {
  return dossier.rollUnitId === undefined ? undefined : "";
}

/** Addresses, and Loại where the roll says one: it is counted by, and nothing is judged by it. */
function personalChanges(
  dossier: Dossier,
  person: Person,
): Pick<RollFollowed, "email" | "otherEmails" | "kind"> {
  const email = person.email.trim();
  const otherEmails = person.otherEmails ?? [];
  const sameOthers = JSON.stringify(otherEmails) === JSON.stringify(dossier.otherEmails ?? []);
  return {
    ...(email === dossier.email ? {} : { email }),
    ...(sameOthers ? {} : { otherEmails }),
    ...(person.kind === undefined || person.kind === dossier.kind ? {} : { kind: person.kind }),
  };
}

/**
 * What the roll says of this dossier's person and the dossier does not say yet: whether they count at Ngày chốt, their
 * addresses and Loại; before the appraisal also name, position and unit, after it the unit they are counted in. Undefined where
 * nothing differs, in a frozen cycle, and for results of earlier years.
 */
export function rollChange(dossier: Dossier, roster: Roster, cycle: Cycle): RollFollowed | undefined {
  if (dossier.year !== cycle.year || cycle.state === "frozen" || dossier.state === "EarlierResult") {
    return undefined;
  }
  const person = roster.people.find(({ id }) => id === dossier.personId);
  const onRoll = person !== undefined && isOnRoll(person, cycle);
  if (!person) return onRoll === dossier.onRoll ? undefined : { type: "RollFollowed", onRoll };
  const day = dayOfHolder(dossier);
  const holder = day === undefined ? {} : holderChanges(dossier, person, roster, day);
  const rollUnitId =
    day === undefined ? countedElsewhere(dossier, person, roster, cycle) : countedAgain(dossier);
  const changes = {
    ...personalChanges(dossier, person),
    ...(Object.keys(holder).length > 0 ? { holder } : {}),
    ...(rollUnitId === undefined ? {} : { rollUnitId }),
  };
  if (onRoll === dossier.onRoll && Object.keys(changes).length === 0) return undefined;
  return { type: "RollFollowed", onRoll, ...changes };
}

/** Every dossier of the cycle on which the roll has moved on. */
export function rollChanges(
  dossiers: readonly Dossier[],
  roster: Roster,
  cycle: Cycle,
): readonly RollChange[] {
  const people = new Map(roster.people.map((person) => [person.id, person]));
  return dossiers.flatMap((dossier) => {
    const person = people.get(dossier.personId);
    const event = rollChange(dossier, { ...roster, people: person ? [person] : [] }, cycle);
    return event ? [{ dossier, event }] : [];
  });
}

/** What dossiers follow of the roll, as one text: while it stays the same nothing needs to be looked at. */
export function followedFacts({ people, units }: Roster, cycle: Cycle): string {
  return JSON.stringify([
    [cycle.year, cycle.cutOff, cycle.countLongLeave, cycle.state],
    people.map(({ id, name, email, otherEmails, unitId, position, joined, left, leave, kind }) => [
      ...[id, name, email, otherEmails, unitId, position, joined, left, kind],
      leave && [leave.from, leave.to],
    ]),
    units.map(({ id, name, validFrom, validTo, mergedInto, splitFrom }) => [
      ...[id, name, validFrom, validTo, mergedInto, splitFrom],
    ]),
  ]);
}
