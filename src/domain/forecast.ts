import type { Day } from "./calendar.ts";
import { daysBetween } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier } from "./dossier.ts";
import { type ComparedYear, comparedYear, type ManyYears } from "./years-compared.ts";

/** From what is certain to come to what may come at most. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** This year's end and the end of the plan, from the pace so far. */
export interface Forecast {
  /** Self-assessments by the deadline: none more; or as many a day as since the opening, up to everyone on the roll. */
  readonly submitted: Range;
  /** Recognised: those who passed so far and, of the others, the share that passed so far; or all of them. */
  readonly recognised: Range;
  /** Share of the roll; undefined where nobody is on it. */
  readonly rate: Range | undefined;
  /**
   * The share at the plan's end, each year changing as on average since the first year known; undefined while nothing of
   * this year has been appraised: there is no pace yet to carry on.
   */
  readonly atEnd: Range | undefined;
}

type Appraised = Dossier & { readonly appraisal: { readonly scores: readonly number[] } };

/** Appraised, not decided yet. */
function isAppraised(dossier: Dossier): dossier is Appraised {
  return "appraisal" in dossier && !("decision" in dossier);
}

function passes({ appraisal }: Appraised, { passTotal, passFloor }: Cycle): boolean {
  const total = appraisal.scores.reduce((sum, score) => sum + score, 0);
  return total >= passTotal && Math.min(...appraisal.scores) >= passFloor;
}

function mostSubmitted(
  submitted: number,
  total: number,
  { opensOn, selfAssessmentDue }: Cycle,
  today: Day,
): number {
  if (today < opensOn) return Math.max(submitted, total);
  if (today >= selfAssessmentDue) return submitted;
  const days = daysBetween(opensOn, selfAssessmentDue) + 1;
  const paced = Math.ceil((submitted * days) / (daysBetween(opensOn, today) + 1));
  return Math.max(submitted, Math.min(total, paced));
}

function rateOf({ recognised = 0, total }: ComparedYear): number | undefined {
  return total ? recognised / total : undefined;
}

/** The share at `end`, when every year from this one on changes as the years from `first` to this one did on average. */
function carriedOn(rate: number, year: number, end: number, first: ComparedYear | undefined): number {
  const before = first && rateOf(first);
  const change = first === undefined || before === undefined ? 0 : (rate - before) / (year - first.year);
  return Math.max(0, Math.min(1, rate + (end - year) * change));
}

/**
 * The forecast of the tab `So sánh các năm`. `years` are the years of the table, the plan's last one last. Every
 * assumption stands beside the figure in words; nothing here is a promise.
 */
export function forecast(cycle: Cycle, facts: ManyYears, years: readonly number[], today: Day): Forecast {
  const { total = 0, submitted = 0, recognised = 0, notRecognised = 0 } = comparedYear(cycle.year, facts);
  const waiting = facts.dossiers
    .filter(({ year, onRoll }) => year === cycle.year && onRoll)
    .filter(isAppraised);
  const passing = recognised + waiting.filter((dossier) => passes(dossier, cycle)).length;
  const failing = notRecognised + waiting.filter((dossier) => !passes(dossier, cycle)).length;
  const open = Math.max(0, submitted - passing - failing);
  const most = mostSubmitted(submitted, total, cycle, today);
  const judged = passing + failing;
  const low = passing + (judged === 0 ? 0 : Math.floor((passing * open) / judged));
  const high = passing + open + most - submitted;
  const rate = total === 0 ? undefined : { low: low / total, high: high / total };
  const first = years
    .filter((year) => year < cycle.year)
    .map((year) => comparedYear(year, facts))
    .find((year) => rateOf(year) !== undefined);
  const end = years[years.length - 1] ?? cycle.year;
  const at = (share: number) => carriedOn(share, cycle.year, end, first);
  return {
    submitted: { low: submitted, high: most },
    recognised: { low, high },
    rate,
    atEnd: judged > 0 && rate ? { low: at(rate.low), high: at(rate.high) } : undefined,
  };
}
