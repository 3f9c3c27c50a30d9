import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Outcome } from "../../src/domain/refusal.ts";
import type { Draw } from "./every-command-draw.ts";
import { expectWhole } from "./every-command-legal.ts";
import { IN_STATE } from "./every-command-states.ts";
import { COMMANDS } from "./every-command-table.ts";
import { COUNCIL, current, DEPUTY, SECOND, type World, YEAR } from "./every-command-world.ts";
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
    SECOND,
    UNIT.deputyDirectorEmail,
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
  to: fc.constantFrom(CYCLE.headEmail, PERSON.email, SECOND, "thay@stc.example", UNIT.headEmail),
  number: fc.constantFrom("", "45/QĐ-STC", "46/QĐ-STC"),
  shift: fc.constantFrom(-30, -1, 0, 0, 5),
  except: fc.boolean(),
  acceptLate: fc.boolean(),
  recognised: fc.boolean(),
  year: fc.constantFrom(2021, 2024, 2025, YEAR, 2027),
  move: fc.constantFrom("close", "reopen", "freeze"),
  form: fc.constantFrom("union", "none", "council"),
  amend: fc.constantFrom<Draw["amend"]>(
    ["Tổng điểm tối thiểu", "85"],
    ["Hạn đơn vị", "20/11/2026"],
    ["Hạn đơn vị", "hôm nào"],
    ["Thẩm định", "song song"],
    ["Thẩm định", "tuần tự"],
    ["Email Thủ trưởng", PERSON.email],
    ["Số ngày đề nghị xem xét lại", "0"],
    ["Năm", "2027"],
  ),
});

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

function without(whole: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}

/** This year's dossier without what hangs on other years, or on a registration that a lost trigger brings late. */
function unmoved(world: World): object {
  const dossier = current(world);
  if (!dossier || !("decision" in dossier)) throw new Error("nothing is decided");
  const decision = without(dossier.decision, "streak", "runBreak");
  return { ...without(dossier, "version", "registeredAt"), decision };
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

  test("a decision, once made, is changed by a document alone; other years move its run", () => {
    const byDocument = ["signList", "correctDecision", "correctListDecision", "revokeTitle", "rollChange"];
    const others = NAMES.filter((name) => !byDocument.includes(name));
    const { Recognised, NotRecognised, Revoked } = IN_STATE;
    fc.assert(
      fc.property(fc.constantFrom(Recognised, NotRecognised, Revoked), draw, (world, drawn) => {
        for (const name of others) {
          const outcome = COMMANDS[name]?.(world, {
            ...drawn,
            year: drawn.year === YEAR ? 2025 : drawn.year,
          });
          if (outcome?.ok) expect(current(outcome.value)).toMatchObject(unmoved(world));
        }
      }),
      { numRuns: 100 },
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
