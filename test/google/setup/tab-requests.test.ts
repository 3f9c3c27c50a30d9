import { describe, expect, test } from "@jest/globals";
import { fillRequests } from "../../../src/google/setup/tab-requests.ts";

const format = { textFormat: { bold: true } };
const number = { numberFormat: { type: "NUMBER", pattern: "0" } };
const properties = { sheetId: 9, title: "Bảng", gridProperties: { rowCount: 4, columnCount: 3 } };
const header = (text: string) => ({ userEnteredValue: { stringValue: text } });

describe("fillRequests()", () => {
  test("in a table a header cell takes the format of the cell on its left", () => {
    const [request] = fillRequests({
      properties,
      data: [
        { rowData: [{ values: [{ ...header("A"), userEnteredFormat: format }, header("B")] }] },
        { startRow: 1, rowData: [{ values: [] }] },
      ],
    });
    expect(request?.updateCells?.rows?.[0]?.values?.[1]).toEqual({
      ...header("B"),
      userEnteredFormat: format,
    });
  });

  test("elsewhere a cell is exactly what it says", () => {
    const [request] = fillRequests({
      properties,
      data: [{ rowData: [{ values: [{ ...header("A"), userEnteredFormat: format }, header("B")] }] }],
    });
    expect(request?.updateCells?.rows?.[0]?.values?.[1]).toEqual(header("B"));
  });

  test("equal neighbours of the pattern are one request that goes down to the last row", () => {
    const requests = fillRequests({
      properties,
      data: [
        { rowData: [] },
        { rowData: [{ values: [{}, { userEnteredFormat: number }, { userEnteredFormat: number }] }] },
      ],
    });
    expect(requests).toEqual([
      {
        repeatCell: {
          range: { sheetId: 9, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 3 },
          cell: { userEnteredFormat: number },
          fields: "userEnteredFormat",
        },
      },
    ]);
  });

  test("a formula of the pattern is filled down to the last row", () => {
    const requests = fillRequests({
      properties,
      data: [
        { rowData: [{ values: [header("A")] }] },
        { rowData: [{ values: [{ userEnteredValue: { formulaValue: "=B2" } }] }] },
      ],
    });
    const rows = requests[1]?.updateCells?.rows ?? [];
    expect(rows.map(({ values }) => values?.[0]?.userEnteredValue?.formulaValue)).toEqual([
      "=B2",
      "=B3",
      "=B4",
    ]);
  });

  test("columns of one width are set together", () => {
    const requests = fillRequests({
      properties,
      data: [{ rowData: [], columnMetadata: [{ pixelSize: 50 }, { pixelSize: 50 }, { pixelSize: 90 }] }],
    });
    expect(requests.map(({ updateDimensionProperties }) => updateDimensionProperties?.range)).toEqual([
      { sheetId: 9, dimension: "COLUMNS", startIndex: 0, endIndex: 2 },
      { sheetId: 9, dimension: "COLUMNS", startIndex: 2, endIndex: 3 },
    ]);
  });
});
