import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { requestKinds } from "../../emulator/services/sheets/batch-update.ts";
import { sheetsLimits } from "../../emulator/services/sheets/limits.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { playYear } from "../../emulator/simulate/play/play-year.ts";
import { Workspace } from "../../emulator/workspace.ts";
import type { Caller } from "../../emulator/workspace-api.ts";
import { BUNDLE, PERSON } from "../journeys/stage.ts";
import { csv, HEADERS, smallAgency, writeFolder } from "../simulate/cohorts/small-agency.ts";
import { type CallsSeen, missingFrom, watchCalls } from "./calls-seen.ts";
import { callsOfCases, coveredCallsText } from "./covered-calls.ts";

let inCases: CallsSeen;
let inYear: CallsSeen;

beforeAll(async () => {
  inCases = callsOfCases();
  inYear = watchCalls();
  await playWholeYear();
  inYear.stop();
});

/**
 * A small agency's year, from setup to the report, and then every item of the menu. Its one registration of spring comes
 * in October, so that the quiet months need not be played: on a quiet day nothing is called that later days do not call.
 */
async function playWholeYear(): Promise<void> {
  const registrations = csv([HEADERS.registrations, ["2026/10/5 9:03:11 AM GMT+7", PERSON, "Có"]]);
  const read = readCohort(writeFolder({ ...smallAgency(), "registrations.csv": registrations }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { cohort } = read;
  const { workspace } = await playYear(cohort, {
    bundle: BUNDLE,
    createWorkspace: Workspace.create,
    startAt: Date.parse("2026-10-01T00:00:00+07:00"),
  });
  const office: Caller = { email: cohort.settings.officeEmail, kind: "owner" };
  for (const { functionName } of workspace.openSpreadsheet(office)) {
    const { error } = workspace.chooseMenuItem(office, functionName);
    if (error) throw error;
  }
}

describe("every call of Google's has a contract case", () => {
  test("that the product makes in a whole year and from its menu", () => {
    expect(inYear.called.size).toBeGreaterThan(100);
    expect(missingFrom(inCases.called, inYear.called)).toEqual([]);
  });

  test("that the local workspace offers", () => {
    const requests = requestKinds.map((kind) => `Sheets.Spreadsheets.batchUpdate ${kind}`);
    const methods = [...inCases.offered, ...inYear.offered].filter((name) => !name.endsWith(".toString"));
    const offered = new Set([...methods, ...requests]);
    expect(missingFrom(inCases.called, offered)).toEqual([]);
  });

  test("and the list by which every journey is checked is what npm run differences makes of the cases", () => {
    const kept = readFileSync(new URL("./covered-calls.json", import.meta.url), "utf8");
    expect(kept).toBe(coveredCallsText(inCases));
  });
});

test("no write of the year is larger than Google recommends", () => {
  expect(inYear.largestPayload()).toBeGreaterThan(1000);
  expect(inYear.largestPayload()).toBeLessThan(sheetsLimits.recommendedPayloadBytes);
});
