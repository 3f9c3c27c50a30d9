import { createRequire } from "node:module";
import { type Chart, init } from "excelize-wasm";
import { absoluteReference } from "../formulas/sheet-reference.ts";
import type { GridRange, Resource, SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import { chartHeight } from "./chart-height.ts";
import { cellReference } from "./references.ts";
import { channels, part, parts, rangeOf, text } from "./resource-parts.ts";
import { chartBox } from "./sheet-pixels.ts";

type Excelize = Awaited<ReturnType<typeof init>>;
type Series = NonNullable<Chart["Series"]>[number];

/** Google's kinds of basic chart that Excel has too, by excelize's names; stacked ones follow the name. */
const KINDS = { COLUMN: "Col", BAR: "Bar", LINE: "Line", AREA: "Area", SCATTER: "Scatter" } as const;
const STACKABLE: readonly string[] = ["COLUMN", "BAR", "AREA"];
const STACKS: Readonly<Record<string, string>> = { STACKED: "Stacked", PERCENT_STACKED: "PercentStacked" };

/** Legible on white; what excelize takes where nothing is said is too pale. */
const AXIS_COLOUR = "404040";

let loaded: Promise<Excelize> | undefined;

function excelize(): Promise<Excelize> {
  loaded ??= init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
  return loaded;
}

/**
 * The workbook with the tabs' charts in it: columns, bars, lines, areas, points, combinations of columns and lines, and
 * pies. A chart of another kind, which Excel lacks or excelize cannot write, is left out.
 *
 * @param workbook An .xlsx with the tabs of the spreadsheet.
 */
export async function withCharts(workbook: Uint8Array, spreadsheet: SpreadsheetState): Promise<Uint8Array> {
  if (spreadsheet.sheets.every(({ charts }) => charts.length === 0)) return workbook;
  const library = await excelize();
  const file = library.OpenReader(workbook);
  assertNone(file.error);
  for (const sheet of spreadsheet.sheets) {
    for (const chart of sheet.charts) {
      const [main, combined] = new ChartWriter(library, spreadsheet, sheet, chart).charts();
      const place = [sheet.title, anchorOf(chart)] as const;
      // excelize takes a third argument that is undefined for one of the wrong type.
      if (main && combined) assertNone(file.AddChart(...place, main, combined).error);
      else if (main) assertNone(file.AddChart(...place, main).error);
    }
  }
  const { buffer, error } = file.WriteToBuffer();
  assertNone(error);
  return new Uint8Array(buffer as ArrayBuffer);
}

function assertNone(error: string | null | undefined): void {
  if (error) throw new Error(`Cannot write the charts of the workbook: ${error}.`);
}

function placeOf(chart: Resource): Resource | undefined {
  return part(part(chart, "position"), "overlayPosition");
}

function anchorOf(chart: Resource): string {
  const { row, column } = chartBox(chart);
  return cellReference(row, column);
}

/** One chart of Google's as excelize takes it. */
class ChartWriter {
  private readonly library: Excelize;
  private readonly spreadsheet: SpreadsheetState;
  private readonly sheet: SheetState;
  private readonly chart: Resource;
  private readonly spec: Resource;

  constructor(library: Excelize, spreadsheet: SpreadsheetState, sheet: SheetState, chart: Resource) {
    this.library = library;
    this.spreadsheet = spreadsheet;
    this.sheet = sheet;
    this.chart = chart;
    this.spec = part(chart, "spec") ?? {};
  }

  /** The chart, and the one that is drawn over it; nothing where it cannot be written. */
  charts(): readonly Chart[] {
    const basic = part(this.spec, "basicChart");
    if (basic) return this.basic(basic);
    const pie = part(this.spec, "pieChart");
    return pie ? [this.pie(pie)] : [];
  }

  private basic(basic: Resource): readonly Chart[] {
    const headers = Number(basic.headerCount ?? 0);
    const categories = this.reference(part(parts(basic, "domains")[0], "domain"), headers);
    const own = text(basic, "chartType");
    const kindOf = (series: Resource) => text(series, "type") || (own === "COMBO" ? "COLUMN" : own);
    const kinds = [...new Set(parts(basic, "series").map(kindOf))].sort();
    return kinds.flatMap((kind) => {
      const type = this.typeOf(kind, text(basic, "stackedType"));
      if (type === undefined) return [];
      const series = parts(basic, "series").filter((one) => kindOf(one) === kind);
      return [
        {
          ...this.frame(text(basic, "legendPosition")),
          ...this.axes(basic),
          Type: type,
          VaryColors: false,
          Series: series.map((one) => this.series(one, { kind, headers, categories })),
        },
      ];
    });
  }

  private pie(pie: Resource): Chart {
    const hole = Number(pie.pieHole ?? 0);
    const [values, categories] = ["series", "domain"].map((name) => this.reference(part(pie, name), 0));
    return {
      ...this.frame(text(pie, "legendPosition")),
      Type: hole > 0 ? this.library.Doughnut : this.library.Pie,
      Series: [{ Values: values ?? "", Categories: categories ?? "" }],
      ...(hole > 0 ? { HoleSize: Math.round(hole * 100) } : {}),
    };
  }

  private typeOf(kind: string, stacked: string): Chart["Type"] | undefined {
    if (!Object.hasOwn(KINDS, kind)) return undefined;
    const stack = STACKABLE.includes(kind) ? (STACKS[stacked] ?? "") : "";
    const name = `${KINDS[kind as keyof typeof KINDS]}${stack}` as "Col";
    return this.library[name] as unknown as Chart["Type"];
  }

  private series(
    series: Resource,
    { kind, headers, categories }: { kind: string; headers: number; categories: string },
  ): Series {
    const data = part(series, "series");
    const colour = colourOf(series, "color");
    const isLine = kind === "LINE";
    const style = text(part(series, "lineStyle"), "type");
    const fill = { Type: "pattern", Pattern: 1, Color: [colour] };
    return {
      Name: this.header(data, headers),
      Categories: categories,
      Values: this.reference(data, headers),
      ...(colour === "" ? {} : { Fill: fill }),
      ...(isLine ? { Marker: { Symbol: "none" }, Line: this.line(style, colour) } : {}),
    };
  }

  private line(style: string, colour: string): NonNullable<Series["Line"]> {
    const dotted = style === "DOTTED" ? this.library.LineDashSysDot : this.library.LineDashSolid;
    const dash = style.includes("DASHED") ? this.library.LineDashDash : dotted;
    return {
      Type: this.library.LineSolid as unknown as NonNullable<NonNullable<Series["Line"]>["Type"]>,
      Dash: dash as unknown as NonNullable<NonNullable<Series["Line"]>["Dash"]>,
      Width: 2,
      ...(colour === "" ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [colour] } }),
    };
  }

  private frame(legend: string): Pick<Chart, "Title" | "Legend" | "Dimension" | "Format"> {
    const place = placeOf(this.chart);
    const position = legend.replace("_LEGEND", "").toLowerCase();
    const height = chartHeight(this.sheet, this.chart);
    return {
      Title: { Paragraph: [{ Text: text(this.spec, "title") }] },
      Legend: { Position: position === "no" ? "none" : position || "right" },
      Dimension: { Width: chartBox(this.chart).width, Height: Math.round(height) },
      Format: { OffsetX: Number(place?.offsetXPixels ?? 0), OffsetY: Number(place?.offsetYPixels ?? 0) },
    };
  }

  /** Bars lie: their values run along the bottom, which for Excel is still the axis of values. */
  private axes(basic: Resource): Pick<Chart, "XAxis" | "YAxis"> {
    const lies = text(basic, "chartType") === "BAR";
    const axis = (position: string) => {
      const given = parts(basic, "axis").find((one) => text(one, "position") === position);
      const { viewWindowMin, viewWindowMax } = part(given, "viewWindowOptions") ?? {};
      const title = text(given, "title");
      return {
        Font: { Color: AXIS_COLOUR },
        NumFmt: { CustomNumFmt: "", SourceLinked: true },
        ...(title === "" ? {} : { Title: { Paragraph: [{ Text: title }] } }),
        ...(typeof viewWindowMin === "number" ? { Minimum: viewWindowMin } : {}),
        ...(typeof viewWindowMax === "number" ? { Maximum: viewWindowMax } : {}),
      };
    };
    const [bottom, left] = [axis("BOTTOM_AXIS"), axis("LEFT_AXIS")];
    return lies
      ? { XAxis: { ...left, ReverseOrder: true }, YAxis: bottom }
      : { XAxis: bottom, YAxis: { ...left, MajorGridLines: true } };
  }

  /** The cells of a `ChartData` without its headers; empty where it names none. */
  private reference(data: Resource | undefined, headers: number): string {
    const found = this.source(data);
    if (!found) return "";
    const { startRowIndex = 0, startColumnIndex = 0 } = found.range;
    const start = liesInOneRow(found.range)
      ? { startColumnIndex: startColumnIndex + headers }
      : { startRowIndex: startRowIndex + headers };
    return absoluteReference(found.sheet, { ...found.range, ...start });
  }

  /** The cell that names a series; Excel asks for one, so without a header it is the cell above. */
  private header(data: Resource | undefined, headers: number): string {
    const found = this.source(data);
    if (!found) return "";
    const back = headers > 0 ? 0 : 1;
    const row = Math.max(0, (found.range.startRowIndex ?? 0) - back);
    const column = Math.max(0, (found.range.startColumnIndex ?? 0) - back);
    const cell = liesInOneRow(found.range)
      ? { startColumnIndex: column, endColumnIndex: column + 1 }
      : { startRowIndex: row, endRowIndex: row + 1 };
    return absoluteReference(found.sheet, { ...found.range, ...cell });
  }

  private source(
    data: Resource | undefined,
  ): { readonly sheet: SheetState; readonly range: GridRange } | undefined {
    const given = parts(part(data, "sourceRange"), "sources")[0];
    const range = given && { ...rangeOf(given), sheetId: Number(given.sheetId ?? 0) };
    const sheet = this.spreadsheet.sheets.find(({ sheetId }) => sheetId === range?.sheetId);
    return range && sheet ? { sheet, range } : undefined;
  }
}

/** Data that lies in one row has its header in the first column, other data in the first row (`ChartSourceRange`). */
function liesInOneRow({ startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex }: GridRange) {
  const height = (endRowIndex ?? Number.POSITIVE_INFINITY) - startRowIndex;
  return height === 1 && (endColumnIndex ?? Number.POSITIVE_INFINITY) - startColumnIndex > 1;
}

/** `0B4F54`; empty where the resource names no colour. */
function colourOf(resource: Resource, name: string): string {
  const rgb = channels(resource, name) ?? [];
  return rgb.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("");
}
