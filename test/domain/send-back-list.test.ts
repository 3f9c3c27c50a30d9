import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { compileList, decideList, listContent } from "../../src/domain/list.ts";
import { listChanges, rosterDifferences } from "../../src/domain/list-changes.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { type SentList, sendBackList } from "../../src/domain/send-back-list.ts";
import { appraised, at, CYCLE, concurred, EIGHTS, given, submitted } from "./given.ts";

const DELEGATE = "phogiamdoc@stc.example";

function members(): readonly Dossier[] {
  const ready = ["CB0001", "CB0002"].map((personId) => ({
    ...given(submitted(), appraised(), concurred()),
    personId,
  }));
  const outcome = compileList(ready, { listNumber: 1, undecidedList: undefined }, CYCLE);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.map(({ dossier, event }) => evolve(dossier, event));
}

const SENT: SentList = {
  cycle: CYCLE,
  holder: { address: CYCLE.headEmail },
  listNumber: 1,
  status: "undecided",
  sentBackBy: "",
  sentBackReason: "",
  members: members(),
};
const COMMAND = { by: CYCLE.headEmail, reason: "Xem lại Phòng Ngân sách" };

describe("sendBackList()", () => {
  test("takes every member off the list: they may stand on a new one", () => {
    const outcome = sendBackList(COMMAND, SENT);
    if (!outcome.ok) throw new Error(outcome.code);
    const after = outcome.value.map(({ dossier, event }) => evolve(dossier, event));
    expect(after.map(({ state }) => state)).toEqual(["Appraised", "Appraised"]);
    expect(compileList(after, { listNumber: 2, undecidedList: undefined }, CYCLE)).toMatchObject({
      ok: true,
    });
  });

  test.each([
    ["by anybody else", { by: "khac@stc.example" }, {}, "not-approver"],
    ["without a reason", { reason: " " }, {}, "missing-reason"],
    ["once decided", {}, { status: "decided" as const }, "already-decided"],
    [
      "a second time for another reason",
      {},
      { status: "sentBack" as const, sentBackReason: "Khác" },
      "list-sent-back",
    ],
    ["in a closed cycle", {}, { cycle: { ...CYCLE, state: "closed" as const } }, "cycle-closed"],
  ])("is refused %s", (_what, command, list, code) => {
    expect(sendBackList({ ...COMMAND, ...command }, { ...SENT, ...list })).toMatchObject({ ok: false, code });
  });

  test("the very same act a second time is done already", () => {
    const list = {
      ...SENT,
      status: "sentBack",
      sentBackBy: COMMAND.by,
      sentBackReason: COMMAND.reason,
    } as const;
    expect(sendBackList(COMMAND, list)).toEqual({ ok: true, value: [] });
  });

  test("the head's delegate may, on the days of the delegation", () => {
    const holder = { address: DELEGATE, onBehalfOf: CYCLE.headEmail };
    expect(sendBackList({ ...COMMAND, by: DELEGATE }, { ...SENT, holder })).toMatchObject({ ok: true });
    expect(sendBackList({ ...COMMAND, by: DELEGATE }, SENT)).toMatchObject({ code: "not-approver" });
  });
});

test("a delegate's decision is recorded as made for the head", () => {
  const holder = { address: DELEGATE, onBehalfOf: CYCLE.headEmail };
  const context = {
    cycle: CYCLE,
    holder,
    listNumber: 1,
    decided: false,
    members: members(),
    pastOf: () => NO_PAST,
  };
  const command = { by: DELEGATE, at: at("11-24 09:00"), except: {}, number: "", date: "" } as const;
  expect(decideList(command, context)).toMatchObject({
    ok: true,
    value: [{ event: { decision: { by: DELEGATE, onBehalfOf: CYCLE.headEmail } } }, {}],
  });
  const [own] = (() => {
    const outcome = decideList({ ...command, by: CYCLE.headEmail }, context);
    return outcome.ok ? outcome.value : [];
  })();
  expect(own?.event).not.toHaveProperty("decision.onBehalfOf");
});

describe("what changed in a list, in words", () => {
  const [first, second] = members();

  test("nothing, where the content is the same", () => {
    expect(listChanges(members(), [...members()].reverse())).toEqual([]);
  });

  test("scores, the proposal, who went and who came", () => {
    if (first?.state !== "Proposed" || second?.state !== "Proposed") throw new Error("not proposed");
    const scores = EIGHTS.map((score, index) => (index === 0 ? 7 : score));
    const lowered = { ...first, appraisal: { ...first.appraisal, scores } };
    const refused = { ...second, proposal: { ...second.proposal, proposed: false, cause: "x" } };
    const come = { ...second, personId: "CB0009", name: "Lý Thị Mai" };
    expect(listChanges([first, second], [lowered, refused, come])).toEqual([
      "Nông Văn An (CB0001): chỉ số 1: 8 → 7; tổng: 80 → 79",
      "Nông Văn An (CB0002): được đề nghị → chưa được đề nghị",
      "Lý Thị Mai (CB0009): không có trong danh sách đã trình",
    ]);
    expect(listChanges([first], [])).toEqual(["Nông Văn An (CB0001): không còn trong danh sách"]);
  });

  test("whatever differs in the content is told, and nothing else", () => {
    if (first?.state !== "Proposed") throw new Error("not proposed");
    for (const index of EIGHTS.keys()) {
      const scores = EIGHTS.map((score, place) => (place === index ? 9 : score));
      const changed = { ...first, appraisal: { ...first.appraisal, scores } };
      expect(listContent([changed])).not.toBe(listContent([first]));
      expect(listChanges([first], [changed])).toHaveLength(1);
    }
    const renamed = { ...first, position: "Phó phòng", unitName: "Khác" };
    expect(listContent([renamed])).toBe(listContent([first]));
    expect(listChanges([first], [renamed])).toEqual([]);
  });

  test("a later list against an earlier one: by name, who is new, gone, proposed now or no longer", () => {
    const names = new Map([["A", "Nông Văn An"]]);
    const earlier = { proposed: ["A", "B"], notProposed: ["C"] };
    const later = { proposed: ["B", "C"], notProposed: ["D"] };
    expect(rosterDifferences(earlier, later, names)).toEqual([
      "Nông Văn An (A): không còn trong danh sách",
      "D (D): thêm vào danh sách",
      "C (C): nay được đề nghị",
    ]);
    expect(rosterDifferences(earlier, earlier, names)).toEqual([]);
  });
});
