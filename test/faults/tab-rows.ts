import type { World } from "../../emulator/core/world.ts";
import type { Row, SheetState } from "../../emulator/services/spreadsheet/state.ts";

/** A row's values by header; empty cells are left out. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** Ids of the tabs that the software alone writes for itself (`sheets-templates`). */
export const LEDGER = 401;
export const OUTBOX = 402;
export const SYSTEM = 403;

/** @throws where the workbook has no such tab */
export function sheetOf({ spreadsheet }: World, sheetId: number): SheetState {
  const sheet = spreadsheet.sheets.find((one) => one.sheetId === sheetId);
  if (!sheet) throw new Error(`Cannot compare: the workbook has no tab ${sheetId}.`);
  return sheet;
}

/** Header → column, by row 1. */
const headers = new WeakMap<Row, readonly string[]>();

export function headerOf({ rows: [first = []] }: SheetState): readonly string[] {
  const known = headers.get(first) ?? first.map((cell) => String(cell?.v ?? ""));
  headers.set(first, known);
  return known;
}

/** Rows are never changed in place, so what was read of one holds for ever. */
const fields = new WeakMap<Row, Fields>();

export function fieldsOf(row: Row, header: readonly string[]): Fields {
  const known = fields.get(row);
  if (known) return known;
  const read: Record<string, string | number | boolean> = {};
  row.forEach((cell, column) => {
    const name = header[column];
    if (name && cell?.v !== undefined && cell.v !== "") read[name] = cell.v;
  });
  fields.set(row, read);
  return read;
}

/** Rows of one tab that are not the very same object in both worlds, the header aside. */
export function unlikeRows(
  one: SheetState,
  other: SheetState,
): { readonly ones: readonly Row[]; readonly others: readonly Row[] } {
  const ones: Row[] = [];
  const others: Row[] = [];
  if (one === other) return { ones, others };
  for (let at = 1; at < Math.max(one.rows.length, other.rows.length); at += 1) {
    const mine = one.rows[at];
    const theirs = other.rows[at];
    if (mine === theirs) continue;
    if (mine && mine.length > 0) ones.push(mine);
    if (theirs && theirs.length > 0) others.push(theirs);
  }
  return { ones, others };
}

/** What stands more often in the one than in the other, by key. */
export function surplus(ones: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ones.filter((key) => {
    const left = (counts.get(key) ?? 0) - 1;
    counts.set(key, left);
    return left < 0;
  });
}

/** A text without the ids that Drive draws for files. */
export function withoutIds(text: string): string {
  return text.replace(/((?:drive|docs)\.google\.com\/[a-z]+\/d\/)[\w-]+/g, "$1…");
}

/** Moments inside a text as days: what was done again was done a little later. */
export function withoutTimes(text: string): string {
  return withoutIds(text)
    .replace(/(\d{4}-\d{2}-\d{2})T[\d:.]+(?:\+07:00|Z)/g, "$1")
    .replace(/\b\d{1,2}(?::\d{2}){1,2}\b|\b\d{1,2} giờ(?: \d{1,2}(?: phút)?)?/g, "…");
}
