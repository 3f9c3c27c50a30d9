import { computedValue, type Look } from "./formulas/computed-value.ts";
import { displayText } from "./services/spreadsheet/display.ts";
import { cellAt } from "./services/spreadsheet/grid.ts";
import type { Cell, SheetState, SpreadsheetState } from "./services/spreadsheet/state.ts";
import type { CellValue } from "./workspace-api.ts";

/** @throws Where there is no such tab. */
export function tabOf(spreadsheet: SpreadsheetState, title: string): SheetState {
  const sheet = spreadsheet.sheets.find((known) => known.title === title);
  if (!sheet) throw new Error(`Cannot read the tab: expected a title, found "${title}".`);
  return sheet;
}

/** Computed value of a cell; null where it is empty or its formula gives "". */
export function cellValue(
  look: Look,
  sheet: SheetState,
  cell: Cell | null | undefined,
  row: number,
  column: number,
): CellValue {
  if (!cell) return null;
  return cell.f === undefined ? (cell.v ?? null) : computedValue(look, sheet.sheetId, row, column);
}

/** Values down to the last row and over to the last cell of each row that hold something; days as serial numbers. */
export function tabValues(look: Look, title: string): readonly (readonly CellValue[])[] {
  return mapTab(look, title, (value) => value, null);
}

/** The same as the grid shows it. */
export function tabTexts(look: Look, title: string): readonly (readonly string[])[] {
  const { formats, locale } = look.spreadsheet;
  return mapTab(look, title, (value, cell) => displayText(value, formats[cell.s ?? -1], locale), "");
}

function mapTab<T>(
  look: Look,
  title: string,
  map: (value: CellValue, cell: Cell) => T,
  empty: T,
): readonly (readonly T[])[] {
  const sheet = tabOf(look.spreadsheet, title);
  const rows = sheet.rows.map((cells, row) => {
    const mapped = cells.map((cell, column) => {
      const value = cellValue(look, sheet, cell, row, column);
      return cell === null || value === null ? empty : map(value, cell);
    });
    return mapped.slice(0, mapped.findLastIndex((value) => value !== empty) + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/**
 * Computed value of a named range of one cell.
 *
 * @throws Where there is no such name, or it names more than one cell.
 */
export function namedValue(look: Look, name: string): CellValue {
  const { spreadsheet } = look;
  const named = spreadsheet.namedRanges.find((known) => known.name === name);
  const sheet = spreadsheet.sheets.find(({ sheetId }) => sheetId === named?.range.sheetId);
  if (!named || !sheet) throw new Error(`Cannot read the named range: expected a name, found "${name}".`);
  const { startRowIndex: row = 0, startColumnIndex: column = 0, endRowIndex, endColumnIndex } = named.range;
  if (endRowIndex !== row + 1 || endColumnIndex !== column + 1) {
    throw new Error(`Cannot read the named range ${name}: expected one cell.`);
  }
  return cellValue(look, sheet, cellAt(sheet, row, column), row, column);
}
