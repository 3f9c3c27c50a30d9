import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { checkSystem, DIRECTOR, follow, mailTo, officeDialog, PERSON, records, UNIT_HEAD } from "./stage.ts";

const LIST = "2026/1";
const SIGNED = {
  list: LIST,
  number: "45/QĐ-SKHĐT",
  date: "2026-11-24",
  capacity: "deputy",
  title: "Phó Giám đốc",
  signer: "Lê Văn Bình",
  file: "https://iOffice.example/van-ban/45",
};
const SIGNER = "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình";

const listed = listedWorkspace();

function dialog(workspace: Workspace) {
  return officeDialog(workspace, "Danh sách, quyết định", "Ghi quyết định đã ký");
}

function row(workspace: Workspace, key: string) {
  return records(workspace, "Hồ sơ").find((record) => record.Khóa === key);
}

function lettersTo(workspace: Workspace, address: string, subject: RegExp) {
  return workspace.mail.filter((mail) => mail.to === address && subject.test(mail.subject));
}

describe("the signed decision: number, date, signer (also KT., Q.), file, exceptions entered by the Office", () => {
  test("the click alone is an approval of the list, not the decision: the page and the letter say so", () => {
    const workspace = listed.fork();
    expect(approve(workspace)).toMatchObject({
      ok: true,
      message: expect.stringContaining("sẽ do Văn phòng trình ký"),
    });
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Trạng thái": "Đã công nhận",
      "Số quyết định": null,
      "Người ký quyết định": null,
    });
    const letter = mailTo(workspace, PERSON, /Chúc mừng/);
    expect(letter.text).toContain("đã phê duyệt danh sách đề nghị công nhận");
    expect(letter.text).not.toContain("đã quyết định công nhận");
    for (const told of [mailTo(workspace, DIRECTOR, /anh sách/), letter]) {
      expect(follow(workspace, told).page?.html).toContain("đang do Văn phòng trình ký");
    }
  });

  test("after the click it gives every member number, date, signer and file, and one second letter", () => {
    const workspace = listed.fork();
    approve(workspace);
    expect(dialog(workspace).html()).toContain("Thủ trưởng phê duyệt lúc");
    expect(dialog(workspace).press(SIGNED)).toMatchObject({
      ok: true,
      message: expect.stringContaining(`Quyết định số 45/QĐ-SKHĐT (${SIGNER} ký)`),
    });
    for (const key of ["2026/A2", "2026/A3"]) {
      expect(row(workspace, key)).toMatchObject({
        "Trạng thái": "Đã công nhận",
        "Số quyết định": SIGNED.number,
        "Người ký quyết định": SIGNER,
        "Tệp quyết định": SIGNED.file,
      });
    }
    expect(records(workspace, "Danh sách đề nghị")).toMatchObject([
      { "Số quyết định": SIGNED.number, "Người ký": SIGNER, "Tệp quyết định": SIGNED.file },
    ]);
    expect(lettersTo(workspace, PERSON, /^Quyết định công nhận/)).toMatchObject([
      { text: expect.stringContaining(SIGNER) },
    ]);
    expect(follow(workspace, mailTo(workspace, PERSON, /^Quyết định công nhận/)).page?.html).toContain(
      SIGNER,
    );
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("no second letter where the first could say the number already", () => {
    const workspace = listed.fork();
    approve(workspace, { number: "45/QĐ-SKHĐT", date: "2026-11-24" });
    const before = workspace.mail.length;
    expect(dialog(workspace).press(SIGNED)).toMatchObject({ ok: true });
    expect(workspace.mail.length).toBe(before);
    expect(row(workspace, "2026/A3")).toMatchObject({ "Người ký quyết định": SIGNER });
  });

  test("without the head's click the document decides: results, runs of years and letters as by a click", () => {
    const workspace = listed.fork();
    expect(dialog(workspace).html()).toContain("văn bản đã ký là căn cứ quyết định");
    expect(dialog(workspace).press({ ...SIGNED, capacity: "acting", title: "" })).toMatchObject({ ok: true });
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Trạng thái": "Đã công nhận",
      "Số năm liền": 2,
      "Lý do ngắt chuỗi": "Năm 2024: chưa có số liệu",
      "Người ký quyết định": "Q. GIÁM ĐỐC Lê Văn Bình",
    });
    expect(mailTo(workspace, PERSON, /Chúc mừng/).text).toContain("45/QĐ-SKHĐT");
    expect(lettersTo(workspace, PERSON, /^Quyết định công nhận/)).toEqual([]);
    expect(follow(workspace, mailTo(workspace, DIRECTOR, /anh sách/)).page?.html).toContain(
      "Q. GIÁM ĐỐC Lê Văn Bình",
    );
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("exceptions with reasons, also one that the head's click did not make", () => {
    for (const clicked of [true, false]) {
      const workspace = listed.fork();
      if (clicked) approve(workspace);
      const shown = dialog(workspace);
      shown.goOn({ ...SIGNED, except: "A2" });
      expect(shown.html()).toContain("Lý do không công nhận A2");
      expect(shown.html()).toContain('value="45/QĐ-SKHĐT"');
      expect(shown.press({ ...SIGNED, except: "A2" })).toMatchObject({ ok: false, field: "reason.A2" });
      const values = { ...SIGNED, except: "A2", "reason.A2": "Đang chờ kết luận kiểm tra" };
      expect(shown.press(values)).toMatchObject({
        ok: true,
        message: expect.stringContaining("không công nhận 1"),
      });
      expect(row(workspace, "2026/A2")).toMatchObject({
        "Trạng thái": "Không được công nhận",
        "Kết quả": "Không đạt",
        "Lý do": expect.stringContaining("Đang chờ kết luận kiểm tra"),
        "Số năm liền": 0,
      });
      expect(mailTo(workspace, UNIT_HEAD, /^Kết quả/).text).toContain("Chưa đạt");
      expect(checkSystem(workspace)).toMatchObject({ ok: true });
    }
  });

  test.each([
    ["a day before the list", { date: "2026-11-23" }, "date-before-list"],
    ["a day to come", { date: "2026-11-25" }, "date-in-future"],
    ["a list that does not exist", { list: "2026/7" }, "bad-value"],
  ])("refuses %s and changes nothing", (_what, change, code) => {
    const workspace = listed.fork();
    const before = workspace.world.spreadsheet;
    expect(dialog(workspace).press({ ...SIGNED, ...change })).toMatchObject({ ok: false, code });
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("a second press finds it recorded: a decision is put right by Đính chính only", () => {
    const workspace = listed.fork();
    const shown = dialog(workspace);
    expect(shown.press(SIGNED)).toMatchObject({ ok: true });
    expect(shown.press(SIGNED)).toMatchObject({ ok: false, code: "no-list" });
  });

  test("the head's click between opening the dialog and pressing its button makes the dialog stale", () => {
    const workspace = listed.fork();
    const shown = dialog(workspace);
    approve(workspace);
    expect(shown.press(SIGNED)).toMatchObject({ ok: false, code: "stale" });
  });
});
