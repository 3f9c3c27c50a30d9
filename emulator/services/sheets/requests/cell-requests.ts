import { unsupported } from "../../../core/unsupported.ts";
import { dataRowCount } from "../../spreadsheet/grid.ts";
import type { Cell, Row } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { cellChange } from "../cell-change.ts";
import { type FieldTree, parseFieldMask } from "../field-mask.ts";
import { assertFields, integerAt, listAt, objectAt, type Payload, stringAt } from "../payload.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import { outOfGrid, type SpreadsheetDraft } from "../spreadsheet-draft.ts";
import type { RequestHandler } from "./request.ts";

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateCellsRequest */
export const updateCells: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["rows", "fields", "start", "range"]);
  if ("start" in request === "range" in request) {
    throw new InvalidRequest("Exactly one of 'start' or 'range' must be set.");
  }
  const mask = parseFieldMask(request.fields);
  const rows = readRows(request, at);
  if ("start" in request) {
    const start = objectAt(request, "start", at);
    assertFields(start, `${at}.start`, ["sheetId", "rowIndex", "columnIndex"]);
    const sheet = draft.sheet(integerAt(start, "sheetId", at) ?? 0);
    const top = integerAt(start, "rowIndex", at) ?? 0;
    const left = integerAt(start, "columnIndex", at) ?? 0;
    writeRows(draft, sheet, rows, { top, left, mask, at });
    return undefined;
  }
  const { sheet, bounds } = draft.target(request, "range", at);
  if (rows.length > bounds.bottom - bounds.top) throw beyond("row", bounds.bottom);
  if (rows.some((cells) => cells.length > bounds.right - bounds.left)) throw beyond("column", bounds.right);
  sheet.mapCells(bounds, cellChange({}, mask, draft, at));
  writeRows(draft, sheet, rows, { top: bounds.top, left: bounds.left, mask, at });
  return undefined;
};

function beyond(dimension: string, end: number): InvalidRequest {
  return new InvalidRequest(
    `Attempting to write ${dimension}: ${end}, beyond the last requested ${dimension} of: ${end - 1}`,
  );
}

function readRows(request: Payload, at: string): readonly (readonly Payload[])[] {
  return listAt(request, "rows", at).map((row, index) => {
    assertFields(row, `${at}.rows[${index}]`, ["values"]);
    return listAt(row, "values", `${at}.rows[${index}]`);
  });
}

interface Place {
  readonly top: number;
  readonly left: number;
  readonly mask: FieldTree;
  readonly at: string;
}

function writeRows(
  draft: SpreadsheetDraft,
  sheet: SheetDraft,
  rows: readonly (readonly Payload[])[],
  { top, left, mask, at }: Place,
): void {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const bounds = { top, left, bottom: top + rows.length, right: left + width };
  if (rows.length > 0 && (bounds.bottom > sheet.state.rowCount || bounds.right > sheet.state.columnCount)) {
    throw outOfGrid(sheet.state, bounds);
  }
  const writesValues = mask.all || mask.parts.has("userEnteredValue");
  rows.forEach((cells, row) => {
    cells.forEach((data, column) => {
      const change = cellChange(data, mask, draft, `${at}.rows[${row}].values[${column}]`);
      sheet.setCell(top + row, left + column, change(sheet.cellAt(top + row, left + column)));
    });
    if (writesValues) draft.cellsWritten += cells.length;
  });
}

/**
 * "Adds new cells after the last row with data in a sheet, inserting new rows into the sheet if necessary."
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AppendCellsRequest
 */
export const appendCells: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["sheetId", "rows", "fields", "tableId"]);
  if ("tableId" in request) unsupported("AppendCellsRequest.tableId");
  const sheet = draft.sheet(integerAt(request, "sheetId", at) ?? 0);
  const mask = parseFieldMask(request.fields);
  const rows = readRows(request, at);
  const top = dataRowCount(sheet.grid);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  sheet.set({
    rowCount: Math.max(sheet.state.rowCount, top + rows.length),
    columnCount: Math.max(sheet.state.columnCount, width),
  });
  draft.assertSize();
  writeRows(draft, sheet, rows, { top, left: 0, mask, at });
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#RepeatCellRequest */
export const repeatCell: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range", "cell", "fields"]);
  const { sheet, bounds } = draft.target(request, "range", at);
  const mask = parseFieldMask(request.fields);
  const data = objectAt(request, "cell", at);
  const isFormula = "formulaValue" in objectAt(data, "userEnteredValue", at);
  const area = (bounds.bottom - bounds.top) * (bounds.right - bounds.left);
  if (isFormula && area > 1) unsupported("RepeatCellRequest with a formula over several cells");
  const change = cellChange(data, mask, draft, `${at}.cell`);
  const changed = new Map<Cell | null, Cell | null>();
  sheet.mapCells(bounds, (cell) => {
    const known = changed.get(cell);
    if (known !== undefined) return known;
    const next = change(cell);
    changed.set(cell, next);
    return next;
  });
  if (mask.all || mask.parts.has("userEnteredValue")) draft.cellsWritten += area;
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#SortRangeRequest */
export const sortRange: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range", "sortSpecs"]);
  const { sheet, bounds } = draft.target(request, "range", at);
  const specs = listAt(request, "sortSpecs", at).map((spec, index) => {
    const where = `${at}.sort_specs[${index}]`;
    assertFields(spec, where, ["dimensionIndex", "sortOrder"]);
    const order = stringAt(spec, "sortOrder", where) === "DESCENDING" ? -1 : 1;
    return { column: integerAt(spec, "dimensionIndex", where) ?? 0, order };
  });
  const rows: Row[] = [];
  for (let row = bounds.top; row < bounds.bottom; row++) {
    const cells: (Cell | null)[] = [];
    for (let column = bounds.left; column < bounds.right; column++) cells.push(sheet.cellAt(row, column));
    if (cells.some((cell) => cell?.f !== undefined)) unsupported("SortRangeRequest over formulas");
    rows.push(cells);
  }
  rows.sort((one, other) => {
    for (const { column, order } of specs) {
      const difference = compareCells(one[column - bounds.left], other[column - bounds.left], order);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      sheet.setCell(bounds.top + row, bounds.left + column, cell);
    });
  });
  return undefined;
};

/** Numbers before texts before FALSE and TRUE; empty cells last in either order. */
function compareCells(one: Cell | null | undefined, other: Cell | null | undefined, order: number): number {
  const [left, right] = [one?.v, other?.v];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  const rank = (value: unknown) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return (rank(left) - rank(right)) * order;
  if (typeof left === "string") return left.localeCompare(String(right), "vi") * order;
  return (Number(left) - Number(right)) * order;
}
