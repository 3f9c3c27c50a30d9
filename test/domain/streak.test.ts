import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isOutstanding, OUTSTANDING_TITLE, streak, TITLE, titleFor } from "../../src/domain/streak.ts";

describe("plan 307, II.2.b: the title held five years in a row is tiêu biểu xuất sắc", () => {
  test("streak() ends in this year and stops at the first gap", () => {
    expect(streak(new Set([2022, 2023, 2024, 2025, 2026]), 2026)).toBe(5);
    expect(streak(new Set([2022, 2024, 2025, 2026]), 2026)).toBe(3);
    expect(streak(new Set([2022, 2023]), 2026)).toBe(0);
  });

  test("streak() of n years in a row is n, whatever came before a gap", () => {
    const run = fc.integer({ min: 0, max: 12 });
    const earlier = fc.array(fc.integer({ min: 1990, max: 2010 }));
    fc.assert(
      fc.property(run, earlier, (length, before) => {
        const years = new Set([...before, ...Array.from({ length }, (_, index) => 2026 - index)]);
        return streak(years, 2026) === length;
      }),
    );
  });

  test("titleFor() names the title, the five-year title, or none", () => {
    expect([0, 1, 4, 5, 9].map(titleFor)).toEqual(["", TITLE, TITLE, OUTSTANDING_TITLE, OUTSTANDING_TITLE]);
    expect(isOutstanding(4)).toBe(false);
  });
});
