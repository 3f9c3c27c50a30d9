import { expect } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import { runBreakOf, runOf } from "../../src/domain/run-of-years.ts";
import { isScore } from "../../src/domain/scoring.ts";
import { current, pastOf, SECOND, type World } from "./every-command-world.ts";
import { PERSON } from "./given.ts";

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

/** Nobody appraises themselves: at no step, under none of their addresses, in nobody's place. */
function expectOthersActed(dossier: Dossier): void {
  const parts = [
    "appraisal" in dossier ? dossier.appraisal : undefined,
    "prepared" in dossier ? dossier.prepared : undefined,
    "union" in dossier ? dossier.union : undefined,
    "returned" in dossier ? dossier.returned : undefined,
    "review" in dossier ? dossier.review?.answer : undefined,
    dossier.opened,
  ];
  for (const part of parts)
    expect([PERSON.email, SECOND, ...(dossier.otherEmails ?? [])]).not.toContain(part?.by);
}

/** What is false of no dossier, whatever happened. */
function expectLegal(dossier: Dossier): void {
  for (const part of HOLDS[dossier.state]) expect(dossier).toHaveProperty(part);
  if ("submission" in dossier) expect(dossier.submission.scores.filter(isScore)).toHaveLength(10);
  if ("appraisal" in dossier) {
    expect(dossier.appraisal.scores.filter(isScore)).toHaveLength(10);
  }
  expectOthersActed(dossier);
  if ("appraisal" in dossier && "union" in dossier) expect(dossier.union.opinion).not.toBe("object");
  if (dossier.state === "AwaitingUnion" || dossier.state === "Withdrawn")
    expect(dossier).not.toHaveProperty("union");
  if ("decision" in dossier) {
    const { decision } = dossier;
    expect(decision.recognised).toBe(decision.streak > 0);
    if (decision.recognised) expect(decision.cause).toBe("");
    if (dossier.state !== "EarlierResult") {
      expect(decision.recognised).toBe(dossier.state === "Recognised");
      expect(decision.cause === "").toBe(dossier.state === "Recognised");
    }
  }
}

/** The worlds dossiers are legal, lists agree with them, and every run of years is the one that the years give. */
export function expectWhole(world: World): void {
  for (const [year, dossier] of world.dossiers) {
    expectLegal(dossier);
    if (!("decision" in dossier) || !dossier.decision.recognised) continue;
    const run = runOf(pastOf(world), year);
    expect([dossier.decision.streak, dossier.decision.runBreak]).toEqual([run.length, runBreakOf(run)]);
  }
  const dossier = current(world);
  if (dossier?.state === "Proposed") {
    expect(world.lists.filter(({ status }) => status === "undecided").map(({ number }) => number)).toEqual([
      dossier.proposal.listNumber,
    ]);
  }
}
