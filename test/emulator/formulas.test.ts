import { describe, expect, test } from "@jest/globals";
import { applyBatch } from "../../emulator/services/sheets/batch-update.ts";
import { emptySpreadsheet, type SpreadsheetState } from "../../emulator/services/spreadsheet/state.ts";
import { namedValue, tabValues } from "../../emulator/tab-values.ts";

type Entry = string | number | boolean;

/** A spreadsheet with this first tab and a second one `Dữ liệu`; what begins with `=` is a formula. */
function spreadsheet(first: readonly (readonly Entry[])[], data: readonly (readonly Entry[])[] = []) {
  const cell = (entry: Entry) => ({
    userEnteredValue:
      typeof entry === "number"
        ? { numberValue: entry }
        : typeof entry === "boolean"
          ? { boolValue: entry }
          : entry.startsWith("=")
            ? { formulaValue: entry }
            : { stringValue: entry },
  });
  const write = (sheetId: number, rows: readonly (readonly Entry[])[]) => ({
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: 0 },
      rows: rows.map((row) => ({ values: row.map(cell) })),
      fields: "userEnteredValue",
    },
  });
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  return applyBatch(emptySpreadsheet("Sổ"), {
    requests: [
      { updateSpreadsheetProperties: { properties: { locale: "en_US" }, fields: "locale" } },
      { addSheet: { properties: { sheetId: 2, title: "Dữ liệu" } } },
      { addNamedRange: { namedRange: { name: "TongSo", range } } },
      write(0, first),
      ...(data.length > 0 ? [write(2, data)] : []),
    ],
  }).spreadsheet;
}

const morning = Date.parse("2026-10-14T09:00:00+07:00");
const look = (spreadsheet: SpreadsheetState, now = morning) => ({ spreadsheet, now });
const first = (state: SpreadsheetState) =>
  tabValues(look(state), "Trang tính1").map(([value]) => value ?? null);

describe("formulas", () => {
  test("give the very number, to the last digit", () => {
    const quotients = [
      [1, 3],
      [61, 62],
      [-5, 3],
      [355, 113],
      [123456789, 7],
      [1, 10],
    ] as const;
    expect(first(spreadsheet(quotients.map(([a, b]) => [`=${a}/${b}`])))).toEqual(
      quotients.map(([a, b]) => a / b),
    );
  });

  test("see text as text, whatever it looks like", () => {
    const looks = ["8", "14/10/2026", "1/2", "TRUE", "+84", "-5", "@a", "'x", " 8 ", "1e5"];
    const state = spreadsheet(
      looks.map((_, index) => [`=IF(ISTEXT('Dữ liệu'!A${index + 1}),'Dữ liệu'!A${index + 1}&"|","")`]),
      looks.map((look) => [look]),
    );
    expect(first(state)).toEqual(looks.map((look) => `${look}|`));
  });

  test("count, sum and average over whole columns and named cells", () => {
    const state = spreadsheet(
      [
        ["=COUNTIFS('Dữ liệu'!A:A,\"Đạt\",'Dữ liệu'!B:B,\">5\")"],
        ["=SUMIFS('Dữ liệu'!B:B,'Dữ liệu'!A:A,\"Đạt\")"],
        ["=AVERAGEIFS('Dữ liệu'!B:B,'Dữ liệu'!A:A,\"Đạt\")"],
        ["=TongSo+1"],
        ["=INDEX('Dữ liệu'!A:B,2,2)"],
      ],
      [
        ["Đạt", 8],
        ["Đạt", 5],
        ["Không đạt", 9],
      ],
    );
    expect(first(state)).toEqual([1, 13, 6.5, 2, 5]);
    expect(namedValue(look(state), "TongSo")).toBe(1);
  });

  test("end a whole column where its tab ends, as Google does", () => {
    expect(first(spreadsheet([["=ROWS('Dữ liệu'!A:A)"], ["=COLUMNS('Dữ liệu'!1:1)"]]))).toEqual([1000, 26]);
  });

  test('that give "" leave the cell empty, and a row of them is no row', () => {
    const state = spreadsheet([['=IF(1=1,"",1)'], ["=1"], ['=""']]);
    expect(tabValues(look(state), "Trang tính1")).toEqual([[], [1]]);
  });

  test("that cannot be computed show their error", () => {
    const state = spreadsheet([["=1/0"], ["=NOSUCH(1)"], ["=SUM(Nothing)"], ["=NA()"], ["=1+"]]);
    expect(first(state)).toEqual(["#DIV/0!", "#NAME?", "#NAME?", "#N/A", "#ERROR!"]);
  });

  test("tell the world's day, and again when it has passed", () => {
    const state = spreadsheet([["=TODAY()"], ['="TODAY()"'], ["=ROUND((NOW()-TODAY())*24,6)"]]);
    expect(first(state)).toEqual([46309, "TODAY()", 9]);
    const tomorrow = look(state, morning + 24 * 3_600_000);
    expect(tabValues(tomorrow, "Trang tính1")[0]).toEqual([46310]);
  });

  test("are computed again when a cell they look at changes", () => {
    const state = spreadsheet([["=SUM('Dữ liệu'!A:A)"]], [[1]]);
    const values = {
      sheetId: 2,
      rows: [{ values: [{ userEnteredValue: { numberValue: 5 } }] }],
      fields: "*",
    };
    expect(first(state)).toEqual([1]);
    expect(first(applyBatch(state, { requests: [{ appendCells: values }] }).spreadsheet)).toEqual([6]);
    expect(first(state)).toEqual([1]);
  });
});
