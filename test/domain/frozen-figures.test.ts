import { describe, expect, test } from "@jest/globals";
import {
  type FreezeChoice,
  type FrozenFigures,
  freezeFigures,
  freezeWarnings,
} from "../../src/domain/frozen-figures.ts";
import type { ManyYears } from "../../src/domain/years-compared.ts";
import { CYCLE, PERSON, ROSTER } from "./given.ts";

const FACTS: ManyYears = { cycles: [CYCLE], roster: ROSTER, dossiers: [], totals: [] };
const CHOICE: FreezeChoice = {
  at: "2026-11-28T09:00:00.000+07:00",
  by: "vanphong@stc.example",
  purpose: "association",
  note: "  Báo cáo  ",
};

function frozen(): FrozenFigures {
  const outcome = freezeFigures(CHOICE, 1, [], CYCLE, FACTS);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

describe("freezeFigures()", () => {
  test("keeps the year's counts with moment, purpose and Ngày chốt", () => {
    expect(frozen()).toMatchObject({ number: 1, year: 2026, cutOff: CYCLE.cutOff, note: "Báo cáo" });
    expect(frozen().counts).toMatchObject({ total: 1, registered: 0, recognised: 0 });
  });

  test("is done once for a number that two clicks carry", () => {
    const again = freezeFigures(CHOICE, 1, [frozen()], CYCLE, FACTS);
    expect(again).toMatchObject({ ok: false, code: "already-frozen" });
    expect(freezeFigures(CHOICE, 2, [frozen()], CYCLE, FACTS)).toMatchObject({ ok: true });
  });

  test("asks what another purpose is", () => {
    const other = { ...CHOICE, purpose: "other" as const, note: " " };
    expect(freezeFigures(other, 1, [], CYCLE, FACTS)).toMatchObject({ ok: false, code: "missing-note" });
  });

  test("has nothing to keep of a roll without anybody", () => {
    const nobody = { ...FACTS, roster: { ...ROSTER, people: [{ ...PERSON, left: "2026-01-01" }] } };
    expect(freezeFigures(CHOICE, 1, [], CYCLE, nobody)).toMatchObject({ ok: false, code: "nobody" });
  });
});

describe("freezeWarnings()", () => {
  test.each([
    ["association", "2026-12-01", 1],
    ["association", "2026-11-30", 0],
    ["learning-unit", "2026-12-30", 1],
    ["learning-unit", "2026-12-31", 0],
    ["other", "2027-03-01", 0],
    ["other", "2026-11-29", 1],
  ] as const)("%s on %s: %i", (purpose, day, count) => {
    expect(freezeWarnings(purpose, CYCLE, day)).toHaveLength(count);
  });
});
