import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { playYear } from "../../emulator/simulate/play/play-year.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { randomAgency } from "./cohorts/random-agency.ts";
import { writeFolder } from "./cohorts/small-agency.ts";
import { differences } from "./oracle/differences.ts";
import { readFolder } from "./oracle/read-folder.ts";

/** Random agencies; the four ways of `Thẩm định` and `Thư` are among them. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Nothing happens in these agencies before the last days of September and after November. */
const START = Date.parse("2026-09-21T00:00:00+07:00");
const END = Date.parse("2026-12-01T09:00:00+07:00");

describe("a small agency in which anything happens ends as a separate fold of its inputs says", () => {
  test.each(SEEDS)(
    "agency %i",
    async (seed) => {
      const folder = writeFolder(randomAgency(seed));
      const read = readCohort(folder);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { workspace, refusals } = await playYear(read.cohort, {
        bundle: fileURLToPath(new URL("../../dist/", import.meta.url)),
        createWorkspace: (options) => Workspace.create(options),
        startAt: START,
        until: END,
      });
      const played = {
        tab: (title: string) => workspace.values(title),
        named: (name: string) => workspace.named(name),
        refusedLines: refusals.map(({ line }) => line),
      };
      expect(differences(readFolder(folder), played, END)).toEqual([]);
    },
    60_000,
  );
});
