import { describe, expect, test } from "@jest/globals";
import { conditionHolds } from "../../emulator/formulas/custom-condition.ts";
import { shiftedFormula } from "../../emulator/formulas/shifted-formula.ts";

describe("a formula filled down and right", () => {
  test.each([
    ["A1+$B1+C$2+$D$4", 2, 1, "B3+$B3+D$2+$D$4"],
    ['AND($G2<>"A1",$G2>=$R2)', 3, 5, 'AND($G5<>"A1",$G5>=$R5)'],
    ["SUM(A1:B$2)", 1, 1, "SUM(B2:C$2)"],
    ["'Theo đơn vị'!B2+1", 1, 0, "'Theo đơn vị'!B3+1"],
    ["A2-A1", -1, 0, "A1-#REF!"],
  ])("%s, %d down and %d right, is %s", (formula, rows, columns, shifted) => {
    expect(shiftedFormula(formula, rows, columns).replaceAll(" ", "")).toBe(shifted.replaceAll(" ", ""));
  });
});

describe("a custom formula of a conditional format", () => {
  const values = [
    ["Đơn vị", "Tỷ lệ", "Mục tiêu"],
    ["A", 0.9, 0.8],
    ["B", 0.5, 0.8],
    ["=C", null, 0.8],
  ];
  const valuesOf = (title: string) => (title === "Theo đơn vị" ? values : [["ngưỡng", 0.6]]);
  const held = (formula: string) =>
    conditionHolds(
      "Theo đơn vị",
      valuesOf,
      formula,
      { row: 1, column: 1 },
      [1, 2, 3].map((row) => ({ row, column: 1 })),
    );

  test("is asked of each cell by its own row, as the rule's first cell has it", () => {
    expect(held('=AND($B2<>"",$B2>=$C2)')).toEqual([true, false, false]);
    expect(held('=AND($B2<>"",$B2<$C2)')).toEqual([false, true, false]);
  });

  test("has ROW() and COLUMN() of the cell itself, and leaves them alone in a text", () => {
    expect(held('=AND($A2<>"ROW()",ROW()/2=INT(ROW()/2),COLUMN()=2)')).toEqual([true, false, true]);
  });

  test("sees text that begins with = as text, rows above, ranges and other tabs", () => {
    expect(held('=$A2="=C"')).toEqual([false, false, true]);
    expect(held('=$A1="A"')).toEqual([false, true, false]);
    expect(held("=$B2=MAX($B$2:$B$4)")).toEqual([true, false, false]);
    expect(held("=$B2>'Cấu hình'!$B$1")).toEqual([true, false, false]);
  });

  test("does not hold where it is an error", () => {
    expect(held("=1/$B2>0")).toEqual([true, true, false]);
  });
});
