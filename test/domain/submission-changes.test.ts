import { describe, expect, test } from "@jest/globals";
import { submissionChanges } from "../../src/domain/submission-changes.ts";
import { submitted } from "./given.ts";

const EVENT = submitted();
if (EVENT.type !== "SelfAssessmentSubmitted") throw new Error("not a submission");
const BEFORE = EVENT.submission;

describe("submissionChanges() shows what a new self-assessment says otherwise", () => {
  test("scores and evidence by indicator, each with both versions", () => {
    const scores = BEFORE.scores.map((score, index) => (index === 2 ? 7 : score));
    const evidence = BEFORE.evidence.map((text, index) => (index === 4 ? "Bổ sung" : text));
    expect(submissionChanges(BEFORE, { ...BEFORE, scores, evidence })).toEqual({
      indicators: [
        { indicator: 3, score: { before: 8, now: 7 } },
        { indicator: 5, evidence: { before: "Minh chứng 5", now: "Bổ sung" } },
      ],
      answers: [],
    });
  });

  test("answers on digital skills and what they rest on, in words", () => {
    const digitalBasis = { kind: "certificate", note: "12/CN" } as const;
    expect(submissionChanges(BEFORE, { ...BEFORE, proficient: false, digitalBasis }).answers).toEqual([
      { question: "Thành thạo", before: "Có", now: "Không" },
      { question: "Căn cứ kỹ năng số", before: "chưa nêu", now: "Chứng chỉ theo TT 03/2014/TT-BTTTT: 12/CN" },
    ]);
  });

  test("nothing where only blanks were added around the evidence", () => {
    const evidence = BEFORE.evidence.map((text) => ` ${text}\n`);
    expect(submissionChanges(BEFORE, { ...BEFORE, evidence })).toEqual({ indicators: [], answers: [] });
  });
});
