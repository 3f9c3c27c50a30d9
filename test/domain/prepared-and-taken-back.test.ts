import { describe, expect, test } from "@jest/globals";
import { appraiseDossier, prepareDossier } from "../../src/domain/appraisal.ts";
import type { Decided } from "../../src/domain/appraisal-gate.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { latestHappenings } from "../../src/domain/latest-happenings.ts";
import { returnDossier, takeBackReturn } from "../../src/domain/return-dossier.ts";
import { concurWithDossier, objectToDossier } from "../../src/domain/union-answer.ts";
import { waitingFor } from "../../src/domain/waiting.ts";
import { APPROVERS, at, CYCLE, given, returned, submitted, UNIT } from "./given.ts";

const DEPUTY = "phophong@stc.example";
const CONTEXT = { cycle: CYCLE, approvers: { ...APPROVERS, deputy: DEPUTY } };
const SUBMITTED = given(submitted());
const HEAD = { by: UNIT.headEmail, at: at("11-02 10:00"), version: 1 };
const CHANGED = { scores: { "3": 7 }, reason: "Còn mỏng" };

function left(dossier: Dossier, decided: Decided): Dossier {
  if (!decided.ok) throw new Error(`refused: ${decided.code}`);
  return decided.value.reduce((before: Dossier, event) => evolve(before, event), dossier);
}

describe("a deputy may prepare, the head confirms", () => {
  const prepared = left(SUBMITTED, prepareDossier(SUBMITTED, { ...HEAD, by: DEPUTY, ...CHANGED }, CONTEXT));

  test("preparing appraises nothing and stands with the dossier", () => {
    expect(prepared).toMatchObject({
      state: "Submitted",
      version: 2,
      prepared: { by: DEPUTY, reason: "Còn mỏng" },
    });
    expect(prepared).not.toHaveProperty("appraisal");
  });

  test("the head's appraisal names who prepared it; one's own half-done work is nobody else's", () => {
    const confirm = { ...HEAD, version: 2, ...CHANGED };
    expect(left(prepared, appraiseDossier(prepared, confirm, CONTEXT))).toMatchObject({
      appraisal: { by: UNIT.headEmail, preparedBy: DEPUTY },
    });
    const own = left(SUBMITTED, prepareDossier(SUBMITTED, { ...HEAD, ...CHANGED }, CONTEXT));
    const done = left(own, appraiseDossier(own, confirm, CONTEXT));
    expect("appraisal" in done && done.appraisal).not.toHaveProperty("preparedBy");
  });

  test("what was prepared outlives a return that is taken back, and is gone once the person hands in again", () => {
    const asked = left(prepared, returnDossier(prepared, { ...HEAD, version: 2, reason: "Thêm" }, CONTEXT));
    expect(left(asked, takeBackReturn(asked, { ...HEAD, version: 3 }, CONTEXT))).toMatchObject({
      state: "Submitted",
      prepared: { by: DEPUTY, reason: "Còn mỏng" },
    });
    expect(evolve(asked, submitted())).not.toHaveProperty("prepared");
  });

  test.each([
    ["agrees", concurWithDossier],
    ["objects", objectToDossier],
  ])("side by side it stays when the union %s meanwhile", (_answer, answer) => {
    const context = { ...CONTEXT, cycle: { ...CYCLE, order: "parallel" as const } };
    const command = { by: UNIT.unionEmail, at: at("11-03 10:00"), version: 2, reason: "Điểm 3" };
    expect(left(prepared, answer(prepared, command, context))).toMatchObject({
      state: "Submitted",
      prepared: { by: DEPUTY },
      union: { by: UNIT.unionEmail },
    });
  });

  test("a deputy may not appraise, return or take back; a stranger may not even prepare", () => {
    const deputy = { ...HEAD, by: DEPUTY, reason: "x" };
    expect(appraiseDossier(SUBMITTED, deputy, CONTEXT)).toMatchObject({ code: "not-approver" });
    expect(returnDossier(SUBMITTED, deputy, CONTEXT)).toMatchObject({ code: "not-approver" });
    expect(takeBackReturn(given(submitted(), returned()), deputy, CONTEXT)).toMatchObject({
      code: "not-approver",
    });
    expect(prepareDossier(SUBMITTED, { ...HEAD, by: "la@stc.example" }, CONTEXT)).toMatchObject({
      code: "not-approver",
    });
  });

  test("the head may keep half-done work without a reason, the deputy may not", () => {
    const undone = { ...HEAD, scores: { "3": 7 } };
    expect(prepareDossier(SUBMITTED, undone, CONTEXT).ok).toBe(true);
    expect(prepareDossier(SUBMITTED, { ...undone, by: DEPUTY }, CONTEXT)).toMatchObject({
      code: "missing-reason",
    });
  });
});

describe("the same act twice is done once", () => {
  const done = left(SUBMITTED, appraiseDossier(SUBMITTED, { ...HEAD, ...CHANGED }, CONTEXT));

  test("no events and no refusal for the very same act of an older page", () => {
    expect(appraiseDossier(done, { ...HEAD, ...CHANGED }, CONTEXT)).toEqual({ ok: true, value: [] });
  });

  test.each([
    ["other scores", { ...HEAD, scores: { "3": 6 }, reason: "Còn mỏng" }],
    ["another reason", { ...HEAD, ...CHANGED, reason: "Khác" }],
    ["the page of today", { ...HEAD, ...CHANGED, version: 2 }],
  ])("%s is refused", (_what, command) => {
    expect(appraiseDossier(done, command, CONTEXT)).toMatchObject({ ok: false });
  });
});

describe("latestHappenings()", () => {
  test("tells the newest first, and no more than asked for", () => {
    const dossier = given(submitted(), returned());
    expect(latestHappenings(dossier, 2)).toEqual([
      `yêu cầu bổ sung (${UNIT.headEmail}) lúc 10:00 ngày 01/11/2026`,
      "nộp phiếu tự đánh giá lúc 09:03 ngày 14/10/2026",
    ]);
    expect(latestHappenings(dossier, 0)).toEqual([]);
  });
});

describe("waitingFor()", () => {
  const staffing = { units: [{ ...UNIT, deputyEmail: DEPUTY }] };
  const where = { cycle: CYCLE, staffing, at: at("11-02 10:00") };
  const tasks = (address: string, dossier: Dossier) =>
    waitingFor(address, [dossier], where).map(({ task }) => task);

  test("the head appraises, the deputy prepares, the union waits for the unit", () => {
    expect(tasks(UNIT.headEmail, SUBMITTED)).toEqual(["appraise"]);
    expect(tasks(DEPUTY, SUBMITTED)).toEqual(["prepare"]);
    expect(tasks(UNIT.unionEmail, SUBMITTED)).toEqual([]);
  });

  test("nobody prepares the appraisal of their own head", () => {
    const ofHead = { ...SUBMITTED, email: UNIT.headEmail };
    expect(tasks(DEPUTY, ofHead)).toEqual([]);
    expect(tasks(UNIT.deputyDirectorEmail, ofHead)).toEqual(["appraise"]);
  });

  test("nothing of another year, nothing returned, nothing of one's own", () => {
    expect(tasks(UNIT.headEmail, { ...SUBMITTED, year: 2025 })).toEqual([]);
    expect(tasks(UNIT.headEmail, given(submitted(), returned()))).toEqual([]);
    expect(tasks(UNIT.headEmail, { ...SUBMITTED, email: UNIT.headEmail })).toEqual([]);
  });
});
