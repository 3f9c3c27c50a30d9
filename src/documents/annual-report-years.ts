import type { Cycle } from "../domain/cycle.ts";
import type { YearFigures } from "../domain/figures.ts";
import { TEN_YEARS } from "../domain/programme-review.ts";
import type { YearFacts } from "../domain/year-members.ts";
import { type ComparedYear, comparedYear } from "../domain/years-compared.ts";
import { threshold } from "./annual-report-targets.ts";
import type { FieldsOf } from "./template-fields.ts";
import { NO_FIGURE, percentFigure, whole } from "./vietnamese-numbers.ts";

/** A year beside the others. */
export interface YearRow {
  readonly Nam: string;
  readonly TongSo: string;
  readonly DaDangKy: string;
  readonly Dat: string;
  readonly TyLeDat: string;
  readonly MucTieu: string;
  readonly CoKyNangSo: string;
  readonly ThanhThao: string;
}

export interface YearsData {
  readonly CoCacNam: boolean;
  readonly CacNam: readonly YearRow[];
}

export const YEARS_FIELDS: FieldsOf<YearsData> = {
  CoCacNam: "choice",
  CacNam: {
    Nam: "text",
    TongSo: "text",
    DaDangKy: "text",
    Dat: "text",
    TyLeDat: "text",
    MucTieu: "text",
    CoKyNangSo: "text",
    ThanhThao: "text",
  },
};

/** Share of the recognised, where the roll of the year is known. */
export function rateOf({ total = 0, recognised }: ComparedYear): number | undefined {
  return total === 0 || recognised === undefined ? undefined : recognised / total;
}

/** A year whose recognised are known. */
export function isKnown({ recognised }: ComparedYear): boolean {
  return recognised !== undefined;
}

/** The years from the plan's first to the cycle's, this one with exactly the report's own figures. */
export function yearsUntil(
  facts: YearFacts & { readonly cycles: readonly Cycle[] },
  { counts }: YearFigures,
): readonly ComparedYear[] {
  const { cycle, cycles, roster, dossiers, totals = [] } = facts;
  const known = { cycles, roster, dossiers, totals };
  const { from } = TEN_YEARS;
  const years = Array.from({ length: cycle.year - from + 1 }, (_, index) => from + index);
  return years.map((year) => {
    if (year !== cycle.year) return comparedYear(year, known);
    return { year, source: "cycle", target: cycle.targets.title, ...counts };
  });
}

function figure(value: number | undefined): string {
  return value === undefined ? NO_FIGURE : whole(value);
}

function shareFigure(part: number | undefined, all: number | undefined): string {
  return part === undefined || !all ? NO_FIGURE : `${whole(part)} (${percentFigure(part / all)})`;
}

/** A row; what is not known of a year is a dash. */
export function yearRow(year: ComparedYear): YearRow {
  return {
    Nam: String(year.year),
    TongSo: figure(year.total),
    DaDangKy: figure(year.registered),
    Dat: figure(year.recognised),
    TyLeDat: percentFigure(rateOf(year)),
    MucTieu: threshold(year.target).replace("%", ""),
    CoKyNangSo: shareFigure(year.digital, year.recognised),
    ThanhThao: shareFigure(year.proficient, year.digital),
  };
}

/** The years beside each other, where more than one is known. */
export function yearsData(years: readonly ComparedYear[]): YearsData {
  const known = years.filter(isKnown);
  return { CoCacNam: known.length > 1, CacNam: known.length > 1 ? known.map(yearRow) : [] };
}
