import type { ContractCase } from "./contract.ts";
import { batch, formula, inScratch, number, read, refusal, scratch, text, write } from "./sheets-scratch.ts";

const REQUEST = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request";
const BATCH = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate";
const GUIDES = "https://developers.google.com/workspace/sheets/api/guides";
const failed = "API call to sheets.spreadsheets.batchUpdate failed with error: ";
const { sheetId } = scratch;

/** Writing through `spreadsheets.batchUpdate`. */
export const sheetsWritingCases: readonly ContractCase[] = [
  {
    name: "if one request is refused, none of the batch is written",
    source: `${BATCH}#request-body`,
    run: (google) =>
      inScratch(google, (id) => [
        refusal(google, id, [write([[number(1)]]), { deleteSheet: { sheetId: 404 } }]),
        read(google, id),
      ]),
    expected: [`${failed}Invalid requests[1].deleteSheet: No grid with id: 404`, []],
  },
  {
    name: "replies mirror the requests, an empty one where a request has no reply",
    source: `${BATCH}#response-body`,
    run: (google) =>
      inScratch(google, (id) => {
        const namedRange = {
          namedRangeId: "hop-dong",
          name: "HopDong",
          range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        };
        const answer = batch(google, id, [write([[number(1)]]), { addNamedRange: { namedRange } }]);
        return answer?.replies?.map((reply) => Object.keys(reply));
      }),
    expected: [[], ["addNamedRange"]],
  },
  {
    name: "text is never parsed, whatever it looks like",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue",
    run: (google) =>
      inScratch(google, (id) => {
        const looks = ["=1+1", "+84", "-5", "@a", "14/10/2026", "1/2", "TRUE", "8", "'x"];
        batch(google, id, [write(looks.map((look) => [text(look)]))]);
        return read(google, id).map(([value]) => value);
      }),
    expected: ["=1+1", "+84", "-5", "@a", "14/10/2026", "1/2", "TRUE", "8", "'x"],
  },
  {
    name: "a mask writes the fields it names and clears those the data lacks",
    source: `${GUIDES}/field-masks`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [
          write(
            [
              [
                { ...number(1), note: "a" },
                { ...number(2), note: "b" },
              ],
            ],
            "*",
          ),
        ]);
        batch(google, id, [write([[text("mới"), {}]], "userEnteredValue")]);
        const fields = "sheets.data.rowData.values(note,userEnteredValue)";
        const ranges = [`'${scratch.title}'!A1:B1`];
        return google.Sheets.Spreadsheets?.get(id, { ranges, fields })?.sheets?.[0]?.data?.[0]?.rowData;
      }),
    expected: [{ values: [{ userEnteredValue: { stringValue: "mới" }, note: "a" }, { note: "b" }] }],
  },
  {
    name: "updateCells over a range clears what its rows do not cover, and refuses rows beyond it",
    source: `${REQUEST}#UpdateCellsRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [write([[number(1), number(2)], [number(3)]])]);
        const range = { sheetId, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
        const rows = [{ values: [number(9)] }];
        batch(google, id, [{ updateCells: { range, rows, fields: "userEnteredValue" } }]);
        const long = { range, rows: [rows[0], rows[0], rows[0]], fields: "userEnteredValue" };
        return [read(google, id), refusal(google, id, [{ updateCells: long as never }])];
      }),
    expected: [
      [[9]],
      `${failed}Invalid requests[0].updateCells: Attempting to write row: 2, beyond the last requested row of: 1`,
    ],
  },
  {
    name: "appendCells writes after the last row with data, past formats, and adds rows where needed",
    source: `${REQUEST}#AppendCellsRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const bold = { userEnteredFormat: { textFormat: { bold: true } } };
        const range = { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 1 };
        const rows = Array.from({ length: 20 }, (_, index) => ({ values: [number(index)] }));
        batch(google, id, [
          { repeatCell: { range, cell: bold, fields: "userEnteredFormat" } },
          { appendCells: { sheetId, rows, fields: "userEnteredValue" } },
          { appendCells: { sheetId, rows: [{ values: [text("cuối")] }], fields: "userEnteredValue" } },
        ]);
        const properties = google.Sheets.Spreadsheets?.get(id)?.sheets?.find(
          (sheet) => sheet.properties?.sheetId === sheetId,
        )?.properties;
        return [read(google, id).at(-1), properties?.gridProperties?.rowCount];
      }),
    expected: [["cuối"], 21],
  },
  {
    name: "a mask must name a field",
    source: `${GUIDES}/field-masks#update_with_a_field_mask`,
    run: (google) => inScratch(google, (id) => refusal(google, id, [write([[number(1)]], "")])),
    expected: `${failed}Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
  },
  {
    name: "a tab's name is taken once",
    source: `${REQUEST}#AddSheetRequest`,
    run: (google) =>
      inScratch(google, (id) =>
        refusal(google, id, [{ addSheet: { properties: { title: scratch.title } } }]),
      ),
    expected: `${failed}Invalid requests[0].addSheet: A sheet with the name "Hợp đồng" already exists. Please enter another name.`,
  },
  {
    name: "formulas are computed",
    source: "https://developers.google.com/workspace/sheets/api/samples/writing",
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [
          write([
            [number(2), number(3)],
            [formula("=SUM(A1:B1)"), formula("=A2/3")],
          ]),
        ]);
        return read(google, id)[1];
      }),
    expected: [5, 5 / 3],
  },
  {
    name: "columns that are moved take the formulas that name them along",
    source: `${REQUEST}#MoveDimensionRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const source = { sheetId: scratch.sheetId, dimension: "COLUMNS", startIndex: 0, endIndex: 1 };
        batch(google, id, [
          write([[number(2), number(3), formula("=$A1*10+SUM($B:$B)")]]),
          { moveDimension: { source, destinationIndex: 2 } },
        ]);
        return [read(google, id), read(google, id, "FORMULA")[0]?.[2]];
      }),
    expected: [[[3, 2, 23]], "=$B1*10+SUM($A:$A)"],
  },
  {
    name: "a tab that gets another title is named so in formulas",
    source: `${REQUEST}#UpdateSheetPropertiesRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const title = `${scratch.title} (cũ)`;
        batch(google, id, [
          write([[number(2), formula(`='${scratch.title}'!$A$1+1`)]]),
          {
            updateSheetProperties: { properties: { sheetId: scratch.sheetId, title }, fields: "title" },
          },
        ]);
        const range = `'${title}'`;
        return [read(google, id, "UNFORMATTED_VALUE", range), read(google, id, "FORMULA", range)[0]?.[1]];
      }),
    expected: [[[2, 3]], "='Hợp đồng (cũ)'!$A$1+1"],
  },
  {
    name: "a response can carry the ranges it changed",
    source: `${BATCH}#request-body`,
    run: (google) =>
      inScratch(google, (id) => {
        const answer = google.Sheets.Spreadsheets?.batchUpdate(
          {
            requests: [write([[text("a"), text("b")]])],
            includeSpreadsheetInResponse: true,
            responseRanges: [`'${scratch.title}'!B1`],
            responseIncludeGridData: true,
          },
          id,
        );
        const data = answer?.updatedSpreadsheet?.sheets?.[0]?.data?.[0];
        return [data?.startColumn, data?.rowData?.[0]?.values?.[0]?.userEnteredValue];
      }),
    expected: [1, { stringValue: "b" }],
  },
];
