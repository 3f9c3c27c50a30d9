import { describe, expect, test } from "@jest/globals";
import { inTheSpreadsheet } from "../../emulator/hands.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { TABS } from "../../src/google/tabs.ts";
import { knockEverywhere } from "./doors.ts";
import {
  checkSystem,
  click,
  handIn,
  mailTo,
  OFFICE,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

/** Somebody has handed in and waits for their unit. */
const waiting = openWorkspace();
handIn(waiting, PERSON, NINES);
const dossiers = records(waiting, "Hồ sơ");
const menu = waiting.openSpreadsheet(OFFICE).map(({ functionName }) => functionName);

function without(sheetId: number): Workspace {
  const workspace = waiting.fork();
  workspace.byHand("spreadsheet", inTheSpreadsheet({ deleteSheet: { sheetId } }));
  return workspace;
}

function emptied(title: string): Workspace {
  const workspace = waiting.fork();
  const rows = workspace.values(title);
  const blank = rows.slice(1).map((row) => row.map(() => null));
  workspace.paste(title, 2, 1, blank, { raw: true });
  return workspace;
}

const invitation = () => mailTo(waiting, UNIT_HEAD, /thẩm định/i);

const CASES = Object.values(TABS);

describe("a tab of the code deleted: every door answers in words, nothing is lost, Khôi phục or the history helps", () => {
  test.each(CASES.map(({ title, sheetId }, index) => ({ title, sheetId, index })))(
    "$title",
    ({ title, sheetId, index }) => {
      const workspace = without(sheetId);
      const items = menu.filter((_, place) => place % 12 === index % 12);
      expect(knockEverywhere(workspace, invitation(), items)).toEqual([]);
      expect(JSON.stringify(checkSystem(workspace))).toContain(`“${title}” đã bị xóa`);
      expect(workspace.mail.some(({ subject }) => /chỗ cần xem/.test(subject))).toBe(true);
    },
  );
});

describe.each(["Danh sách CCVC, NLĐ", "Đơn vị"])("%s emptied", (title) => {
  const workspace = emptied(title);

  test("every door answers in words", () => {
    expect(
      knockEverywhere(
        workspace,
        invitation(),
        menu.filter((_, place) => place % 3 === 0),
      ),
    ).toEqual([]);
  });

  test("who hands in meanwhile waits in the form, and is taken once the rows are back", () => {
    const others = (rows: typeof dossiers) => rows.filter(({ Khóa }) => Khóa === "2026/A2");
    expect(others(records(workspace, "Hồ sơ"))).toEqual(others(dossiers));
    expect(records(workspace, "Cần xử lý").filter(({ Email }) => Email === UNIT_HEAD)).toEqual([]);
    const rows = waiting.values(title).slice(1);
    workspace.paste(title, 2, 1, rows, { raw: true });
    workspace.advanceTo(workspace.now() + 5 * 60 * 60 * 1000);
    expect(others(records(workspace, "Hồ sơ"))).toMatchObject([{ "Trạng thái": "Đã nộp, chờ thẩm định" }]);
  });
});

test("a click that cannot be written says which tab is missing; after Khôi phục the same click is done", () => {
  const workspace = without(TABS.outbox.sheetId);
  const answer = click(workspace, invitation(), { kind: "appraise" }).value;
  expect(answer).toMatchObject({ ok: false, code: "workbook-damaged" });
  expect(JSON.stringify(answer)).toMatch(/Thư/);
  expect(officeDialog(workspace, "Hệ thống", "Khôi phục").press({})).toMatchObject({ ok: true });
  expect(click(workspace, invitation(), { kind: "appraise" }).value).toMatchObject({ ok: true });
});
