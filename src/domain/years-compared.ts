import type { Cycle } from "./cycle.ts";
import type { Decision, Dossier } from "./dossier.ts";
import { type Counts, countsOf } from "./figures.ts";
import type { Roster } from "./roster.ts";
import { isOnRoll } from "./roster-rules.ts";
import { type Target, targetsOf } from "./targets.ts";
import type { YearTotals } from "./year-totals.ts";

/** What several years are compared by: every cycle, the roll as it stands, dossiers of every year, years known by totals. */
export interface ManyYears {
  readonly cycles: readonly Cycle[];
  readonly roster: Roster;
  readonly dossiers: readonly Dossier[];
  readonly totals: readonly YearTotals[];
}

/** Where a year's figures come from: its cycle, its totals, results entered by name (the roll then unknown), or nowhere. */
export type YearSource = "cycle" | "totals" | "names" | "none";

type Known = Pick<Counts, "total" | "registered" | "submitted" | "recognised" | "notRecognised" | "digital"> &
  Pick<Counts, "proficient">;

/** One year beside the others. What is not known of it is left out. */
export interface ComparedYear extends Partial<Known> {
  readonly year: number;
  readonly source: YearSource;
  /** The title's target of that year: the one frozen into its cycle, else the plan's. */
  readonly target: Target;
  /** People recognised for the first, 2nd, 3rd, 4th, 5th or later year in a row; absent where only totals are known. */
  readonly streaks?: readonly number[];
}

type WithDecision = Dossier & { readonly decision: Decision };

function isRecognised(dossier: Dossier): dossier is WithDecision {
  return "decision" in dossier && dossier.state !== "Revoked" && dossier.decision.recognised;
}

function isRefused(dossier: Dossier): boolean {
  return "decision" in dossier && !isRecognised(dossier);
}

/** The recognised of a year that has a cycle (on its roll), or that is known by name only. */
export function recognisedOf(
  year: number,
  { cycles, dossiers }: Pick<ManyYears, "cycles" | "dossiers">,
): readonly WithDecision[] {
  const hasCycle = cycles.some((cycle) => cycle.year === year);
  return dossiers.filter(
    (dossier): dossier is WithDecision =>
      dossier.year === year && dossier.onRoll === hasCycle && isRecognised(dossier),
  );
}

function streaksOf(recognised: readonly WithDecision[]): readonly number[] {
  return [1, 2, 3, 4, 5].map(
    (length) => recognised.filter(({ decision }) => Math.min(decision.streak, 5) === length).length,
  );
}

/** The counts of a cycle as the summaries have them: the roll of Ngày chốt, dossiers that say `Trong danh sách`. */
export function countsOfCycle(cycle: Cycle, { roster, dossiers }: ManyYears): Counts {
  const own = dossiers.filter(({ year, onRoll }) => year === cycle.year && onRoll);
  const counts = countsOf(own.map((dossier) => ({ dossier })));
  return { ...counts, total: roster.people.filter((person) => isOnRoll(person, cycle)).length };
}

function ofTotals(totals: YearTotals): Known {
  const { total, registered, submitted, recognised, notRecognised, digitalSkills, proficient } = totals;
  return { total, registered, submitted, recognised, notRecognised, digital: digitalSkills, proficient };
}

/** One year: counted where it has a cycle, else its totals, else what is known by name (figures of the tab `So sánh các năm`). */
export function comparedYear(year: number, facts: ManyYears): ComparedYear {
  const cycle = facts.cycles.find((candidate) => candidate.year === year);
  const target = (cycle?.targets ?? targetsOf(year)).title;
  const recognised = recognisedOf(year, facts);
  const base = { year, target };
  if (cycle) {
    return { ...base, source: "cycle", ...countsOfCycle(cycle, facts), streaks: streaksOf(recognised) };
  }
  const totals = facts.totals.find((candidate) => candidate.year === year);
  if (totals) return { ...base, source: "totals", ...ofTotals(totals) };
  const named = facts.dossiers.filter((dossier) => dossier.year === year);
  const notRecognised = named.filter(isRefused).length;
  if (notRecognised + named.filter(isRecognised).length === 0) return { ...base, source: "none" };
  return {
    ...base,
    source: "names",
    recognised: recognised.length,
    notRecognised,
    streaks: streaksOf(recognised),
  };
}

/** Years added up for a review (sơ kết 5 năm, tổng kết 10 năm): people are counted once for each year. */
export interface Review {
  /** Years of which the recognised are known. */
  readonly known: number;
  readonly total: number | undefined;
  readonly recognised: number | undefined;
  /** Recognised among everyone on the roll, over the years whose roll is known. */
  readonly rate: number | undefined;
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.flatMap((value) => (value === undefined ? [] : [value]));
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

/** A review over these years (plan 307, III.4.b). */
export function reviewOf(years: readonly ComparedYear[]): Review {
  const total = sumOf(years.map((year) => year.total));
  const counted = years.filter((year) => (year.total ?? 0) > 0);
  const part = sumOf(counted.map(({ recognised }) => recognised)) ?? 0;
  return {
    known: years.filter(({ recognised }) => recognised !== undefined).length,
    total,
    recognised: sumOf(years.map(({ recognised }) => recognised)),
    rate: total ? part / total : undefined,
  };
}
