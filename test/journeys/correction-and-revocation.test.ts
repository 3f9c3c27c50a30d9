import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { checkSystem, DIRECTOR, follow, mailTo, officeDialog, PERSON, records } from "./stage.ts";

const GROUP = "Danh sách, quyết định";
const SIGNED = {
  list: "2026/1",
  number: "45/QĐ-SKHĐT",
  date: "2026-11-24",
  capacity: "head",
  signer: "Lê Văn Giám",
};
const DOCUMENT = { documentNumber: "50/QĐ-SKHĐT", documentDate: "2026-12-02" };

/** Decided on 24 November, signed, and eight days later. */
function signedWorkspace(): Workspace {
  const workspace = listedWorkspace();
  approve(workspace);
  expect(officeDialog(workspace, GROUP, "Ghi quyết định đã ký").press(SIGNED)).toMatchObject({ ok: true });
  workspace.advanceTo(Date.parse("2026-12-02T08:00:00+07:00"));
  return workspace;
}

const signed = signedWorkspace();

function row(workspace: Workspace, key: string) {
  return records(workspace, "Hồ sơ").find((record) => record.Khóa === key);
}

describe("a typing error is put right (đính chính), with the document's number", () => {
  const correction = {
    scope: "decision",
    list: "2026/1",
    number: "54/QĐ-SKHĐT",
    date: "2026-11-24",
    signer: "GIÁM ĐỐC Lê Văn Giám",
    file: "",
    ...DOCUMENT,
  };

  test("the number, on every member of the decision and on the list; the results stand", () => {
    const workspace = signed.fork();
    const shown = officeDialog(workspace, GROUP, "Đính chính quyết định");
    expect(shown.html()).toContain("45/QĐ-SKHĐT");
    expect(shown.press(correction)).toMatchObject({ ok: true, message: expect.stringContaining("2 người") });
    for (const key of ["2026/A2", "2026/A3"]) {
      expect(row(workspace, key)).toMatchObject({
        "Trạng thái": "Đã công nhận",
        "Số quyết định": "54/QĐ-SKHĐT",
        "Đính chính, hủy":
          "Đính chính theo 50/QĐ-SKHĐT ngày 02/12/2026: Số quyết định: “45/QĐ-SKHĐT” → “54/QĐ-SKHĐT”",
      });
    }
    expect(records(workspace, "Danh sách đề nghị")).toMatchObject([{ "Số quyết định": "54/QĐ-SKHĐT" }]);
    expect(mailTo(workspace, PERSON, /^Đính chính/).text).toContain("không thay đổi");
    expect(shown.press(correction)).toMatchObject({ ok: false, code: "nothing-changed" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("the name of one person, and of nobody else", () => {
    const workspace = signed.fork();
    const shown = officeDialog(workspace, GROUP, "Đính chính quyết định");
    shown.goOn({ scope: "name" });
    const name = { scope: "name", year: "2026", person: "A3", name: "Nông Văn Viện", ...DOCUMENT };
    expect(shown.press(name)).toMatchObject({ ok: true });
    expect(row(workspace, "2026/A3")).toMatchObject({ "Họ và tên": "Nông Văn Viện" });
    expect(row(workspace, "2026/A2")).toMatchObject({ "Đính chính, hủy": null });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test.each([
    ["without the document's number", { documentNumber: "" }, "missing-value"],
    ["by a document of a day to come", { documentDate: "2026-12-03" }, "document-in-future"],
    ["by a document older than the decision", { documentDate: "2026-11-20" }, "document-before-decision"],
    ["to a day before the list", { date: "2026-11-23" }, "date-before-list"],
  ])("is refused %s", (_what, change, code) => {
    const workspace = signed.fork();
    const shown = officeDialog(workspace, GROUP, "Đính chính quyết định");
    expect(shown.press({ ...correction, ...change })).toMatchObject({ ok: false, code });
    expect(row(workspace, "2026/A3")).toMatchObject({ "Số quyết định": "45/QĐ-SKHĐT" });
  });
});

describe("a title is withdrawn (hủy), with the document's number", () => {
  const revocation = { person: "A3", ...DOCUMENT, reason: "Minh chứng của chỉ số 3 thuộc về người khác" };

  test("this year's: the state, the cause, the figures and a letter in a humane tone", () => {
    const workspace = signed.fork();
    expect(workspace.named("Dat")).toBe(2);
    const shown = officeDialog(workspace, GROUP, "Hủy công nhận");
    shown.goOn({ year: "2026", person: "A3" });
    expect(shown.html()).toContain("45/QĐ-SKHĐT");
    expect(shown.press({ ...revocation, year: "2026" })).toMatchObject({ ok: true });
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Trạng thái": "Đã hủy công nhận",
      "Kết quả": "Không đạt",
      "Lý do": expect.stringContaining("Hủy công nhận theo văn bản số 50/QĐ-SKHĐT ngày 02/12/2026"),
      "Số năm liền": 0,
      "Danh hiệu": null,
    });
    expect(workspace.named("Dat")).toBe(1);
    const letter = mailTo(workspace, PERSON, /^Thông báo về danh hiệu/).text;
    expect(letter).toContain("Minh chứng của chỉ số 3 thuộc về người khác");
    expect(letter).toContain("vẫn được ghi nhận");
    expect(shown.press({ ...revocation, year: "2026" })).toMatchObject({ ok: false });
    const list = read(follow(workspace, mailTo(workspace, DIRECTOR, /anh sách/)).page);
    expect(list).toMatch(/Không được công nhận Nông Văn Viên A3 .*Hủy công nhận theo văn bản số 50/);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("an earlier year's: the run of years is worked out again in the same commit, the break says why", () => {
    const workspace = signed.fork();
    expect(row(workspace, "2026/A3")).toMatchObject({ "Số năm liền": 2 });
    const shown = officeDialog(workspace, GROUP, "Hủy công nhận");
    shown.goOn({ year: "2025", person: "A3" });
    expect(shown.html()).toContain("Số năm liền của năm 2026 (hiện là 2) sẽ được tính lại");
    expect(shown.press({ ...revocation, year: "2025" })).toMatchObject({
      ok: true,
      message: expect.stringContaining("tính lại số năm liền của 1 năm sau"),
    });
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Trạng thái": "Đã công nhận",
      "Số năm liền": 1,
      "Lý do ngắt chuỗi": "Năm 2025: đã hủy công nhận theo văn bản số 50/QĐ-SKHĐT ngày 02/12/2026",
    });
    const ledger = records(workspace, "Nhật ký xử lý");
    const [revoked, reckoned] = ledger.slice(-2);
    expect([revoked?.["Lần ghi"], revoked?.["Sự kiện"]]).toEqual([reckoned?.["Lần ghi"], "TitleRevoked"]);
    expect(reckoned).toMatchObject({ "Sự kiện": "StreakReckoned" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("is refused before the decision is signed: nothing is withdrawn that was not given", () => {
    const workspace = listedWorkspace();
    approve(workspace);
    const shown = officeDialog(workspace, GROUP, "Hủy công nhận");
    const values = { ...revocation, year: "2026", documentDate: "2026-11-24" };
    expect(shown.press(values)).toMatchObject({ ok: false, code: "not-signed" });
  });

  test("whoever was not recognised cannot be chosen", () => {
    const workspace = signed.fork();
    const shown = officeDialog(workspace, GROUP, "Hủy công nhận");
    expect(shown.press({ ...revocation, year: "2026", person: "A1" })).toMatchObject({
      ok: false,
      field: "person",
    });
  });
});
