import { vietnameseDay } from "../domain/calendar.ts";
import { type CellContent, type FileSheet, type SheetColumn, workbookFile } from "./workbook-file.ts";

/** A tab to copy: its rows by header; `times`: headers, and labels of rows, whose numbers are days or moments. */
export interface TabToCopy {
  readonly title: string;
  readonly headers: readonly string[];
  readonly times: readonly string[];
  readonly rows: readonly { readonly cells: Readonly<Record<string, string | number | boolean>> }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from the spreadsheet's day zero (30/12/1899) to 01/01/1970. */
const UNIX_EPOCH_SERIAL = 25569;

/** 31/12/9999, the last day a spreadsheet knows. */
const LAST_SERIAL = 2958465;

const WIDTH = { least: 8, most: 40 } as const;

/** 14/10/2026, or with the time of day where there is one. */
function timeText(serial: number): string {
  const iso = new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS)).toISOString();
  const day = vietnameseDay(iso.slice(0, 10));
  return Number.isInteger(serial) ? day : `${day} ${iso.slice(11, 19)}`;
}

/** A number that is no day of a spreadsheet stays what somebody typed. */
function content(cell: string | number | boolean | undefined, isTime: boolean): CellContent {
  if (cell === undefined || cell === "") return undefined;
  if (typeof cell !== "number") return String(cell);
  return isTime && cell >= 1 && cell < LAST_SERIAL + 1 ? timeText(cell) : cell;
}

function rowOf(cells: TabToCopy["rows"][number]["cells"], { headers, times }: TabToCopy) {
  const label = String(cells[headers[0] ?? ""] ?? "");
  return headers.map((header) => content(cells[header], times.includes(header) || times.includes(label)));
}

function columnOf(header: string, { rows, times }: TabToCopy): SheetColumn {
  const cells = rows.map(({ cells: row }) => row[header] ?? "").filter((cell) => cell !== "");
  const counted = cells.length > 0 && cells.every((cell) => typeof cell === "number");
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell).length), header.length);
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
  return { title: header, width, kind: counted && !times.includes(header) ? "number" : "text" };
}

/** At most 31 characters, without what a sheet's name may not hold. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/**
 * The workbook as a file to read (.xlsx, base64): every tab with rows, its values as they stood, days and moments as people
 * write them. The summaries are left out: they are made of these.
 */
export function workbookCopy(tabs: readonly TabToCopy[]): string {
  const sheets = tabs
    .filter(({ rows }) => rows.length > 0)
    .map((tab): FileSheet => {
      const columns = tab.headers.map((header) => columnOf(header, tab));
      const rows = tab.rows.map(({ cells }) => rowOf(cells, tab));
      return { name: sheetName(tab.title), heading: [], columns, rows };
    });
  return workbookFile(sheets);
}
