import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type AmendCycle, amendable, amendCycle } from "../../src/domain/amend-cycle.ts";
import { appraiseDossier } from "../../src/domain/appraisal.ts";
import type { CycleState } from "../../src/domain/cycle.ts";
import { type CycleMove, canMove, moveCycle, refuseUnlessOpen } from "../../src/domain/cycle-rules.ts";
import { takeRegistration, takeSelfAssessment } from "../../src/domain/intake.ts";
import { compileList, decideList } from "../../src/domain/list.ts";
import { returnDossier } from "../../src/domain/return-dossier.ts";
import { cycleFrom, settingsOf } from "../../src/domain/settings.ts";
import { concurWithDossier, objectToDossier } from "../../src/domain/union-answer.ts";
import { APPROVERS, answers, appraised, at, CYCLE, given, PERSON, ROSTER, submitted, UNIT } from "./given.ts";

const NOTHING_AROUND = { otherOpen: undefined, undecidedList: undefined, undecided: 0 };

describe("a cycle that is not open refuses by name", () => {
  const act = { by: UNIT.headEmail, at: at("11-02 10:00"), version: 1, reason: "vì" };
  const union = { ...act, by: UNIT.unionEmail, version: 2 };

  test.each<CycleState>(["closed", "frozen"])("%s: appraisals, opinions, lists and decisions", (state) => {
    const cycle = { ...CYCLE, state };
    const context = { cycle, approvers: APPROVERS };
    const waiting = given(submitted());
    const withUnion = given(submitted(), appraised());
    const decision = { by: CYCLE.headEmail, at: act.at, except: {}, number: "", date: "" } as const;
    const list = {
      cycle,
      listNumber: 1,
      decided: false,
      members: [],
      pastOf: () => ({ dossiers: [], cycleYears: new Set<number>(), totalsYears: new Set<number>() }),
    };
    const refusals = [
      appraiseDossier(waiting, act, context),
      returnDossier(waiting, act, context),
      concurWithDossier(withUnion, union, context),
      objectToDossier(withUnion, union, context),
      compileList([withUnion], { listNumber: 1, undecidedList: undefined }, cycle),
      decideList(decision, list),
    ];
    expect(refusals.map((refusal) => !refusal.ok && refusal.code)).toEqual(Array(6).fill(`cycle-${state}`));
  });

  test.each<CycleState>(["closed", "frozen"])("%s: responses are placed in Cần xử lý", (state) => {
    const context = { cycle: { ...CYCLE, state }, roster: ROSTER, dossierOf: () => undefined };
    const response = { responseId: "r1", at: at("10-14 09:03"), email: PERSON.email, values: answers() };
    for (const take of [takeRegistration, takeSelfAssessment]) {
      expect(take(response, context)).toMatchObject({ kind: "placed", code: "cycle-closed" });
    }
  });

  test("open: refuses nothing", () => {
    expect(refuseUnlessOpen(CYCLE)).toBeUndefined();
  });
});

describe("moving a cycle", () => {
  const states: readonly CycleState[] = ["open", "closed", "frozen"];
  const moves: readonly CycleMove[] = ["close", "reopen", "freeze"];

  test("only these moves exist: open → closed ⇄ open, open and closed → frozen, frozen stays", () => {
    const possible = moves.flatMap((move) =>
      states.flatMap((state) => {
        const moved = moveCycle({ year: 2026, state }, move, "vì", NOTHING_AROUND);
        expect(moved.ok).toBe(canMove(state, move));
        return moved.ok ? [`${state} ${move} ${moved.value}`] : [];
      }),
    );
    expect(possible).toEqual([
      "open close closed",
      "closed reopen open",
      "open freeze frozen",
      "closed freeze frozen",
    ]);
  });

  test("opening again says why, and two cycles are never open at once", () => {
    const closed = { year: 2026, state: "closed" } as const;
    expect(moveCycle(closed, "reopen", " ", NOTHING_AROUND)).toMatchObject({ code: "missing-reason" });
    expect(moveCycle(closed, "reopen", "vì", { ...NOTHING_AROUND, otherOpen: 2027 })).toMatchObject({
      code: "other-cycle-open",
      message: expect.stringContaining("2027"),
    });
  });

  test("nothing is frozen while a list waits for the head", () => {
    expect(moveCycle(CYCLE, "freeze", "", { ...NOTHING_AROUND, undecidedList: 2 })).toMatchObject({
      code: "list-undecided",
    });
  });
});

describe("amending a cycle", () => {
  const ORDER: AmendCycle = {
    key: "Hạn đơn vị",
    value: "12/11/2026",
    document: { number: "12/QĐ-STC", date: "2026-11-01" },
    today: "2026-11-02",
    undecidedList: undefined,
  };

  test("by a document: a new version with that one value, everything else as it was", () => {
    expect(amendCycle(CYCLE, ORDER)).toEqual({
      ok: true,
      value: { ...CYCLE, unitDue: "2026-11-12", version: 2, amendedBy: "12/QĐ-STC ngày 01/11/2026" },
    });
  });

  test.each([
    ["without a document", { document: { number: " ", date: "2026-11-01" } }, "missing-document"],
    ["by a document of tomorrow", { document: { number: "12", date: "2026-11-03" } }, "bad-date"],
    ["what is no part of it", { key: "Trạng thái" }, "unknown-field"],
    ["its year", { key: "Năm", value: "2027" }, "unknown-field"],
    ["to what is no day", { value: "31/11/2026" }, "bad-value"],
    ["an address to what is none", { key: "Email Thủ trưởng", value: "giám đốc" }, "bad-value"],
    ["a deadline of responses to another year", { value: "05/01/2027" }, "bad-value"],
    ["to nothing", { key: "Tên cơ quan", value: "" }, "bad-value"],
    ["to what it is", { value: "10/11/2026" }, "nothing-changed"],
    [
      "its total while a list waits",
      { key: "Tổng điểm tối thiểu", value: "70", undecidedList: 1 },
      "list-undecided",
    ],
  ])("%s: refused by name", (_what, change, code) => {
    expect(amendCycle(CYCLE, { ...ORDER, ...change })).toMatchObject({ ok: false, code });
  });

  test("a deadline ordered for a day off moves as at opening, by the table of holidays; the opening day stays", () => {
    const holidays = [{ day: "2026-11-13", name: "Ngày nghỉ bù", worked: false }];
    const amended = (more: object) => amendCycle(CYCLE, { ...ORDER, value: "15/11/2026", ...more });
    expect(amended({ holidays })).toMatchObject({ value: { unitDue: "2026-11-12" } });
    expect(amended({})).toMatchObject({ value: { unitDue: "2026-11-15" } });
    expect(amended({ key: "Ngày mở tự đánh giá", value: "04/10/2026", holidays })).toMatchObject({
      value: { opensOn: "2026-10-04" },
    });
  });

  test("a frozen cycle too, and it stays frozen", () => {
    expect(amendCycle({ ...CYCLE, state: "frozen" }, ORDER)).toMatchObject({
      value: { state: "frozen", version: 2 },
    });
  });

  test("settingsOf() is cycleFrom() the other way round", () => {
    expect(cycleFrom(settingsOf(CYCLE), 2026)).toEqual({ ok: true, value: CYCLE });
  });

  test("amendCycle() of any text is a new version or a refusal, never an exception", () => {
    const keys = amendable(CYCLE).map(({ key }) => key);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.string({ unit: "grapheme" }), (key, value) => {
        const amended = amendCycle(CYCLE, { ...ORDER, key, value });
        expect(amended.ok ? amended.value.version : amended.message.length > 20).toBe(amended.ok ? 2 : true);
      }),
    );
  });
});
