import { describe, expect, test } from "@jest/globals";
import { appendRows, overwriteRows } from "../../../src/google/ledger/write-requests.ts";
import type { Tab } from "../../../src/google/tabs.ts";

const tab: Tab = {
  name: "dossiers",
  sheetId: 301,
  title: "Hồ sơ",
  columns: ["Khóa", "Năm", "Lý do"],
  times: [],
};
const positions = new Map([
  ["Khóa", 0],
  ["Năm", 1],
  ["Lý do", 2],
]);

describe("overwriteRows()", () => {
  test("neighbouring rows are one request of values alone", () => {
    const requests = overwriteRows(tab, positions, [
      { row: 3, cells: { Năm: 2026, "Lý do": "b" } },
      { row: 2, cells: { Năm: 2025, "Lý do": "a" } },
    ]);
    expect(requests).toEqual([
      {
        updateCells: {
          range: { sheetId: 301, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 },
          rows: [
            {
              values: [
                { userEnteredValue: { numberValue: 2025 } },
                { userEnteredValue: { stringValue: "a" } },
              ],
            },
            {
              values: [
                { userEnteredValue: { numberValue: 2026 } },
                { userEnteredValue: { stringValue: "b" } },
              ],
            },
          ],
          fields: "userEnteredValue",
        },
      },
    ]);
  });

  test("a column that people put in between is left alone", () => {
    const apart = new Map([
      ["Khóa", 0],
      ["Năm", 1],
      ["Ghi chú riêng", 2],
      ["Lý do", 3],
    ]);
    const requests = overwriteRows(tab, apart, [{ row: 2, cells: { Năm: 2026, "Lý do": "a" } }]);
    expect(requests.map(({ updateCells }) => updateCells?.range?.startColumnIndex)).toEqual([1, 3]);
  });

  test("an empty value clears its cell", () => {
    const [request] = overwriteRows(tab, positions, [{ row: 2, cells: { "Lý do": "" } }]);
    expect(request?.updateCells?.rows).toEqual([{ values: [{}] }]);
  });

  test("a column that is gone stops the commit and says which", () => {
    expect(() => overwriteRows(tab, new Map([["Khóa", 0]]), [{ row: 2, cells: { Năm: 1 } }])).toThrow(
      /Tab "Hồ sơ": không thấy cột "Năm"/,
    );
  });
});

describe("appendRows()", () => {
  test.each(["=IMPORTXML(1)", "+84", "-1", "@x", "'a", "007"])("%p stays text", (text) => {
    const [request] = appendRows(tab, positions, [{ Khóa: text }]);
    expect(request?.appendCells?.rows).toEqual([{ values: [{ userEnteredValue: { stringValue: text } }] }]);
  });

  test("a text longer than a cell holds is refused with tab, column and length", () => {
    expect(() => appendRows(tab, positions, [{ "Lý do": "x".repeat(50_001) }])).toThrow(
      /Tab "Hồ sơ", cột "Lý do": nội dung dài 50001 ký tự/,
    );
  });

  test("moved columns are filled where they stand now", () => {
    const moved = new Map([
      ["Năm", 0],
      ["Khóa", 2],
    ]);
    const [request] = appendRows(tab, moved, [{ Khóa: "2026/A", Năm: 2026 }]);
    expect(request?.appendCells?.rows?.[0]?.values).toEqual([
      { userEnteredValue: { numberValue: 2026 } },
      {},
      { userEnteredValue: { stringValue: "2026/A" } },
    ]);
  });

  test("nothing to add is no request", () => {
    expect(appendRows(tab, positions, [])).toEqual([]);
  });
});
