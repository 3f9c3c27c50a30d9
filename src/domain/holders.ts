import type { Day } from "./calendar.ts";
import type { Decision, Dossier } from "./dossier.ts";
import { OUTSTANDING_YEARS } from "./streak.ts";
import { sortedByName } from "./vietnamese-names.ts";
import { decisionOf, type Member, type YearFacts } from "./year-members.ts";

/** A decision that recognised a holder. */
export interface HolderDecision {
  readonly year: number;
  /** Số quyết định; empty until known. */
  readonly number: string;
  readonly date: Day | "";
  readonly agency: string;
}

/** Somebody recognised this year (Người được công nhận). */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  /** Frozen in the dossier. */
  readonly position: string;
  /** The unit at Ngày chốt. */
  readonly unitId: string;
  /** Số năm liền, this year included. */
  readonly streak: number;
  /** This year's and the decisions before it without a gap, newest last; at most the five that the title rests on. */
  readonly decisions: readonly HolderDecision[];
}

function entry(year: number, decision: Decision): HolderDecision {
  return { year, number: decision.number, date: decision.date, agency: decision.agency };
}

/** The last years of the run, at most five, oldest first. */
function runOf(own: ReadonlyMap<number, Decision>, year: number, streak: number): readonly HolderDecision[] {
  const run: HolderDecision[] = [];
  for (let back = 0; back < Math.min(streak, OUTSTANDING_YEARS); back += 1) {
    const decision = own.get(year - back);
    if (!decision?.recognised) break;
    run.unshift(entry(year - back, decision));
  }
  return run;
}

function decisionsByPerson(dossiers: readonly Dossier[]): ReadonlyMap<string, Map<number, Decision>> {
  const byPerson = new Map<string, Map<number, Decision>>();
  for (const dossier of dossiers) {
    const decision = decisionOf(dossier);
    if (!decision) continue;
    const own = byPerson.get(dossier.personId) ?? new Map<number, Decision>();
    byPerson.set(dossier.personId, own.set(dossier.year, decision));
  }
  return byPerson;
}

/** The recognised of this year: units in the order of the tab `Đơn vị`, within a unit by name. */
export function holdersOf(
  members: readonly Member[],
  { cycle, roster, dossiers }: YearFacts,
): readonly Holder[] {
  const decisions = decisionsByPerson(dossiers);
  const holders = members.flatMap(({ person, unitId, dossier }) => {
    if (dossier?.state !== "Recognised") return [];
    const { streak } = dossier.decision;
    const own = decisions.get(person.id) ?? new Map<number, Decision>();
    return {
      personId: person.id,
      name: dossier.name,
      position: dossier.position,
      unitId,
      streak,
      decisions: runOf(own, cycle.year, streak),
    };
  });
  const place = new Map(roster.units.map(({ id }, index) => [id, index]));
  const placeOf = (holder: Holder) => place.get(holder.unitId) ?? roster.units.length;
  return [...sortedByName(holders)].sort((one, other) => placeOf(one) - placeOf(other));
}
