import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { requestKinds } from "../../emulator/services/sheets/batch-update.ts";
import { sheetsLimits } from "../../emulator/services/sheets/limits.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { playYear } from "../../emulator/simulate/play/play-year.ts";
import { Workspace } from "../../emulator/workspace.ts";
import type { Caller } from "../../emulator/workspace-api.ts";
import { testScript } from "../emulator/script.ts";
import { BUNDLE } from "../journeys/stage.ts";
import { type CallsSeen, missingFrom, watchCalls } from "./calls-seen.ts";
import { contracts } from "./cases.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/lang-son-2026/", import.meta.url));

let inCases: CallsSeen;
let inYear: CallsSeen;

beforeAll(async () => {
  inCases = watchCalls();
  for (const { run } of Object.values(contracts).flat()) testScript().execute(run);
  inCases.stop();
  inYear = watchCalls();
  await playExampleYear();
  inYear.stop();
});

/** The example's whole year, from setup to the report, and then every item of the menu. */
async function playExampleYear(): Promise<void> {
  const read = readCohort(EXAMPLE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { cohort } = read;
  const options = { bundle: BUNDLE, createWorkspace: Workspace.create };
  const { workspace } = await playYear(cohort, options);
  const office: Caller = { email: cohort.settings.officeEmail, kind: "owner" };
  for (const { functionName } of workspace.openSpreadsheet(office)) {
    const { error } = workspace.chooseMenuItem(office, functionName);
    if (error) throw error;
  }
}

describe("every call of Google's has a contract case", () => {
  test("that the product makes in a whole year and from its menu", () => {
    expect(inYear.called.size).toBeGreaterThan(50);
    expect(missingFrom(inCases.called, inYear.called)).toEqual([]);
  });

  test("that the local workspace offers", () => {
    const requests = requestKinds.map((kind) => `Sheets.Spreadsheets.batchUpdate ${kind}`);
    const methods = [...inCases.offered, ...inYear.offered].filter((name) => !name.endsWith(".toString"));
    const offered = new Set([...methods, ...requests]);
    expect(missingFrom(inCases.called, offered)).toEqual([]);
  });
});

test("no write of the year is larger than Google recommends", () => {
  expect(inYear.largestPayload()).toBeGreaterThan(1000);
  expect(inYear.largestPayload()).toBeLessThan(sheetsLimits.recommendedPayloadBytes);
});
