import { computedValue, type Look } from "../../formulas/computed-value.ts";
import type { CellValue } from "../../workspace-api.ts";
import type { Bounds } from "../spreadsheet/a1.ts";
import { displayText } from "../spreadsheet/display.ts";
import { boundsOf, rowAt } from "../spreadsheet/grid.ts";
import type { Cell, GridRange, Row, SheetState } from "../spreadsheet/state.ts";
import type { Payload } from "./payload.ts";

/**
 * Cells of a range as `GridData`; rows and cells after the last one that holds something are left out.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridData
 */
export function gridData(look: Look, sheet: SheetState, range: GridRange): Payload {
  const asked = boundsOf(range, sheet);
  const bounds: Bounds = {
    ...asked,
    bottom: Math.min(asked.bottom, sheet.rowCount),
    right: Math.min(asked.right, sheet.columnCount),
  };
  const isBelowEmpty = sheet.below.every((cell) => cell === null);
  const last = isBelowEmpty ? Math.min(bounds.bottom, sheet.rows.length) : bounds.bottom;
  const rowData: Payload[] = [];
  for (let row = bounds.top; row < last; row++) {
    rowData.push(rowResource(look, sheet, rowAt(sheet, row), row, bounds));
  }
  while (rowData.length > 0 && Object.keys(rowData.at(-1) ?? {}).length === 0) rowData.pop();
  return {
    ...(bounds.top > 0 ? { startRow: bounds.top } : {}),
    ...(bounds.left > 0 ? { startColumn: bounds.left } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    rowMetadata: dimensions(sheet.rowProperties, bounds.top, bounds.bottom, 21),
    columnMetadata: dimensions(sheet.columnProperties, bounds.left, bounds.right, 100),
  };
}

function dimensions(
  properties: SheetState["rowProperties"],
  start: number,
  end: number,
  pixelSize: number,
): Payload[] {
  const list: Payload[] = [];
  for (let index = start; index < end; index++) list.push({ pixelSize, ...properties[index] });
  return list;
}

function rowResource(look: Look, sheet: SheetState, cells: Row, row: number, bounds: Bounds): Payload {
  const values: Payload[] = [];
  for (let column = bounds.left; column < Math.min(bounds.right, cells.length); column++) {
    const cell = cells[column];
    values.push(cell ? cellData(look, sheet, cell, row, column) : {});
  }
  while (values.length > 0 && Object.keys(values.at(-1) ?? {}).length === 0) values.pop();
  return values.length > 0 ? { values } : {};
}

/** `CellData` without effective formats. */
function cellData(look: Look, sheet: SheetState, cell: Cell, row: number, column: number): Payload {
  const value = cell.f === undefined ? cell.v : computedValue(look, sheet.sheetId, row, column);
  const format = cell.s === undefined ? undefined : look.spreadsheet.formats[cell.s];
  const validation = cell.d === undefined ? undefined : look.spreadsheet.validations[cell.d];
  const entered = cell.f === undefined ? extendedValue(cell.v) : { formulaValue: cell.f };
  const shown = value === undefined ? "" : displayText(value, format, look.spreadsheet.locale);
  return {
    ...(entered ? { userEnteredValue: entered } : {}),
    ...(value === undefined || value === null ? {} : { effectiveValue: extendedValue(value) }),
    ...(shown === "" ? {} : { formattedValue: shown }),
    ...(format ? { userEnteredFormat: format } : {}),
    ...(validation ? { dataValidation: validation } : {}),
    ...(cell.n === undefined ? {} : { note: cell.n }),
  };
}

function extendedValue(value: CellValue | undefined): Payload | undefined {
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return typeof value === "string" ? { stringValue: value } : undefined;
}
