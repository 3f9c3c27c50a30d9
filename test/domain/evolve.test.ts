import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { appraiseDossier } from "../../src/domain/appraisal.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { takeSelfAssessment } from "../../src/domain/intake.ts";
import { compileList, decideList } from "../../src/domain/list.ts";
import { returnDossier } from "../../src/domain/return-dossier.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { concurWithDossier, objectToDossier } from "../../src/domain/union-answer.ts";
import { APPROVERS, answers, at, CYCLE, EIGHTS, given, ROSTER, submitted, UNIT } from "./given.ts";

const moment = fc
  .integer({ min: 0, max: 90 })
  .map((days) => new Date(Date.UTC(2026, 8, 20) + days * 86_400_000).toISOString().slice(5, 10));
const reason = fc.constantFrom(undefined, "", " ", "Có căn cứ");
const step = fc.record({
  kind: fc.constantFrom("submit", "appraise", "return", "concur", "object", "propose", "decide"),
  by: fc.constantFrom(UNIT.headEmail, UNIT.unionEmail, CYCLE.headEmail, "khac@stc.example"),
  day: moment,
  reason,
  scores: fc.constantFrom({}, { "3": 7 }, { "3": 4 }, { "12": 7 }, { "3": 99 }),
  stale: fc.boolean(),
  order: fc.constantFrom("sequential" as const, "parallel" as const),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Any command on any dossier: events or a named refusal, never an exception. */
function play(dossier: Dossier, command: Step): Dossier {
  const cycle = { ...CYCLE, order: command.order };
  const context = { cycle, approvers: APPROVERS };
  const act = {
    by: command.by,
    at: at(`${command.day} 10:00`),
    version: command.stale ? dossier.version - 1 : dossier.version,
    ...(command.reason === undefined ? {} : { reason: command.reason }),
  };
  const fold = (events: readonly Parameters<typeof evolve>[1][]) =>
    events.reduce<Dossier>((before, event) => evolve(before, event), dossier);
  switch (command.kind) {
    case "submit": {
      const response = { responseId: "r", at: act.at, email: dossier.email, values: answers(EIGHTS) };
      const intake = takeSelfAssessment(response, { cycle, roster: ROSTER, dossierOf: () => dossier });
      return intake.kind === "accepted" ? fold(intake.events) : dossier;
    }
    case "propose": {
      const outcome = compileList([dossier], { listNumber: 1, undecidedList: undefined }, cycle);
      return outcome.ok ? fold(outcome.value.map((change) => change.event)) : dossier;
    }
    case "decide": {
      const decide = { by: command.by, at: act.at, except: {}, number: "", date: "" };
      const outcome = decideList(decide, {
        cycle,
        listNumber: 1,
        decided: false,
        members: [dossier],
        pastOf: () => NO_PAST,
      });
      return outcome.ok ? fold(outcome.value.map((change) => change.event)) : dossier;
    }
    default: {
      const commands = {
        appraise: appraiseDossier,
        return: returnDossier,
        concur: concurWithDossier,
        object: objectToDossier,
      };
      const outcome = commands[command.kind as keyof typeof commands](
        dossier,
        { ...act, scores: command.scores },
        context,
      );
      return outcome.ok ? fold(outcome.value) : dossier;
    }
  }
}

const HOLDS: Readonly<Record<Dossier["state"], readonly string[]>> = {
  Registered: ["registeredAt"],
  Submitted: ["submission"],
  Returned: ["submission", "returned"],
  AwaitingUnion: ["submission", "appraisal"],
  Appraised: ["submission", "appraisal", "union"],
  Proposed: ["appraisal", "union", "proposal"],
  Recognised: ["appraisal", "union", "proposal", "decision"],
  NotRecognised: ["appraisal", "union", "proposal", "decision"],
  Withdrawn: ["registeredAt", "withdrawal"],
  Revoked: ["decision", "revocation"],
  EarlierResult: ["decision"],
};

describe("the dossier's states", () => {
  test("every command in every state comes to an event or a refusal, and the state holds what it must", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let dossier = given(submitted());
        for (const command of steps) {
          const after = play(dossier, command);
          expect(after.version).toBeGreaterThanOrEqual(dossier.version);
          dossier = after;
          for (const part of HOLDS[dossier.state]) expect(dossier).toHaveProperty(part);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a decided dossier is final: no command changes it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let dossier = given(submitted());
        for (const command of steps) {
          const after = play(dossier, command);
          if (dossier.state === "Recognised" || dossier.state === "NotRecognised")
            expect(after).toEqual(dossier);
          dossier = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("evolve() throws on an event that cannot follow: a broken contract", () => {
    const proposal = { listNumber: 1, proposed: true, cause: "" };
    expect(() => evolve(given(submitted()), { type: "DossierProposed", proposal })).toThrow(
      "Cannot apply DossierProposed: the dossier is Submitted",
    );
  });
});
