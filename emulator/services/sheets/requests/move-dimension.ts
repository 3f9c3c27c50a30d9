import { unsupported } from "../../../core/unsupported.ts";
import type { Resource } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assertFields, integerAt, objectAt, stringAt } from "../payload.ts";
import { followColumns } from "./follow-requests.ts";
import type { RequestHandler } from "./request.ts";

/** The columns in their new order: each place holds the index of the column that comes to stand there. */
function orderAfter(count: number, start: number, end: number, destination: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  const staying = all.filter((index) => index < start || index >= end);
  // "The zero-based start index of where to move the source data to, based on the coordinates before the source data is
  // removed from the grid."
  const place = staying.filter((index) => index < destination).length;
  return [...staying.slice(0, place), ...all.slice(start, end), ...staying.slice(place)];
}

/**
 * Moves columns as somebody who drags them does: what names them follows. Rows are not moved here.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#MoveDimensionRequest
 */
export const moveDimension: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["source", "destinationIndex"]);
  const source = objectAt(request, "source", at);
  assertFields(source, `${at}.source`, ["sheetId", "dimension", "startIndex", "endIndex"]);
  if (stringAt(source, "dimension", `${at}.source`) !== "COLUMNS") unsupported("moveDimension of rows");
  const sheet = draft.sheet(integerAt(source, "sheetId", at) ?? 0);
  const { columnCount, columnProperties } = sheet.state;
  const start = integerAt(source, "startIndex", at) ?? 0;
  const end = integerAt(source, "endIndex", at) ?? columnCount;
  const destination = integerAt(request, "destinationIndex", at) ?? 0;
  if (start >= end || end > columnCount || destination > columnCount) {
    throw new InvalidRequest(
      `Cannot move [${start}, ${end}) to ${destination}: there are ${columnCount} columns.`,
    );
  }
  const order = orderAfter(columnCount, start, end, destination);
  const sizes: Record<string, Resource> = {};
  order.forEach((from, to) => {
    const properties = columnProperties[from];
    if (properties) sizes[to] = properties;
  });
  sheet.mapRows((cells) => order.map((from) => cells[from] ?? null));
  sheet.set({ columnProperties: sizes });
  const placeOf = order.reduce<number[]>((places, from, to) => {
    places[from] = to;
    return places;
  }, []);
  followColumns(draft, sheet, (left, right) => {
    const places = placeOf.slice(left, Math.min(right, columnCount - 1) + 1);
    return places.length === 0 ? [left, right] : [Math.min(...places), Math.max(...places)];
  });
  return undefined;
};
