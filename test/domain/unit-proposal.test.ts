import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import {
  dossiersOfUnit,
  latestProposal,
  proposeUnit,
  unitContent,
  unitDraft,
} from "../../src/domain/unit-proposal-rules.ts";
import { appraised, at, CYCLE, concurred, given, submitted, UNIT } from "./given.ts";

const FIVES = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];

function ready(personId: string, scores?: readonly number[]): Dossier {
  return { ...given(submitted(scores), appraised(scores), concurred()), personId };
}

const DRAFT = unitDraft([ready("CB0001"), ready("CB0002", FIVES), given(submitted())], CYCLE);
const CONTEXT = {
  cycle: CYCLE,
  unit: UNIT,
  holder: { address: UNIT.headEmail },
  draft: DRAFT,
  latest: undefined,
};
const COMMAND = { by: UNIT.headEmail, at: at("11-12 09:00"), seen: "h1", contentHash: "h1" };

describe("a unit's own proposal", () => {
  test("who passes both rules is proposed, the others are not and why, who is not done is on neither", () => {
    expect(proposeUnit(COMMAND, CONTEXT)).toMatchObject({
      ok: true,
      value: {
        number: 1,
        unitName: UNIT.name,
        madeBy: UNIT.headEmail,
        proposed: ["CB0001"],
        notProposed: { CB0002: expect.stringContaining("Tổng điểm") },
        contentHash: "h1",
      },
    });
    expect(DRAFT.unfinished).toHaveLength(1);
  });

  test("by the delegate it says for whom", () => {
    const holder = { address: "pho@stc.example", onBehalfOf: UNIT.headEmail };
    expect(proposeUnit({ ...COMMAND, by: "pho@stc.example" }, { ...CONTEXT, holder })).toMatchObject({
      value: { madeBy: "pho@stc.example", onBehalfOf: UNIT.headEmail },
    });
  });

  test.each([
    ["by anybody else", { by: "khac@stc.example" }, {}, "not-approver"],
    ["with nobody ready", {}, { draft: unitDraft([], CYCLE) }, "nobody-ready"],
    ["where something changed since the page was opened", { seen: "h0" }, {}, "stale"],
    ["in a closed cycle", {}, { cycle: { ...CYCLE, state: "closed" as const } }, "cycle-closed"],
  ])("is refused %s", (_what, command, context, code) => {
    expect(proposeUnit({ ...COMMAND, ...command }, { ...CONTEXT, ...context })).toMatchObject({
      ok: false,
      code,
    });
  });

  test("the very same a second time is refused; after a change a later one replaces it", () => {
    const first = proposeUnit(COMMAND, CONTEXT);
    if (!first.ok) throw new Error(first.code);
    const latest = first.value;
    expect(proposeUnit(COMMAND, { ...CONTEXT, latest })).toMatchObject({ code: "already-proposed" });
    const changed = { ...COMMAND, seen: "h2", contentHash: "h2" };
    const second = proposeUnit(changed, { ...CONTEXT, latest });
    if (!second.ok) throw new Error(second.code);
    expect(second.value.number).toBe(2);
    expect(latestProposal([second.value, latest], 2026, UNIT.id)).toBe(second.value);
  });

  test("its content does not hang on the order, and changes with any score", () => {
    const [one, other] = [ready("CB0001"), ready("CB0002", FIVES)];
    const content = (dossiers: readonly Dossier[]) => unitContent(unitDraft(dossiers, CYCLE));
    expect(content([one, other])).toBe(content([other, one]));
    expect(content([ready("CB0001", FIVES), other])).not.toBe(content([one, other]));
  });

  test("after a merger the people of the former unit are the new one's", () => {
    const old = { ...UNIT, id: "P00", validTo: "2026-10-31", mergedInto: UNIT.id };
    const moved = { ...ready("CB0003"), unitId: "P00" };
    const of = (day: string) => dossiersOfUnit([ready("CB0001"), moved], UNIT.id, [UNIT, old], CYCLE, day);
    expect(of("2026-10-31").map(({ personId }) => personId)).toEqual(["CB0001"]);
    expect(of("2026-11-01").map(({ personId }) => personId)).toEqual(["CB0001", "CB0003"]);
  });
});
