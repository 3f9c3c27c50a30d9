import { unsupported } from "../../../core/unsupported.ts";
import { emptySheet, type SheetState } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assignFields, isRecord, parseFieldMask } from "../field-mask.ts";
import { assertFields, integerAt, objectAt, type Payload, stringAt } from "../payload.ts";
import { SheetDraft } from "../sheet-draft.ts";
import { sheetProperties } from "../sheet-resource.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";
import { followDeletion, followTitle } from "./follow-requests.ts";
import type { RequestHandler } from "./request.ts";

const propertyFields = [
  ...["sheetId", "title", "index", "sheetType", "gridProperties", "hidden"],
  ...["tabColor", "tabColorStyle", "rightToLeft"],
];
const gridFields = [
  ...["rowCount", "columnCount", "frozenRowCount", "frozenColumnCount"],
  ...["hideGridlines", "rowGroupControlAfter", "columnGroupControlAfter"],
];

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddSheetRequest */
export const addSheet: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["properties"]);
  const given = objectAt(request, "properties", at);
  if ((stringAt(given, "sheetType", at) ?? "GRID") !== "GRID")
    unsupported(`AddSheetRequest of ${String(given.sheetType)}`);
  const sheetId = integerAt(given, "sheetId", at) ?? draft.newId();
  if (draft.sheets.some(({ state }) => state.sheetId === sheetId)) {
    throw new InvalidRequest(`A sheet with the ID ${sheetId} already exists. Please enter another ID.`);
  }
  const sheet = new SheetDraft(emptySheet(sheetId, freeTitle(draft)));
  applyProperties(draft, sheet, { ...sheetProperties(sheet.state, 0), ...given }, `${at}.properties`);
  const index = Math.min(integerAt(given, "index", at) ?? draft.sheets.length, draft.sheets.length);
  draft.sheets.splice(index, 0, sheet);
  draft.assertSize();
  return { addSheet: { properties: sheetProperties(sheet.state, index) } };
};

/** The name Google gives a tab added without one to a Vietnamese spreadsheet. */
function freeTitle(draft: SpreadsheetDraft): string {
  const titles = new Set(draft.sheets.map(({ state }) => state.title));
  let number = draft.sheets.length + 1;
  while (titles.has(`Trang tính${number}`)) number++;
  return `Trang tính${number}`;
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateSheetPropertiesRequest */
export const updateSheetProperties: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["properties", "fields"]);
  const given = objectAt(request, "properties", at);
  const mask = parseFieldMask(request.fields);
  const sheet = draft.sheet(integerAt(given, "sheetId", at) ?? 0);
  const position = draft.sheets.indexOf(sheet);
  const before = sheetProperties(sheet.state, position);
  const after = assignFields(before, given, mask);
  const { title } = sheet.state;
  applyProperties(draft, sheet, { ...after, sheetId: sheet.state.sheetId }, `${at}.properties`);
  if (sheet.state.title !== title) followTitle(draft, title, sheet.state.title);
  const index = integerAt(after, "index", at) ?? 0;
  if (index !== position) moveSheet(draft, position, index);
  draft.assertSize();
  return undefined;
};

/** "the index is considered in 'before the move' indexes": moving S1 after S2 takes index 2. */
function moveSheet(draft: SpreadsheetDraft, position: number, index: number): void {
  const [sheet] = draft.sheets.splice(position, 1);
  if (sheet) draft.sheets.splice(index > position ? index - 1 : index, 0, sheet);
}

function applyProperties(draft: SpreadsheetDraft, sheet: SheetDraft, properties: Payload, at: string): void {
  assertFields(properties, at, propertyFields);
  const title = stringAt(properties, "title", at) ?? sheet.state.title;
  if (title === "" || title.length > 100) throw new InvalidRequest(`Invalid sheet name: ${title}`);
  if (
    draft.sheets.some((other) => other !== sheet && other.state.title.toLowerCase() === title.toLowerCase())
  ) {
    throw new InvalidRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  const grid = objectAt(properties, "gridProperties", at);
  assertFields(grid, `${at}.grid_properties`, gridFields);
  const { tabColor, tabColorStyle, rightToLeft } = properties;
  const { hideGridlines, rowGroupControlAfter, columnGroupControlAfter } = grid;
  sheet.set({
    title,
    hidden: properties.hidden === true,
    ...gridSize(grid, at),
    properties: given({ tabColor, tabColorStyle, rightToLeft }),
    gridProperties: given({ hideGridlines, rowGroupControlAfter, columnGroupControlAfter }),
  });
  cutToSize(sheet);
}

function given(fields: Payload): Payload {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== false),
  );
}

function gridSize(
  grid: Payload,
  at: string,
): Pick<SheetState, "rowCount" | "columnCount" | "frozenRowCount" | "frozenColumnCount"> {
  const size = {
    rowCount: integerAt(grid, "rowCount", at) ?? 1000,
    columnCount: integerAt(grid, "columnCount", at) ?? 26,
    frozenRowCount: integerAt(grid, "frozenRowCount", at) ?? 0,
    frozenColumnCount: integerAt(grid, "frozenColumnCount", at) ?? 0,
  };
  if (size.rowCount < 1 || size.columnCount < 1) {
    throw new InvalidRequest("You can't delete all the rows or columns on the sheet.");
  }
  if (size.frozenRowCount >= size.rowCount || size.frozenColumnCount >= size.columnCount) {
    throw new InvalidRequest("You can't freeze all visible rows or columns on the sheet.");
  }
  return size;
}

/** A tab made smaller loses what stood outside. */
function cutToSize(sheet: SheetDraft): void {
  const { rowCount, columnCount } = sheet.state;
  const { rows } = sheet.grid;
  if (rows.length <= rowCount && rows.every((row) => row.length <= columnCount)) return;
  sheet.setRows(
    rows.slice(0, rowCount).map((row) => (row.length > columnCount ? row.slice(0, columnCount) : row)),
  );
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#DeleteSheetRequest */
export const deleteSheet: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["sheetId"]);
  const sheet = draft.sheet(integerAt(request, "sheetId", at) ?? 0);
  const rest = draft.sheets.filter((other) => other !== sheet);
  if (rest.length === 0) throw new InvalidRequest("You can't remove all the sheets in a document.");
  if (rest.every(({ state }) => state.hidden)) {
    throw new InvalidRequest("You can't remove all the visible sheets in a document.");
  }
  draft.sheets = rest;
  draft.namedRanges = draft.namedRanges.filter(({ range }) => range.sheetId !== sheet.state.sheetId);
  followDeletion(draft, sheet.state.title);
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateSpreadsheetPropertiesRequest */
export const updateSpreadsheetProperties: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["properties", "fields"]);
  const wanted = objectAt(request, "properties", at);
  const { title, locale, timeZone, properties } = draft.properties;
  const after = assignFields(
    { ...properties, title, locale, timeZone },
    wanted,
    parseFieldMask(request.fields),
  );
  const { title: newTitle, locale: newLocale, timeZone: newZone, ...rest } = after;
  if (typeof newLocale !== "string" || !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(newLocale)) {
    throw new InvalidRequest(`Invalid locale: ${String(newLocale)}`);
  }
  if (typeof newZone !== "string" || !isTimeZone(newZone)) {
    throw new InvalidRequest(`Invalid time zone: ${String(newZone)}`);
  }
  draft.properties = {
    title: typeof newTitle === "string" ? newTitle : title,
    locale: newLocale,
    timeZone: newZone,
    properties: isRecord(rest) ? rest : {},
  };
  return undefined;
};

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
