import { describe, expect, test } from "@jest/globals";
import { fillingDown } from "../../../src/google/setup/fill-down.ts";

describe("fillingDown()", () => {
  test.each([
    ['=IF($A2="","",$F2/$C2)', '=IF($A5="","",$F5/$C5)'],
    ["=SUM(A1:A$9)", "=SUM(A4:A$9)"],
    ["=SUMIFS($L$2:$L$201,$K$2:$K$201,B2)", "=SUMIFS($L$2:$L$201,$K$2:$K$201,B5)"],
    ["='Đơn vị'!$B2&\"A2\"", "='Đơn vị'!$B5&\"A2\""],
    ["='Quý A2'!C1", "='Quý A2'!C4"],
    ["=LOG10(A1)+ROW()", "=LOG10(A4)+ROW()"],
    ["=INDEX($A:$A,ROW())", "=INDEX($A:$A,ROW())"],
  ])("%s three rows down is %s", (formula, below) => {
    expect(fillingDown(formula)(3)).toBe(below);
  });

  test("the first row keeps the text", () => {
    expect(fillingDown("=A2")(0)).toBe("=A2");
  });
});
