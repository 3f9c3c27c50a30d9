import type { Cycle } from "../../src/domain/cycle.ts";
import { missingPeople } from "../../src/domain/targets.ts";
import {
  type ComparedYear,
  comparedYear,
  type ManyYears,
  recognisedOf,
} from "../../src/domain/years-compared.ts";
import { serialOfDay } from "../../src/google/rows/serial-time.ts";
import { addressed, addressedDown, type Expected } from "./compared-cells.ts";
import { needed, type Shown } from "./fold-year.ts";

/** The plan's decade: the columns of `So sánh các năm` for every newest year of the samples. */
export const YEARS: readonly number[] = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const SOURCES = { cycle: "hồ sơ", totals: "số liệu tổng", names: "từng người", none: undefined };

export function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

/** How far from the year's target, in words; nothing where it is not known. */
export function distanceOf({ target, recognised = 0, total = 0 }: ComparedYear): string | undefined {
  const missing = missingPeople(target, recognised, total);
  if (missing === undefined) return undefined;
  return missing === 0 ? "đạt" : `thiếu ${missing}`;
}

/** Rows 5 to 23 of one year's column. */
function yearColumn(year: ComparedYear): readonly Shown[] {
  const { total, registered, submitted, recognised, notRecognised, digital, proficient } = year;
  return [
    SOURCES[year.source],
    ...[total, registered, submitted, recognised, notRecognised],
    ...[shareOf(recognised, total), year.target.percent / 100, distanceOf(year)],
    ...[digital, shareOf(digital, recognised), proficient],
    ...[shareOf(proficient, digital), shareOf(proficient, recognised)],
    ...(year.streaks ?? Array(5).fill(undefined)),
  ];
}

type Count = "total" | "registered" | "submitted" | "recognised" | "notRecognised" | "digital" | "proficient";

function sum(years: readonly ComparedYear[], count: Count): number | undefined {
  const known = years.flatMap((year) => year[count] ?? []);
  return known.length === 0 ? undefined : known.reduce((whole, value) => whole + value, 0);
}

/** Of the years of which the part is known. */
function share(years: readonly ComparedYear[], part: Count, whole: Count): number | undefined {
  const counted = years.filter((year) => year[part] !== undefined);
  return shareOf(sum(counted, part), sum(counted, whole));
}

/** Rows 5 to 23 of a review's column. */
function reviewColumn(years: readonly ComparedYear[]): readonly Shown[] {
  const last = years.at(-1);
  if (!last) throw new Error("Cannot review: no year was given.");
  const counts = (["total", "registered", "submitted", "recognised", "notRecognised"] as const).map((count) =>
    sum(years, count),
  );
  const counted = years.filter(({ total = 0 }) => total > 0);
  const runs = years.flatMap(({ streaks }) => streaks?.[4] ?? []);
  return [
    `${years.filter(({ recognised }) => recognised !== undefined).length}/${years.length} năm`,
    ...counts,
    shareOf(sum(counted, "recognised"), sum(counted, "total")),
    last.target.percent / 100,
    `năm ${last.year}: ${distanceOf(last) ?? "chưa có"}`,
    sum(years, "digital"),
    share(years, "digital", "recognised"),
    sum(years, "proficient"),
    share(years, "proficient", "digital"),
    share(years, "proficient", "recognised"),
    ...Array(4).fill(undefined),
    runs.length === 0 ? undefined : runs.reduce((whole, value) => whole + value, 0),
  ];
}

/** The hidden rows 25 to 28 of one year: where its cycle and its totals stand, its Ngày chốt, how many its target asks for. */
function hiddenColumn(year: ComparedYear, { cycles, totals }: ManyYears): readonly Shown[] {
  const lineOf = (records: readonly { readonly year: number }[]) => {
    const at = records.findIndex((record) => record.year === year.year);
    return at < 0 ? undefined : at + 2;
  };
  const cycle = cycles.find((candidate) => candidate.year === year.year);
  const { percent, strict } = year.target;
  return [
    lineOf(cycles),
    lineOf(totals),
    cycle ? serialOfDay(cycle.cutOff) : undefined,
    year.total ? needed(percent / 100, strict, year.total) : undefined,
  ];
}

/** The hidden row 31: the newest year, its cycle, the day, and whose holders are listed. */
function newestRow(cycle: Cycle, facts: ManyYears, today: string): readonly Shown[] {
  const rated = YEARS.filter((year) => year < cycle.year).filter((year) => {
    const { recognised, total } = comparedYear(year, facts);
    return shareOf(recognised, total) !== undefined;
  });
  const holders = recognisedOf(cycle.year, facts).length > 0 ? cycle.year : cycle.year - 1;
  return [
    ...[cycle.year, facts.cycles.indexOf(cycle) + 2, serialOfDay(today)],
    ...[serialOfDay(cycle.opensOn), serialOfDay(cycle.selfAssessmentDue), cycle.passTotal, cycle.passFloor],
    ...[rated[0] ?? 0, cycle.year - 2020, serialOfDay(cycle.cutOff), cycle.countLongLeave ? undefined : "x"],
    ...[holders, facts.cycles.some(({ year }) => year === holders) ? "Có" : "Không"],
  ];
}

/** The formula cells of rows 1 to 31 of `So sánh các năm`: ten years, three reviews, what the rest leans on. */
export function foldYearsTable(cycle: Cycle, facts: ManyYears, today: string): Expected {
  const years = YEARS.map((year) => comparedYear(year, facts));
  const periods = [years.slice(0, 5), years.slice(5), years];
  return {
    A2: `Giai đoạn 2021–2030; năm mới nhất: ${cycle.year}`,
    ...addressed([[...YEARS, "2021–2025", "2026–2030", "2021–2030"]], 4, 2),
    ...addressedDown(years.map(yearColumn), 5, 2),
    ...addressedDown(periods.map(reviewColumn), 5, 12),
    ...addressedDown(
      years.map((year) => hiddenColumn(year, facts)),
      25,
      2,
    ),
    ...addressed([newestRow(cycle, facts, today)], 31, 2),
  };
}
