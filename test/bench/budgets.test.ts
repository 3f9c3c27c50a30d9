import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { BUNDLE, unitHead } from "../../bench/agency.ts";
import { type GrownAgency, grownAgency } from "../../bench/grown-agency.ts";
import { follow, handIn, mailTo, register } from "../../bench/hands.ts";
import * as scenarios from "../../bench/scenarios.ts";
import { type Tally, tally } from "../../bench/tally.ts";
import { Workspace } from "../../emulator/workspace.ts";

/** Two sizes of the same workbook: what is the same in both hangs on no size. */
const small = grownAgency(60);
const tenfold = grownAgency(600);

/** What this costs at both sizes, execution by execution. */
function atBothSizes(scenario: scenarios.Scenario): readonly (readonly [Tally, Tally])[] {
  const [one, other] = [small, tenfold].map((agency: GrownAgency) =>
    scenario(agency).map((record) => tally([record])),
  );
  return (one ?? []).map((counts, index) => [counts, other?.[index] ?? counts]);
}

/** Round trips beside the mails. */
const withoutMails = ({ roundTrips, mails }: Tally) => roundTrips - mails;

describe("a submission", () => {
  test.each([
    ["submission", scenarios.submission],
    ["registration", scenarios.registration],
  ])(
    "%s: at most ten round trips and one per mail, of them three of Sheets and three of Forms, at any size",
    (_name, scenario) => {
      for (const [counts, grown] of atBothSizes(scenario)) {
        expect(withoutMails(counts)).toBeLessThanOrEqual(10);
        expect(counts.sheets).toBeLessThanOrEqual(3);
        expect(counts.forms).toBeLessThanOrEqual(3);
        expect(grown.roundTrips).toBe(counts.roundTrips);
        expect(grown.mails).toBe(counts.mails);
      }
    },
  );

  test("whose hint was lost costs one read more, is taken all the same, and leaves the hint again", () => {
    const workspace = small.workspace.fork();
    const person = small.newcomers[0]?.email ?? "";
    register(workspace, person);
    const forgetful = withoutHints(workspace);
    const sheets = () => tally(handIn(forgetful, person).map(({ record }) => record)).sheets;
    expect([sheets(), sheets()]).toEqual([4, 3]);
  });

  test("finds its dossier where somebody has sorted the tab since: a hint is never trusted", () => {
    const workspace = small.workspace.fork();
    const [one, other] = small.newcomers;
    register(workspace, one?.email ?? "");
    register(workspace, other?.email ?? "");
    const rows = workspace.values("Hồ sơ");
    const [last = [], before = []] = [rows[rows.length - 1], rows[rows.length - 2]];
    workspace.paste("Hồ sơ", rows.length - 1, 1, [last, before], { raw: true });
    handIn(workspace, one?.email ?? "");
    const found = workspace.values("Hồ sơ").find((row) => row.includes(`2026/${one?.id}`));
    expect(found).toContain("Đã nộp, chờ thẩm định");
    expect(workspace.values("Hồ sơ").filter((row) => row.includes(`2026/${other?.id}`))).toHaveLength(1);
  });
});

/** The same world after somebody has deleted the hints among the script's properties. */
function withoutHints(workspace: Workspace): Workspace {
  const saved = JSON.parse(workspace.save()) as { world: { properties: { script: Record<string, string> } } };
  const { script } = saved.world.properties;
  for (const key of Object.keys(script)) if (key.startsWith("rows.")) delete script[key];
  return Workspace.load(JSON.stringify(saved), { bundle: BUNDLE });
}

describe("a burst: thirty press Gửi at the same moment, every execution beside the others", () => {
  const { records, placed, placedAfterMs } = scenarios.burst(small, 1);
  const counts = tally(records);

  test("all are placed within seconds", () => {
    expect(placed).toBe(30);
    expect(placedAfterMs).toBeLessThan(30_000);
  });

  test("a tenth of the three hundred costs at most a tenth of sixty writes, letters and all", () => {
    expect(counts.writes).toBeLessThanOrEqual(6);
    expect(counts.mails).toBe(60);
  });

  test("two of the thirty read the workbook; the others see that they were drained, and leave", () => {
    const bells = records.filter(({ entry }) => entry === "onFormSubmitBell");
    const readers = bells.filter(({ calls }) => calls.some(({ name }) => name.includes("batchGet")));
    expect(readers.length).toBeLessThanOrEqual(2);
    expect(counts.refusedForNow).toBe(0);
    expect(records.filter(({ error }) => error !== undefined)).toEqual([]);
  });
});

describe("an approver", () => {
  test("appraises with at most eight round trips and one per mail, and reads the same cells at any size", () => {
    const [, click] = atBothSizes(scenarios.appraisal);
    expect(withoutMails(click?.[0] ?? NOTHING)).toBeLessThanOrEqual(8);
    expect(click?.[1]).toEqual(click?.[0]);
  });

  test("whose link names a row that holds another's key reads one key column more", () => {
    const [few, many] = [small, tenfold].map(appraisedAfterSorting);
    const keys = ({ workspace }: GrownAgency) => workspace.values("Hồ sơ").length;
    expect((many?.cellsRead ?? 0) - (few?.cellsRead ?? 0)).toBe(keys(tenfold) - keys(small));
    expect(many?.roundTrips).toBe(few?.roundTrips);
    expect(withoutMails(many ?? NOTHING)).toBeLessThanOrEqual(8);
  });

  test("approves a list with at most eight round trips and one per mail, at any size", () => {
    const [, click] = atBothSizes(scenarios.decision);
    for (const counts of click ?? []) expect(withoutMails(counts)).toBeLessThanOrEqual(8);
  });
});

const NOTHING = tally([]);

/** The unit's head appraises after the dossier and another one have changed rows. */
function appraisedAfterSorting(agency: GrownAgency): Tally {
  const workspace = agency.workspace.fork();
  const [person] = agency.newcomers;
  register(workspace, person?.email ?? "");
  handIn(workspace, person?.email ?? "");
  const rows = workspace.values("Hồ sơ");
  const [last = [], before = []] = [rows[rows.length - 1], rows[rows.length - 2]];
  workspace.paste("Hồ sơ", rows.length - 1, 1, [last, before], { raw: true });
  const mail = mailTo(workspace, unitHead(person?.unitId ?? ""), /./);
  return tally([follow(workspace, mail, { kind: "appraise" }).clicked.record]);
}

test("the annual report takes at most fifteen round trips at any size", () => {
  for (const [counts, grown] of atBothSizes(scenarios.report)) {
    expect(counts.roundTrips).toBeLessThanOrEqual(15);
    expect(grown.roundTrips).toBe(counts.roundTrips);
  }
});

test("no execution of a morning comes near six minutes: four and a half are modelled at most", () => {
  for (const counts of atBothSizes(scenarios.reminders).flat()) {
    expect(counts.longestMs).toBeLessThan(4.5 * 60_000);
  }
});

test("the script that Google loads at each call has at most 900 KB", () => {
  expect(readFileSync(join(BUNDLE, "Code.js")).byteLength).toBeLessThanOrEqual(900 * 1024);
});
