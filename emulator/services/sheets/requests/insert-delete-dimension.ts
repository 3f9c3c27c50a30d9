import { unsupported } from "../../../core/unsupported.ts";
import type { Cell, Resource } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assertFields, booleanAt, integerAt, objectAt, type Payload, stringAt } from "../payload.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";
import { followColumns, lastRowNamedIn } from "./follow-requests.ts";
import type { RequestHandler } from "./request.ts";

/** Rows or columns `[start, end)` of a tab, from 0. */
interface Stretch {
  readonly sheet: SheetDraft;
  readonly isRows: boolean;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function stretchAt(draft: SpreadsheetDraft, request: Payload, at: string): Stretch {
  const range = objectAt(request, "range", at);
  assertFields(range, `${at}.range`, ["sheetId", "dimension", "startIndex", "endIndex"]);
  const dimension = stringAt(range, "dimension", `${at}.range`);
  if (dimension !== "ROWS" && dimension !== "COLUMNS") {
    throw new InvalidRequest("No dimension was specified, but one is required.");
  }
  const sheet = draft.sheet(integerAt(range, "sheetId", at) ?? 0);
  const isRows = dimension === "ROWS";
  const count = isRows ? sheet.state.rowCount : sheet.state.columnCount;
  const start = integerAt(range, "startIndex", at) ?? 0;
  const end = integerAt(range, "endIndex", at) ?? count;
  if (start >= end) throw new InvalidRequest("The end index must be greater than the start index.");
  return { sheet, isRows, start, end, count };
}

/** Formulas that name single rows would have to follow; what names whole columns stays as it is. */
function assertRowsFree(draft: SpreadsheetDraft, { sheet, start }: Stretch, what: string): void {
  if (lastRowNamedIn(draft, sheet.state.title) > start)
    unsupported(`${what} of rows that a formula names, or above such rows`);
  const named = draft.namedRanges.some(
    ({ range }) => range.sheetId === sheet.state.sheetId && (range.endRowIndex ?? 0) > start,
  );
  if (named) unsupported(`${what} of rows of a named range, or above them`);
}

/** Sizes of rows or columns at the places to which they came; undefined: gone. */
function sizesAfter(
  properties: Readonly<Record<string, Resource>>,
  placeOf: (index: number) => number | undefined,
): Readonly<Record<string, Resource>> {
  const after: Record<string, Resource> = {};
  for (const [index, size] of Object.entries(properties)) {
    const place = placeOf(Number(index));
    if (place !== undefined) after[place] = size;
  }
  return after;
}

/** Cells added between others look like the one before them, or after. */
function inserted(cells: readonly (Cell | null)[], { start, end }: Stretch, beside: number) {
  if (cells.length <= start) return cells;
  const { s, d } = cells[beside] ?? {};
  const look = { ...(s === undefined ? {} : { s }), ...(d === undefined ? {} : { d }) };
  const added = Array.from({ length: end - start }, () => (Object.keys(look).length > 0 ? look : null));
  return [...cells.slice(0, start), ...added, ...cells.slice(start)];
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#InsertDimensionRequest */
export const insertDimension: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range", "inheritFromBefore"]);
  const stretch = stretchAt(draft, request, at);
  const { sheet, isRows, start, end, count } = stretch;
  if (start > count) throw new InvalidRequest(`range.startIndex[${start}] is beyond the ${count} there are.`);
  const before = booleanAt(request, "inheritFromBefore", at) ?? false;
  if (before && start === 0)
    throw new InvalidRequest("inheritFromBefore cannot be true where startIndex is 0.");
  if (isRows) unsupported("insertDimension of rows");
  const length = end - start;
  const placeOf = (index: number) => (index < start ? index : index + length);
  sheet.mapRows((cells) => inserted(cells, stretch, before ? start - 1 : start));
  sheet.set({
    columnCount: count + length,
    columnProperties: sizesAfter(sheet.state.columnProperties, placeOf),
  });
  followColumns(draft, sheet, (left, right) => [placeOf(left), placeOf(right)]);
  draft.assertSize();
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#DeleteDimensionRequest */
export const deleteDimension: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range"]);
  const stretch = stretchAt(draft, request, at);
  const { sheet, isRows, start, end, count } = stretch;
  if (end > count) throw new InvalidRequest(`Cannot delete [${start}, ${end}): there are ${count}.`);
  const length = end - start;
  if (length === count) {
    throw new InvalidRequest(`You can't delete all the ${isRows ? "rows" : "columns"} on the sheet.`);
  }
  const placeOf = (index: number) => (index < start ? index : index < end ? undefined : index - length);
  if (isRows) {
    assertRowsFree(draft, stretch, "deleteDimension");
    const { rowProperties } = sheet.state;
    sheet.setRows(sheet.grid.rows.filter((_, index) => placeOf(index) !== undefined));
    sheet.set({ rowCount: count - length, rowProperties: sizesAfter(rowProperties, placeOf) });
    return undefined;
  }
  sheet.mapRows((cells) => cells.filter((_, index) => placeOf(index) !== undefined));
  const { columnProperties } = sheet.state;
  sheet.set({ columnCount: count - length, columnProperties: sizesAfter(columnProperties, placeOf) });
  followColumns(draft, sheet, (left, right) => {
    const first = placeOf(left) ?? start;
    const last = placeOf(right) ?? start - 1;
    return first > last ? undefined : [first, last];
  });
  return undefined;
};
