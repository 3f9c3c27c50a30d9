import { describe, expect, test } from "@jest/globals";
import { read, register } from "./agency.ts";
import {
  checkSystem,
  click,
  follow,
  handIn,
  mailTo,
  office,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const PAPER = "https://drive.google.com/file/d/giay-rut";

describe("withdrawal", () => {
  const workspace = openWorkspace();
  const dossier = () => records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3");
  const withdraw = (reason = "") =>
    click(workspace, mailTo(workspace, PERSON, /Đã nhận phiếu/), { kind: "withdraw", reason }).value;

  test("by a button on one's own page that asks “Đồng chí chắc chắn”, a reason or none", () => {
    handIn(workspace, PERSON, NINES);
    const page = read(follow(workspace, mailTo(workspace, PERSON, /Đã nhận phiếu/)).page);
    expect(page).toContain("Đồng chí chắc chắn muốn rút đăng ký");
    expect(withdraw("Đi học dài hạn")).toMatchObject({ ok: true });
    expect(dossier()).toMatchObject({ "Trạng thái": "Đã rút đăng ký", "Ngày đăng ký": null, TC1: null });
  });

  test("a second tap counts once", () => {
    const before = workspace.world.spreadsheet;
    expect(withdraw("Đi học dài hạn")).toMatchObject({ ok: true });
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("the person has a receipt, the approver a word that nothing is left to do, and the old link says so", () => {
    expect(mailTo(workspace, PERSON, /rút đăng ký/).text).toContain("Đi học dài hạn");
    expect(mailTo(workspace, UNIT_HEAD, /Không còn phải xử lý/).text).toContain("Nông Văn Viên");
    expect(read(follow(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/)).page)).toContain(
      "đã rút đăng ký",
    );
  });

  test("the summaries no longer count the registration", () => {
    expect([workspace.named("DaDangKy"), workspace.named("DaNop")]).toEqual([0, 0]);
  });

  test("registering again makes the dossier anew; so does a self-assessment", () => {
    workspace.advanceTo(workspace.now() + 60_000);
    register(workspace, PERSON);
    expect(dossier()).toMatchObject({ "Trạng thái": "Đã đăng ký" });
    const page = mailTo(workspace, PERSON, /Đã nhận đăng ký/);
    expect(click(workspace, page, { kind: "withdraw" }).value).toMatchObject({ ok: true });
    workspace.advanceTo(workspace.now() + 60_000);
    handIn(workspace, PERSON, NINES);
    expect(dossier()).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định", "Tổng tự chấm": 90 });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("by the Office for somebody, with the signed paper", () => {
    const fork = workspace.fork();
    const dialog = officeDialog(fork, "Hồ sơ", "Rút đăng ký thay");
    expect(dialog.goOn({ person: "A3" })).toMatchObject({ ok: true });
    expect(read({ html: dialog.html() })).toContain("Đồng chí chắc chắn?");
    expect(dialog.press({ person: "A3" })).toMatchObject({ ok: false, field: "paper" });
    expect(dialog.press({ person: "A3", paper: PAPER })).toMatchObject({ ok: true });
    expect(dialog.press({ person: "A3", paper: PAPER })).toMatchObject({ ok: false });
    const row = records(fork, "Hồ sơ").find(({ Khóa }) => Khóa === "2026/A3");
    expect(row).toMatchObject({ "Trạng thái": "Đã rút đăng ký" });
    expect(JSON.parse(String(row?.["Chi tiết"]))).toMatchObject({
      withdrawal: { enteredBy: "office", paper: PAPER },
    });
    expect(mailTo(fork, PERSON, /rút đăng ký/).text).toContain("tự nguyện");
  });

  test("is refused by name once the dossier is on a list", () => {
    const fork = workspace.fork();
    click(fork, mailTo(fork, UNIT_HEAD, /Chờ thẩm định/), { kind: "appraise" });
    click(fork, mailTo(fork, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
    office(fork, "propose");
    const own = mailTo(fork, PERSON, /Đã nhận phiếu/);
    expect(click(fork, own, { kind: "withdraw" }).value).toMatchObject({ ok: false, code: "on-list" });
    expect(read(follow(fork, own).page)).not.toContain("Chắc chắn, rút đăng ký");
  });
});
