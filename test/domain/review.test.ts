import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { compileList } from "../../src/domain/list.ts";
import { answerReview, requestReview, reviewOpenUntil } from "../../src/domain/review.ts";
import { APPROVERS, appraised, at, CYCLE, concurred, given, PERSON, submitted, UNIT } from "./given.ts";

/** The union concurred on Thursday 5 November. */
const DONE = [submitted(), appraised(), concurred()] as const;
const cycle = { ...CYCLE, reviewDays: 3 };
const holidays = [{ day: "2026-11-09", name: "Nghỉ bù", worked: false }];
const ASKED: DossierEvent = {
  type: "ReviewRequested",
  review: { at: at("11-06 08:00"), reason: "Chỉ số 3" },
};

function answered(outcome: "kept" | "reopened", when = "11-09 08:00"): DossierEvent {
  return {
    type: "ReviewAnswered",
    answer: { at: at(when), by: UNIT.headEmail, text: "Đã xem", outcome },
  };
}

function request(dossier: Dossier, when: string, more: { reason?: string; version?: number } = {}) {
  const { reason = "Chỉ số 3", version = dossier.version } = more;
  return requestReview(dossier, { by: PERSON.email, at: at(when), version, reason }, { cycle, holidays });
}

describe("the person asks to have the appraisal looked at again", () => {
  test("within so many working days after unit and union were done, holidays and weekends left out", () => {
    const dossier = given(...DONE);
    expect(reviewOpenUntil(dossier, at("11-06 08:00"), { cycle, holidays })).toBe("2026-11-11");
    expect(reviewOpenUntil(dossier, at("11-06 08:00"), { cycle, holidays: [] })).toBe("2026-11-10");
    expect(request(dossier, "11-11 23:59:59")).toMatchObject({ ok: true });
    expect(request(dossier, "11-12 00:00:00")).toMatchObject({ ok: false, code: "too-late" });
    expect(reviewOpenUntil(dossier, at("11-12 00:00"), { cycle, holidays })).toBeUndefined();
  });

  test.each([
    ["before the appraisal is done", given(submitted(), appraised()), {}, "wrong-state"],
    ["without saying what for", given(...DONE), { reason: "  " }, "missing-reason"],
    ["from a page that is out of date", given(...DONE), { version: 1 }, "stale"],
    ["while one waits", given(...DONE, ASKED), { reason: "Chỉ số 5" }, "review-open"],
    ["once it was kept", given(...DONE, ASKED, answered("kept")), {}, "already-reviewed"],
  ])("not %s", (_, dossier, more, code) => {
    expect(request(dossier, "11-09 09:00", more)).toMatchObject({ ok: false, code });
  });

  test("never where the cycle has no such step", () => {
    const act = { by: PERSON.email, at: at("11-06 08:00"), version: 3, reason: "Chỉ số 3" };
    expect(requestReview(given(...DONE), act, { cycle: CYCLE, holidays })).toMatchObject({
      code: "no-review",
    });
  });

  test("a second tap counts once", () => {
    expect(request(given(...DONE, ASKED), "11-06 08:01", { version: 3 })).toEqual({ ok: true, value: [] });
  });

  test("a new appraisal may be asked about anew", () => {
    const again: DossierEvent = {
      type: "DossierAppraised",
      appraisal: { ...appraisalAt("11-10 08:00") },
    };
    const dossier = given(...DONE, ASKED, answered("reopened"), again, concurredAt("11-10 09:00"));
    expect(request(dossier, "11-11 08:00")).toMatchObject({ ok: true });
  });
});

function appraisalAt(when: string) {
  const event = appraised();
  if (event.type !== "DossierAppraised") throw new Error("no appraisal");
  return { ...event.appraisal, at: at(when) };
}

function concurredAt(when: string): DossierEvent {
  return {
    type: "UnionConcurred",
    opinion: { at: at(when), by: UNIT.unionEmail, opinion: "concur", reason: "" },
  };
}

describe("the unit's appraiser answers", () => {
  const dossier = given(...DONE, ASKED);
  const answer = (more: object, of: Dossier = dossier) =>
    answerReview(
      of,
      {
        by: UNIT.headEmail,
        at: at("11-09 08:00"),
        version: of.version,
        outcome: "kept",
        reason: "Đã xem",
        ...more,
      },
      { cycle, approvers: APPROVERS },
    );

  test("kept: the appraisal stands; reopened: the unit's step waits again, without the former scores", () => {
    expect(answer({})).toMatchObject({ ok: true, value: [{ type: "ReviewAnswered" }] });
    expect(given(...DONE, ASKED, answered("kept"))).toMatchObject({ state: "Appraised" });
    const reopened = given(...DONE, ASKED, answered("reopened"));
    expect(reopened).toMatchObject({ state: "Submitted", review: { answer: { outcome: "reopened" } } });
    expect(reopened).not.toHaveProperty("appraisal");
  });

  test.each([
    ["somebody else", { by: UNIT.unionEmail }, "not-approver"],
    ["without words to the person", { reason: " " }, "missing-reason"],
    ["from a page that is out of date", { version: 1 }, "stale"],
  ])("not %s", (_, more, code) => {
    expect(answer(more)).toMatchObject({ ok: false, code });
  });

  test("not where nobody asks, and a second tap counts once", () => {
    expect(answer({}, given(...DONE))).toMatchObject({ ok: false, code: "no-open-review" });
    expect(answer({ version: 4 }, given(...DONE, ASKED, answered("kept")))).toEqual({ ok: true, value: [] });
  });
});

test("while a request is open the dossier goes on no list; once it is kept it does", () => {
  const compile = (dossier: Dossier) =>
    compileList([dossier], { listNumber: 1, undecidedList: undefined }, cycle);
  expect(compile(given(...DONE, ASKED))).toMatchObject({ ok: false, code: "nobody-ready" });
  expect(compile(given(...DONE, ASKED, answered("kept")))).toMatchObject({ ok: true });
});
