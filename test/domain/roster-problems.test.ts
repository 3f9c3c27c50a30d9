import { describe, expect, test } from "@jest/globals";
import type { Delegation } from "../../src/domain/delegation.ts";
import type { Roster } from "../../src/domain/roster.ts";
import { rosterProblems } from "../../src/domain/roster-problems.ts";
import type { UnionStepRule } from "../../src/domain/union-step.ts";
import { CYCLE, PERSON, ROSTER, UNIT } from "./given.ts";

const OTHER = { ...PERSON, id: "CB0013", email: "binh@stc.example" };
const HEADLESS = { ...CYCLE, headEmail: PERSON.email, superiorEmail: "", unionChairEmail: "" };

const DELEGATION: Delegation = {
  principal: UNIT.headEmail,
  delegate: "pho@stc.example",
  from: "2026-10-01",
  to: "2026-10-31",
  scope: "all",
  citation: "GUQ 01",
};

const RULE: UnionStepRule = {
  unitId: "P01",
  from: "2026-01-01",
  form: "none",
  councilEmail: "",
  citation: "CV",
};

function problems(roster: Partial<Roster>, cycle = CYCLE) {
  return rosterProblems({ ...ROSTER, ...roster }, cycle, "2026-10-01");
}

describe("what would make the year go wrong is named before the cycle is opened", () => {
  test("nothing is wrong with a sound roster", () => {
    expect(problems({ people: [PERSON, OTHER], delegations: [DELEGATION], unionSteps: [RULE] })).toEqual([]);
  });

  test.each<[string, Partial<Roster>, RegExp]>([
    ["nobody on the roll", { people: [] }, /chưa có người nào/],
    ["an id twice", { people: [PERSON, { ...OTHER, id: PERSON.id }] }, /mã "CB0012" bị trùng/],
    [
      "an address twice",
      { people: [PERSON, { ...OTHER, email: " AN@stc.example" }] },
      /"an@stc.example" bị trùng ở CB0012, CB0013/,
    ],
    [
      "another's second address",
      { people: [PERSON, { ...OTHER, otherEmails: ["An@stc.example"] }] },
      /bị trùng ở CB0012, CB0013/,
    ],
    [
      "leaving before coming",
      { people: [{ ...PERSON, left: "2014-01-01" }] },
      /CB0012.*Ngày vào và Ngày nghỉ/,
    ],
    [
      "long leave that ends before it begins",
      { people: [{ ...PERSON, leave: { from: "2026-06-01", to: "2026-05-01", reason: "" } }] },
      /CB0012.*Nghỉ dài hạn \(01\/06\/2026 đến 01\/05\/2026\)/,
    ],
    [
      "long leave without a first day",
      { people: [{ ...PERSON, leave: { from: "", to: "2026-05-01", reason: "" } }] },
      /CB0012.*“Nghỉ dài hạn từ” để trống/,
    ],
    ["an unknown unit", { people: [{ ...PERSON, unitId: "P99" }] }, /mã đơn vị "P99"/],
    ["a unit twice", { units: [UNIT, UNIT] }, /mã "P01" bị trùng/],
    [
      "a merger into nothing",
      { units: [UNIT, { ...UNIT, id: "P02", mergedInto: "P77" }] },
      /P02: sáp nhập vào "P77"/,
    ],
    [
      "a split from nothing",
      { units: [UNIT, { ...UNIT, id: "P02", validFrom: "2026-01-01", splitFrom: "P77" }] },
      /P02: tách từ "P77"/,
    ],
    [
      "a split without its day",
      { units: [UNIT, { ...UNIT, id: "P02", splitFrom: "P01" }] },
      /P02.*chưa ghi Hiệu lực từ/,
    ],
    [
      "a unit that ends before it begins",
      { units: [UNIT, { ...UNIT, id: "P02", validFrom: "2026-02-01", validTo: "2026-01-01" }] },
      /P02: Hiệu lực/,
    ],
    [
      "a delegation to oneself",
      { delegations: [{ ...DELEGATION, delegate: UNIT.headEmail.toUpperCase() }] },
      /ủy quyền cho chính mình/,
    ],
    [
      "a delegation that ends before it begins",
      { delegations: [{ ...DELEGATION, to: "2026-09-01" }] },
      /Ủy quyền của .*thời hạn/,
    ],
    [
      "a union rule for an unknown unit",
      { unionSteps: [{ ...RULE, unitId: "P99" }] },
      /Bước Công đoàn: mã đơn vị "P99"/,
    ],
    ["a council without address", { unionSteps: [{ ...RULE, form: "council" }] }, /P01 giao Hội đồng xét/],
  ])("%s", (_what, roster, expected) => {
    expect(problems(roster)).toEqual([expect.stringMatching(expected)]);
  });

  test("a person whom nobody can appraise; the union step is no problem where the unit has none", () => {
    const units = [{ ...UNIT, headEmail: PERSON.email, unionEmail: "", deputyDirectorEmail: "" }];
    expect(problems({ units }, HEADLESS)).toEqual([
      expect.stringContaining("người thẩm định"),
      expect.stringContaining("Công đoàn"),
    ]);
    expect(problems({ units, unionSteps: [RULE] }, HEADLESS)).toEqual([
      expect.stringContaining("người thẩm định"),
    ]);
  });
});
