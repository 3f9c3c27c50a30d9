import type { Dossier } from "./dossier.ts";
import { decisionOf, type Member, type YearFacts } from "./year-members.ts";

/**
 * The year before beside this one. Its roll is not known (an earlier year is entered as results), so people are compared,
 * not shares: `recognised` = `kept` + `lost` + `departed`.
 */
export interface YearComparison {
  readonly year: number;
  /** False where the year before is known by its totals only: nobody can then be followed by name. */
  readonly byName: boolean;
  /** Đạt in the year before, of the results held. */
  readonly recognised: number;
  /** Không đạt in the year before, of the results held. */
  readonly notRecognised: number;
  /** Recognised in both years. */
  readonly kept: number;
  /** Recognised now, not in the year before. */
  readonly gained: number;
  /** Recognised in the year before, on this year's roll, not recognised (yet) now. */
  readonly lost: number;
  /** Recognised in the year before, not on this year's roll. */
  readonly departed: number;
}

/** A result that counted in its own year: entered from history, or of somebody on that year's roll. */
function counted(dossier: Dossier): boolean {
  return dossier.state === "EarlierResult" || dossier.onRoll;
}

/** The year before as its totals tell it. */
function byTotals(year: number, { totals = [] }: Pick<YearFacts, "totals">): YearComparison | undefined {
  const known = totals.find((candidate) => candidate.year === year);
  const nobody = { kept: 0, gained: 0, lost: 0, departed: 0 };
  return (
    known && {
      year,
      byName: false,
      recognised: known.recognised,
      notRecognised: known.notRecognised,
      ...nobody,
    }
  );
}

/** Compares with the year before, by name or else by its totals; undefined where nothing of it is held. */
export function yearComparison(
  members: readonly Member[],
  { cycle, dossiers, totals = [] }: Pick<YearFacts, "cycle" | "dossiers" | "totals">,
): YearComparison | undefined {
  const year = cycle.year - 1;
  const results = dossiers
    .filter((dossier) => dossier.year === year && counted(dossier))
    .flatMap((dossier) => {
      const decision = decisionOf(dossier);
      return decision ? [{ personId: dossier.personId, recognised: decision.recognised }] : [];
    });
  if (results.length === 0) return byTotals(year, { totals });
  const before = new Set(results.filter(({ recognised }) => recognised).map(({ personId }) => personId));
  const present = members.filter(({ person }) => before.has(person.id));
  const now = members.filter(({ dossier }) => dossier?.state === "Recognised");
  const kept = now.filter(({ person }) => before.has(person.id)).length;
  return {
    year,
    byName: true,
    recognised: before.size,
    notRecognised: results.length - before.size,
    kept,
    gained: now.length - kept,
    lost: present.length - kept,
    departed: before.size - present.length,
  };
}
