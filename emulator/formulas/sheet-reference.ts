import { columnName } from "../services/spreadsheet/a1.ts";
import { boundsOf } from "../services/spreadsheet/grid.ts";
import type { NamedRange, SheetState } from "../services/spreadsheet/state.ts";

/** `'Tổng quan'!$B$3`, `'Hồ sơ'!$A$1:$C$9`. */
export function absoluteReference(sheet: SheetState, range: NamedRange["range"]): string {
  const { top, bottom, left, right } = boundsOf(range, sheet);
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(right - 1)}$${bottom}`;
  const title = `'${sheet.title.replaceAll("'", "''")}'`;
  return `${title}!${first === last ? first : `${first}:${last}`}`;
}
