import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { read } from "./agency.ts";
import { openLinkIn, pressIn } from "./linked-page.ts";
import { approve, listedWorkspace } from "./listed.ts";
import {
  checkSystem,
  click,
  handIn,
  mailTo,
  officeDialog,
  openWorkspace,
  PERSON,
  UNIT_HEAD,
} from "./stage.ts";

const GROUP = "Danh sách, quyết định";
const SCORES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 8];

function make(workspace: Workspace, paper: string): unknown {
  return officeDialog(workspace, GROUP, "Lập văn bản").press({ paper });
}

/** The newest file whose name is this. */
async function textOf(workspace: Workspace, name: string): Promise<string> {
  const found = workspace.files.filter((file) => file.name === name).at(-1);
  if (!found) throw new Error(`no ${name} among ${workspace.files.map((file) => file.name).join(", ")}`);
  const text = paragraphs(await partOf(found.base64, "word/document.xml")).join("\n");
  expect(text).not.toMatch(/[{}]|undefined|NaN/);
  return text;
}

test("a unit's papers before its meeting: scores as they come in, forms, its own list once it has sent it", async () => {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, SCORES);
  expect(make(workspace, "score-sheet:2026/P1")).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Bảng điểm 2026 Phòng Một.docx")).toMatch(
    /SỞ[\s\S]*PHÒNG MỘT[\s\S]*Nông Văn Viên[\s\S]*\b89\b[\s\S]*chờ thẩm định[\s\S]*TRƯỞNG PHÒNG/,
  );
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), {
    kind: "appraise",
    scores: { "1": 8 },
    reason: "Thiếu minh chứng",
  });
  click(workspace, mailTo(workspace, UNIT_HEAD, /ý kiến/), { kind: "concur" });
  expect(make(workspace, "score-sheet:2026/P1")).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Bảng điểm 2026 Phòng Một.docx")).toMatch(
    /9\/8[\s\S]*89[\s\S]*88[\s\S]*Đủ điều kiện/,
  );

  const dialog = officeDialog(workspace, GROUP, "Lập văn bản");
  expect(read({ html: dialog.html() })).not.toContain("Danh sách đề nghị của đơn vị");
  const queue = openLinkIn(workspace, mailTo(workspace, UNIT_HEAD, /^Chờ/), "Mở danh sách việc đang chờ");
  pressIn(workspace, openLinkIn(workspace, queue, "Đề nghị của Phòng Một"), {});
  expect(make(workspace, "unit-proposal:2026/P1")).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Danh sách đề nghị 2026 Phòng Một.docx")).toMatch(
    /Đề nghị công nhận: 01 người[\s\S]*Nông Văn Viên[\s\S]*Chưa đề nghị công nhận: không có trường hợp nào[\s\S]*Hoàng Thị Trưởng/,
  );

  expect(make(workspace, "forms:unit 2026/P1")).toMatchObject({ ok: true });
  const forms = await textOf(workspace, "Phiếu tự đánh giá 2026 Phòng Một.docx");
  expect(forms).toMatch(
    /Mã CCVC: A3[\s\S]*Lý do điều chỉnh của đơn vị: Thiếu minh chứng[\s\S]*Ý kiến của Công đoàn: Nhất trí/,
  );
  const one = officeDialog(workspace, "Hồ sơ", "Phiếu của một người");
  expect(one.press({ year: "2026", person: "A3" })).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Phiếu tự đánh giá 2026 A3.docx")).toContain("Nông Văn Viên");
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
}, 120_000);

test("certificates only once the decision is signed; the table for the national portal, typed, to tick off by hand", async () => {
  const workspace = listedWorkspace();
  approve(workspace);
  const offered = () => read({ html: officeDialog(workspace, GROUP, "Lập văn bản").html() });
  expect(offered()).not.toContain("Giấy chứng nhận");
  workspace.advanceTo(Date.parse("2026-11-25T09:00:00+07:00"));
  const signed = {
    list: "2026/1",
    capacity: "head",
    number: "45/QĐ-STC",
    date: "2026-11-25",
    signer: "Trần Thị Giám",
  };
  expect(officeDialog(workspace, GROUP, "Ghi quyết định đã ký").press(signed)).toMatchObject({ ok: true });
  expect(offered()).toContain("Giấy chứng nhận năm 2026 (2 giấy");
  expect(make(workspace, "certificates:2026")).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Giấy chứng nhận 2026.docx")).toMatch(
    /CHỨNG NHẬN[\s\S]*Số: …………[\s\S]*Quyết định số 45\/QĐ-STC ngày 25\/11\/2026[\s\S]*ngày … tháng … năm 2026/,
  );
  const issued = { paper: "certificates:2026", number: "7/GCN", date: "2026-11-25" };
  expect(officeDialog(workspace, GROUP, "Ghi số, ngày văn bản").press(issued)).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Giấy chứng nhận 2026.docx")).toMatch(
    /Số: 07\/GCN[\s\S]*ngày 25 tháng 11 năm 2026[\s\S]*Số: 08\/GCN/,
  );
  expect(make(workspace, "portal:2026")).toMatchObject({
    ok: true,
    links: [{ label: expect.stringContaining(".xlsx") }],
  });
  const file = workspace.files.find(({ name }) => name === "Bảng đối chiếu congdanhoctap.vn 2026.xlsx");
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(file?.base64 ?? "", "base64"));
  const [sheet] = workbook.worksheets;
  expect(sheet?.getRow(4).values).toEqual(expect.arrayContaining(["Đã công nhận", "45/QĐ-STC", 90]));
  expect(sheet?.rowCount).toBe(5);
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
}, 120_000);
