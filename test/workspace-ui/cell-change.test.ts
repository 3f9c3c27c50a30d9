import { describe, expect, test } from "@jest/globals";
import { readCellChange } from "../../emulator/ui/routes/cell-change.ts";

const change = { sheetId: 205, row: 2, column: 1, rows: [["CB0001", "=1+1"]] };

describe("a change of cells that a browser sends", () => {
  test("is taken as typed", () => {
    expect(readCellChange(change)).toEqual({ ...change, sure: false });
    expect(readCellChange({ ...change, rows: [[5, null]] })?.rows).toEqual([["5", ""]]);
  });

  test.each([
    ["no object", null],
    ["no place", { ...change, row: 0 }],
    ["half a row", { ...change, row: 1.5 }],
    ["no rows", { ...change, rows: [] }],
    ["rows that are no rows", { ...change, rows: ["CB0001"] }],
    ["a tab by name", { ...change, sheetId: "205" }],
  ])("is refused where it has %s", (_what, body) => {
    expect(readCellChange(body)).toBeUndefined();
  });
});
