import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import {
  ASSOCIATION,
  changeExtract,
  goneWorkspace,
  MAILED,
  PROVINCE,
  packageDialog,
  packagesIn,
  packagesTo,
  readyWorkspace,
} from "./packages.ts";
import { OFFICE, records } from "./stage.ts";

const isLetter = ({ name }: { readonly name: string }) => name === "MailApp.sendEmail";
const ready = readyWorkspace();
const gone = goneWorkspace(ready);

/**
 * The press dies right after its commit: row and letters are written, nothing is sent. The same clicks in the same world make
 * the same calls, so that the commit is the last write before the first letter of the package that has gone.
 */
function diedAfterCommit() {
  const { calls } = gone.executions.findLast(({ calls: made }) => made.some(isLetter)) ?? { calls: [] };
  const before = calls.slice(0, calls.findIndex(isLetter));
  const commit = before.findLast(({ name }) => name === "Sheets.Spreadsheets.batchUpdate");
  if (!commit) throw new Error("no commit before the first letter");
  const workspace = ready.fork([{ call: commit.number, when: "after" }]);
  const opened = packageDialog(workspace);
  opened.press(MAILED);
  expect(packagesTo(workspace, ASSOCIATION)).toHaveLength(0);
  return { workspace, opened };
}

test("a click killed while it stores the files has sent nothing; clicked again it sends, once", () => {
  const { calls } = gone.executions.findLast(({ calls: made }) => made.some(isLetter)) ?? { calls: [] };
  const stored = calls.filter(({ name }) => name === "Drive.Files.create");
  expect(stored.length).toBeGreaterThanOrEqual(10);
  const workspace = ready.fork([{ call: stored[4]?.number ?? 0, when: "after" }]);
  const opened = packageDialog(workspace);
  opened.press(MAILED);
  expect(packagesIn(workspace)).toHaveLength(0);
  expect(opened.press(MAILED)).toMatchObject({ ok: true });
  expect(packagesIn(workspace)).toHaveLength(1);
  expect(packagesTo(workspace, ASSOCIATION)).toHaveLength(1);
});

test("a click killed right after its commit is sent by the next sweep, once", () => {
  const { workspace, opened } = diedAfterCommit();
  expect(packagesIn(workspace)).toHaveLength(1);
  expect(opened.press(MAILED)).toMatchObject({ message: expect.stringMatching(/đã (được ghi|lập xong)/) });
  workspace.advanceTo(workspace.now() + 5 * 60 * 60 * 1000);
  expect(packagesTo(workspace, ASSOCIATION)).toHaveLength(1);
  expect(packagesTo(workspace, PROVINCE)).toHaveLength(1);
  expect(packagesTo(workspace, ASSOCIATION)[0]?.attachments).toHaveLength(4);
});

describe("the Office is reminded each working day from 20 November until it is done", () => {
  const reminders = (workspace: Workspace) =>
    workspace.mail.filter(
      (mail) => mail.to === OFFICE.email && mail.text.includes("chưa gửi Hội Khuyến học tỉnh"),
    );
  const dayOf = (sentAt: number) => new Date(sentAt + 7 * 3_600_000).toISOString().slice(0, 10);

  test("from the day on, one letter a working day; none once the package has gone, and none without need in October", () => {
    const workspace = ready.fork();
    expect(new Set(reminders(workspace).map(({ sentAt }) => dayOf(sentAt)))).toEqual(
      new Set(["2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"]),
    );
    workspace.advanceTo(Date.parse("2026-11-30T07:30:00+07:00"));
    const days = reminders(workspace).map(({ sentAt }) => dayOf(sentAt));
    expect(days.slice(-3)).toEqual(["2026-11-26", "2026-11-27", "2026-11-30"]);
    expect(new Set(days).size).toBe(days.length);
    expect(reminders(workspace).at(-1)?.text).toContain("còn 1 ngày làm việc kể cả hôm nay");
    expect(packageDialog(workspace).press(MAILED)).toMatchObject({ ok: true });
    workspace.advanceTo(Date.parse("2026-12-02T07:30:00+07:00"));
    expect(reminders(workspace)).toHaveLength(days.length);
  });

  test("a letter whose file is no longer what was made ready is not sent; the Office sees why, and is reminded again", () => {
    const { workspace } = diedAfterCommit();
    changeExtract(workspace);
    workspace.advanceTo(workspace.now() + 5 * 60 * 60 * 1000);
    expect(packagesTo(workspace, ASSOCIATION)).toHaveLength(0);
    const letter = records(workspace, "Thư").find((row) => row["Người nhận"] === ASSOCIATION);
    expect(letter).toMatchObject({
      "Trạng thái": "Không gửi được",
      Lỗi: expect.stringContaining("không còn là tệp đã lập"),
    });
    workspace.advanceTo(Date.parse("2026-11-26T07:30:00+07:00"));
    expect(reminders(workspace).at(-1)?.text).toContain("không gửi được (xem tab “Thư”)");
  });
});
