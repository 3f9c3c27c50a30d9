import { computedValue, type Look } from "../../formulas/computed-value.ts";
import type { CellValue } from "../../workspace-api.ts";
import { a1Notation, type Bounds } from "../spreadsheet/a1.ts";
import { displayText } from "../spreadsheet/display.ts";
import { boundsOf, rowAt } from "../spreadsheet/grid.ts";
import { isDateFormat } from "../spreadsheet/number-format.ts";
import type { Cell, GridRange, SheetState } from "../spreadsheet/state.ts";
import { InvalidPayload, InvalidRequest } from "./api-error.ts";
import { type Payload, stringAt } from "./payload.ts";
import { outOfGrid } from "./spreadsheet-draft.ts";

/** How a read wants its values. */
export interface ReadOptions {
  readonly majorDimension: "ROWS" | "COLUMNS";
  readonly render: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  readonly dates: "SERIAL_NUMBER" | "FORMATTED_STRING";
}

/**
 * Reads the options of a values request, with Google's defaults.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
 */
export function readOptions(given: Payload): ReadOptions {
  return {
    majorDimension: oneOf(given, "majorDimension", ["ROWS", "COLUMNS"]),
    render: oneOf(given, "valueRenderOption", ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]),
    dates: oneOf(given, "dateTimeRenderOption", ["SERIAL_NUMBER", "FORMATTED_STRING"]),
  };
}

function oneOf<const T extends string>(given: Payload, name: string, values: readonly [T, ...T[]]): T {
  const value = stringAt(given, name, "values") ?? values[0];
  const found = values.find((known) => known === value);
  if (found === undefined) {
    throw new InvalidPayload(`Invalid value at '${name}' (TYPE_ENUM), ${JSON.stringify(value)}`);
  }
  return found;
}

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: "ROWS" | "COLUMNS";
  /** Absent where the range is empty. */
  readonly values?: readonly (readonly CellValue[])[];
}

/**
 * Values of a range: "Empty trailing rows and columns are omitted", an empty cell before a full one is "".
 *
 * @see https://developers.google.com/workspace/sheets/api/guides/values
 * @throws InvalidRequest where it reaches beyond the tab.
 */
export function readRange(look: Look, range: GridRange, options: ReadOptions): ValueRange {
  const sheet = look.spreadsheet.sheets.find(({ sheetId }) => sheetId === range.sheetId);
  if (!sheet) throw new InvalidRequest(`No grid with id: ${range.sheetId}`);
  const asked = boundsOf(range, sheet);
  if (asked.top >= sheet.rowCount || asked.left >= sheet.columnCount) throw outOfGrid(sheet, asked);
  const bounds: Bounds = {
    ...asked,
    bottom: Math.min(asked.bottom, sheet.rowCount),
    right: Math.min(asked.right, sheet.columnCount),
  };
  const rows = rowsOf(look, sheet, bounds, options);
  const values = options.majorDimension === "ROWS" ? rows : transposed(rows);
  return {
    range: a1Notation(sheet.title, bounds),
    majorDimension: options.majorDimension,
    ...(values.length > 0 ? { values } : {}),
  };
}

function rowsOf(look: Look, sheet: SheetState, bounds: Bounds, options: ReadOptions): CellValue[][] {
  const rows: CellValue[][] = [];
  let filled = 0;
  for (let row = bounds.top; row < Math.min(bounds.bottom, sheet.rows.length); row++) {
    const cells = rowAt(sheet, row);
    const values: CellValue[] = [];
    for (let column = bounds.left; column < Math.min(bounds.right, cells.length); column++) {
      const cell = cells[column];
      const value = cell ? rendered(look, sheet, cell, row, column, options) : "";
      if (value === "") continue;
      while (values.length < column - bounds.left) values.push("");
      values.push(value);
    }
    rows.push(values);
    if (values.length > 0) filled = rows.length;
  }
  rows.length = filled;
  return rows;
}

/** "" for an empty cell. */
function rendered(
  look: Look,
  sheet: SheetState,
  cell: Cell,
  row: number,
  column: number,
  { render, dates }: ReadOptions,
): Exclude<CellValue, null> {
  if (cell.f !== undefined && render === "FORMULA") return cell.f;
  const value = cell.f === undefined ? cell.v : computedValue(look, sheet.sheetId, row, column);
  if (value === undefined || value === null) return "";
  if (render !== "FORMATTED_VALUE" && (dates === "SERIAL_NUMBER" || typeof value !== "number")) return value;
  const format = cell.s === undefined ? undefined : look.spreadsheet.formats[cell.s];
  if (render !== "FORMATTED_VALUE" && !isDateFormat(format)) return value;
  return displayText(value, format, look.spreadsheet.locale);
}

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const columns: CellValue[][] = [];
  rows.forEach((values, row) => {
    values.forEach((value, at) => {
      while (columns.length <= at) columns.push([]);
      const column = columns[at] ?? [];
      if (value === "") return;
      while (column.length < row) column.push("");
      column.push(value);
    });
  });
  return columns;
}

/** Cells that a response carries. */
export function cellsOf(ranges: readonly ValueRange[]): number {
  return ranges.reduce(
    (sum, { values }) => sum + (values ?? []).reduce((cells, row) => cells + row.length, 0),
    0,
  );
}
