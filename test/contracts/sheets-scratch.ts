import { type Google, messageOf } from "./contract.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Cell = GoogleAppsScript.Sheets.Schema.CellData;

/** A scratch tab in the bound spreadsheet, for one case; the spreadsheet speaks en_US meanwhile. */
export const scratch = { sheetId: 987_001, title: "Hợp đồng", rows: 20, columns: 6 };

/** Makes the scratch tab, lets the case work in it and takes it away again. */
export function inScratch<T>(google: Google, body: (id: string) => T): T {
  const id = google.SpreadsheetApp.getActiveSpreadsheet().getId();
  const { sheetId, title, rows: rowCount, columns: columnCount } = scratch;
  batch(google, id, [
    { updateSpreadsheetProperties: { properties: { locale: "en_US" }, fields: "locale" } },
    { addSheet: { properties: { sheetId, title, gridProperties: { rowCount, columnCount } } } },
  ]);
  try {
    return body(id);
  } finally {
    batch(google, id, [{ deleteSheet: { sheetId } }]);
  }
}

export function batch(google: Google, id: string, requests: Request[]) {
  return google.Sheets.Spreadsheets?.batchUpdate({ requests }, id);
}

/** Message of the refusal of a batch. */
export function refusal(google: Google, id: string, requests: Request[]): string {
  return messageOf(() => batch(google, id, requests));
}

/** Writes rows of cells from A1 of the scratch tab. */
export function write(rows: readonly (readonly Cell[])[], fields = "userEnteredValue"): Request {
  return {
    updateCells: {
      start: { sheetId: scratch.sheetId, rowIndex: 0, columnIndex: 0 },
      rows: rows.map((values) => ({ values: [...values] })),
      fields,
    },
  };
}

export const text = (stringValue: string): Cell => ({ userEnteredValue: { stringValue } });
export const number = (numberValue: number): Cell => ({ userEnteredValue: { numberValue } });
export const formula = (formulaValue: string): Cell => ({ userEnteredValue: { formulaValue } });

/** Values of the scratch tab. */
export function read(google: Google, id: string, render = "UNFORMATTED_VALUE", range = `'${scratch.title}'`) {
  const response = google.Sheets.Spreadsheets?.Values?.batchGet(id, {
    ranges: [range],
    valueRenderOption: render,
  });
  return response?.valueRanges?.[0]?.values ?? [];
}
