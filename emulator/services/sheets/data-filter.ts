import { unsupported } from "../../core/unsupported.ts";
import { parseA1 } from "../spreadsheet/a1.ts";
import type { GridRange, SpreadsheetState } from "../spreadsheet/state.ts";
import { InvalidRequest } from "./api-error.ts";
import { assertFields, objectAt, type Payload, stringAt } from "./payload.ts";
import { gridRange } from "./spreadsheet-draft.ts";

/**
 * The range a `DataFilter` selects.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter
 */
export function rangeOfFilter(spreadsheet: SpreadsheetState, filter: Payload, at: string): GridRange {
  assertFields(filter, at, ["a1Range", "gridRange", "developerMetadataLookup"]);
  if ("developerMetadataLookup" in filter) return unsupported("DataFilter.developerMetadataLookup");
  const a1 = stringAt(filter, "a1Range", at);
  if (a1 !== undefined) return rangeOfText(spreadsheet, a1);
  if (!("gridRange" in filter)) throw new InvalidRequest(`Invalid ${at}: Must specify a filter.`);
  const given = objectAt(filter, "gridRange", at);
  assertFields(given, `${at}.grid_range`, [
    ...["sheetId", "startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"],
  ]);
  return gridRange(given, `${at}.grid_range`);
}

/**
 * A range in A1 notation or a named range's name.
 *
 * @throws InvalidRequest where it is neither.
 */
export function rangeOfText(spreadsheet: SpreadsheetState, text: string): GridRange {
  const named = spreadsheet.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const range = parseA1(text, spreadsheet.sheets) ?? named?.range;
  if (!range) throw new InvalidRequest(`Unable to parse range: ${text}`);
  return range;
}
