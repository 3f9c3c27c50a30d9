import { describe, expect, test } from "@jest/globals";
import { Workspace } from "../../emulator/workspace.ts";
import { clickOn, dossierOf, handInAs, unitOfFifteen } from "../journeys/evening.ts";
import { BUNDLE, follow, mailTo, UNIT_HEAD } from "../journeys/stage.ts";
import { cutInAfter, doubled, playTogether, pointsOf, serially } from "./interleaved.ts";

const MINUTE = 60_000;

/** Somebody hands in while the first one's ring is being answered. */
function handedInTogether(calls: number): Workspace {
  const base = unitOfFifteen();
  const played = playTogether(
    base,
    [
      { name: "first", begin: (workspace) => handInAs(workspace, 1) },
      { name: "second", begin: (workspace) => handInAs(workspace, 2) },
    ],
    cutInAfter(0, calls),
  );
  return played.workspace;
}

/** The world after a minute in which others have made all the reads that Google allows; fifteen seconds more, and it is free. */
function withQuotaUsedUp(workspace: Workspace): Workspace {
  const saved = JSON.parse(workspace.save());
  saved.world.sheetsUsage.reads = Array.from({ length: 60 }, () => workspace.now() - 45_000);
  return Workspace.load(JSON.stringify(saved), { bundle: BUNDLE });
}

describe("an answer is placed within a minute, not at the next sweep", () => {
  const base = unitOfFifteen();
  const [alone] = serially(base, [
    { name: "alone", begin: (workspace) => handInAs(workspace, 1) },
  ]).executions;
  if (!alone) throw new Error("the form rang no trigger");

  test("whatever call of another drain its ring falls into", () => {
    const late = pointsOf(alone).filter((calls) => {
      const workspace = handedInTogether(calls);
      workspace.advanceTo(workspace.now() + MINUTE);
      return (
        [1, 2].some((number) => dossierOf(workspace, number) === undefined) || doubled(workspace).length > 0
      );
    });
    expect(late).toEqual([]);
  });

  test("also when it arrives between the holder's read and its unlock, its ring given up", () => {
    const held = alone.record.calls.filter(({ number }) => number > 0);
    const unlock = held.findIndex(({ name }) => name === "Lock.releaseLock");
    const late = held.slice(1, unlock).filter(({ number }) => {
      const workspace = unitOfFifteen();
      workspace.onCall = (call) => {
        if (call.number !== number) return;
        workspace.onCall = undefined;
        handInAs(workspace, 2);
      };
      handInAs(workspace, 1);
      workspace.advanceTo(workspace.now() + MINUTE);
      return [1, 2].some((person) => dossierOf(workspace, person) === undefined);
    });
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  test("also when a click holds the lock for longer than a ring waits, the minute's quota being used up", () => {
    const workspace = base.fork();
    handInAs(workspace, 1);
    const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/)).page;
    if (!page) throw new Error("the letter's link opened no page");
    const busy = withQuotaUsedUp(workspace);
    let tries = 0;
    busy.onCall = ({ name }) => {
      if (name !== READ || ++tries !== 3) return;
      busy.onCall = undefined;
      handInAs(busy, 2);
    };
    const { value, record } = clickOn(busy, page, { kind: "appraise" });
    expect(value).toMatchObject({ ok: true });
    expect(
      record.calls.filter(({ name, error }) => name === READ && error !== undefined).length,
    ).toBeGreaterThan(1);
    const ring = busy.executions.filter(({ entry }) => entry === "onFormSubmitBell").at(-1);
    expect(ring?.calls.some(({ name }) => name === READ)).toBe(false);
    expect(dossierOf(busy, 2)).toMatchObject({ "Mã CCVC": "B2" });
  });
});

const READ = "Sheets.Spreadsheets.Values.batchGetByDataFilter";
