import { describe, expect, test } from "@jest/globals";
import { formatNumber, signsOf } from "../../emulator/services/spreadsheet/number-format.ts";

const vietnamese = signsOf("vi_VN");
const shown = (value: number, pattern: string) => formatNumber(value, pattern, vietnamese);

describe("formatNumber()", () => {
  test.each([
    [46309.377211, "dd/mm/yyyy", "14/10/2026"],
    [46309.377211, "dd/mm/yyyy hh:mm:ss", "14/10/2026 09:03:11"],
    [46309.377211, "hh:mm", "09:03"],
    [46309.377211, "d/m/yy", "14/10/26"],
    [46309.999999, "dd/mm/yyyy hh:mm:ss", "15/10/2026 00:00:00"],
    [46309.75, "h:mm am/pm", "6:00 CH"],
    [46309, '"ngày" d "tháng" m "năm" yyyy', "ngày 14 tháng 10 năm 2026"],
  ])("shows the day %d under %s as %s", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });

  test.each([
    [0.256, "0.0%", "25,6%"],
    [0.9838709677, "0.0%", "98,4%"],
    [0.5, "0%", "50%"],
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [0, "#,##0", "0"],
    [7, "00", "07"],
    [1.005, "0.00", "1,01"],
    [-2.5, "0", "-3"],
    [-0.001, "0.0", "0,0"],
    [3, '0" người"', "3 người"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"–"', "–"],
    [8, "", "8"],
    [0.1 + 0.2, "", "0,3"],
    [8.25, "General", "8,25"],
  ])("shows %d under %s as %s", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });

  test("writes the signs of the locale", () => {
    expect(formatNumber(1234.5, "#,##0.0", signsOf("en_US"))).toBe("1,234.5");
  });

  test("refuses a pattern it cannot show rather than show something else", () => {
    expect(() => shown(5, "0.00E+00")).toThrow('unsupported("number format 0.00E+00")');
  });
});
