import type { GridRange, Resource, SheetState } from "../../../services/spreadsheet/state.ts";
import { part, text } from "./cell-format.ts";
import { isWithin } from "./conditional-format.ts";

/** What the owner is warned with before changing a cell (row and column from 0); empty: changed freely. */
export function guardOf(sheet: SheetState, row: number, column: number): string {
  const guard = sheet.protectedRanges.find((one) =>
    isWithin((part(one, "range") ?? {}) as GridRange & Resource, row, column),
  );
  return guard ? text(guard, "description") || "Phần này được bảo vệ." : "";
}

/** True for a tab that the software writes: its protection covers everything. */
export function isWhollyGuarded(sheet: SheetState): boolean {
  return (
    guardOf(sheet, sheet.frozenRowCount, sheet.columnCount - 1) !== "" &&
    guardOf(sheet, sheet.frozenRowCount, 0) !== ""
  );
}
