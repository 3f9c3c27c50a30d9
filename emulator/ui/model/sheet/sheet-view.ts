import type { RuleSite } from "../../../formulas/keeps-rule.ts";
import { columnName } from "../../../services/spreadsheet/a1.ts";
import { displayText } from "../../../services/spreadsheet/display.ts";
import { cellAt } from "../../../services/spreadsheet/grid.ts";
import type {
  GridRange,
  Resource,
  SheetState,
  SpreadsheetState,
} from "../../../services/spreadsheet/state.ts";
import type { CellValue } from "../../../workspace-api.ts";
import type { Session } from "../../session.ts";
import { matchesWords } from "../plain-text.ts";
import { cellCss, colour, part, styleText } from "./cell-format.ts";
import { ConditionalFormats, isWithin } from "./conditional-format.ts";
import { guardOf, isWhollyGuarded } from "./guard.ts";
import { invalidEntry } from "./invalid-entry.ts";

const PER_PAGE = 100;
/** Blank rows under the data of an input tab, to type new ones into. */
const SPARE_ROWS = 20;
const DEFAULT_WIDTH = 100;

export interface ColumnView {
  /** From 0. */
  readonly index: number;
  readonly letter: string;
  readonly width: number;
}

export interface CellView {
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly style: string;
  readonly number: boolean;
  readonly columns: number;
  readonly rows: number;
  /** What the owner is warned with before changing it; empty: changed freely. */
  readonly guard: string;
  readonly formula: boolean;
  readonly note: string;
  /** What its data validation asks for, where its value does not keep it; else empty. */
  readonly invalid: string;
}

export interface RowView {
  /** From 1, as the grid shows it. */
  readonly number: number;
  /** In px; 0: as high as its content. */
  readonly height: number;
  readonly cells: readonly CellView[];
}

/** The part of a tab that one page shows. */
export interface SheetView {
  readonly sheet: SheetState;
  readonly columns: readonly ColumnView[];
  readonly frozen: readonly RowView[];
  readonly rows: readonly RowView[];
  /** Rows under the frozen ones that match. */
  readonly total: number;
  readonly pages: number;
}

export interface SheetQuery {
  /** Words that a row must hold; empty: all rows. */
  readonly words: string;
  /** Only in this column (from 0). */
  readonly column: number | undefined;
  readonly page: number;
  /** With blank rows to type into. */
  readonly editing: boolean;
}

/** A page of a tab: its frozen rows, and those of the others that match the search. */
export function sheetView(session: Session, sheet: SheetState, query: SheetQuery): SheetView {
  const values = valuesOf(session, sheet.title) ?? [];
  const book = session.workspace.world.spreadsheet;
  const columns = visibleColumns(sheet, values);
  const used = values.findLastIndex((row) => row.some((cell) => cell !== null && cell !== "")) + 1;
  const spare = query.editing && query.words === "" && !isWhollyGuarded(sheet) ? SPARE_ROWS : 0;
  const last = Math.min(sheet.rowCount, Math.max(used, sheet.frozenRowCount) + spare);
  const found: number[] = [];
  for (let row = sheet.frozenRowCount; row < last; row += 1) {
    if (sheet.rowProperties[String(row)]?.hiddenByUser === true) continue;
    if (query.words === "" || rowMatches(values[row] ?? [], query)) found.push(row);
  }
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(query.page, pages);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const top = Array.from({ length: Math.min(sheet.frozenRowCount, last) }, (_, row) => row);
  const conditional = new ConditionalFormats(
    sheet,
    [...top, ...shown],
    columns.map(({ index }) => index),
    (title) => valuesOf(session, title),
  );
  const site = { spreadsheet: book, sheet, valuesOf: (title: string) => valuesOf(session, title) };
  const view = (row: number) => rowView({ sheet, book, columns, conditional, site }, row, values[row] ?? []);
  const total = found.filter((row) => row < used).length;
  return { sheet, columns, frozen: top.map(view), rows: shown.map(view), total, pages };
}

/** Computed values of a tab; undefined where there is no such tab. */
function valuesOf(session: Session, title: string): readonly (readonly CellValue[])[] | undefined {
  return session.remember(`values ${title}`, (workspace) =>
    workspace.tabs().some((tab) => tab.title === title) ? workspace.values(title) : undefined,
  );
}

function visibleColumns(sheet: SheetState, values: readonly (readonly CellValue[])[]): readonly ColumnView[] {
  const widest = Math.max(
    1,
    ...values.map((row) => row.findLastIndex((cell) => cell !== null && cell !== "") + 1),
    ...sheet.merges
      .filter((merge) => holdsSomething(values, merge))
      .map((merge) => merge.endColumnIndex ?? 0),
  );
  return Array.from({ length: Math.min(sheet.columnCount, widest) }, (_, index) => ({
    index,
    letter: columnName(index),
    width: Number(sheet.columnProperties[String(index)]?.pixelSize ?? DEFAULT_WIDTH),
  })).filter(({ index }) => sheet.columnProperties[String(index)]?.hiddenByUser !== true);
}

/** Whether the cell that stands for a merged range holds a value: then the whole range is shown. */
function holdsSomething(
  values: readonly (readonly CellValue[])[],
  { startRowIndex = 0, startColumnIndex = 0 }: GridRange,
): boolean {
  const value = values[startRowIndex]?.[startColumnIndex] ?? "";
  return value !== "";
}

function rowMatches(row: readonly CellValue[], { words, column }: SheetQuery): boolean {
  const cells = column === undefined ? row : [row[column] ?? null];
  return matchesWords(cells.map((cell) => String(cell ?? "")).join(" "), words);
}

interface Shown {
  readonly sheet: SheetState;
  readonly book: SpreadsheetState;
  readonly columns: readonly ColumnView[];
  readonly conditional: ConditionalFormats;
  readonly site: RuleSite;
}

function rowView(
  { sheet, book, columns, conditional, site }: Shown,
  row: number,
  values: readonly CellValue[],
): RowView {
  const { formats, locale } = book;
  const cells = columns.flatMap(({ index }): readonly CellView[] => {
    const merge = sheet.merges.find((range) => isWithin(range, row, index));
    if (merge && !startsAt(merge, row, index)) return [];
    const cell = cellAt(sheet, row, index);
    const value = values[index] ?? null;
    const format = cell?.s === undefined ? undefined : formats[cell.s];
    const css = {
      ...bandCss(sheet, row, index),
      ...cellCss(format),
      ...cellCss(conditional.of(row, index, value)),
    };
    return [
      {
        column: index,
        text: displayText(value, format, locale),
        style: styleText(css),
        number: typeof value === "number",
        columns: merge ? columns.filter((one) => isWithin(merge, row, one.index)).length : 1,
        rows: merge ? (merge.endRowIndex ?? row + 1) - row : 1,
        guard: guardOf(sheet, row, index),
        formula: cell?.f !== undefined,
        note: cell?.n ?? "",
        invalid: invalidEntry(site, cell, value),
      },
    ];
  });
  return { number: row + 1, height: Number(sheet.rowProperties[String(row)]?.pixelSize ?? 0), cells };
}

function startsAt(range: GridRange, row: number, column: number): boolean {
  return (range.startRowIndex ?? 0) === row && (range.startColumnIndex ?? 0) === column;
}

/** Background of a banded range: header, then first and second band in turn. */
function bandCss(sheet: SheetState, row: number, column: number): Readonly<Record<string, string>> {
  const band = sheet.bandedRanges.find((one) =>
    isWithin((part(one, "range") ?? {}) as GridRange & Resource, row, column),
  );
  const bands = part(band, "rowProperties");
  if (!bands) return {};
  const header = colour(bands, "headerColor");
  const at = row - Number(part(band, "range")?.startRowIndex ?? 0);
  if (header !== "" && at === 0) return { "background-color": header };
  const odd = (at - (header === "" ? 0 : 1)) % 2 === 1;
  const background = colour(bands, odd ? "secondBandColor" : "firstBandColor");
  return background === "" ? {} : { "background-color": background };
}
