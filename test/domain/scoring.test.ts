import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { belowFloor, causeOfFailure, lowest, parseScore, passes, total } from "../../src/domain/scoring.ts";
import { CYCLE, EIGHTS } from "./given.ts";

const scores = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 10, maxLength: 10 });

describe("plan 307, II.2.b: total ≥ 80 and no indicator < 5", () => {
  test("passes() at exactly 80 with none below 5", () => {
    expect(passes(EIGHTS, CYCLE)).toBe(true);
    expect(passes([5, 5, 10, 10, 10, 10, 10, 10, 5, 5], CYCLE)).toBe(true);
  });

  test("passes() refuses 79", () => {
    expect(passes([7, 8, 8, 8, 8, 8, 8, 8, 8, 8], CYCLE)).toBe(false);
  });

  test("passes() refuses 94 with a single 4", () => {
    expect(passes([4, 10, 10, 10, 10, 10, 10, 10, 10, 10], CYCLE)).toBe(false);
  });

  test("passes() follows the cycle's own thresholds", () => {
    expect(passes([7, 7, 7, 7, 7, 7, 7, 7, 7, 7], { passTotal: 70, passFloor: 5 })).toBe(true);
  });

  test("causeOfFailure() is empty exactly when passes()", () => {
    fc.assert(fc.property(scores, (given) => (causeOfFailure(given, CYCLE) === "") === passes(given, CYCLE)));
  });

  test("causeOfFailure() names the total and each indicator below the floor", () => {
    expect(causeOfFailure([4, 8, 8, 8, 8, 8, 8, 8, 8, 8], CYCLE)).toBe(
      "Tổng điểm 76, chưa đủ 80 điểm; Chỉ số 1 đạt 4 điểm, dưới 5 điểm",
    );
  });

  test("total() and lowest() of ten whole numbers stay within 10…100 and 1…10", () => {
    fc.assert(
      fc.property(
        scores,
        (given) =>
          total(given) >= 10 && total(given) <= 100 && given.every((score) => lowest(given) <= score),
      ),
    );
  });

  test("belowFloor() lists indicators by number, in order", () => {
    expect(belowFloor([4, 5, 6, 3, 10, 10, 10, 10, 10, 1], 5)).toEqual([1, 4, 10]);
  });
});

describe("a score is digits only, once trimmed", () => {
  test.each([
    ["8", 8],
    [" 8 ", 8],
    ["10", 10],
    ["1", 1],
  ])("parseScore(%j) is %j", (text, score) => {
    expect(parseScore(text)).toBe(score);
  });

  test.each(["0", "11", "8.0", "8,5", "", " ", "-1", "+8", "tám", "1e1", "=8", "８"])(
    "parseScore(%j) is none",
    (text) => {
      expect(parseScore(text)).toBeUndefined();
    },
  );
});
