import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { Outcome } from "../../src/domain/refusal.ts";
import { runBreakOf, runOf } from "../../src/domain/run-of-years.ts";
import { isScore } from "../../src/domain/scoring.ts";
import type { Draw } from "./every-command-draw.ts";
import { COMMANDS } from "./every-command-table.ts";
import { COUNCIL, current, DEPUTY, EMPTY_WORLD, pastOf, type World, YEAR } from "./every-command-world.ts";
import { at, CYCLE, EIGHTS, PERSON, UNIT } from "./given.ts";

const NAMES = Object.keys(COMMANDS);
const DOMAIN = new URL("../../src/domain/", import.meta.url);

/** Steps of other commands, which these bring into play, and the settings before there is a cycle. */
const WITHIN: readonly string[] = ["decideMembers", "registerPerson", "submitFor", "cycleFrom"];

const draw: fc.Arbitrary<Draw> = fc.record({
  by: fc.constantFrom(
    UNIT.headEmail,
    DEPUTY,
    UNIT.unionEmail,
    COUNCIL,
    CYCLE.headEmail,
    CYCLE.officeEmail,
    PERSON.email,
    "nguoi.la@stc.example",
  ),
  at: fc
    .integer({ min: 0, max: 110 })
    .map((days) => new Date(Date.UTC(2026, 8, 20) + days * 86_400_000).toISOString().slice(5, 10))
    .map((day) => at(`${day} 10:00`)),
  stale: fc.constantFrom(0, 0, 0, -1, 1),
  reason: fc.constantFrom(undefined, "", " ", "Có căn cứ"),
  scores: fc.constantFrom({}, { "3": 7 }, { "3": 4 }, { "12": 7 }, { "3": 99 }),
  self: fc.constantFrom<readonly (number | string)[]>(
    EIGHTS,
    [...EIGHTS.slice(1), 9],
    ["x", ...EIGHTS.slice(1)],
    [],
  ),
  outcome: fc.constantFrom("kept", "reopened"),
  step: fc.constantFrom("unit", "union"),
  to: fc.constantFrom(CYCLE.headEmail, PERSON.email, "thay@stc.example", UNIT.headEmail),
  number: fc.constantFrom("", "45/QĐ-STC", "46/QĐ-STC"),
  shift: fc.constantFrom(-30, -1, 0, 0, 5),
  except: fc.boolean(),
  recognised: fc.boolean(),
  year: fc.constantFrom(2021, 2024, 2025, YEAR, 2027),
  move: fc.constantFrom("close", "reopen", "freeze"),
  form: fc.constantFrom("union", "none", "council"),
  amend: fc.constantFrom<Draw["amend"]>(
    ["Tổng điểm tối thiểu", "85"],
    ["Hạn đơn vị", "20/11/2026"],
    ["Hạn đơn vị", "hôm nào"],
    ["Năm", "2027"],
  ),
});

/** A draw with which everybody does what is asked of them. */
const GOOD: Draw = {
  by: "",
  at: at("11-16 10:00"),
  stale: 0,
  reason: "Có căn cứ",
  scores: {},
  self: EIGHTS,
  outcome: "kept",
  step: "unit",
  to: "thay@stc.example",
  number: "45/QĐ-STC",
  shift: 0,
  except: false,
  recognised: true,
  year: YEAR,
  move: "close",
  form: "union",
  amend: ["Tổng điểm tối thiểu", "85"],
};

function perform(world: World, name: string, change: Partial<Draw> = {}): World {
  const outcome = COMMANDS[name]?.(world, { ...GOOD, ...change });
  if (!outcome?.ok) throw new Error(`${name}: ${outcome?.code}`);
  return outcome.value;
}

const registered = perform(EMPTY_WORLD, "takeRegistration", { at: at("10-02 09:00") });
const submitted = perform(registered, "takeSelfAssessment", { at: at("10-14 09:00") });
const returned = perform(submitted, "returnDossier", { by: UNIT.headEmail, at: at("11-02 09:00") });
const awaiting = perform(submitted, "appraiseDossier", { by: UNIT.headEmail, at: at("11-03 09:00") });
const ready = perform(awaiting, "concurWithDossier", { by: UNIT.unionEmail, at: at("11-05 09:00") });
const proposed = perform(ready, "compileList");
const decide = { by: CYCLE.headEmail, at: at("11-20 09:00") };
const recognised = perform(proposed, "signList", decide);

/** A world in each state that a dossier can be in, made by commands. */
const IN_STATE: Readonly<
  Record<
    Exclude<Dossier["state"], "EarlierResult"> | "absent" | "earlier years" | "review asked" | "cycle closed",
    World
  >
> = {
  absent: EMPTY_WORLD,
  "earlier years": perform(EMPTY_WORLD, "recordEarlierResult", { year: 2025 }),
  Registered: registered,
  Submitted: submitted,
  "cycle closed": perform(submitted, "moveCycle"),
  Returned: returned,
  AwaitingUnion: awaiting,
  Appraised: ready,
  "review asked": perform(ready, "requestReview", { by: PERSON.email, at: at("11-06 09:00") }),
  Proposed: proposed,
  Recognised: recognised,
  NotRecognised: perform(proposed, "decideList", { ...decide, except: true }),
  Withdrawn: perform(submitted, "withdrawRegistration", { by: PERSON.email }),
  Revoked: perform(recognised, "revokeTitle", { at: at("12-02 09:00") }),
};

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

/** What is false of no dossier, whatever happened. */
function expectLegal(dossier: Dossier): void {
  for (const part of HOLDS[dossier.state]) expect(dossier).toHaveProperty(part);
  if ("submission" in dossier) expect(dossier.submission.scores.filter(isScore)).toHaveLength(10);
  if ("appraisal" in dossier) {
    expect(dossier.appraisal.scores.filter(isScore)).toHaveLength(10);
    expect([PERSON.email, ...(dossier.otherEmails ?? [])]).not.toContain(dossier.appraisal.by);
  }
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
function expectWhole(world: World): void {
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

/** A refusal names itself and speaks Vietnamese. */
function expectAnswered(outcome: Outcome<World>, before: World): void {
  if (!outcome.ok) {
    expect(outcome.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(outcome.message).toMatch(/[ăâđêôơưàáảãạằắặầấậèéẹềếệìíịòóọồốộờớợùúụừứựỳýỵ]/i);
    return;
  }
  expectWhole(outcome.value);
  for (const [year, dossier] of outcome.value.dossiers) {
    expect(dossier.version).toBeGreaterThanOrEqual(before.dossiers.get(year)?.version ?? 1);
  }
}

describe("the state machine is total", () => {
  test.each(Object.entries(IN_STATE))("every command in %s: an event or a named refusal", (_state, world) => {
    expectWhole(world);
    fc.assert(
      fc.property(draw, (drawn) => {
        for (const name of NAMES) {
          const outcome = COMMANDS[name]?.(world, drawn);
          if (outcome) expectAnswered(outcome, world);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("every command in random sequences, from every state: never an exception, never an illegal state", () => {
    const start = fc.constantFrom(...Object.values(IN_STATE));
    const steps = fc.array(fc.tuple(fc.constantFrom(...NAMES), draw), { maxLength: 40 });
    fc.assert(
      fc.property(start, steps, (world, commands) => {
        let now = world;
        for (const [name, drawn] of commands) {
          const outcome = COMMANDS[name]?.(now, drawn);
          if (!outcome) continue;
          expectAnswered(outcome, now);
          if (outcome.ok) now = outcome.value;
        }
      }),
      { numRuns: 250 },
    );
  });

  test("every command is taken somewhere and refused somewhere", () => {
    const taken = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(IN_STATE)), draw, (world, drawn) => {
        for (const name of NAMES) {
          const outcome = COMMANDS[name]?.(world, drawn);
          if (outcome) (outcome.ok ? taken : refused).add(name);
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
    expect(NAMES.filter((name) => !taken.has(name))).toEqual([]);
    expect(NAMES.filter((name) => !refused.has(name))).toEqual([]);
  });

  test("no command of the domain is left out", () => {
    const result =
      /Decided|Entry|Intake|Outcome<(?:readonly (?:DossierEvent|DossierChange)\[\]|DossierEvent|Signing|Cycle|CycleState|Meeting|UnitProposal|Delegation|UnionStepRule|YearTotals)>/;
    const found = readdirSync(DOMAIN)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(new URL(file, DOMAIN), "utf8").matchAll(
          /export function (\w+)\([^{]*?\n?\): ([^{]+?) \{/g,
        ),
      ])
      .filter(([, , type = ""]) => result.test(type) && !/^(?:Dossier|Outcome<null>)$/.test(type))
      .map(([, name = ""]) => name);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((name) => !NAMES.includes(name) && !WITHIN.includes(name))).toEqual([]);
  });
});
