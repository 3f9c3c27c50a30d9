import type { Cells } from "../rows/cell.ts";
import type { GridRange, SpreadsheetApi, Values } from "../spreadsheet-api.ts";
import type { Tab, TabName } from "../tabs.ts";
import { fetchPresent } from "./fetch-present.ts";
import { cellsOf, missingColumn, missingColumns, type Positions, positionsOf } from "./header.ts";

/** How much of a tab: its header, all of it, the column under one header, or some rows (from 1). */
export type Extent = "header" | "all" | { readonly column: string } | { readonly rows: readonly number[] };

export interface TabPart {
  readonly tab: Tab;
  readonly extent: Extent;
}

/** What a tab held: rows that are wholly empty are left out. */
export interface TabRows {
  readonly positions: Positions;
  readonly rows: readonly { readonly row: number; readonly cells: Cells }[];
}

export interface TabsRead {
  readonly tabs: ReadonlyMap<TabName, TabRows>;
  readonly problems: readonly string[];
}

function headerRange({ sheetId }: Tab): GridRange {
  return { sheetId, startRowIndex: 0, endRowIndex: 1 };
}

function columnRange({ sheetId }: Tab, column: number): GridRange {
  return { sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 };
}

/** Neighbouring rows are one range. */
function rowRanges({ sheetId }: Tab, rows: readonly number[]): readonly GridRange[] {
  const ranges: { sheetId: number; startRowIndex: number; endRowIndex: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (row < 2) continue;
    if (last?.endRowIndex === row - 1) last.endRowIndex = row;
    else ranges.push({ sheetId, startRowIndex: row - 1, endRowIndex: row });
  }
  return ranges;
}

function rangesOf({ tab, extent }: TabPart): readonly GridRange[] {
  if (extent === "header") return [headerRange(tab)];
  if (extent === "all") return [{ sheetId: tab.sheetId }];
  if ("column" in extent) return [headerRange(tab), columnRange(tab, tab.columns.indexOf(extent.column))];
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

function rowsOf(pieces: readonly Piece[], positions: Positions): TabRows["rows"] {
  return pieces
    .flatMap(({ range, values }) => {
      const covered = within(positions, range);
      return values.map((value, index) => ({
        row: (range.startRowIndex ?? 0) + index + 1,
        cells: cellsOf(value, covered, range.startColumnIndex),
      }));
    })
    .filter(({ row, cells }) => row > 1 && Object.values(cells).some((cell) => cell !== ""));
}

/** Reads the column where the header says it is now, if that is not where the template has it. */
function atTruePlace(
  part: TabPart,
  pieces: readonly Piece[],
  positions: Positions,
  api: SpreadsheetApi,
): readonly Piece[] {
  if (typeof part.extent === "string" || !("column" in part.extent)) return pieces;
  const position = positions.get(part.extent.column);
  if (position === undefined) return [];
  const range = columnRange(part.tab, position);
  if (pieces.some((piece) => piece.range.startColumnIndex === position)) return pieces;
  return [{ range, values: api.values([range])[0] ?? [] }];
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
  const tabs = new Map<TabName, TabRows>();
  const problems: string[] = [];
  for (const { part, ranges } of wanted) {
    if (missing.has(part.tab.sheetId)) {
      problems.push(missingTab(part.tab));
      continue;
    }
    const pieces = ranges.map((range) => ({ range, values: values.get(range) ?? [] }));
    const positions = positionsOf(pieces[0]?.values[0] ?? []);
    problems.push(...missingColumns(part.tab, positions).map((column) => missingColumn(part.tab, column)));
    tabs.set(part.tab.name, {
      positions,
      rows: rowsOf(atTruePlace(part, pieces, positions, api), positions),
    });
  }
  return { tabs, problems };
}

function missingTab(tab: Tab): string {
  return (
    `Không thấy tab "${tab.title}" (mã ${tab.sheetId}). ` +
    'Nếu vừa xóa nhầm, hãy hoàn tác trong Lịch sử phiên bản; nếu chưa có, chọn "Thiết lập" trong menu Công dân học tập.'
  );
}
