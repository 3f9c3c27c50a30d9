import { describe, expect, test } from "@jest/globals";
import {
  checkSystem,
  click,
  follow,
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
const WHO = "A3 – Nông Văn Viên";

describe("an approver who lost the letter gets the link again", () => {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  const letters = () => workspace.mail.filter(({ to }) => to === UNIT_HEAD).length;

  test("the menu keeps its known items and folds the Office's dialogs into submenus", () => {
    const menu = workspace.openSpreadsheet(OFFICE);
    expect(menu.filter(({ group }) => group === undefined).map(({ label }) => label)).toEqual([
      "Mở kỳ đánh giá",
      "Lập danh sách đề nghị",
      "Báo cáo kết quả năm",
      "Kiểm tra hệ thống",
      "Thiết lập",
    ]);
    expect(menu).toContainEqual({
      menu: "Công dân học tập",
      group: "Hồ sơ",
      label: "Gửi lại liên kết",
      functionName: "menuResendLink",
    });
  });

  test("the dialog asks for the person, then says where the dossier stands; nothing is written yet", () => {
    const before = workspace.world.spreadsheet;
    const dialog = officeDialog(workspace, "Hồ sơ", "Gửi lại liên kết");
    expect(dialog.html()).toContain(`<option value="${WHO}">`);
    expect(dialog.goOn({ person: "CB-không-có" })).toMatchObject({ ok: false, field: "person" });
    expect(dialog.goOn({ person: WHO })).toMatchObject({ ok: true });
    expect(dialog.html()).toContain(UNIT_HEAD);
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("one press sends the letter once more, a second press none; the ledger says who asked for it", () => {
    const count = letters();
    const dialog = officeDialog(workspace, "Hồ sơ", "Gửi lại liên kết");
    dialog.goOn({ person: WHO });
    expect(dialog.press({ person: WHO })).toMatchObject({ ok: true });
    expect(letters()).toBe(count + 1);
    expect(dialog.press({ person: WHO })).toMatchObject({ ok: false, code: "already-sent" });
    expect(letters()).toBe(count + 1);
    expect(JSON.stringify(records(workspace, "Nhật ký xử lý").at(-1))).toContain("LinkResent");
  });

  test("the link in it opens the dossier and acts; the system's own check finds nothing", () => {
    const mail = mailTo(workspace, UNIT_HEAD, /thẩm định/);
    expect(follow(workspace, mail).page?.html).toContain("Nông Văn Viên");
    expect(click(workspace, mail, { kind: "appraise" }).value).toMatchObject({ ok: true });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("the function of a dialog gives a visitor of the web app nothing", () => {
    const visitor = { email: "", kind: "anonymous" } as const;
    expect(workspace.runFromPage(visitor, "menuResendLink").error).toBeDefined();
  });
});
