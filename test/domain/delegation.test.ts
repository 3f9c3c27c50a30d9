import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { appraiseDossier } from "../../src/domain/appraisal.ts";
import { approversOf, chainOf, holds, isOwnAddress, listHolder } from "../../src/domain/approvers.ts";
import { DELEGATION_SCOPES, type Delegation } from "../../src/domain/delegation.ts";
import { endDelegation, recordDelegation } from "../../src/domain/delegation-rules.ts";
import type { Dossier, Step } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { handOvers } from "../../src/domain/hand-over.ts";
import { reassignDossier } from "../../src/domain/reassignment.ts";
import type { Addressed } from "../../src/domain/telling.ts";
import { appraised, at, CYCLE, given, HOLDER, submitted, UNIT } from "./given.ts";

const DEPUTY = "photruongphong@stc.example";
const TODAY = "2026-11-02";

const DELEGATION: Delegation = {
  principal: UNIT.headEmail,
  delegate: DEPUTY,
  from: "2026-11-02",
  to: "2026-11-08",
  scope: "all",
  citation: "Giấy ủy quyền 12/GUQ",
};

describe("delegation between two dates", () => {
  test("the delegate holds the step on those days, both included, and is named as acting for the other", () => {
    const dossier = given(submitted());
    const staffing = { units: [UNIT], delegations: [DELEGATION] };
    const unitOn = (when: string) => approversOf(dossier, staffing, CYCLE, at(when)).unit;
    expect(unitOn("11-01 23:59")).toEqual({ address: UNIT.headEmail });
    expect(unitOn("11-02 00:00")).toEqual({ address: DEPUTY, onBehalfOf: UNIT.headEmail });
    expect(unitOn("11-08 23:59")).toEqual({ address: DEPUTY, onBehalfOf: UNIT.headEmail });
    expect(unitOn("11-09 00:00")).toEqual({ address: UNIT.headEmail });
  });

  test("an appraisal by the delegate says for whom; one by the appraiser themselves does not", () => {
    const dossier = given(submitted());
    const when = at("11-03 10:00");
    const approvers = approversOf(dossier, { units: [UNIT], delegations: [DELEGATION] }, CYCLE, when);
    const by = (address: string) =>
      appraiseDossier(dossier, { by: address, at: when, version: 1 }, { cycle: CYCLE, approvers });
    expect(by(DEPUTY)).toMatchObject({
      value: [{ appraisal: { by: DEPUTY, onBehalfOf: UNIT.headEmail } }],
    });
    const own = by(UNIT.headEmail);
    expect(own.ok && own.value[0]).not.toHaveProperty("appraisal.onBehalfOf");
    expect(own).toMatchObject({ value: [{ appraisal: { by: UNIT.headEmail } }] });
  });

  test("lists go to the delegate of the head", () => {
    const delegations = [{ ...DELEGATION, principal: CYCLE.headEmail, scope: "list" as const }];
    expect(listHolder({ units: [], delegations }, CYCLE, "2026-11-03", [])).toEqual({
      address: DEPUTY,
      onBehalfOf: CYCLE.headEmail,
    });
    expect(listHolder({ units: [], delegations }, CYCLE, "2026-11-09", [])).toEqual({
      address: CYCLE.headEmail,
    });
  });

  test("a list with the delegate on it, by whichever address, stays with the head", () => {
    const delegations = [{ ...DELEGATION, principal: CYCLE.headEmail, scope: "all" as const }];
    const holderWith = (...members: Parameters<typeof listHolder>[3]) =>
      listHolder({ units: [], delegations }, CYCLE, "2026-11-03", members);
    expect(holderWith({ email: "ai.do@stc.example" }, { email: DEPUTY.toUpperCase() })).toEqual({
      address: CYCLE.headEmail,
    });
    expect(holderWith({ email: "a@stc.example", otherEmails: [DEPUTY] })).toEqual({
      address: CYCLE.headEmail,
    });
    expect(holderWith({ email: "" })).toMatchObject({ address: DEPUTY });
  });
});

describe("recordDelegation()", () => {
  test.each([
    ["to oneself", { delegate: UNIT.headEmail.toUpperCase() }, "same-person"],
    ["a period that ends before it begins", { to: "2026-11-01" }, "bad-period"],
    ["a period that is over", { from: "2026-10-01", to: "2026-10-20" }, "past-period"],
    ["without the document", { citation: "  " }, "missing-citation"],
  ])("refuses a delegation %s", (_what, change, code) => {
    expect(recordDelegation({ ...DELEGATION, ...change }, [], TODAY)).toMatchObject({ ok: false, code });
  });

  test("one delegate a step and day: another for the same days is refused, for other days or another step taken", () => {
    const unitOnly = { ...DELEGATION, scope: "unit" } as const;
    expect(recordDelegation(DELEGATION, [unitOnly], TODAY)).toMatchObject({ code: "overlapping" });
    const later = { ...DELEGATION, from: "2026-11-09", to: "" } as const;
    expect(recordDelegation(later, [unitOnly], TODAY)).toMatchObject({ ok: true });
    expect(recordDelegation({ ...DELEGATION, scope: "union" }, [unitOnly], TODAY)).toMatchObject({
      ok: true,
    });
    const ended = { ...unitOnly, to: "2026-11-01" };
    expect(recordDelegation(DELEGATION, [ended], TODAY)).toMatchObject({ ok: true });
  });
});

describe("endDelegation()", () => {
  test("from the day given nobody acts in the other's place; one still to come never begins", () => {
    const ended = endDelegation(DELEGATION, { from: "2026-11-05", reason: "Đã về" }, TODAY);
    expect(ended).toMatchObject({ ok: true, value: { to: "2026-11-04" } });
    const never = endDelegation(
      { ...DELEGATION, from: "2026-11-06" },
      { from: TODAY, reason: "Không đi" },
      TODAY,
    );
    expect(never).toMatchObject({ ok: true, value: { from: "2026-11-06", to: "2026-11-05" } });
  });

  test.each([
    [
      "one that is over",
      { to: "2026-11-01", from: "2026-10-01" },
      { from: TODAY, reason: "x" },
      "delegation-over",
    ],
    ["a day that is past", {}, { from: "2026-11-01", reason: "x" }, "past-day"],
    ["a day after its end", {}, { from: "2026-11-09", reason: "x" }, "ends-before"],
    ["without a reason", {}, { from: TODAY, reason: " " }, "missing-reason"],
  ])("refuses %s", (_what, change, end, code) => {
    expect(endDelegation({ ...DELEGATION, ...change }, end, TODAY)).toMatchObject({ ok: false, code });
  });
});

describe("handOvers()", () => {
  function letter(to: string, subject = "2026/CB0012"): Addressed {
    const invitation = { purpose: "unit", subject, approver: to, version: 1, row: 2 } as const;
    const rest = {
      personName: "A",
      personId: "CB0012",
      unitName: "P",
      due: "2026-11-10",
      again: false,
      objection: "",
    };
    return { to, invites: true, letter: { template: "unit-step", ...rest, invitation } };
  }
  const asked = (to: string, when: string) => {
    const number = when.startsWith("10") ? 1 : 2;
    return { to, purpose: "unit", subject: "2026/CB0012", number, at: at(when) } as const;
  };

  test("whoever was written to last needs no second letter; a new holder does, and so does who takes it back", () => {
    const toHead = asked(UNIT.headEmail, "10-14 09:00");
    const toDeputy = asked(DEPUTY, "11-02 06:00");
    expect(handOvers([letter(UNIT.headEmail)], [toHead])).toEqual([]);
    expect(handOvers([letter(DEPUTY)], [toHead]).map(({ to }) => to)).toEqual([DEPUTY]);
    expect(handOvers([letter(DEPUTY)], [toDeputy, toHead])).toEqual([]);
    expect(handOvers([letter(UNIT.headEmail)], [toHead, toDeputy]).map(({ to }) => to)).toEqual([
      UNIT.headEmail,
    ]);
    expect(handOvers([letter(UNIT.headEmail)], []).map(({ to }) => to)).toEqual([UNIT.headEmail]);
  });

  test("the deputy who is asked besides is asked again with a new head, not without", () => {
    const both = [letter("moi@stc.example"), letter(DEPUTY)];
    const round = [asked(UNIT.headEmail, "10-14 09:00"), asked(DEPUTY, "10-14 09:00")];
    expect(handOvers(both, round)).toEqual(both);
    expect(handOvers([letter(UNIT.headEmail), letter(DEPUTY)], round)).toEqual([]);
  });
});

describe("reassignDossier()", () => {
  const command = {
    step: "unit",
    to: DEPUTY,
    by: "vp@stc.example",
    at: at("11-03 09:00"),
    reason: "Đi công tác",
  } as const;
  const context = (dossier: Dossier) => ({
    cycle: CYCLE,
    approvers: approversOf(dossier, { units: [UNIT] }, CYCLE, command.at),
  });

  test("the new appraiser holds the step, the one before no longer does", () => {
    const dossier = given(submitted());
    const outcome = reassignDossier(dossier, command, context(dossier));
    if (!outcome.ok) throw new Error(outcome.message);
    const after = outcome.value.reduce((before: Dossier, event) => evolve(before, event), dossier);
    const { unit } = approversOf(after, { units: [UNIT] }, CYCLE, command.at);
    expect(unit).toEqual({ address: DEPUTY });
    expect(holds(unit, UNIT.headEmail)).toBe(false);
  });

  test.each([
    ["to the person themselves", { to: HOLDER.email.toUpperCase() }, "own-dossier"],
    ["to who holds it already", { to: UNIT.headEmail }, "same-approver"],
    ["without a reason", { reason: " " }, "missing-reason"],
  ])("is refused %s", (_what, change, code) => {
    const dossier = given(submitted());
    expect(reassignDossier(dossier, { ...command, ...change }, context(dossier))).toMatchObject({
      ok: false,
      code,
    });
  });

  test("is refused to a second address of the person, and for a step that is done", () => {
    const second = { ...given(submitted()), otherEmails: ["an.rieng@example.com"] };
    const own = reassignDossier(second, { ...command, to: "an.rieng@example.com" }, context(second));
    expect(own).toMatchObject({ ok: false, code: "own-dossier" });
    const waiting = given(submitted(), appraised());
    expect(reassignDossier(waiting, command, context(waiting))).toMatchObject({
      ok: false,
      code: "wrong-state",
    });
  });
});

describe("nobody appraises themselves", () => {
  const POOL = ["", "a@x.example", "B@x.example ", "c@x.example", "d@x.example", "e@x.example"];
  const address = fc.constantFrom(...POOL);
  const delegation = fc.record({
    principal: address,
    delegate: address,
    from: fc.constantFrom("2026-10-01", "2026-11-01"),
    to: fc.constantFrom("" as const, "2026-11-30"),
    scope: fc.constantFrom(...DELEGATION_SCOPES),
    citation: fc.constant("x"),
  });
  const rule = fc.record({
    unitId: fc.constantFrom("", "P01"),
    from: fc.constantFrom("2026-01-01", "2026-11-01"),
    form: fc.constantFrom("union" as const, "none" as const, "council" as const),
    councilEmail: address,
    citation: fc.constant("x"),
  });
  const assigned = fc.option(
    address.map((to) => ({ to, by: "vp", at: at("11-01 00:00"), reason: "x" })),
    { nil: undefined },
  );

  test("at any step, whatever the roster, the delegations, the assignments and their second addresses", () => {
    fc.assert(
      fc.property(
        fc.record({
          headEmail: address,
          unionEmail: address,
          deputyDirectorEmail: address,
          deputyEmail: address,
        }),
        fc.record({ headEmail: address, superiorEmail: address, unionChairEmail: address }),
        fc.array(delegation, { maxLength: 4 }),
        fc.array(rule, { maxLength: 2 }),
        fc.record({ unit: assigned, union: assigned }),
        address,
        fc.array(address, { maxLength: 2 }),
        (unit, heads, delegations, unionSteps, given_, email, otherEmails) => {
          const mine = {
            ...given(submitted()),
            email,
            otherEmails,
            assigned: Object.fromEntries(Object.entries(given_).filter(([, one]) => one !== undefined)),
          };
          const staffing = { units: [{ ...UNIT, ...unit }], delegations, unionSteps };
          const when = at("11-05 10:00");
          const approvers = approversOf(mine, staffing, { ...CYCLE, ...heads }, when);
          const steps: readonly Step[] = ["unit", "union"];
          for (const step of steps) {
            const holder = approvers[step];
            for (const who of [email, ...otherEmails]) expect(holds(holder, who)).toBe(false);
            if (holder) expect(isOwnAddress(holder.address, mine)).toBe(false);
            for (const next of chainOf(step, mine, staffing, { ...CYCLE, ...heads }, when)) {
              expect(isOwnAddress(next, mine)).toBe(false);
            }
          }
          expect(approvers.deputy !== undefined && isOwnAddress(approvers.deputy, mine)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
