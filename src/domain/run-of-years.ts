import { vietnameseDay } from "./calendar.ts";
import type { Dossier } from "./dossier.ts";
import { stateInWords } from "./state-words.ts";
import { streak } from "./streak.ts";

/** The movement's first year (Kế hoạch 196/KH-KHVN, 16/6/2022; plan 307): nobody can have missed one before it. */
export const FIRST_YEAR = 2022;

/** What is known of one person's years. */
export interface Past {
  /** The person's own dossiers, of any year, in any order. */
  readonly dossiers: readonly Dossier[];
  /** Years that were assessed with this software: whoever has no dossier of such a year did not register here. */
  readonly cycleYears: ReadonlySet<number>;
  /** Years known by their totals only. */
  readonly totalsYears: ReadonlySet<number>;
}

/** A year without the title, and why, in words: `không đăng ký`. */
export interface MissingYear {
  readonly year: number;
  readonly cause: string;
}

/** Số năm liền, and what lies before it. */
export interface RunOfYears {
  /** Years without a gap, the last one included; 0 where that one is not recognised. */
  readonly length: number;
  /** Years without the title back to the first that is known, newest first; the first of them broke the run. */
  readonly missing: readonly MissingYear[];
}

/** Knows nothing: nobody's year. */
export const NO_PAST: Past = { dossiers: [], cycleYears: new Set(), totalsYears: new Set() };

function isRecognised(dossier: Dossier | undefined): boolean {
  return dossier !== undefined && "decision" in dossier && dossier.decision.recognised;
}

function causeWithout(year: number, { cycleYears, totalsYears }: Past): string {
  if (cycleYears.has(year)) return "không đăng ký";
  if (totalsYears.has(year)) return "chỉ có số liệu tổng, chưa có kết quả của từng người";
  return "chưa có số liệu";
}

/** Why a year does not count, in words. */
function causeOf(year: number, dossier: Dossier | undefined, past: Past): string {
  if (dossier === undefined) return causeWithout(year, past);
  if (dossier.state === "Withdrawn") return "đã rút đăng ký";
  if ("revocation" in dossier && dossier.revocation) {
    const { number, date } = dossier.revocation.document;
    return `đã hủy công nhận theo văn bản số ${number} ngày ${vietnameseDay(date)}`;
  }
  if ("decision" in dossier) {
    const { cause } = dossier.decision;
    return cause === "" ? "Không đạt" : `Không đạt (${cause})`;
  }
  return `chưa có quyết định (${stateInWords(dossier.state)})`;
}

/** The run that ends in `year`, which counts as recognised: what the title rests on when it is given. */
export function runEndingIn(past: Past, year: number): RunOfYears {
  const own = new Map(past.dossiers.map((dossier) => [dossier.year, dossier]));
  const recognised = new Set([...own.keys()].filter((known) => isRecognised(own.get(known)))).add(year);
  const missing: MissingYear[] = [];
  for (let known = year - 1; known >= Math.min(FIRST_YEAR, ...own.keys()); known -= 1) {
    if (!recognised.has(known)) missing.push({ year: known, cause: causeOf(known, own.get(known), past) });
  }
  return { length: streak(recognised, year), missing };
}

/** The run that ends in `year` as it stands: none where that year is not recognised. */
export function runOf(past: Past, year: number): RunOfYears {
  const run = runEndingIn(past, year);
  const dossier = past.dossiers.find((candidate) => candidate.year === year);
  return isRecognised(dossier) ? run : { length: 0, missing: run.missing };
}

/** Why the run begins where it does: `Năm 2024: không đăng ký`; undefined where no year was missed. */
export function runBreakOf({ missing }: Pick<RunOfYears, "missing">): string | undefined {
  const [newest] = missing;
  return newest && `Năm ${newest.year}: ${newest.cause}`;
}
