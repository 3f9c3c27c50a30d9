import type { World } from "../../emulator/core/world.ts";
import type { Cell, Row, SheetState } from "../../emulator/services/spreadsheet/state.ts";
import {
  fieldsOf,
  headerOf,
  LEDGER,
  OUTBOX,
  SYSTEM,
  unlikeRows,
  withoutIds,
  withoutTimes,
} from "./tab-rows.ts";

/** Tabs compared by what they say (`same-letters.ts`, `whole-ledger.ts`, `same-memory.ts`). */
const APART: ReadonlySet<number> = new Set([LEDGER, OUTBOX, SYSTEM]);

/** When something was done by the software or by a click; what people sent has the time at which they sent it. */
const TIMES_OF_WORK: ReadonlySet<string> = new Set([
  "Ngày thẩm định",
  "Ngày cho ý kiến",
  "Ngày yêu cầu",
  "Thời điểm quyết định",
  "Chờ từ",
  "Ngày lập",
  "Ngày duyệt",
  "Lập lúc",
]);

/** What names a row, where something does; else its place. */
const KEYS: readonly string[] = ["Khóa", "Mã phản hồi"];

/** Facts that stand nowhere but in here, as JSON. */
const DETAILS = /^Chi tiết/;

/** Most days by which repeated work may be later. */
const LATEST_DAYS = 2;

function keyOf(row: Row, header: readonly string[], place: number): string {
  const fields = fieldsOf(row, header);
  const name = KEYS.find((key) => fields[key] !== undefined);
  return name === undefined ? `#${place}` : `${name} ${fields[name]} ${fields["Thời điểm"] ?? ""}`;
}

function sameCell(header: string, one: Cell | null | undefined, other: Cell | null | undefined): boolean {
  if (one === other) return true;
  const { v: was, f: formula, s: format, d: rule, n: note } = one ?? {};
  const { v: is, f, s, d, n } = other ?? {};
  if (formula !== f || format !== s || rule !== d || note !== n) return false;
  if ((was ?? "") === (is ?? "")) return true;
  if (typeof was === "string" && typeof is === "string") {
    const plain = DETAILS.test(header) ? withoutTimes : withoutIds;
    return plain(was) === plain(is);
  }
  if (typeof was === "number" && typeof is === "number" && TIMES_OF_WORK.has(header)) {
    return is > was && is - was < LATEST_DAYS;
  }
  return false;
}

function rowDifference(header: readonly string[], one: Row, other: Row): string | undefined {
  for (let column = 0; column < Math.max(one.length, other.length); column += 1) {
    const name = header[column] ?? "";
    if (sameCell(name, one[column], other[column])) continue;
    const show = (cell: Cell | null | undefined) => JSON.stringify(cell?.v ?? cell?.f ?? null).slice(0, 300);
    return `cột "${name}": ${show(one[column])} → ${show(other[column])}`;
  }
  return undefined;
}

function sheetDifference(one: SheetState, other: SheetState): string | undefined {
  const { title } = one;
  if (title !== other.title) return `tab "${title}" → "${other.title}"`;
  const { ones, others } = unlikeRows(one, other);
  const header = headerOf(one);
  if (ones.length !== others.length)
    return `tab "${title}": ${ones.length} dòng → ${others.length} dòng khác`;
  const byKey = new Map(others.map((row, place) => [keyOf(row, header, place), row]));
  for (const [place, row] of ones.entries()) {
    const key = keyOf(row, header, place);
    const match = byKey.get(key);
    if (!match) return `tab "${title}": thiếu dòng ${key}`;
    const difference = rowDifference(header, row, match);
    if (difference !== undefined) return `tab "${title}", ${key}, ${difference}`;
  }
  return undefined;
}

/**
 * The first cell that says something else in a year with a death, the software's own three tabs aside; undefined where
 * none does. Left out: the time of work that was repeated, where it is later by less than two days, and the order of
 * rows that carry a key; the ids of files in Drive.
 */
export function tabDifference(without: World, withDeath: World): string | undefined {
  const { sheets } = without.spreadsheet;
  const theirs = withDeath.spreadsheet.sheets;
  if (without.spreadsheet === withDeath.spreadsheet) return undefined;
  if (sheets.length !== theirs.length) return `${sheets.length} tab → ${theirs.length} tab`;
  for (const [place, sheet] of sheets.entries()) {
    const other = theirs[place];
    if (sheet === other || APART.has(sheet.sheetId)) continue;
    const difference = other ? sheetDifference(sheet, other) : `thiếu tab "${sheet.title}"`;
    if (difference !== undefined) return difference;
  }
  return undefined;
}
