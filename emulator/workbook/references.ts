import { columnName } from "../services/spreadsheet/a1.ts";
import { boundsOf } from "../services/spreadsheet/grid.ts";
import type { GridRange, SheetState } from "../services/spreadsheet/state.ts";

/** `C5` of indexes from 0. */
export function cellReference(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A2:C9`, bounds filled in from the tab. */
export function rangeReference(range: GridRange, sheet: SheetState): string {
  const { top, bottom, left, right } = boundsOf(range, sheet);
  const first = cellReference(top, left);
  const last = cellReference(bottom - 1, right - 1);
  return first === last ? first : `${first}:${last}`;
}
