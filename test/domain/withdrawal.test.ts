import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { takeRegistration, takeSelfAssessment } from "../../src/domain/intake.ts";
import { mayWithdraw, withdrawRegistration } from "../../src/domain/withdrawal.ts";
import {
  answers,
  appraised,
  at,
  CYCLE,
  concurred,
  given,
  HOLDER,
  PERSON,
  ROSTER,
  returned,
  submitted,
} from "./given.ts";

const REGISTERED: DossierEvent = { type: "DossierRegistered", holder: HOLDER, at: at("10-05 08:00") };
const PROPOSED: DossierEvent = {
  type: "DossierProposed",
  proposal: { listNumber: 1, proposed: true, cause: "" },
};

const COMMAND = {
  by: PERSON.email,
  at: at("11-06 08:00"),
  reason: " Đi học ",
  enteredBy: "person",
  paper: "",
} as const;

function withdraw(dossier: Dossier, cycle = CYCLE) {
  return withdrawRegistration(dossier, COMMAND, cycle);
}

const WITHDRAWN: DossierEvent = {
  type: "RegistrationWithdrawn",
  withdrawal: { ...COMMAND, reason: "Đi học" },
};

describe("registering is voluntary, so is leaving", () => {
  test.each([
    ["registered", given(REGISTERED)],
    ["handed in", given(submitted())],
    ["asked for more", given(submitted(), returned())],
    ["appraised by the unit", given(submitted(), appraised())],
    ["appraised by unit and union", given(submitted(), appraised(), concurred())],
  ])("until the dossier is on a list: %s", (_, dossier) => {
    expect(mayWithdraw(dossier, CYCLE)).toBe(true);
    expect(withdraw(dossier)).toEqual({ ok: true, value: [WITHDRAWN] });
  });

  test.each([
    ["on a list", given(submitted(), appraised(), concurred(), PROPOSED), "on-list"],
    ["withdrawn already", given(submitted(), WITHDRAWN), "already-withdrawn"],
  ])("not afterwards: %s", (_, dossier, code) => {
    expect(mayWithdraw(dossier, CYCLE)).toBe(false);
    expect(withdraw(dossier)).toMatchObject({ ok: false, code });
  });

  test("not in a cycle that is closed", () => {
    const closed = { ...CYCLE, state: "closed" } as const;
    expect(mayWithdraw(given(submitted()), closed)).toBe(false);
    expect(withdraw(given(submitted()), closed)).toMatchObject({ ok: false, code: "cycle-closed" });
  });

  test("leaves nothing of what was handed in or found", () => {
    const dossier = given(submitted(), appraised(), WITHDRAWN);
    expect(dossier).toMatchObject({ state: "Withdrawn", withdrawal: { reason: "Đi học" } });
    expect(dossier).not.toHaveProperty("submission");
    expect(dossier).not.toHaveProperty("appraisal");
  });
});

describe("after a withdrawal", () => {
  const dossier = given(submitted(), WITHDRAWN);
  const cycle = { ...CYCLE, selfAssessmentDue: "2026-11-20" };
  const context = { cycle, roster: ROSTER, dossierOf: () => dossier };
  const response = (when: string) => ({
    responseId: "r2",
    at: at(when),
    email: PERSON.email,
    values: answers(),
  });

  test("a later registration or self-assessment registers again", () => {
    expect(takeRegistration(response("11-06 08:01"), context)).toMatchObject({
      events: [{ type: "DossierRegistered", at: at("11-06 08:01") }],
    });
    const taken = takeSelfAssessment(response("11-06 08:01"), context);
    if (taken.kind !== "accepted" || !taken.events[0]) throw new Error("not taken");
    expect(given(submitted(), WITHDRAWN, taken.events[0])).toMatchObject({ state: "Submitted", version: 3 });
  });

  test("what was sent before it and comes late does not undo it", () => {
    expect(takeRegistration(response("11-06 07:59"), context)).toMatchObject({
      kind: "accepted",
      events: [],
    });
    expect(takeSelfAssessment(response("11-06 07:59"), context)).toMatchObject({ code: "withdrawn" });
  });
});
