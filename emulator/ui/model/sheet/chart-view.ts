import type { GridRange, Resource, SheetState } from "../../../services/spreadsheet/state.ts";
import type { CellValue } from "../../../workspace-api.ts";
import type { Session } from "../../session.ts";
import { colour, part, parts, text } from "./cell-format.ts";

export interface ChartSeries {
  readonly name: string;
  readonly line: boolean;
  readonly stroke: "solid" | "dashed" | "dotted";
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

/** A basic chart of a tab, with the numbers it draws. */
export interface ChartView {
  readonly title: string;
  /** Bars that lie (BAR) instead of columns that stand. */
  readonly lying: boolean;
  /** Columns of one label stand on each other. */
  readonly stacked: boolean;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Upper end of the axis of values; the longest of lying bars. */
  readonly maximum: number;
  /** Values are shares of 1. */
  readonly percent: boolean;
}

const SERIES_COLOURS = ["#0b4f54", "#c98a1b", "#9c2a2d", "#1f7a7a"];

/** The tab's charts of the kinds that can be drawn here (columns, bars, lines); others are left out. */
export function chartViews(session: Session, sheet: SheetState): readonly ChartView[] {
  return sheet.charts.flatMap((chart) => {
    const spec = part(chart, "spec");
    const basic = part(spec, "basicChart");
    return basic ? [chartView(session, text(spec, "title"), basic)] : [];
  });
}

function chartView(session: Session, title: string, basic: Resource): ChartView {
  const headers = Number(basic.headerCount ?? 0);
  const labels = cells(session, part(parts(basic, "domains")[0], "domain"))
    .slice(headers)
    .map((cell) => String(cell ?? ""));
  const count = labels.findLastIndex((label) => label !== "") + 1;
  const series = parts(basic, "series").map((one, index): ChartSeries => {
    const whole = cells(session, part(one, "series"));
    const kind = text(one, "type") || text(basic, "chartType");
    return {
      name: headers > 0 ? String(whole[0] ?? "") : "",
      line: kind === "LINE",
      stroke: strokeOf(text(part(one, "lineStyle"), "type")),
      colour: colour(one, "color") || (SERIES_COLOURS[index % SERIES_COLOURS.length] ?? ""),
      values: whole.slice(headers, headers + count).map((cell) => (typeof cell === "number" ? cell : null)),
    };
  });
  const stacked = text(basic, "stackedType") === "STACKED";
  const heights = stacked
    ? labels.map((_, index) => series.reduce((sum, one) => sum + (one.values[index] ?? 0), 0))
    : series.flatMap((one) => one.values.map((value) => value ?? 0));
  const highest = Math.max(0, ...heights);
  const asked = parts(basic, "axis").map((axis) =>
    Number(part(axis, "viewWindowOptions")?.viewWindowMax ?? 0),
  );
  const lying = text(basic, "chartType") === "BAR";
  const maximum = Math.max(0, ...asked) || (lying ? highest || 1 : niceCeiling(highest));
  return {
    title,
    lying,
    stacked,
    labels: labels.slice(0, count),
    series,
    maximum,
    percent: asked.some((end) => end > 0 && end <= 1),
  };
}

function strokeOf(lineStyle: string): ChartSeries["stroke"] {
  if (lineStyle.includes("DASHED")) return "dashed";
  return lineStyle === "DOTTED" ? "dotted" : "solid";
}

function cells(session: Session, data: Resource | undefined): readonly CellValue[] {
  const range = parts(part(data, "sourceRange"), "sources")[0] as unknown as GridRange | undefined;
  const sheet = session.workspace.world.spreadsheet.sheets.find((one) => one.sheetId === range?.sheetId);
  if (!range || !sheet) return [];
  const values = session.remember(`values ${sheet.title}`, (workspace) => workspace.values(sheet.title));
  const { startRowIndex: top = 0, endRowIndex: bottom = values.length, startColumnIndex: column = 0 } = range;
  const right = range.endColumnIndex ?? column + 1;
  if (bottom - top === 1) return (values[top] ?? []).slice(column, right);
  return Array.from({ length: bottom - top }, (_, index) => values[top + index]?.[column] ?? null);
}

/** The next of 1, 2, 5, 10, 20, 50 … at or above a value. */
function niceCeiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}
