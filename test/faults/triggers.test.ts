import { describe, expect, test } from "@jest/globals";
import { randomFrom } from "../../bench/random-from.ts";
import type { FateOf } from "../../emulator/bell.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { workspaceOptions } from "../../emulator/simulate/play/play-year.ts";
import { Year } from "../../emulator/simulate/play/year.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { BUNDLE, records } from "../journeys/stage.ts";
import { writeFolder } from "../simulate/cohorts/small-agency.ts";
import { SEED } from "./drawn-points.ts";
import { step, workspaceOf } from "./faultless-year.ts";
import { doubled } from "./interleaved.ts";
import { worldDifference } from "./play-death.ts";
import { letterDifference } from "./same-letters.ts";
import { tabDifference } from "./same-tabs.ts";
import { END, START, shortAgency } from "./short-agency.ts";
import { ledgerProblem } from "./whole-ledger.ts";

const MINUTE = 60_000;

const read = readCohort(writeFolder(shortAgency()));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { cohort } = read;

/** The agency with its cycle open, before anybody has done anything. */
const opened = Year.of(
  Workspace.create(workspaceOptions(cohort, { bundle: BUNDLE, startAt: START })),
  cohort,
);
while (opened.isBeginning) opened.begin();

function played(fate: FateOf): Year {
  const workspace = workspaceOf(opened).fork();
  const year = opened.fork(workspace);
  workspace.onFiring = fate;
  while (step(year, END) !== "over");
  return year;
}

const calm = played(() => undefined);
const isForm: FateOf = ({ source }) => (source === "FORMS" ? "lost" : undefined);

/** What becomes of rings; people meanwhile do what they did at their times. */
const FATES: Readonly<Record<string, () => FateOf>> = {
  "every ring comes twice": () => () => "twice",
  "every ring comes blank": () => () => "blank",
  "the forms' rings are lost": () => isForm,
  "every second ring is late, so that they come out of order": () => {
    let count = 0;
    return ({ source }) => (source === "FORMS" && count++ % 2 === 0 ? { lateMs: 55 * MINUTE } : undefined);
  },
  [`any of these, drawn with seed ${SEED}`]: () => {
    const random = randomFrom(SEED);
    const fates = [undefined, "twice", "blank", "lost", { lateMs: 25 * MINUTE }] as const;
    return ({ handler }) =>
      handler === "onSweep" || handler === "onMorning"
        ? undefined
        : fates[Math.floor(random() * fates.length)];
  },
};

describe("a cycle ends the same, whatever becomes of triggers", () => {
  test("undisturbed it goes all the way: answers taken, placed, returned, a list decided, the report made", () => {
    const workspace = workspaceOf(calm);
    expect(calm.stage.refusals).toEqual([]);
    expect(workspace.values("Cần xử lý").length).toBeGreaterThan(1);
    expect(workspace.named("Dat")).toBe(1);
    expect(doubled(workspace)).toEqual([]);
  });

  test.each(Object.entries(FATES))("%s", (_name, fate) => {
    const year = played(fate());
    const { world } = workspaceOf(year);
    expect(worldDifference(workspaceOf(calm).world, world)).toBeUndefined();
    expect(year.stage.refusals).toEqual(calm.stage.refusals);
    expect(ledgerProblem(world)).toBeUndefined();
    expect(doubled(workspaceOf(year))).toEqual([]);
  });

  test("each morning run is lost: by seven it is made up for, with the same letters", () => {
    const year = played(({ handler }) => (handler === "onMorning" ? "lost" : undefined));
    const { world } = workspaceOf(year);
    expect(letterDifference(workspaceOf(calm).world, world)).toBeUndefined();
    expect(tabDifference(workspaceOf(calm).world, world)).toBeUndefined();
    expect(ledgerProblem(world)).toBeUndefined();
    expect(records(workspaceOf(year), "Thư").some((row) => row["Loại thư"] === "Nhắc việc")).toBe(true);
  });
});
