import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { approve } from "./listed.ts";
import {
  checkSystem,
  click,
  handIn,
  last,
  mailTo,
  OFFICE,
  office,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  trips,
  UNIT_HEAD,
} from "./stage.ts";

const EIGHTS = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8];
const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

/** A year with everything in it: handed in twice, returned, changed by the unit, approved, signed, put right. */
function fullYear(): Workspace {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, EIGHTS);
  const returned = { kind: "return", reason: "Bổ sung minh chứng chỉ số 3" };
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i), returned);
  handIn(workspace, PERSON, NINES, "Giấy chứng nhận số 7");
  const appraise = { kind: "appraise", scores: { "3": 8 }, reason: "Chứng nhận chưa ghi thời gian" };
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i), appraise);
  click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
  workspace.advanceTo(Date.parse("2026-11-24T08:00:00+07:00"));
  office(workspace, "propose");
  approve(workspace);
  const group = "Danh sách, quyết định";
  officeDialog(workspace, group, "Ghi quyết định đã ký").press({
    list: "2026/1",
    number: "45/QĐ-SKHĐT",
    date: "2026-11-24",
    capacity: "head",
    signer: "Lê Văn Giám",
  });
  officeDialog(workspace, group, "Đính chính quyết định").press({
    scope: "name",
    year: "2026",
    person: "A3",
    name: "Nông Văn Viện",
    documentNumber: "50/QĐ-SKHĐT",
    documentDate: "2026-11-24",
  });
  return workspace;
}

interface Exported {
  readonly ok: true;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

describe("Hồ sơ kiểm tra prints one person's year", () => {
  const workspace = fullYear();
  const dialog = officeDialog(workspace, "Hồ sơ", "Hồ sơ kiểm tra");
  const answer = dialog.press({ year: "2026", person: "A3" }) as Exported;
  const link = answer.links.find(({ label }) => label.includes("in"))?.url ?? "";
  const page = () =>
    workspace.openWebApp({ email: "", kind: "anonymous" }, { t: link.split("t=")[1] ?? "" }).page?.html ?? "";

  test("timeline, from the ledger, with who and when", () => {
    expect(answer).toMatchObject({ ok: true });
    const html = page();
    const story = [
      "Nộp phiếu tự đánh giá",
      "Yêu cầu bổ sung",
      "Đơn vị thẩm định",
      "Công đoàn nhất trí",
      "Lập danh sách số 1",
      "Phê duyệt danh sách số 1",
      "Công nhận",
      "Quyết định được ký",
      "Đính chính quyết định",
    ];
    const places = story.map((words) => html.indexOf(`<td>${words}</td>`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(html).toContain("Bổ sung minh chứng chỉ số 3");
  });

  test("versions of the self-assessment, with what changed", () => {
    expect(page()).toContain("Lần 2: nộp lúc");
    expect(page()).toContain("Chỉ số 1: 8 → 9 điểm");
    expect(page()).toContain("“Văn bản số 12/KH” → “Giấy chứng nhận số 7”");
  });

  test("rules of the day, evidence, appraisal, opinions, decision, corrections, the run of years", () => {
    for (const words of [
      "năm 2026, phiên bản 1",
      "Tổng điểm tối thiểu",
      "Giấy chứng nhận số 7",
      "Chứng nhận chưa ghi thời gian",
      "GIÁM ĐỐC Lê Văn Giám",
      "50/QĐ-SKHĐT ngày 24/11/2026",
      "Số năm liền: 2",
      "Chuỗi bắt đầu sau Năm 2024: chưa có số liệu",
    ]) {
      expect(page()).toContain(words);
    }
  });

  test("the head of the hash chain proves that nothing was changed since", () => {
    const ledger = records(workspace, "Nhật ký xử lý");
    expect(page()).toContain(String(ledger[ledger.length - 1]?.["Mã chuỗi"]));
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("is a Word file in the year's folder too, and who took it out stands in the ledger", () => {
    expect(workspace.files.map(({ name }) => name)).toContain("Hồ sơ kiểm tra 2026 A3.docx");
    expect(
      records(workspace, "Nhật ký xử lý").filter((row) => row["Sự kiện"] === "InspectionExported"),
    ).toMatchObject([{ "Mã CCVC": "A3", "Người thực hiện": OFFICE.email }]);
  });

  test("the page reads the ledger once and changes nothing; its link lives an hour", () => {
    const before = workspace.world.spreadsheet;
    page();
    expect(trips(last(workspace, "doGet"), "Sheets.")).toBe(1);
    expect(workspace.world.spreadsheet).toBe(before);
    const later = workspace.fork();
    later.advanceTo(later.now() + 61 * 60 * 1000);
    const { page: shown } = later.openWebApp(
      { email: "", kind: "anonymous" },
      { t: link.split("t=")[1] ?? "" },
    );
    expect(shown?.html).toContain("hết hạn");
  });
});
