import { describe, expect, test } from "@jest/globals";
import { emptyProperties } from "../../emulator/services/properties/state.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import {
  checkSystem,
  click,
  follow,
  handIn,
  mailTo,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

function waiting(): Workspace {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  return workspace;
}

const link = (workspace: Workspace) => mailTo(workspace, UNIT_HEAD, /thẩm định/i);

describe("the script's properties emptied, and with them the key that signed every link", () => {
  const workspace = waiting();
  const before = link(workspace);
  workspace.byHand("properties", () => emptyProperties);

  test("an old link says so, and what to do; nothing is changed by it", () => {
    expect(read(follow(workspace, before).page)).toMatch(
      /khóa ký liên kết của phần mềm đã được thay.*gửi lại trong thư sáng hôm sau/,
    );
  });

  test("the next morning whoever holds a step has a new link, which works", () => {
    workspace.advanceTo(Date.parse("2026-10-15T08:00:00+07:00"));
    const again = link(workspace);
    expect(again.number).toBeGreaterThan(before.number);
    expect(click(workspace, again, { kind: "appraise" }).value).toMatchObject({ ok: true });
    expect(records(workspace, "Hồ sơ").find(({ Khóa }) => Khóa === "2026/A3")).toMatchObject({
      "Tổng thẩm định": 90,
    });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("once: the morning after that writes to nobody again", () => {
    const mails = workspace.mail.length;
    workspace.advanceTo(Date.parse("2026-10-16T05:00:00+07:00"));
    const invitations = () => workspace.mail.filter(({ subject }) => /thẩm định/i.test(subject)).length;
    const asked = invitations();
    workspace.advanceTo(Date.parse("2026-10-16T08:00:00+07:00"));
    expect(invitations()).toBe(asked);
    expect(workspace.mail.length).toBeGreaterThanOrEqual(mails);
  });
});

describe("Đổi khóa ký liên kết", () => {
  test("a new key signs from then on, and links that were sent still open", () => {
    const workspace = waiting();
    const mails = workspace.mail.length;
    const dialog = officeDialog(workspace, "Hệ thống", "Đổi khóa ký liên kết");
    expect(dialog.press({ revoke: "" })).toMatchObject({ ok: true, message: /vẫn mở được/ });
    expect(click(workspace, link(workspace), { kind: "appraise" }).value).toMatchObject({ ok: true });
    workspace.advanceTo(Date.parse("2026-10-15T08:00:00+07:00"));
    expect(workspace.mail.slice(mails).filter(({ subject }) => /khóa/.test(subject))).toEqual([]);
  });

  test("revoked, links that were sent open no more and are sent anew at once", () => {
    const workspace = waiting();
    const before = link(workspace);
    const dialog = officeDialog(workspace, "Hệ thống", "Đổi khóa ký liên kết");
    expect(dialog.press({ revoke: "yes" })).toMatchObject({ ok: true, message: /gửi lại 1 liên kết/ });
    expect(read(follow(workspace, before).page)).toContain("không còn hiệu lực");
    expect(click(workspace, link(workspace), { kind: "appraise" }).value).toMatchObject({ ok: true });
  });
});
