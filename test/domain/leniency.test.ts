import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { differenceInWords, leniency } from "../../src/domain/leniency.ts";
import { appraised, EIGHTS, given, submitted } from "./given.ts";

function people(unitName: string, count: number, scores: readonly number[] = EIGHTS): readonly Dossier[] {
  return Array.from({ length: count }, (_, index) => ({
    ...given(submitted(), appraised(scores)),
    personId: `${unitName}${index}`,
    unitName,
  }));
}

const STRICT = EIGHTS.map((score, index) => (index === 2 ? score - 2 : score));
const LENIENT = EIGHTS.map((score) => score + 1);

describe("self against appraised, by unit and indicator", () => {
  test("says who is lenient, who is strict, at which indicator", () => {
    const { all, units } = leniency([...people("A", 5, STRICT), ...people("B", 5, LENIENT)], 2026);
    expect(units.map(({ unitName, total }) => [unitName, total])).toEqual([
      ["A", -2],
      ["B", 10],
    ]);
    expect(units[0]?.byIndicator).toEqual([0, 0, -2, 0, 0, 0, 0, 0, 0, 0]);
    expect(units[0]?.changed).toBe(5);
    expect(all).toMatchObject({ people: 10, total: 4 });
    expect(all.byIndicator[2]).toBe(-0.5);
  });

  test("groups of fewer than five are not broken down, nor to be told from the whole less the others", () => {
    const { all, units } = leniency([...people("A", 4, STRICT), ...people("B", 6)], 2026);
    expect(units[0]).toEqual({
      unitName: "A",
      people: 4,
      total: undefined,
      byIndicator: [],
      changed: undefined,
    });
    expect(all).toMatchObject({ people: 6, total: 0, changed: 0 });
    expect(all.unitName).toBe("Các đơn vị từ 5 người trở lên");
    expect(leniency(people("A", 4, STRICT), 2026).all.total).toBeUndefined();
    const two = [...people("A", 4, STRICT), ...people("C", 1), ...people("B", 6)];
    expect(leniency(two, 2026).all).toMatchObject({ unitName: "Toàn cơ quan", people: 11 });
    const onlySmall = [...people("A", 4, STRICT), ...people("C", 2, STRICT)];
    expect(leniency(onlySmall, 2026).all).toMatchObject({ people: 6, total: -2 });
  });

  test("only who is on the roll, in this year, and appraised", () => {
    const others = [
      ...people("A", 5).map((one) => ({ ...one, onRoll: false })),
      ...people("B", 5).map((one) => ({ ...one, year: 2025 })),
      given(submitted()),
    ];
    expect(leniency(others, 2026)).toMatchObject({ all: { people: 0 }, units: [] });
  });
});

describe("differenceInWords()", () => {
  test.each([
    [0.25, "+0,25"],
    [-1.5, "−1,5"],
    [0.001, "0"],
    [-2, "−2"],
  ])("%d is %s", (value, words) => {
    expect(differenceInWords(value)).toBe(words);
  });
});
