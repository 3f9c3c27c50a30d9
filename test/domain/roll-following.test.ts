import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { followedFacts, rollChange, rollChanges } from "../../src/domain/roll-following.ts";
import type { Person, Roster } from "../../src/domain/roster.ts";
import {
  appraised,
  CYCLE,
  concurred,
  given,
  objected,
  PERSON,
  ROSTER,
  returned,
  submitted,
  UNIT,
} from "./given.ts";

const OTHER_UNIT = { ...UNIT, id: "P02", name: "Phòng Kế hoạch" };
const SUBMITTED = given(submitted());
const APPRAISED = given(submitted(), appraised());

function roll(person: Partial<Person>, more: Partial<Roster> = {}): Roster {
  return { ...ROSTER, units: [UNIT, OTHER_UNIT], people: [{ ...PERSON, ...person }], ...more };
}

/** The dossier once it has followed this roll; the same one where there is nothing to follow. */
function followed(dossier: Dossier, roster: Roster): Dossier {
  const event = rollChange(dossier, roster, CYCLE);
  return event ? evolve(dossier, event) : dossier;
}

describe("a dossier follows the roll", () => {
  test("not where the roll says what it says", () => {
    expect(rollChange(SUBMITTED, roll({}), CYCLE)).toBeUndefined();
  });

  test.each([
    ["leaves by Ngày chốt", { left: "2026-11-30" }, false],
    ["leaves after it", { left: "2026-12-01" }, true],
    ["is on long leave that counts", { leave: { from: "2026-06-01", to: "", reason: "đi học" } }, true],
  ] as const)("who %s", (_what, change, onRoll) => {
    expect(followed(SUBMITTED, roll(change)).onRoll).toBe(onRoll);
  });

  test("who is taken off the roll is counted no more, and keeps what was written", () => {
    expect(followed(SUBMITTED, { ...ROSTER, people: [] })).toEqual({
      ...SUBMITTED,
      onRoll: false,
      version: 2,
    });
  });

  test.each([
    ["Submitted", SUBMITTED],
    ["appraised", APPRAISED],
  ])("a new address and a second one at any time (%s)", (_state, dossier) => {
    const after = followed(dossier, roll({ email: "an.moi@stc.example", otherEmails: [PERSON.email] }));
    expect(after).toMatchObject({ email: "an.moi@stc.example", otherEmails: [PERSON.email] });
  });

  test("Loại as soon as the roll says it, also after the appraisal; a blank takes nothing away", () => {
    const known = followed(APPRAISED, roll({ kind: "public-employee" }));
    expect(known).toMatchObject({ state: "AwaitingUnion", kind: "public-employee" });
    expect(followed(known, roll({}))).toBe(known);
    expect(followed(SUBMITTED, roll({ kind: "labourer" })).kind).toBe("labourer");
  });

  test("before the appraisal a new name, position and unit too", () => {
    const change = { name: "Nông Văn Ân", position: "Phó Trưởng phòng", unitId: "P02" };
    expect(followed(SUBMITTED, roll(change))).toMatchObject({
      ...change,
      unitName: "Phòng Kế hoạch",
      submission: { responseId: "r1" },
    });
  });

  test("after it the dossier keeps name and unit, and is counted with the unit of Ngày chốt", () => {
    const after = followed(APPRAISED, roll({ name: "Nông Văn Ân", unitId: "P02" }));
    expect(after).toMatchObject({ name: PERSON.name, unitId: "P01", rollUnitId: "P02" });
    expect(rollChange(after, roll({ name: "Nông Văn Ân", unitId: "P02" }), CYCLE)).toBeUndefined();
    expect(followed(after, roll({}))).not.toHaveProperty("rollUnitId");
  });

  test("sent back to the unit it takes the new unit, and is counted there as its own", () => {
    const moved = followed(APPRAISED, roll({ unitId: "P02" }));
    const back = followed(evolve(moved, objected()), roll({ unitId: "P02" }));
    expect(back).toMatchObject({ state: "Submitted", unitId: "P02" });
    expect(back).not.toHaveProperty("rollUnitId");
  });

  test("a unit that merges is not a move: the dossier keeps the unit of its day and counts with the new one", () => {
    const units = [{ ...UNIT, validTo: "2026-11-15", mergedInto: "P02" }, OTHER_UNIT];
    for (const dossier of [SUBMITTED, given(submitted(), returned()), APPRAISED]) {
      expect(rollChange(dossier, roll({}, { units }), CYCLE)).toBeUndefined();
    }
  });

  test("a unit that is renamed is renamed in dossiers not yet appraised, and in no other", () => {
    const units = [{ ...UNIT, name: "Phòng Ngân sách nhà nước" }, OTHER_UNIT];
    expect(followed(SUBMITTED, roll({}, { units })).unitName).toBe("Phòng Ngân sách nhà nước");
    expect(
      rollChange(given(submitted(), appraised(), concurred()), roll({}, { units }), CYCLE),
    ).toBeUndefined();
  });

  test("people of a unit that splits off later are still of the old unit", () => {
    const half = { ...UNIT, id: "P11", name: "Phòng Ngân sách 1", validFrom: "2026-12-15", splitFrom: "P01" };
    expect(rollChange(SUBMITTED, roll({ unitId: "P11" }, { units: [UNIT, half] }), CYCLE)).toBeUndefined();
    expect(rollChange(APPRAISED, roll({ unitId: "P11" }, { units: [UNIT, half] }), CYCLE)).toBeUndefined();
  });

  test("in a frozen cycle nothing follows, nor do results of earlier years", () => {
    expect(
      rollChange(SUBMITTED, roll({ left: "2026-01-01" }), { ...CYCLE, state: "frozen" }),
    ).toBeUndefined();
    expect(rollChange({ ...SUBMITTED, year: 2025 }, roll({ left: "2026-01-01" }), CYCLE)).toBeUndefined();
  });
});

test("rollChanges() finds those on whom the roll has moved on, and only them", () => {
  const other = { ...SUBMITTED, personId: "CB0099" };
  const changes = rollChanges([SUBMITTED, other], roll({}), CYCLE);
  expect(changes.map(({ dossier }) => dossier.personId)).toEqual(["CB0099"]);
});

test.each<[string, Partial<Person>, Partial<Roster>]>([
  ["an address", { email: "x@y.example" }, {}],
  ["a leave", { leave: { from: "2026-01-01", to: "", reason: "" } }, {}],
  ["a unit's name", {}, { units: [{ ...UNIT, name: "Khác" }] }],
])("followedFacts() notices %s", (_what, person, more) => {
  expect(followedFacts(roll(person, more), CYCLE)).not.toBe(followedFacts(roll({}), CYCLE));
});
