import type { Cells } from "../rows/cell.ts";
import type { GridRange, SpreadsheetApi, Values } from "../spreadsheet-api.ts";
import type { Tab, TabName } from "../tabs.ts";
import { fetchPresent } from "./fetch-present.ts";
import { cellsOf, missingColumn, missingColumns, type Positions, positionsOf } from "./header.ts";

/** How much of a tab: its header, all of it, the columns under some headers (and some rows whole), or some rows (from 1). */
export type Extent =
  | "header"
  | "all"
  | { readonly columns: readonly string[]; readonly rows?: readonly number[] }
  | { readonly rows: readonly number[] };

/** What is read of a tab is found under its name; a second part of the same tab under a name of its own. */
export type PartName = TabName | "evidence";

export interface TabPart {
  readonly tab: Tab;
  readonly extent: Extent;
  readonly under?: PartName;
}

/** What a tab held: rows that are wholly empty are left out. */
export interface TabRows {
  readonly positions: Positions;
  readonly rows: readonly { readonly row: number; readonly cells: Cells }[];
}

export interface TabsRead {
  readonly tabs: ReadonlyMap<PartName, TabRows>;
  readonly problems: readonly string[];
}

function headerRange({ sheetId }: Tab): GridRange {
  return { sheetId, startRowIndex: 0, endRowIndex: 1 };
}

/** Neighbours are one run: `[from, to)`. */
function runs(places: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last?.[1] === place) last[1] = place + 1;
    else found.push([place, place + 1]);
  }
  return found;
}

function columnRanges({ sheetId }: Tab, columns: readonly number[]): readonly GridRange[] {
  return runs(columns).map(([startColumnIndex, endColumnIndex]) => ({
    sheetId,
    startRowIndex: 1,
    startColumnIndex,
    endColumnIndex,
  }));
}

function rowRanges({ sheetId }: Tab, rows: readonly number[]): readonly GridRange[] {
  return runs(rows.filter((row) => row > 1)).map(([first, end]) => ({
    sheetId,
    startRowIndex: first - 1,
    endRowIndex: end - 1,
  }));
}

function rangesOf({ tab, extent }: TabPart): readonly GridRange[] {
  if (extent === "header") return [headerRange(tab)];
  if (extent === "all") return [{ sheetId: tab.sheetId }];
  if ("columns" in extent) {
    const places = extent.columns.map((column) => tab.columns.indexOf(column));
    return [headerRange(tab), ...columnRanges(tab, places), ...rowRanges(tab, extent.rows ?? [])];
  }
  return [headerRange(tab), ...rowRanges(tab, extent.rows)];
}

interface Piece {
  readonly range: GridRange;
  readonly values: Values;
}

/** The columns that a range covers: of a tab of 76 columns a read of the keys holds one. */
function within(positions: Positions, { startColumnIndex = 0, endColumnIndex }: GridRange): Positions {
  if (endColumnIndex === undefined) return positions;
  return new Map(
    [...positions].filter(([, position]) => position >= startColumnIndex && position < endColumnIndex),
  );
}

/** The cells of each row, from whichever pieces hold some of it. */
function rowsOf(pieces: readonly Piece[], positions: Positions): TabRows["rows"] {
  const rows = new Map<number, Cells>();
  for (const { range, values } of pieces) {
    const covered = within(positions, range);
    values.forEach((value, index) => {
      const row = (range.startRowIndex ?? 0) + index + 1;
      const cells = cellsOf(value, covered, range.startColumnIndex);
      const former = rows.get(row);
      rows.set(row, former ? { ...former, ...cells } : cells);
    });
  }
  return [...rows]
    .filter(([row, cells]) => row > 1 && Object.values(cells).some((cell) => cell !== ""))
    .map(([row, cells]) => ({ row, cells }));
}

function covers({ startRowIndex, startColumnIndex = 0, endColumnIndex = 0 }: GridRange, column: number) {
  return startRowIndex === 1 && startColumnIndex <= column && column < endColumnIndex;
}

/** Reads columns where the header says they are now, if that is not where the template has them. */
function atTruePlace(
  part: TabPart,
  pieces: readonly Piece[],
  positions: Positions,
  api: SpreadsheetApi,
): readonly Piece[] {
  if (typeof part.extent === "string" || !("columns" in part.extent)) return pieces;
  const places = part.extent.columns.flatMap((column) => positions.get(column) ?? []);
  if (places.every((place) => pieces.some(({ range }) => covers(range, place)))) return pieces;
  const ranges = columnRanges(part.tab, places);
  const values = api.values(ranges);
  const moved = ranges.map((range, index) => ({ range, values: values[index] ?? [] }));
  return [...moved, ...pieces.filter(({ range }) => isRows(range))];
}

/** A range of whole rows, the header not among them. */
function isRows({ startRowIndex = 0, endColumnIndex }: GridRange): boolean {
  return startRowIndex > 0 && endColumnIndex === undefined;
}

/**
 * Reads parts of tabs in one call (a second one only where a single column was asked for and has been moved). What is
 * missing is told in `problems`, in Vietnamese: the tab, the column, what to do.
 */
export function readTabs(parts: readonly TabPart[], api: SpreadsheetApi): TabsRead {
  const wanted = parts.map((part) => ({ part, ranges: rangesOf(part) }));
  const { values, missing } = fetchPresent(
    wanted.flatMap(({ ranges }) => ranges),
    api,
  );
  const tabs = new Map<PartName, TabRows>();
  const problems = new Set<string>();
  for (const { part, ranges } of wanted) {
    if (missing.has(part.tab.sheetId)) {
      problems.add(missingTab(part.tab));
      continue;
    }
    const pieces = ranges.map((range) => ({ range, values: values.get(range) ?? [] }));
    const positions = positionsOf(pieces[0]?.values[0] ?? []);
    for (const column of missingColumns(part.tab, positions)) problems.add(missingColumn(part.tab, column));
    tabs.set(part.under ?? part.tab.name, {
      positions,
      rows: rowsOf(atTruePlace(part, pieces, positions, api), positions),
    });
  }
  return { tabs, problems: [...problems] };
}

/** What to do about a tab that is gone, in words. */
export function missingTab(tab: Tab): string {
  return (
    `Không thấy tab "${tab.title}" (mã ${tab.sheetId}). ` +
    'Nếu vừa xóa nhầm, hãy hoàn tác trong Lịch sử phiên bản; nếu chưa có, chọn "Thiết lập" trong menu Công dân học tập.'
  );
}
