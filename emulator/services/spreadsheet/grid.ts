import type { Bounds } from "./a1.ts";
import type { Cell, GridRange, Row, SheetState } from "./state.ts";

/** Cells of a row, written to or not. */
export function rowAt(sheet: Pick<SheetState, "rows" | "below">, row: number): Row {
  return sheet.rows[row] ?? sheet.below;
}

export function cellAt(sheet: Pick<SheetState, "rows" | "below">, row: number, column: number): Cell | null {
  return rowAt(sheet, row)[column] ?? null;
}

/** True where a cell has a value or a formula: Google's "data". */
export function hasData(cell: Cell | null | undefined): cell is Cell {
  return cell != null && (cell.v !== undefined || cell.f !== undefined);
}

/** Number of rows down to the last one with data. */
export function dataRowCount(sheet: Pick<SheetState, "rows">): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (sheet.rows[row - 1]?.some(hasData)) return row;
  }
  return 0;
}

/** A grid range with its missing bounds filled in from the tab's size; what reaches beyond stays. */
export function boundsOf(range: GridRange, sheet: Pick<SheetState, "rowCount" | "columnCount">): Bounds {
  return {
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? sheet.rowCount,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? sheet.columnCount,
  };
}

/** True where bounds reach beyond the tab's last row or column, or hold no cell. */
export function exceedsGrid(bounds: Bounds, sheet: Pick<SheetState, "rowCount" | "columnCount">): boolean {
  return bounds.bottom > sheet.rowCount || bounds.right > sheet.columnCount;
}
