import type { Cycle } from "./cycle.ts";
import type { Decision, Dossier } from "./dossier.ts";
import type { Person, Roster } from "./roster.ts";
import { isOnRoll, unitOn } from "./roster-rules.ts";
import type { YearTotals } from "./year-totals.ts";

/** What a year's figures are folded from. `dossiers` holds this year and all earlier ones. */
export interface YearFacts {
  readonly cycle: Cycle;
  readonly roster: Roster;
  readonly dossiers: readonly Dossier[];
  /** Years known only by their totals. */
  readonly totals?: readonly YearTotals[];
}

/** A person on the roll at Ngày chốt, the unit they then belong to, and their dossier of the year if any. */
export interface Member {
  readonly person: Person;
  readonly unitId: string;
  readonly dossier: Dossier | undefined;
}

/** The roll at Ngày chốt, each with their unit of that day (following mergers) and this year's dossier. */
export function membersOf({ cycle, roster, dossiers }: YearFacts): readonly Member[] {
  const ofYear = new Map(
    dossiers.filter((dossier) => dossier.year === cycle.year).map((dossier) => [dossier.personId, dossier]),
  );
  return roster.people
    .filter((person) => isOnRoll(person, cycle))
    .map((person) => ({
      person,
      unitId: unitOn(roster.units, person.unitId, cycle.cutOff)?.id ?? person.unitId,
      dossier: ofYear.get(person.id),
    }));
}

/** What was decided on a dossier, this year's or an earlier one's; undefined while undecided. */
export function decisionOf(dossier: Dossier): Decision | undefined {
  return "decision" in dossier ? dossier.decision : undefined;
}
