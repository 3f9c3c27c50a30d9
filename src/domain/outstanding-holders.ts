import type { Dossier } from "./dossier.ts";
import type { HolderDecision } from "./holders.ts";
import { personOrder } from "./person-order.ts";
import { OUTSTANDING_YEARS, yearsOfTitle } from "./streak.ts";
import { type ManyYears, recognisedOf } from "./years-compared.ts";

/** Somebody who holds the title for the fifth year in a row or more, with the five decisions that it rests on. */
export interface OutstandingHolder {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  /** One a year, oldest first; absent where the workbook holds no result of that year. */
  readonly decisions: readonly (HolderDecision | undefined)[];
}

/** Who is outstanding in a year, and who got there but for one more year; by the number in their Mã CCVC. */
export interface OnTheWay {
  readonly year: number;
  readonly outstanding: readonly OutstandingHolder[];
  /** Recognised four years in a row: the next one makes five. */
  readonly inFourthYear: readonly Pick<OutstandingHolder, "personId" | "name" | "unitName">[];
}

function decisionIn(
  year: number,
  personId: string,
  dossiers: readonly Dossier[],
): HolderDecision | undefined {
  const dossier = dossiers.find((candidate) => candidate.year === year && candidate.personId === personId);
  if (!dossier) return undefined;
  const { number = "", date = "", agency = "" } = "decision" in dossier ? dossier.decision : {};
  return { year, number, date, agency };
}

/** The year whose holders the tab `Tiêu biểu xuất sắc` lists: the newest one with anybody recognised, or the one before. */
export function yearOfHolders({ cycles, dossiers }: Pick<ManyYears, "cycles" | "dossiers">): number {
  const newest = Math.max(0, ...cycles.map(({ year }) => year));
  if (newest === 0) return 0;
  return recognisedOf(newest, { cycles, dossiers }).length > 0 ? newest : newest - 1;
}

/** Tiêu biểu xuất sắc, with five decisions each (plan 307, II.2.b), and who is on the way. */
export function outstandingHolders(facts: Pick<ManyYears, "cycles" | "dossiers">): OnTheWay {
  const year = yearOfHolders(facts);
  const holders = [...recognisedOf(year, facts)].sort(
    (one, other) => personOrder(one.personId) - personOrder(other.personId),
  );
  return {
    year,
    outstanding: holders
      .filter(({ decision }) => decision.streak >= OUTSTANDING_YEARS)
      .map(({ personId, name, unitName }) => ({
        ...{ personId, name, unitName },
        decisions: yearsOfTitle(year).map((known) => decisionIn(known, personId, facts.dossiers)),
      })),
    inFourthYear: holders
      .filter(({ decision }) => decision.streak === OUTSTANDING_YEARS - 1)
      .map(({ personId, name, unitName }) => ({ personId, name, unitName })),
  };
}
