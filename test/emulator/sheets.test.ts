import { describe, expect, test } from "@jest/globals";
import { applyBatch } from "../../emulator/services/sheets/batch-update.ts";
import { dataRowCount } from "../../emulator/services/spreadsheet/grid.ts";
import { emptySpreadsheet } from "../../emulator/services/spreadsheet/state.ts";
import { messageOf } from "../contracts/contract.ts";
import { testScript } from "./script.ts";

const row = (count: number, value: number) => ({
  values: Array.from({ length: count }, () => ({ userEnteredValue: { numberValue: value } })),
});

describe("the quota of the Sheets API", () => {
  test("refuses the 61st read of a minute in Google's words, and is whole again a minute later", () => {
    const script = testScript();
    const outcome = script.run(({ Sheets, SpreadsheetApp, Utilities }) => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const read = () => Sheets.Spreadsheets?.Values?.batchGet(id, { ranges: ["A1"] });
      for (let count = 0; count < 60; count += 1) read();
      const refused = messageOf(read);
      Utilities.sleep(60_000);
      return [refused, messageOf(read)];
    });
    expect(outcome).toEqual([
      "API call to sheets.spreadsheets.values.batchGet failed with error: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:100000000000'.",
      "nothing thrown",
    ]);
  });

  test("tells code 429 in the details of the error", () => {
    const code = testScript().run(({ Sheets, SpreadsheetApp }) => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const requests = [{ updateSpreadsheetProperties: { properties: { title: "Sổ" }, fields: "title" } }];
      try {
        for (let count = 0; count < 61; count += 1) Sheets.Spreadsheets?.batchUpdate({ requests }, id);
        return 0;
      } catch (error) {
        return (error as { details: { code: number } }).details.code;
      }
    });
    expect(code).toBe(429);
  });
});

describe("a batch", () => {
  test("names what the API does not know, and where", () => {
    const refused = (request: object) =>
      messageOf(() => applyBatch(emptySpreadsheet("Sổ"), { requests: [request] }));
    expect(refused({ updateCells: { startt: {}, fields: "*" } })).toBe(
      "Invalid JSON payload received. Unknown name \"startt\" at 'requests[0].update_cells': Cannot find field.",
    );
    expect(refused({ cutPaste: {} })).toBe(
      'unsupported("Sheets.Spreadsheets.batchUpdate request cutPaste"): the local workspace does not have this call of Google\'s',
    );
    expect(refused({})).toBe("Invalid requests[0]: No request set.");
  });

  test("leaves the state it began from as it was", () => {
    const before = emptySpreadsheet("Sổ");
    const text = JSON.stringify(before);
    applyBatch(before, {
      requests: [{ appendCells: { sheetId: 0, rows: [row(3, 1)], fields: "userEnteredValue" } }],
    });
    expect(JSON.stringify(before)).toBe(text);
  });

  test("formats a whole column without a cell a row, and what is written there later has the format", () => {
    const range = { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const cell = { userEnteredFormat: { numberFormat: { type: "PERCENT", pattern: "0%" } } };
    const { spreadsheet } = applyBatch(emptySpreadsheet("Sổ"), {
      requests: [
        { repeatCell: { range, cell, fields: "userEnteredFormat.numberFormat" } },
        {
          updateCells: {
            start: { sheetId: 0, rowIndex: 500 },
            rows: [row(1, 0.5)],
            fields: "userEnteredValue",
          },
        },
      ],
    });
    const [sheet] = spreadsheet.sheets;
    expect(sheet?.rows.flat()).toHaveLength(500);
    expect(new Set(sheet?.rows.slice(1, 500)).size).toBe(1);
    expect(sheet?.rows[500]).toEqual([{ v: 0.5, s: 0 }]);
    expect(spreadsheet.formats).toEqual([cell.userEnteredFormat]);
  });

  test("writes into a tab of 50,000 rows without walking it", () => {
    const rows = Array.from({ length: 50_000 }, () => row(5, 1));
    const append = (given: readonly object[]) => ({
      requests: [{ appendCells: { sheetId: 0, rows: given, fields: "userEnteredValue" } }],
    });
    const long = applyBatch(emptySpreadsheet("Sổ"), append(rows)).spreadsheet;
    const started = performance.now();
    let state = long;
    for (let count = 0; count < 20; count += 1) state = applyBatch(state, append([row(100, 2)])).spreadsheet;
    expect(performance.now() - started).toBeLessThan(2000);
    expect(state.sheets.map(dataRowCount)).toEqual([50_020]);
    const shared = state.sheets[0]?.rows.filter((cells, index) => cells === long.sheets[0]?.rows[index]);
    expect(shared).toHaveLength(50_000);
  });

  test("takes formulas as the spreadsheet's locale writes them, and stops a script that counts on the other", () => {
    const formula = (formulaValue: string) => ({
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
        fields: "userEnteredValue",
      },
    });
    const { spreadsheet } = applyBatch(emptySpreadsheet("Sổ"), { requests: [formula('=IF(1=1;"a;b";2)')] });
    expect(spreadsheet.sheets[0]?.rows[0]?.[0]?.f).toBe('=IF(1=1,"a;b",2)');
    expect(() => applyBatch(emptySpreadsheet("Sổ"), { requests: [formula("=MAX(1,2)")] })).toThrow(
      "unsupported",
    );
  });
});
