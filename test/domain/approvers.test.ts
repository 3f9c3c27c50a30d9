import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { unionStepApprover, unitStepApprover } from "../../src/domain/approvers.ts";
import { sameAddress } from "../../src/domain/roster-rules.ts";
import { CYCLE, PERSON, UNIT } from "./given.ts";

const address = fc.constantFrom("", " ", "a@x.example", "B@x.example ", "c@x.example", "d@x.example");

describe("nobody appraises themselves", () => {
  test("unit step: the unit's head", () => {
    expect(unitStepApprover(PERSON.email, UNIT, CYCLE)).toBe(UNIT.headEmail);
  });

  test("unit step of the unit's head: the deputy director in charge, then the head of the agency", () => {
    expect(unitStepApprover(UNIT.headEmail.toUpperCase(), UNIT, CYCLE)).toBe(UNIT.deputyDirectorEmail);
    expect(unitStepApprover(UNIT.headEmail, { ...UNIT, deputyDirectorEmail: "" }, CYCLE)).toBe(
      CYCLE.headEmail,
    );
    expect(unitStepApprover(UNIT.headEmail, { ...UNIT, deputyDirectorEmail: UNIT.headEmail }, CYCLE)).toBe(
      CYCLE.headEmail,
    );
  });

  test("unit step of the head of the agency: the superior, whoever heads their unit", () => {
    expect(unitStepApprover(CYCLE.headEmail, UNIT, CYCLE)).toBe(CYCLE.superiorEmail);
    expect(unitStepApprover(CYCLE.headEmail, UNIT, { ...CYCLE, superiorEmail: "" })).toBeUndefined();
  });

  test("union step: the unit's union; their own: the chair; the chair's own: the head of the agency", () => {
    expect(unionStepApprover(PERSON.email, UNIT, CYCLE)).toBe(UNIT.unionEmail);
    expect(unionStepApprover(UNIT.unionEmail, UNIT, CYCLE)).toBe(CYCLE.unionChairEmail);
    const chairs = { ...UNIT, unionEmail: CYCLE.unionChairEmail };
    expect(unionStepApprover(CYCLE.unionChairEmail, chairs, CYCLE)).toBe(CYCLE.headEmail);
  });

  test("union step of the chair: the head of the agency, whoever is the union of the chair's unit", () => {
    expect(unionStepApprover(CYCLE.unionChairEmail, UNIT, CYCLE)).toBe(CYCLE.headEmail);
    const headIsChair = { ...CYCLE, unionChairEmail: CYCLE.headEmail };
    expect(unionStepApprover(CYCLE.headEmail, UNIT, headIsChair)).toBe(UNIT.unionEmail);
  });

  test("an empty address falls through to the next in the chain", () => {
    expect(unitStepApprover(PERSON.email, { ...UNIT, headEmail: " " }, CYCLE)).toBe(UNIT.deputyDirectorEmail);
    expect(
      unionStepApprover(PERSON.email, { ...UNIT, unionEmail: "" }, { ...CYCLE, unionChairEmail: "" }),
    ).toBe(CYCLE.headEmail);
  });

  test("whatever the addresses, an approver is never empty and never the person", () => {
    const unit = fc.record({ headEmail: address, deputyDirectorEmail: address, unionEmail: address });
    const heads = fc.record({ headEmail: address, superiorEmail: address, unionChairEmail: address });
    fc.assert(
      fc.property(address, unit, heads, (person, addresses, of) => {
        const found = [unitStepApprover, unionStepApprover].map((approver) =>
          approver(person, { ...UNIT, ...addresses }, of),
        );
        return found.every(
          (approver) => approver === undefined || (approver.trim() !== "" && !sameAddress(approver, person)),
        );
      }),
    );
  });
});
