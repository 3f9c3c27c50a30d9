import { describe, expect, test } from "@jest/globals";
import { appraiseDossier } from "../../src/domain/appraisal.ts";
import { approversOf } from "../../src/domain/approvers.ts";
import type { AppraisalOrder } from "../../src/domain/cycle.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Staffing } from "../../src/domain/roster.ts";
import { lettersAfter } from "../../src/domain/telling.ts";
import { awaitsUnion, concurWithDossier, objectToDossier } from "../../src/domain/union-answer.ts";
import { UNION_STEP_FORMS, type UnionStepForm, unionRuleOn } from "../../src/domain/union-step.ts";
import { recordUnionRule, unionStepsToLeaveOut } from "../../src/domain/union-step-rules.ts";
import { appraised, at, CYCLE, given, submitted, UNIT } from "./given.ts";

const COUNCIL = "hoidong@stc.example";
const CITATION = "Công văn 4133/TLĐ";

function staffingWith(form: UnionStepForm, from = "2026-01-01"): Staffing {
  return {
    units: [UNIT],
    unionSteps: [
      { unitId: "P01", from, form, councilEmail: form === "council" ? COUNCIL : "", citation: CITATION },
    ],
  };
}

const ORDERS: readonly AppraisalOrder[] = ["sequential", "parallel"];
const COMBINATIONS = UNION_STEP_FORMS.flatMap((form) => ORDERS.map((order) => ({ form, order })));

/** A dossier, the rule of its unit and the order of the cycle, walked from step to step; who is written to on the way. */
function walk(form: UnionStepForm, order: AppraisalOrder) {
  const cycle = { ...CYCLE, order };
  const staffing = staffingWith(form);
  const told: string[] = [];
  const tell = (event: DossierEvent, before: Dossier | undefined, after: Dossier, when: string) => {
    const letters = lettersAfter(event, before, after, { cycle, staffing, row: 2, formUrl: "", at: when });
    told.push(
      ...letters.filter(({ invites }) => invites).map(({ to, letter }) => `${letter.template} ${to}`),
    );
  };
  const begin = given(submitted());
  tell(submitted(), undefined, begin, at("10-14 09:03"));
  const act = (
    dossier: Dossier,
    decide: (context: Parameters<typeof appraiseDossier>[2]) => ReturnType<typeof appraiseDossier>,
    when: string,
  ): Dossier => {
    const outcome = decide({ cycle, approvers: approversOf(dossier, staffing, cycle, when) });
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value.reduce((before: Dossier, event) => {
      const after = evolve(before, event);
      tell(event, before, after, when);
      return after;
    }, dossier);
  };
  return { cycle, staffing, told, begin, act };
}

describe("the union step by unit and date, in both orders", () => {
  test.each(COMBINATIONS)(
    "$form, $order: done after the unit and, where there is one, the opinion",
    ({ form, order }) => {
      const { cycle, staffing, told, begin, act } = walk(form, order);
      const when = at("11-02 10:00");
      const after = act(
        begin,
        (context) =>
          appraiseDossier(begin, { by: UNIT.headEmail, at: when, version: begin.version }, context),
        when,
      );
      const giver = form === "council" ? COUNCIL : UNIT.unionEmail;
      if (form === "none") {
        expect(after).toMatchObject({
          state: "Appraised",
          union: { opinion: "not-required", reason: CITATION, by: "" },
        });
        expect(told).toEqual([`unit-step ${UNIT.headEmail}`]);
        return;
      }
      expect(after.state).toBe("AwaitingUnion");
      expect(told).toEqual([`unit-step ${UNIT.headEmail}`, `union-step ${giver}`]);
      const done = act(
        after,
        (context) => concurWithDossier(after, { by: giver, at: when, version: after.version }, context),
        when,
      );
      expect(done.state).toBe("Appraised");
      expect("union" in done && done.union?.council === true).toBe(form === "council");
      expect(awaitsUnion(done, cycle, staffing.unionSteps?.[0])).toBe(false);
    },
  );

  test.each(COMBINATIONS)(
    "$form, $order: an opinion before the unit's only side by side, and only where there is one",
    ({ form, order }) => {
      const { begin, cycle, staffing } = walk(form, order);
      const when = at("10-20 10:00");
      const giver = form === "council" ? COUNCIL : UNIT.unionEmail;
      const approvers = approversOf(begin, staffing, cycle, when);
      const outcome = concurWithDossier(
        begin,
        { by: giver, at: when, version: begin.version },
        { cycle, approvers },
      );
      const expected = order === "sequential" ? "wrong-state" : form === "none" ? "no-union-step" : "ok";
      expect(outcome.ok ? "ok" : outcome.code).toBe(expected);
    },
  );

  test("side by side nobody waits for a union that is left out", () => {
    const { begin, staffing } = walk("none", "parallel");
    expect(awaitsUnion(begin, { order: "parallel" }, staffing.unionSteps?.[0])).toBe(false);
    expect(awaitsUnion(begin, { order: "parallel" })).toBe(true);
  });

  test("an objection of the council says so, and the unit is told that it was the council", () => {
    const { cycle, staffing } = walk("council", "sequential");
    const dossier = given(submitted(), appraised());
    const when = at("11-05 10:00");
    const approvers = approversOf(dossier, staffing, cycle, when);
    const command = { by: COUNCIL, at: when, version: dossier.version, reason: "Thiếu minh chứng 3" };
    const outcome = objectToDossier(dossier, command, { cycle, approvers });
    if (!outcome.ok) throw new Error(outcome.message);
    const [event] = outcome.value;
    if (!event) throw new Error("no event");
    const after = evolve(dossier, event);
    const context = { cycle, staffing, row: 2, formUrl: "", at: when };
    const [first] = lettersAfter(event, dossier, after, context);
    expect(first?.letter).toMatchObject({
      template: "unit-step",
      council: true,
      objection: "Thiếu minh chứng 3",
    });
  });
});

describe("from a date", () => {
  test("the newest rule of the unit counts from its day on, else the newest for every unit", () => {
    const general = {
      unitId: "",
      from: "2026-01-01",
      form: "council",
      councilEmail: COUNCIL,
      citation: "A",
    } as const;
    const own = { ...general, unitId: "P01", from: "2026-11-01", form: "none" } as const;
    expect(unionRuleOn([own, general], "P01", "2026-10-31")).toBe(general);
    expect(unionRuleOn([own, general], "P01", "2026-11-01")).toBe(own);
    expect(unionRuleOn([own, general], "P02", "2026-11-01")).toBe(general);
  });

  test("who awaits the opinion on the day it is abolished is left out by that document; not a day before", () => {
    const waiting = given(submitted(), appraised());
    const staffing = staffingWith("none", "2026-11-05");
    expect(unionStepsToLeaveOut([waiting], staffing, CYCLE, at("11-04 06:00"))).toEqual([]);
    const [left] = unionStepsToLeaveOut([waiting, given(submitted())], staffing, CYCLE, at("11-05 06:00"));
    expect(left && evolve(left.dossier, left.event)).toMatchObject({
      state: "Appraised",
      union: { opinion: "not-required", reason: CITATION },
    });
  });

  test("nothing is left out of a cycle that is closed", () => {
    const staffing = staffingWith("none");
    const closed = { ...CYCLE, state: "closed" } as const;
    expect(
      unionStepsToLeaveOut([given(submitted(), appraised())], staffing, closed, at("11-05 06:00")),
    ).toEqual([]);
  });
});

describe("recordUnionRule()", () => {
  const rule = {
    unitId: "P01",
    from: "2026-11-05",
    form: "none",
    councilEmail: "",
    citation: CITATION,
  } as const;

  test("takes a rule of one unit, or of all that have none of their own", () => {
    expect(recordUnionRule(rule, [], [UNIT])).toMatchObject({ ok: true });
    expect(recordUnionRule({ ...rule, unitId: "" }, [rule], [UNIT])).toMatchObject({ ok: true });
  });

  test.each([
    ["an unknown unit", { unitId: "P99" }, "unknown-unit"],
    ["no document", { citation: " " }, "missing-citation"],
    ["a council without an address", { form: "council" as const }, "missing-council"],
    ["a second rule for the same day", {}, "same-day"],
  ])("refuses %s", (_what, change, code) => {
    const existing = code === "same-day" ? [rule] : [];
    expect(recordUnionRule({ ...rule, ...change }, existing, [UNIT])).toMatchObject({ ok: false, code });
  });
});
