import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { allTabs, cellKey, compute } from "../../emulator/formulas/compute.ts";
import { LoadedModel } from "../../emulator/formulas/loaded-model.ts";
import { withOneCells } from "../../emulator/formulas/one-cell.ts";
import { tabsBehind } from "../../emulator/formulas/references.ts";
import { pasteCells } from "../../emulator/paste-cells.ts";
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

describe("formulas computed again from the model that is kept", () => {
  const formulas = [
    ["=COUNTIFS('Dữ liệu'!A:A,\"Đạt\",'Dữ liệu'!B:B,\">5\")", "=COUNTIFS('Dữ liệu'!A:A,\"\")"],
    ["=SUMIFS('Dữ liệu'!B:B,'Dữ liệu'!A:A,\"Đạt\")/3", '=IFERROR(INDEX(\'Dữ liệu\'!A:A,2)&"","")'],
    ["=IFERROR(AVERAGEIFS('Dữ liệu'!B:B,'Dữ liệu'!A:A,\"<>Đạt\"),\"\")", "=ISTEXT('Dữ liệu'!B1)"],
    ["=IF('Dữ liệu'!B2=\"\",\"trống\",'Dữ liệu'!B2)", "=TODAY()+'Dữ liệu'!B3"],
  ];
  const value = fc.oneof(
    fc.constantFrom("Đạt", "Không đạt", "8", "=1+1", "'x", "", "TRUE", "#N/A"),
    fc.integer({ min: -3, max: 12 }),
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const change = fc.record({
    row: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 3 }),
    value,
    days: fc.nat(2),
  });

  test("are what a model loaded anew gives, whatever changes in whatever order", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let state = spreadsheet(formulas, [["Đạt", 8]]);
        let now = morning;
        compute(state, now);
        for (const { row, column, value: entry, days } of changes) {
          state = pasteCells(state, { tab: "Dữ liệu", row, column, raw: true }, [[entry]]);
          now += days * 24 * 3_600_000;
          const kept = compute(state, now);
          const anew = new LoadedModel(state, now, allTabs(state));
          expect(kept.values).toEqual(anew.results());
          anew.free();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are loaded anew when a formula, a tab or a name is another one", () => {
    const before = spreadsheet([["=1+1"]]);
    expect(first(before)).toEqual([2]);
    const other = pasteCells(before, { tab: "Trang tính1", row: 1, column: 1, raw: false }, [["=2+2"]]);
    expect(first(other)).toEqual([4]);
    const renamed = applyBatch(spreadsheet([["=SUM('Dữ liệu'!A:A)"]], [[1]]), {
      requests: [{ updateSheetProperties: { properties: { sheetId: 2, title: "Khác" }, fields: "title" } }],
    }).spreadsheet;
    expect(first(renamed)).toEqual([1]);
  });
});

describe("a look at one tab", () => {
  /** Tab `Tổng` (3) looks at the first (0), by its title or by a name; the first at `Dữ liệu` (2); `Khác` (4) at `Tổng`. */
  function book(link: string) {
    const tab = (sheetId: number, title: string) => ({ addSheet: { properties: { sheetId, title } } });
    const formula = (sheetId: number, formulaValue: string) => ({
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
        fields: "userEnteredValue",
      },
    });
    const data = Array.from({ length: 3 }, (_, index) => [index + 1]);
    return applyBatch(spreadsheet([["=SUM('Dữ liệu'!A:A)"]], data), {
      requests: [tab(3, "Tổng"), tab(4, "Khác"), formula(3, link), formula(4, "='Tổng'!A1*2")],
    }).spreadsheet;
  }

  test.each(["='Trang tính1'!$A$1+1", "='Trang tính1'!A:A+1", "=TongSo+1", "=tongso+1"])(
    "computes what %s depends on, however far, and nothing else",
    (link) => {
      const state = book(link);
      const behind = tabsBehind(state, 3);
      expect(behind).toEqual(new Set([3, 0, 2]));
      expect(tabsBehind(state, 4)).toEqual(new Set([4, 3, 0, 2]));
      expect(tabsBehind(state, 2)).toEqual(new Set([2]));
      const { values } = compute(state, morning, behind);
      expect([3, 4].map((sheetId) => values.get(cellKey(sheetId, 0, 0)))).toEqual([7, undefined]);
      expect(compute(state, morning).values.get(cellKey(4, 0, 0))).toBe(14);
    },
  );

  test("sees what changes behind it, and what it comes to look at", () => {
    const state = book("='Trang tính1'!A1+1");
    expect(tabValues(look(state), "Tổng")).toEqual([[7]]);
    const place = { row: 1, column: 1, raw: false };
    const changed = pasteCells(state, { tab: "Dữ liệu", ...place }, [[11]]);
    expect(tabValues(look(changed), "Tổng")).toEqual([[17]]);
    const other = pasteCells(changed, { tab: "Dữ liệu", ...place }, [["='Khác'!B1"]]);
    const further = pasteCells(other, { tab: "Khác", ...place, column: 2 }, [[5]]);
    expect(tabValues(look(further), "Tổng")).toEqual([[11]]);
    expect(tabValues(look(state), "Tổng")).toEqual([[7]]);
  });
});

describe("withOneCells()", () => {
  test.each([
    ['=IFERROR(INDEX(A:A,ROW())&"","")', '=IFERROR(@INDEX(A:A,ROW())&"","")'],
    [
      "=IF(INDEX($A:$A,1)=0,INDEX('ẩn 𝒳'!B1:B9,2),-INDEX(A1:D1,3))",
      "=IF(@INDEX($A:$A,1)=0,@INDEX('ẩn 𝒳'!B1:B9,2),-@INDEX(A1:D1,3))",
    ],
    ["=INDEX(A1:C9,2,3)", "=@INDEX(A1:C9,2,3)"],
    [
      "=INDEX(K:K,MATCH(INDEX(K:K,MATCH(1,A:A,0)),A:A,0))",
      "=@INDEX(K:K,MATCH(@INDEX(K:K,MATCH(1,A:A,0)),A:A,0))",
    ],
    [
      '=COUNTIFS(A:A,INDEX(B:B,1),C:C,INDEX(B:B,2)&"*")',
      '=COUNTIFS(A:A,@INDEX(B:B,1),C:C,@INDEX(B:B,2)&"*")',
    ],
    ["=SUMIFS(A:A,B:B,INDEX(C:C,3))", "=SUMIFS(A:A,B:B,@INDEX(C:C,3))"],
    ["=SUM((INDEX(A:A,1)+1)*2)", "=SUM((@INDEX(A:A,1)+1)*2)"],
  ])("marks what is one cell where one value is wanted: %s is %s", (formula, written) => {
    expect(withOneCells(formula)).toBe(written);
  });

  test.each([
    ...[
      "=SUM(INDEX(A1:C9,0,3))",
      "=SUM(INDEX(A1:C9,2,))",
      "=INDEX(A:A,0)",
      "=INDEX(A1:C9,2)",
      "=INDEX(TongSo,2)",
    ],
    ...[
      "=SUM(INDEX(A:A,1))",
      "=SUM(IF(1=1,INDEX(A:A,1)))",
      "=COUNTIFS(INDEX(A:A,1),1)",
      "=ROW(INDEX(A:A,3))",
    ],
    ...["=SUM(INDEX(A:A,1):INDEX(A:A,3))", "=SUM(A1:INDEX(A:A,3))", '="INDEX(A:A,1)"', "='INDEX(A:A,1)'!A1"],
  ])("leaves what may be more, or is wanted as a range: %s", (formula) => {
    expect(withOneCells(formula)).toBe(formula);
  });

  test("changes no result, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "x", "2", "=1/0", '=""'),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
    );
    const asked = fc.constantFrom(
      ...[
        "INDEX('Dữ liệu'!A:A,#)",
        "IF(INDEX('Dữ liệu'!A:A,#)=2,INDEX('Dữ liệu'!B:B,#),0)",
        "-INDEX('Dữ liệu'!A1:C1,#)",
      ],
      ...[
        "IFERROR(INDEX('Dữ liệu'!A1:C3,#,2),\"lỗi\")",
        "INDEX('Dữ liệu'!B:B,#)&\"\"",
        "SUM(INDEX('Dữ liệu'!A:A,#))",
      ],
      ...["COUNTIFS('Dữ liệu'!A:A,INDEX('Dữ liệu'!B:B,#))", "IF(TRUE,INDEX('Dữ liệu'!C:C,#))=\"\""],
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(asked, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 8 }),
        (data, formulas) => {
          // What CHOOSE gives may be a range: a call that is all of its argument is left as it is.
          const plain = (formula: string) => `=CHOOSE(1,${formula})`;
          const texts = formulas.map(([text, place]) => text.replaceAll("#", String(place)));
          const rows = texts.map((text) => [`=${text}`, plain(text)]);
          const results = tabValues(look(spreadsheet(rows, data)), "Trang tính1");
          for (const [one = null, other = null] of results) expect(one).toEqual(other);
        },
      ),
      { numRuns: 40 },
    );
  });
});
