import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { compileList, decideList, listContent } from "../../src/domain/list.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { appraised, at, CYCLE, concurred, EIGHTS, earlier, given, submitted } from "./given.ts";

function ready(personId: string, scores: readonly number[] = EIGHTS): Dossier {
  return { ...given(submitted(scores), appraised(scores), concurred()), personId };
}

function compiled(...dossiers: readonly Dossier[]): readonly Dossier[] {
  const outcome = compileList(dossiers, { listNumber: 1, undecidedList: undefined }, CYCLE);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.map(({ dossier, event }) => evolve(dossier, event));
}

const HEAD = {
  by: CYCLE.headEmail,
  at: at("11-24 09:00"),
  except: {},
  number: "45/QĐ-STC",
  date: "2026-11-24",
};

function context(members: readonly Dossier[], recognised: Readonly<Record<string, readonly number[]>> = {}) {
  const years = new Map(Object.entries(recognised));
  const pastOf = (personId: string) => ({
    ...NO_PAST,
    dossiers: (years.get(personId) ?? []).map((year) => earlier(year, { personId })),
  });
  return { cycle: CYCLE, listNumber: 1, decided: false, members, pastOf };
}

function decided(
  members: readonly Dossier[],
  command = HEAD,
  recognised: Readonly<Record<string, readonly number[]>> = {},
) {
  const outcome = decideList(command, context(members, recognised));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.map(({ dossier, event }) => evolve(dossier, event));
}

describe("the list proposed to the head (lập danh sách đề nghị)", () => {
  test("takes every dossier that unit and union have appraised, and no other", () => {
    const waiting = { ...given(submitted(), appraised()), personId: "CB0002" };
    expect(compiled(ready("CB0001"), waiting).map((dossier) => dossier.personId)).toEqual(["CB0001"]);
  });

  test("proposes who passes; lists the others with the cause", () => {
    const [passing, failing] = compiled(
      ready("CB0001"),
      ready("CB0002", [4, 10, 10, 10, 10, 10, 10, 10, 10, 10]),
    );
    expect(passing).toMatchObject({ state: "Proposed", proposal: { proposed: true, cause: "" } });
    expect(failing).toMatchObject({
      proposal: { proposed: false, cause: expect.stringContaining("Chỉ số 1 đạt 4 điểm") },
    });
  });

  test("is refused while an earlier list is undecided", () => {
    expect(compileList([ready("CB0001")], { listNumber: 2, undecidedList: 1 }, CYCLE)).toMatchObject({
      code: "list-undecided",
    });
  });

  test("is refused when nobody is ready", () => {
    expect(
      compileList([given(submitted())], { listNumber: 1, undecidedList: undefined }, CYCLE),
    ).toMatchObject({ code: "nobody-ready" });
  });

  test("listContent() is fixed by scores and places, whatever the order of rows", () => {
    const members = compiled(ready("CB0001"), ready("CB0002"));
    expect(listContent([...members].reverse())).toBe(listContent(members));
    expect(listContent(compiled(ready("CB0001"), ready("CB0002", [9, 8, 8, 8, 8, 8, 8, 8, 8, 8])))).not.toBe(
      listContent(members),
    );
  });
});

describe("the head decides (plan 307, II.3)", () => {
  test("proposed and not struck out → recognised; everyone else → not, with the cause", () => {
    const members = compiled(
      ready("CB0001"),
      ready("CB0002"),
      ready("CB0003", [7, 7, 7, 7, 7, 7, 7, 7, 7, 7]),
    );
    const result = decided(members, { ...HEAD, except: { CB0002: "Đang xem xét kỷ luật" } });
    expect(result).toMatchObject([
      { state: "Recognised", decision: { cause: "", number: "45/QĐ-STC", date: "2026-11-24" } },
      {
        state: "NotRecognised",
        decision: { cause: expect.stringContaining("Đang xem xét kỷ luật"), streak: 0 },
      },
      { state: "NotRecognised", decision: { cause: expect.stringContaining("Tổng điểm 70"), streak: 0 } },
    ]);
  });

  test("an exception that is not proposed on the list refuses the decision whole", () => {
    const members = compiled(ready("CB0001"), ready("CB0003", [7, 7, 7, 7, 7, 7, 7, 7, 7, 7]));
    for (const personId of ["CB0003", "CB9999"]) {
      expect(decideList({ ...HEAD, except: { [personId]: "lý do" } }, context(members))).toMatchObject({
        code: "not-proposed",
      });
    }
  });

  test("an exception needs a reason", () => {
    expect(
      decideList({ ...HEAD, except: { CB0001: " " } }, context(compiled(ready("CB0001")))),
    ).toMatchObject({ code: "missing-reason" });
  });

  test("a Mã CCVC that is also a word of the language is decided like any other", () => {
    expect(decided(compiled(ready("constructor"), ready("__proto__")))).toMatchObject([
      { state: "Recognised" },
      { state: "Recognised" },
    ]);
  });

  test("a list is decided once, and by the head only", () => {
    const members = compiled(ready("CB0001"));
    expect(decideList(HEAD, { ...context(members), decided: true })).toMatchObject({
      code: "already-decided",
    });
    expect(decideList({ ...HEAD, by: "khac@stc.example" }, context(members))).toMatchObject({
      code: "not-approver",
    });
  });

  test("the head may sign a list with their own name on it", () => {
    const own = compiled({ ...ready("CB0001"), email: CYCLE.headEmail });
    expect(decided(own)).toMatchObject([{ state: "Recognised" }]);
  });

  test("number and date may come later", () => {
    expect(decided(compiled(ready("CB0001")), { ...HEAD, number: "", date: "" })).toMatchObject([
      { decision: { number: "", date: "" } },
    ]);
  });

  test("Số năm liền counts this year and the years without a gap before it", () => {
    const years = { CB0001: [2022, 2023, 2024, 2025], CB0002: [2023, 2025], CB0003: [2024] };
    const result = decided(compiled(ready("CB0001"), ready("CB0002"), ready("CB0003")), HEAD, years);
    expect(result.map((dossier) => "decision" in dossier && dossier.decision.streak)).toEqual([5, 2, 1]);
  });
});
