import { readFileSync } from "node:fs";
import { cellKey, compute } from "../../emulator/formulas/compute.ts";
import {
  type Cell,
  emptySheet,
  emptySpreadsheet,
  type Row,
  type SheetState,
  type SpreadsheetState,
} from "../../emulator/services/spreadsheet/state.ts";
import { cellReference } from "../../emulator/workbook/references.ts";
import type { CellValue } from "../../emulator/workspace-api.ts";

/** What a cell of a data tab holds; empty text is an empty cell. */
export type Entry = string | number;

/** Rows under the header, by tab title. */
export type DataTabs = Readonly<Record<string, readonly (readonly Entry[])[]>>;

interface CellData {
  readonly userEnteredValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly formulaValue?: string;
  };
}

interface RowData {
  readonly values?: readonly CellData[];
}

interface Template {
  readonly properties: {
    readonly sheetId: number;
    readonly title: string;
    readonly index: number;
    readonly gridProperties: { readonly rowCount: number; readonly columnCount: number };
  };
  readonly data: readonly { readonly rowData: readonly RowData[] }[];
  readonly namedRanges?: readonly {
    readonly name: string;
    readonly range: {
      readonly sheetId: number;
      readonly startRowIndex: number;
      readonly startColumnIndex: number;
    };
  }[];
}

/** The summary tabs, and the tabs their formulas read. */
const FILES = [
  ...["overview", "by-unit", "by-indicator", "waiting", "years", "outstanding", "frozen-figures"],
  ...["dossiers", "attention", "staff", "units", "criteria", "cycles", "year-totals"],
];

const TEMPLATES: readonly Template[] = FILES.map((name): Template => {
  return JSON.parse(readFileSync(new URL(`../../sheets-templates/${name}.json`, import.meta.url), "utf8"));
}).sort((one, other) => one.properties.index - other.properties.index);

const NAMED_RANGES = TEMPLATES.flatMap(({ namedRanges = [] }) => namedRanges);

/** Any day: only the days left in `Tổng quan` depend on it. */
const NOW = Date.parse("2026-11-20T09:00:00+07:00");

/** The computed workbook. */
export interface SummaryBook {
  /** A cell's computed value, undefined where it is empty or holds empty text. Row and column from 1. */
  at(tab: string, row: number, column: number): CellValue | undefined;
  named(name: string): CellValue | undefined;
}

/** Header texts of a tab, in order. */
export function headersOf(title: string): readonly string[] {
  const cells = templateOf(title).data[0]?.rowData[0]?.values ?? [];
  return cells.map(({ userEnteredValue }) => userEnteredValue?.stringValue ?? "");
}

/** Computes the templates' formulas over these rows. */
export function computeBook(data: DataTabs, now = NOW): SummaryBook {
  return computedBook(bookOf(data), now);
}

/** Computes a workbook that was made from the templates, whatever was done to it since. */
export function computedBook(book: SpreadsheetState, now = NOW): SummaryBook {
  const { values } = compute(book, now);
  const at = (sheetId: number, row: number, column: number) => {
    const sheet = book.sheets.find((candidate) => candidate.sheetId === sheetId);
    const entered = sheet?.rows[row - 1]?.[column - 1];
    return entered?.v ?? values.get(cellKey(sheetId, row - 1, column - 1)) ?? undefined;
  };
  return {
    at: (tab, row, column) => at(templateOf(tab).properties.sheetId, row, column),
    named(name) {
      const range = NAMED_RANGES.find((candidate) => candidate.name === name)?.range;
      if (range === undefined) throw new Error(`Cannot read ${name}: no such defined name in the templates.`);
      return at(range.sheetId, range.startRowIndex + 1, range.startColumnIndex + 1);
    },
  };
}

/** Where formulas stand in a tab (A1 notation), as setup fills them in. */
export function formulaCellsOf(title: string): readonly string[] {
  const { sheetId } = templateOf(title).properties;
  const rows = bookOf({}).sheets.find((sheet) => sheet.sheetId === sheetId)?.rows ?? [];
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.f === undefined ? [] : [cellReference(row, column)])),
  );
}

/** The workbook that setup makes from the templates, with these rows under the headers. */
export function bookOf(data: DataTabs): SpreadsheetState {
  const sheets = TEMPLATES.map((template) => sheetOf(template, data[template.properties.title] ?? []));
  const namedRanges = NAMED_RANGES.map((named) => ({ ...named, namedRangeId: named.name }));
  return { ...emptySpreadsheet("Công dân học tập"), sheets, namedRanges };
}

function templateOf(title: string): Template {
  const template = TEMPLATES.find(({ properties }) => properties.title === title);
  if (template === undefined) throw new Error(`Cannot read tab ${title}: there is no template of it.`);
  return template;
}

function sheetOf({ properties, data }: Template, entries: readonly (readonly Entry[])[]): SheetState {
  const { sheetId, title, gridProperties } = properties;
  const top = (data[0]?.rowData ?? []).map(rowOf);
  const pattern = data[1]?.rowData[0];
  const below = pattern ? filledDown(pattern, gridProperties.rowCount - top.length) : [];
  const { rowCount, columnCount } = gridProperties;
  const [header = [], ...under] = top;
  const typed = entries.map((entry, index) => besideFormulas(entryRow(entry), under[index]));
  const rest = under.slice(entries.length).map((row) => besideFormulas([], row));
  const rows = entries.length > 0 ? [header, ...typed, ...rest] : [...top, ...below];
  return { ...emptySheet(sheetId, title), rowCount, columnCount, rows };
}

function rowOf({ values = [] }: RowData): Row {
  return values.map(({ userEnteredValue: value }): Cell | null => {
    if (value?.formulaValue !== undefined) return { f: value.formulaValue };
    const content = value?.numberValue ?? value?.stringValue;
    return content === undefined ? null : { v: content };
  });
}

/** A row of data with the formulas that the tab has beside its table. */
function besideFormulas(data: Row, template: Row = []): Row {
  const formulas = template.map((cell) => (cell?.f === undefined ? null : cell));
  const width = Math.max(data.length, formulas.length);
  return Array.from({ length: width }, (_, column) => data[column] ?? formulas[column] ?? null);
}

function entryRow(entries: readonly Entry[]): Row {
  return entries.map((entry) => (entry === "" ? null : { v: entry }));
}

/** A row without `$` moves along as a formula goes down: `$A2`, `$H$1:$H1`. */
const RELATIVE_ROW = /(\$[A-Z]{1,2})(\d+)/g;

function filledDown({ values = [] }: RowData, count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) =>
    values.map(({ userEnteredValue: value }): Cell | null => {
      if (value?.numberValue !== undefined) return { v: value.numberValue };
      if (value?.formulaValue === undefined) return null;
      const f = value.formulaValue.replace(
        RELATIVE_ROW,
        (_reference, column: string, row: string) => `${column}${Number(row) + index}`,
      );
      return { f };
    }),
  );
}
