import type { ContractCase } from "./contract.ts";
import { messageOf } from "./contract.ts";
import { batch, formula, inScratch, number, read, scratch, text, write } from "./sheets-scratch.ts";

const REST = "https://developers.google.com/workspace/sheets/api/reference/rest/v4";
const GUIDES = "https://developers.google.com/workspace/sheets/api/guides";

/** Reading values and resources through the Sheets API. */
export const sheetsCases: readonly ContractCase[] = [
  {
    name: "empty trailing rows and cells are left out, an empty cell before a full one is an empty text",
    source: `${GUIDES}/values#read`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [write([[number(1), {}, text("x"), {}], [], [{}, number(2)], [{}, {}]])]);
        return read(google, id);
      }),
    expected: [[1, "", "x"], [], ["", 2]],
  },
  {
    name: "the range of an answer is quoted, bounded by the tab and in A1 notation",
    source: `${REST}/spreadsheets.values#ValueRange`,
    run: (google) =>
      inScratch(google, (id) => {
        const filter = { gridRange: { sheetId: scratch.sheetId, startRowIndex: 1, startColumnIndex: 2 } };
        const answer = google.Sheets.Spreadsheets?.Values?.batchGetByDataFilter(
          { dataFilters: [filter] },
          id,
        );
        return answer?.valueRanges?.[0]?.valueRange;
      }),
    expected: { range: "'Hợp đồng'!C2:F20", majorDimension: "ROWS" },
  },
  {
    name: "values come formatted by default, as numbers or as formulas when asked",
    source: `${REST}/ValueRenderOption`,
    run: (google) =>
      inScratch(google, (id) => {
        const percent = { numberFormat: { type: "PERCENT", pattern: "0.0%" } };
        batch(google, id, [
          write([[number(1), number(4), { ...formula("=A1/B1"), userEnteredFormat: percent }]], "*"),
        ]);
        return ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"].map(
          (render) => read(google, id, render)[0],
        );
      }),
    expected: [
      ["1", "4", "25.0%"],
      [1, 4, 0.25],
      [1, 4, "=A1/B1"],
    ],
  },
  {
    name: "a day is a serial number unformatted, and text when formatted or asked for as text",
    source: `${REST}/DateTimeRenderOption`,
    run: (google) =>
      inScratch(google, (id) => {
        const day = { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } };
        batch(google, id, [write([[{ ...number(46309), userEnteredFormat: day }]], "*")]);
        const asText = google.Sheets.Spreadsheets?.Values?.batchGet(id, {
          ranges: ["'Hợp đồng'!A1"],
          valueRenderOption: "UNFORMATTED_VALUE",
          dateTimeRenderOption: "FORMATTED_STRING",
        });
        return [
          read(google, id)[0]?.[0],
          read(google, id, "FORMATTED_VALUE")[0]?.[0],
          asText?.valueRanges?.[0]?.values?.[0]?.[0],
        ];
      }),
    expected: [46309, "14/10/2026", "14/10/2026"],
  },
  {
    name: "columns can be the major dimension",
    source: `${REST}/Dimension`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [write([[number(1), number(2)], [number(3)]])]);
        const answer = google.Sheets.Spreadsheets?.Values?.batchGet(id, {
          ranges: ["'Hợp đồng'"],
          majorDimension: "COLUMNS",
          valueRenderOption: "UNFORMATTED_VALUE",
        });
        return answer?.valueRanges?.[0]?.values;
      }),
    expected: [[1, 3], [2]],
  },
  {
    name: "a range that names no tab or lies outside the tab is refused",
    source: `${GUIDES}/concepts#cell`,
    run: (google) =>
      inScratch(google, (id) => [
        messageOf(() => read(google, id, "FORMULA", "Không có!A1")),
        messageOf(() => read(google, id, "FORMULA", "'Hợp đồng'!A21")),
      ]),
    expected: [
      "API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: Không có!A1",
      "API call to sheets.spreadsheets.values.batchGet failed with error: Range ('Hợp đồng'!A21) exceeds grid limits. Max rows: 20, max columns: 6",
    ],
  },
  {
    name: "a field mask selects what a read of the spreadsheet gives",
    source: `${GUIDES}/field-masks`,
    run: (google) =>
      inScratch(google, (id) => {
        const fields = "sheets.properties(sheetId,title,gridProperties.rowCount)";
        const answer = google.Sheets.Spreadsheets?.get(id, { fields });
        return answer?.sheets?.filter(({ properties }) => properties?.sheetId === scratch.sheetId);
      }),
    expected: [{ properties: { sheetId: 987_001, title: "Hợp đồng", gridProperties: { rowCount: 20 } } }],
  },
  {
    name: "grid data carries what was entered, what it gives, its format and its note",
    source: `${REST}/spreadsheets/cells#CellData`,
    run: (google) =>
      inScratch(google, (id) => {
        const bold = { textFormat: { bold: true } };
        batch(google, id, [write([[{ ...formula("=1+1"), userEnteredFormat: bold, note: "Ghi chú" }]], "*")]);
        const fields =
          "sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue,userEnteredFormat,note)";
        const answer = google.Sheets.Spreadsheets?.get(id, { ranges: ["'Hợp đồng'!A1:B2"], fields });
        return answer?.sheets?.[0]?.data?.[0]?.rowData;
      }),
    expected: [
      {
        values: [
          {
            userEnteredValue: { formulaValue: "=1+1" },
            effectiveValue: { numberValue: 2 },
            formattedValue: "2",
            userEnteredFormat: { textFormat: { bold: true } },
            note: "Ghi chú",
          },
        ],
      },
    ],
  },
  {
    name: "an id that is no spreadsheet is not found",
    source: `${REST}/spreadsheets/get`,
    run: ({ Sheets }) => messageOf(() => Sheets.Spreadsheets?.get("khong-co")),
    expected: "API call to sheets.spreadsheets.get failed with error: Requested entity was not found.",
  },
];
