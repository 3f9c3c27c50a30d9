import type { SheetState, SpreadsheetState } from "../spreadsheet/state.ts";
import type { Payload } from "./payload.ts";

/** `SheetProperties` as the API gives them: what is zero or false is left out. */
export function sheetProperties(sheet: SheetState, index: number): Payload {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: "GRID",
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount > 0 ? { frozenRowCount: sheet.frozenRowCount } : {}),
      ...(sheet.frozenColumnCount > 0 ? { frozenColumnCount: sheet.frozenColumnCount } : {}),
      ...sheet.gridProperties,
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...sheet.properties,
  };
}

/** `SpreadsheetProperties`. */
export function spreadsheetProperties(spreadsheet: SpreadsheetState): Payload {
  const { title, locale, timeZone, properties } = spreadsheet;
  return { title, locale, timeZone, autoRecalc: "ON_CHANGE", ...properties };
}

/** A tab without its cells. */
export function sheetResource(sheet: SheetState, index: number): Payload {
  const parts: Payload = {
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    filterViews: sheet.filterViews,
    protectedRanges: sheet.protectedRanges,
    charts: sheet.charts,
    bandedRanges: sheet.bandedRanges,
  };
  return {
    properties: sheetProperties(sheet, index),
    ...Object.fromEntries(Object.entries(parts).filter(([, list]) => Array.isArray(list) && list.length > 0)),
    ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
  };
}
