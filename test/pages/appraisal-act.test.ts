import { describe, expect, test } from "@jest/globals";
import { appraisalFields, differs } from "../../src/pages/client/appraisal.ts";
import type { Choice } from "../../src/pages/client/contract-queue.ts";

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

describe("appraisalFields()", () => {
  test("accepts the self scores when nothing differs, whatever was typed as a reason", () => {
    expect(appraisalFields(SELF, choosing({ reason: "gõ rồi đổi lại" }), 3)).toEqual({
      version: 3,
    });
  });

  test("sends the changed scores only, by indicator number, with the reason", () => {
    const scores = [8, 8, 7, 8, 8, 8, 8, 8, 8, 9];
    expect(appraisalFields(SELF, choosing({ scores, reason: " thiếu minh chứng " }), 3)).toEqual({
      version: 3,
      scores: { "3": 7, "10": 9 },
      reason: "thiếu minh chứng",
    });
  });

  test("sends a changed answer", () => {
    expect(appraisalFields(SELF, choosing({ digital: false, reason: "r" }), 1)).toEqual({
      version: 1,
      digital: false,
      reason: "r",
    });
  });
});

describe("the basis of digital skills", () => {
  const self = { ...SELF, basis: { kind: "certificate", note: "12/CN" } } as const;

  test("is sent where it is named otherwise than claimed, with the reason", () => {
    const basis = { kind: "unit", note: " đã kiểm tra " } as const;
    expect(appraisalFields(self, choosing({ basis, reason: "Mất giấy" }), 3)).toEqual({
      version: 3,
      digitalBasis: { kind: "unit", note: "đã kiểm tra" },
      reason: "Mất giấy",
    });
  });

  test("is no change as it was claimed, or without digital skills", () => {
    expect(differs(self, choosing({ basis: { ...self.basis } }))).toBe(false);
    const without = choosing({ digital: false, basis: { kind: "unit", note: "x" }, reason: "r" });
    expect(appraisalFields(self, without, 3)).not.toHaveProperty("digitalBasis");
  });
});

test("differs() as soon as one score or answer does", () => {
  expect(differs(SELF, choosing())).toBe(false);
  expect(differs(SELF, choosing({ proficient: false }))).toBe(true);
  expect(differs(SELF, choosing({ scores: [7, ...SELF.scores.slice(1)] }))).toBe(true);
});
