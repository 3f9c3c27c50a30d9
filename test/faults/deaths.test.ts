import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import type { Cohort } from "../../emulator/simulate/input/cohort.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { BUNDLE } from "../journeys/stage.ts";
import { SEED } from "./drawn-points.ts";
import { drawn, randomFrom } from "./every-death.ts";
import { playFaultless } from "./faultless-year.ts";
import { type DeathPlayed, playDeath } from "./play-death.ts";
import { ledgerProblem } from "./whole-ledger.ts";

const HOUR = 60 * 60 * 1000;
/** The sample agency's busy weeks; who registered before them does so in their first hours. */
const START = Date.parse("2026-10-25T00:00:00+07:00");
const END = Date.parse("2026-12-01T00:00:00+07:00");

/** Deaths drawn of each kind of execution: \`npm run faults\` plays all of them. */
const EACH = 5;
/** Of a setup, which is long. */
const OF_SETUP = 2;

const read = readCohort(fileURLToPath(new URL("../../examples/lang-son-2026/", import.meta.url)));
if (!read.ok) throw new Error(JSON.stringify(read.problems));

/** Nobody is before the beginning. */
function fromStart(cohort: Cohort): Cohort {
  const late = <T extends { readonly at: number }>(lines: readonly T[]): readonly T[] =>
    lines.map((line) => (line.at < START + HOUR ? { ...line, at: START + HOUR } : line));
  const { registrations, selfAssessments, actions } = cohort;
  return {
    ...cohort,
    registrations: late(registrations),
    selfAssessments: selfAssessments.filter(({ at }) => at >= START + HOUR),
    actions: actions.filter(({ at }) => at >= START + HOUR),
  };
}

const year = playFaultless({ cohort: fromStart(read.cohort), bundle: BUNDLE, startAt: START, until: END });
const world = year.checkpoints.at(-1)?.workspace.world;

/** Numbered calls by the execution that makes them. */
function callsByEntry(): ReadonlyMap<string, readonly number[]> {
  const calls = new Map<string, number[]>();
  for (const { entry, calls: made } of world?.executions ?? []) {
    const numbers = made.flatMap(({ number }) => (number > 0 ? [number] : []));
    const known = calls.get(entry);
    if (known) known.push(...numbers);
    else calls.set(entry, numbers);
  }
  return calls;
}

describe("a death at any call leaves no trace", () => {
  test("the year without one is whole", () => {
    expect(year.calls).toBeGreaterThan(5000);
    expect(world && ledgerProblem(world)).toBeUndefined();
    expect(world?.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test.each([...callsByEntry()])(`%s, at calls drawn with seed ${SEED}`, (_entry, calls) => {
    const random = randomFrom(SEED);
    const isBeginning = (call: number) => call <= (year.checkpoints[1]?.workspace.callCount ?? 0);
    const setup = drawn(calls.filter(isBeginning), OF_SETUP, random);
    const later = drawn(
      calls.filter((call) => !isBeginning(call)),
      EACH,
      random,
    );
    const deaths = [...setup, ...later].map((call): DeathPlayed => {
      const when = random() < 0.5 ? "before" : "after";
      return playDeath(year, { call, when });
    });
    expect(deaths.filter(({ trace }) => trace !== undefined)).toEqual([]);
  });
});
