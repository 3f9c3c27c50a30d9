import type { UnitFigures } from "../domain/figures.ts";
import type { IndicatorFigures } from "../domain/indicator-figures.ts";
import { peopleNeeded, type Target } from "../domain/targets.ts";
import type { ComparedYear } from "../domain/years-compared.ts";
import { threshold } from "./annual-report-targets.ts";
import { isKnown, rateOf } from "./annual-report-years.ts";
import type { Chart } from "./chart.ts";
import { rounded } from "./vietnamese-numbers.ts";

const WIDTH_MM = 160;

/** Per cent with one decimal, rounded as the tables have it. */
function percentOf(rate: number): number {
  return rounded(rate * 100, 1);
}

function digitsFor(values: readonly (number | undefined)[]): 0 | 1 {
  return values.every((value) => value === undefined || Number.isInteger(value)) ? 0 : 1;
}

/** How many per cent of each unit hold the title, and which units are short of the target; undefined without people. */
export function unitChart(units: readonly UnitFigures[], target: Target, year: number): Chart | undefined {
  const shown = units.filter(({ counts }) => counts.total > 0);
  if (shown.length === 0) return undefined;
  const values = shown.map(({ counts }) => percentOf(counts.recognised / counts.total));
  const reached = shown.map(({ counts }) => counts.recognised >= peopleNeeded(target, counts.total));
  const only = (wanted: boolean) =>
    values.map((value, index) => (reached[index] === wanted ? value : undefined));
  return {
    title: `Tỷ lệ đạt danh hiệu theo phòng, đơn vị năm ${year} (%)`,
    description: `Mỗi phòng, đơn vị một thanh: ${shown.map(({ name }, index) => `${name} ${values[index]}%`).join("; ")}.`,
    form: "bars",
    categories: shown.map(({ name }) => name),
    series: [
      { name: `Đạt mục tiêu (${threshold(target)})`, look: "dark" as const, values: only(true) },
      { name: "Chưa đạt mục tiêu", look: "warning" as const, values: only(false) },
    ].filter((series) => series.values.some((value) => value !== undefined)),
    most: 110,
    digits: digitsFor(values),
    oneEach: true,
    heightMm: Math.min(200, 34 + shown.length * 9),
    widthMm: WIDTH_MM,
  };
}

/** The averages of the ten indicators, self and appraised; undefined while nobody has submitted. */
export function indicatorChart(indicators: readonly IndicatorFigures[], year: number): Chart | undefined {
  if (indicators.every(({ selfAverage }) => selfAverage === undefined)) return undefined;
  const shown = (value: number | undefined) => (value === undefined ? undefined : rounded(value, 1));
  return {
    title: `Điểm bình quân theo chỉ số năm ${year} (thang điểm 10)`,
    description: "Mười chỉ số, mỗi chỉ số hai cột: điểm tự chấm và điểm thẩm định bình quân.",
    form: "columns",
    categories: indicators.map(({ number }) => `Chỉ số ${number}`),
    series: [
      { name: "Tự chấm", look: "light", values: indicators.map(({ selfAverage }) => shown(selfAverage)) },
      {
        name: "Thẩm định",
        look: "dark",
        values: indicators.map(({ appraisedAverage }) => shown(appraisedAverage)),
      },
    ],
    most: 12,
    digits: 1,
    oneEach: false,
    heightMm: 68,
    widthMm: WIDTH_MM,
  };
}

function rates(known: readonly ComparedYear[]): Chart {
  const values = known.map((year) => percentOf(rateOf(year) ?? 0));
  return {
    title: "Tỷ lệ đạt danh hiệu qua các năm (%)",
    description: `Mỗi năm một cột: ${known.map(({ year }, index) => `${year} ${values[index]}%`).join("; ")}.`,
    form: "columns",
    categories: known.map(({ year }) => String(year)),
    series: [
      { name: "Tỷ lệ đạt danh hiệu", look: "light", values },
      {
        name: "Mục tiêu của Kế hoạch",
        look: "target-line",
        values: known.map(({ target }) => target.percent),
      },
    ],
    most: 125,
    digits: digitsFor(values),
    oneEach: false,
    heightMm: 65,
    widthMm: WIDTH_MM,
  };
}

function numbers(known: readonly ComparedYear[]): Chart {
  const values = known.map(({ recognised = 0 }) => recognised);
  return {
    title: "Số người đạt danh hiệu qua các năm",
    description: `Mỗi năm một cột: ${known.map(({ year }, index) => `${year} ${values[index]} người`).join("; ")}.`,
    form: "columns",
    categories: known.map(({ year }) => String(year)),
    series: [{ name: "Số người đạt danh hiệu", look: "dark", values }],
    most: Math.max(1, ...values) * 1.25,
    digits: 0,
    oneEach: false,
    heightMm: 65,
    widthMm: WIDTH_MM,
  };
}

/** The years beside each other: as shares where each year's roll is known, else as numbers; undefined for a single year. */
export function yearsChart(years: readonly ComparedYear[]): Chart | undefined {
  const known = years.filter(isKnown);
  if (known.length < 2) return undefined;
  return known.every((year) => rateOf(year) !== undefined) ? rates(known) : numbers(known);
}
