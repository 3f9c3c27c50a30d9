import type { GridRange, Request, SpreadsheetApi, Values } from "../../../src/google/spreadsheet-api.ts";

/** Tabs by sheetId, row 1 first. */
export type Grid = Readonly<Record<number, Values>>;

/** Reads ranges of a grid as Google does, refusing a call that names a tab that is not there; counts the calls. */
export function fakeSpreadsheet(grid: Grid) {
  const calls: string[] = [];
  const batches: (readonly Request[])[] = [];
  const cut = ({ sheetId = 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange) => {
    const rows = grid[sheetId];
    if (!rows || (startRowIndex ?? 0) >= 1000) throw new Error(`No grid with id: ${sheetId}`);
    return rows.slice(startRowIndex, endRowIndex).map((row) => row.slice(startColumnIndex, endColumnIndex));
  };
  const api: SpreadsheetApi = {
    values: (ranges) => {
      calls.push("values");
      return ranges.map(cut);
    },
    entered: (ranges) => {
      calls.push("entered");
      return ranges.map(cut);
    },
    get: () => {
      calls.push("get");
      const sheets = Object.keys(grid).map((id) => ({
        properties: { sheetId: Number(id), gridProperties: { rowCount: 1000 } },
      }));
      return { sheets };
    },
    batchUpdate: (requests) => {
      calls.push("batchUpdate");
      batches.push(requests);
    },
  };
  return { api, calls, batches };
}
