import { describe, expect, test } from "@jest/globals";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { BUNDLE } from "../journeys/stage.ts";
import { writeFolder } from "../simulate/cohorts/small-agency.ts";
import { SEED, some } from "./drawn-points.ts";
import { everyDeath, WHENS } from "./every-death.ts";
import { checkpointBefore, playFaultless } from "./faultless-year.ts";
import { playDeath } from "./play-death.ts";
import { END, START, shortAgency } from "./short-agency.ts";
import { ledgerProblem } from "./whole-ledger.ts";

/** Deaths drawn of each kind of execution; of setup fewer, it is long. `npm run faults` plays all of the sample year. */
const EACH = 7;
const OF_SETUP = 3;

const read = readCohort(writeFolder(shortAgency()));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const year = playFaultless({ cohort: read.cohort, bundle: BUNDLE, startAt: START, until: END });
const world = year.checkpoints.at(-1)?.workspace.world;

/** The function that makes each call; `setup` for what setup makes. */
const madeBy = new Map(
  (world?.executions ?? []).flatMap(({ entry, calls }) =>
    calls.map(({ number }) => [number, checkpointBefore(year, number) === 0 ? "setup" : entry] as const),
  ),
);
const ENTRIES = [...new Set(madeBy.values())];

/** The call that keeps the first signing key: the first property that is written. */
const firstKey = (world?.executions ?? [])
  .flatMap(({ calls }) => calls)
  .find(({ name }) => name.startsWith("Properties.set"));

describe("a death at any call leaves no trace", () => {
  test("the cycle without one is whole", () => {
    expect(year.calls).toBeGreaterThan(1000);
    expect(ENTRIES).toEqual(
      expect.arrayContaining([
        "setup",
        "onFormSubmitBell",
        "rpc",
        "doGet",
        "onSweep",
        "onMorning",
        "menuPropose",
      ]),
    );
    expect(world && ledgerProblem(world)).toBeUndefined();
    expect(world?.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test.each(ENTRIES)(`%s, at calls drawn with seed ${SEED}`, (entry) => {
    const deaths = everyDeath(year).filter(({ call }) => madeBy.get(call) === entry);
    const played = some(deaths, entry === "setup" ? OF_SETUP : EACH).map((fault) => playDeath(year, fault));
    expect(played.filter(({ trace }) => trace !== undefined)).toEqual([]);
    expect(played.length).toBeGreaterThan(0);
  });

  test("around the signing key's first keeping: whoever comes next draws another, or takes the one that is there", () => {
    const played = WHENS.map((when) => playDeath(year, { call: firstKey?.number ?? 0, when }));
    expect(played.map(({ entry, trace }) => [entry, trace])).toEqual([
      ["menuSetup", undefined],
      ["menuSetup", undefined],
    ]);
  });
});
