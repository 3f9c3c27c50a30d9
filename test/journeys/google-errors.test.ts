import { describe, expect, test } from "@jest/globals";
import { Workspace } from "../../emulator/workspace.ts";
import {
  BUNDLE,
  checkSystem,
  click,
  handIn,
  last,
  mailTo,
  openWorkspace,
  PERSON,
  records,
  trips,
  UNIT_HEAD,
} from "./stage.ts";

const EIGHTS = Array.from({ length: 10 }, () => 8);
const HOUR = 60 * 60 * 1000;

interface Saved {
  world: {
    sheetsUsage: { reads: number[]; writes: number[] };
    properties: { script: Record<string, string> };
    mail: { quota: unknown };
  };
}

/** The same workspace after something has happened to it that no person can do. */
function changed(workspace: Workspace, change: (world: Saved["world"]) => void): Workspace {
  const saved = JSON.parse(workspace.save()) as Saved;
  change(saved.world);
  return Workspace.load(JSON.stringify(saved), { bundle: BUNDLE });
}

/** Google answers the first calls of this name with an error. */
function failing(workspace: Workspace, name: string, times: number, message: string): void {
  let left = times;
  workspace.onCall = (call) => {
    if (left === 0 || call.name !== name) return;
    left -= 1;
    throw new Error(message);
  };
}

const stateOf = (workspace: Workspace) =>
  records(workspace, "Hồ sơ").flatMap((row) => (row.Năm === 2026 ? [row["Trạng thái"]] : []));

describe("429: the minute's sixty are spent", () => {
  test("a submission waits within its execution, and is placed in it", () => {
    const workspace = changed(openWorkspace(), (world) => {
      const now = openWorkspace().now();
      world.sheetsUsage = { reads: Array(60).fill(now - 30_000), writes: Array(60).fill(now - 30_000) };
    });
    handIn(workspace, PERSON, EIGHTS);
    const { calls, error } = last(workspace, "onFormSubmitBell");
    expect(error).toBeUndefined();
    expect(calls.filter(({ error = "" }) => error.includes("Quota exceeded")).length).toBeGreaterThan(0);
    expect(stateOf(workspace)).toEqual(["Đã nộp, chờ thẩm định"]);
  });
});

describe("5xx: a service is out of breath", () => {
  test.each([
    ["Sheets.Spreadsheets.Values.batchGetByDataFilter", "The service is currently unavailable."],
    ["Form.getResponses", "Service Forms failed: server error."],
    ["Properties.getProperties", "Service unavailable: Properties"],
  ])("%s is called again, and the answer is placed", (name, message) => {
    const workspace = openWorkspace();
    failing(workspace, name, 2, message);
    handIn(workspace, PERSON, EIGHTS);
    expect(last(workspace, "onFormSubmitBell").error).toBeUndefined();
    expect(stateOf(workspace)).toEqual(["Đã nộp, chờ thẩm định"]);
  });

  test("a commit whose answer was lost is not made again by itself: the next look tells what stands", () => {
    const workspace = openWorkspace();
    failing(workspace, "Sheets.Spreadsheets.batchUpdate", 1, "Internal error encountered.");
    handIn(workspace, PERSON, EIGHTS);
    expect(last(workspace, "onFormSubmitBell").error).toContain("Internal error");
    workspace.advanceTo(workspace.now() + 5 * HOUR);
    expect(stateOf(workspace)).toEqual(["Đã nộp, chờ thẩm định"]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a letter that could not be sent waits in Thư with the reason, and goes out with the next sweep, once", () => {
    const workspace = openWorkspace();
    failing(workspace, "MailApp.sendEmail", 1, "Service unavailable: Mail");
    handIn(workspace, PERSON, EIGHTS);
    const waiting = records(workspace, "Thư").filter((row) => row["Trạng thái"] === "Chờ gửi");
    expect(waiting.map((row) => row.Lỗi)).toEqual([expect.stringContaining("tạm gián đoạn")]);
    workspace.advanceTo(workspace.now() + 5 * HOUR);
    expect(records(workspace, "Thư").every((row) => row["Trạng thái"] === "Đã gửi")).toBe(true);
    expect(workspace.mail.filter(({ to }) => to === UNIT_HEAD)).toHaveLength(1);
  });
});

describe("the day's letters are spent", () => {
  test("a letter waits, visible in Thư with the reason, and goes out the next day, once", () => {
    const workspace = changed(openWorkspace(), ({ mail }) => {
      mail.quota = { startedAt: openWorkspace().now() - HOUR, used: 1500 };
    });
    handIn(workspace, PERSON, EIGHTS);
    const waiting = () => records(workspace, "Thư").filter((row) => row["Trạng thái"] === "Chờ gửi");
    expect(waiting().map((row) => row.Lỗi)).toEqual([
      expect.stringContaining("Hết hạn mức thư trong ngày"),
      expect.stringContaining("Hết hạn mức thư trong ngày"),
    ]);
    workspace.advanceTo(workspace.now() + 12 * HOUR);
    expect(waiting()).toHaveLength(2);
    workspace.advanceTo(workspace.now() + 18 * HOUR);
    expect(waiting()).toEqual([]);
    expect(workspace.mail.filter(({ to }) => to === UNIT_HEAD)).toHaveLength(1);
  });
});

describe("the lock is not obtained", () => {
  test("a click is told so kindly and writes nothing; the next one is taken", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, EIGHTS);
    const mail = mailTo(workspace, UNIT_HEAD, /./);
    const held = changed(workspace, (world) => Object.assign(world, { lock: { script: 999_999 } }));
    const refused = click(held, mail, { kind: "appraise" });
    expect(refused.value).toMatchObject({
      ok: false,
      code: "busy",
      message: expect.stringContaining("bấm lại"),
    });
    expect(trips(refused.record, "Sheets.Spreadsheets.batchUpdate")).toBe(0);
    const free = changed(held, (world) => Object.assign(world, { lock: {} }));
    expect(click(free, mail, { kind: "appraise" }).value).toMatchObject({ ok: true });
  });
});

describe("properties and cache are emptied", () => {
  test("the hints, the bell and the key are made again: an answer is placed, its letter's link opens", () => {
    const workspace = changed(openWorkspace(), (world) => {
      world.properties.script = {};
    });
    handIn(workspace, PERSON, EIGHTS);
    handIn(workspace, PERSON, EIGHTS);
    expect(stateOf(workspace)).toEqual(["Đã nộp, chờ thẩm định"]);
    expect(click(workspace, mailTo(workspace, UNIT_HEAD, /./), { kind: "appraise" }).value).toMatchObject({
      ok: true,
    });
  });
});
