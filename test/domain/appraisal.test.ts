import { describe, expect, test } from "@jest/globals";
import { appraiseDossier } from "../../src/domain/appraisal.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Outcome } from "../../src/domain/refusal.ts";
import { returnDossier } from "../../src/domain/return-dossier.ts";
import { concurWithDossier, objectToDossier } from "../../src/domain/union-answer.ts";
import {
  APPROVERS,
  appraised,
  at,
  CYCLE,
  concurred,
  EIGHTS,
  given,
  objected,
  returned,
  submitted,
  UNIT,
} from "./given.ts";

const CONTEXT = { cycle: CYCLE, approvers: APPROVERS };
const PARALLEL = { ...CONTEXT, cycle: { ...CYCLE, order: "parallel" as const } };
const HEAD = { by: UNIT.headEmail, at: at("11-02 10:00"), version: 1 };
const UNION = { by: UNIT.unionEmail, at: at("11-05 10:00"), version: 2 };

function leaves(dossier: ReturnType<typeof given>, outcome: Outcome<readonly DossierEvent[]>) {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.value.reduce((before, event) => evolve(before, event), dossier);
}

describe("the unit appraises (plan 307, II.2.c)", () => {
  test("an empty appraisal accepts the self scores and goes to the union", () => {
    expect(leaves(given(submitted()), appraiseDossier(given(submitted()), HEAD, CONTEXT))).toMatchObject({
      state: "AwaitingUnion",
      appraisal: { scores: EIGHTS, reason: "" },
    });
  });

  test("starts from the self scores: only what is named changes", () => {
    const command = { ...HEAD, scores: { "3": 7, "10": 9 }, reason: "Minh chứng 3 chưa đủ" };
    expect(leaves(given(submitted()), appraiseDossier(given(submitted()), command, CONTEXT))).toMatchObject({
      appraisal: { scores: [8, 8, 7, 8, 8, 8, 8, 8, 8, 9] },
    });
  });

  test("a score given but equal to the self score is no change and needs no reason", () => {
    expect(appraiseDossier(given(submitted()), { ...HEAD, scores: { "3": 8 } }, CONTEXT).ok).toBe(true);
  });

  test.each([
    ["a lowered score", { scores: { "3": 7 } }],
    ["a raised score", { scores: { "3": 9 } }],
    ["a changed digital answer", { digital: false }],
    ["a changed proficiency answer", { proficient: false }],
  ])("%s needs a reason, and a blank one is none", (_what, change) => {
    for (const reason of [undefined, "", "  "]) {
      const command = { ...HEAD, ...change, ...(reason === undefined ? {} : { reason }) };
      expect(appraiseDossier(given(submitted()), command, CONTEXT)).toMatchObject({
        ok: false,
        code: "missing-reason",
      });
    }
    expect(appraiseDossier(given(submitted()), { ...HEAD, ...change, reason: "Có căn cứ" }, CONTEXT).ok).toBe(
      true,
    );
  });

  test.each([
    ["0", 7],
    ["11", 7],
    ["3", 0],
    ["3", 11],
    ["3", 7.5],
    ["3", "7"],
  ])("indicator %j with score %j refuses the whole action", (indicator, score) => {
    const command = { ...HEAD, scores: { "1": 9, [indicator]: score }, reason: "Có căn cứ" };
    expect(appraiseDossier(given(submitted()), command, CONTEXT).ok).toBe(false);
  });

  test("only the unit's appraiser may", () => {
    expect(appraiseDossier(given(submitted()), { ...HEAD, by: "khac@stc.example" }, CONTEXT)).toMatchObject({
      code: "not-approver",
    });
  });

  test("a returned dossier cannot be appraised until it is answered", () => {
    const dossier = given(submitted(), returned());
    expect(appraiseDossier(dossier, { ...HEAD, version: 2 }, CONTEXT)).toMatchObject({ code: "wrong-state" });
    expect(
      appraiseDossier(given(submitted(), returned(), submitted()), { ...HEAD, version: 3 }, CONTEXT).ok,
    ).toBe(true);
  });

  test("a page whose version has passed is refused", () => {
    expect(appraiseDossier(given(submitted(), returned(), submitted()), HEAD, CONTEXT)).toMatchObject({
      code: "stale",
    });
  });
});

describe("the unit asks for more evidence (Yêu cầu bổ sung)", () => {
  test("needs a reason", () => {
    expect(returnDossier(given(submitted()), { ...HEAD, reason: " " }, CONTEXT)).toMatchObject({
      code: "missing-reason",
    });
  });

  test("is refused after Hạn đơn vị", () => {
    const reason = "Bổ sung";
    expect(returnDossier(given(submitted()), { ...HEAD, at: at("11-10 23:59:59"), reason }, CONTEXT).ok).toBe(
      true,
    );
    expect(
      returnDossier(given(submitted()), { ...HEAD, at: at("11-11 00:00:00"), reason }, CONTEXT),
    ).toMatchObject({ code: "too-late" });
  });

  test("appraising is never too late: deadlines of approvers ring reminders only", () => {
    expect(appraiseDossier(given(submitted()), { ...HEAD, at: at("12-20 08:00") }, CONTEXT).ok).toBe(true);
  });
});

describe("the union's opinion", () => {
  test("concurring completes the appraisal", () => {
    const dossier = given(submitted(), appraised());
    expect(leaves(dossier, concurWithDossier(dossier, UNION, CONTEXT))).toMatchObject({ state: "Appraised" });
  });

  test("an objection needs a reason, sends it back and clears the appraised scores", () => {
    const dossier = given(submitted(), appraised());
    expect(objectToDossier(dossier, UNION, CONTEXT)).toMatchObject({ code: "missing-reason" });
    const back = leaves(dossier, objectToDossier(dossier, { ...UNION, reason: "Chưa đủ" }, CONTEXT));
    expect(back.state).toBe("Submitted");
    expect(back).not.toHaveProperty("appraisal");
  });

  test("one after the other: no opinion before the unit", () => {
    expect(concurWithDossier(given(submitted()), { ...UNION, version: 1 }, CONTEXT)).toMatchObject({
      code: "wrong-state",
    });
  });

  test("side by side: an opinion before the unit's counts, once", () => {
    const early = leaves(
      given(submitted()),
      concurWithDossier(given(submitted()), { ...UNION, version: 1 }, PARALLEL),
    );
    expect(early.state).toBe("Submitted");
    expect(concurWithDossier(early, UNION, PARALLEL)).toMatchObject({ code: "already-answered" });
    expect(leaves(early, appraiseDossier(early, { ...HEAD, version: 2 }, PARALLEL)).state).toBe("Appraised");
  });

  test.each([
    ["a return", [submitted(), concurred(), returned(), submitted()]],
    ["an objection's return", [submitted(), concurred(), objected()]],
    ["a new response", [submitted(), concurred(), submitted()]],
  ])("side by side: %s voids the union's answer", (_what, events) => {
    const dossier = given(...events);
    expect(
      leaves(dossier, appraiseDossier(dossier, { ...HEAD, version: dossier.version }, PARALLEL)).state,
    ).toBe("AwaitingUnion");
  });
});
