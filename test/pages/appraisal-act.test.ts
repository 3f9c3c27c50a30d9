import { describe, expect, test } from "@jest/globals";
import { appraiseAct, type Choice, differs } from "../../src/pages/client/appraisal.ts";

const SELF = {
  scores: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
  digital: true,
  proficient: true,
  passTotal: 80,
  passFloor: 5,
};

function choosing(changes: Partial<Choice> = {}): Choice {
  return { scores: SELF.scores, digital: true, proficient: true, reason: "", ...changes };
}

describe("appraiseAct()", () => {
  test("accepts the self scores when nothing differs, whatever was typed as a reason", () => {
    expect(appraiseAct(SELF, choosing({ reason: "gõ rồi đổi lại" }), 3)).toEqual({
      kind: "appraise",
      version: 3,
    });
  });

  test("sends the changed scores only, by indicator number, with the reason", () => {
    const scores = [8, 8, 7, 8, 8, 8, 8, 8, 8, 9];
    expect(appraiseAct(SELF, choosing({ scores, reason: " thiếu minh chứng " }), 3)).toEqual({
      kind: "appraise",
      version: 3,
      scores: { "3": 7, "10": 9 },
      reason: "thiếu minh chứng",
    });
  });

  test("sends a changed answer", () => {
    expect(appraiseAct(SELF, choosing({ digital: false, reason: "r" }), 1)).toEqual({
      kind: "appraise",
      version: 1,
      digital: false,
      reason: "r",
    });
  });
});

test("differs() as soon as one score or answer does", () => {
  expect(differs(SELF, choosing())).toBe(false);
  expect(differs(SELF, choosing({ proficient: false }))).toBe(true);
  expect(differs(SELF, choosing({ scores: [7, ...SELF.scores.slice(1)] }))).toBe(true);
});
