import { describe, expect, test } from "@jest/globals";
import type { DossierEvent } from "../../src/domain/events.ts";
import { submissionChanges } from "../../src/domain/submission-changes.ts";
import { at, EIGHTS, given, returned, submitted, UNIT } from "./given.ts";

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

describe("the version that a new self-assessment is shown beside", () => {
  const handedIn = (time: string, score: number): DossierEvent => ({
    ...EVENT,
    submission: { ...BEFORE, at: at(time), scores: [score, ...EIGHTS.slice(1)] },
  });
  const previousOf = (...events: readonly DossierEvent[]) => {
    const dossier = given(...events);
    return "previous" in dossier ? dossier.previous?.scores[0] : undefined;
  };

  test("is the one it replaced", () => {
    expect(previousOf(handedIn("10-14 09:00", 6), handedIn("10-15 09:00", 7))).toBe(6);
  });

  test("is the one that the appraiser asked about, however often the person then hands in", () => {
    const asked = [handedIn("10-14 09:00", 6), returned(), handedIn("11-02 09:00", 7)];
    expect(previousOf(...asked, handedIn("11-03 09:00", 8))).toBe(6);
    const again = { at: at("11-04 09:00"), by: UNIT.headEmail, reason: "Chỉ số 1" };
    expect(
      previousOf(...asked, { type: "DossierReturned", returned: again }, handedIn("11-05 09:00", 9)),
    ).toBe(7);
  });
});
