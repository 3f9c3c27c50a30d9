import type { Resource } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assignFields, parseFieldMask } from "../field-mask.ts";
import { assertFields, booleanAt, integerAt, objectAt, type Payload, stringAt } from "../payload.ts";
import type { RequestHandler } from "./request.ts";

function dimensionAt(payload: Payload, at: string): "ROWS" | "COLUMNS" {
  const dimension = stringAt(payload, "dimension", at);
  if (dimension !== "ROWS" && dimension !== "COLUMNS") {
    throw new InvalidRequest("No dimension was specified, but one is required.");
  }
  return dimension;
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateDimensionPropertiesRequest */
export const updateDimensionProperties: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range", "properties", "fields"]);
  const range = objectAt(request, "range", at);
  assertFields(range, `${at}.range`, ["sheetId", "dimension", "startIndex", "endIndex"]);
  const sheet = draft.sheet(integerAt(range, "sheetId", at) ?? 0);
  const dimension = dimensionAt(range, at);
  const count = dimension === "ROWS" ? sheet.state.rowCount : sheet.state.columnCount;
  const start = integerAt(range, "startIndex", at) ?? 0;
  const end = integerAt(range, "endIndex", at) ?? count;
  if (start >= end || end > count) {
    throw new InvalidRequest(
      `Cannot update dimension properties of [${start}, ${end}): there are ${count} ${dimension.toLowerCase()}.`,
    );
  }
  const given = objectAt(request, "properties", at);
  assertFields(given, `${at}.properties`, ["pixelSize", "hiddenByUser", "developerMetadata"]);
  integerAt(given, "pixelSize", at);
  booleanAt(given, "hiddenByUser", at);
  const mask = parseFieldMask(request.fields);
  const key = dimension === "ROWS" ? "rowProperties" : "columnProperties";
  const properties: Record<string, Resource> = { ...sheet.state[key] };
  for (let index = start; index < end; index++) {
    properties[index] = assignFields(properties[index] ?? {}, given, mask);
  }
  sheet.set({ [key]: properties });
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AppendDimensionRequest */
export const appendDimension: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["sheetId", "dimension", "length"]);
  const sheet = draft.sheet(integerAt(request, "sheetId", at) ?? 0);
  const length = integerAt(request, "length", at) ?? 0;
  if (length <= 0) throw new InvalidRequest("The length to append must be greater than 0.");
  const { rowCount, columnCount } = sheet.state;
  const isRows = dimensionAt(request, at) === "ROWS";
  sheet.set(isRows ? { rowCount: rowCount + length } : { columnCount: columnCount + length });
  draft.assertSize();
  return undefined;
};
