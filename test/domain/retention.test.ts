import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { keptDays } from "../../src/domain/retention.ts";

const day = (number: number) =>
  new Date(Date.UTC(2024, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
const EVERY_DAY = Array.from({ length: 900 }, (_, number) => day(number));

describe("keptDays(): fourteen days, twelve months, every year", () => {
  test("of a copy each day for two and a half years", () => {
    const kept = [...keptDays(EVERY_DAY)].sort();
    expect(kept.filter((one) => one >= "2026-06-05")).toHaveLength(14);
    expect(kept).toEqual(expect.arrayContaining(["2024-12-31", "2025-12-31", "2026-05-31", "2025-07-31"]));
    expect(kept).not.toContain("2025-06-30");
    expect(kept).toHaveLength(14 + 11 + 1);
  });

  test("whatever the days: the newest stays, each year keeps its newest, and keeping again loses nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVERY_DAY), { minLength: 1 }), (days) => {
        const kept = keptDays(days);
        const newest = [...days].sort()[days.length - 1] ?? "";
        expect(kept.has(newest)).toBe(true);
        for (const year of new Set(days.map((one) => one.slice(0, 4)))) {
          const last = days.filter((one) => one.startsWith(year)).sort();
          expect(kept.has(last[last.length - 1] ?? "")).toBe(true);
        }
        expect(keptDays([...kept])).toEqual(kept);
      }),
    );
  });
});
