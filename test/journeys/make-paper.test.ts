import { expect, test } from "@jest/globals";
import JSZip from "jszip";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { read } from "./agency.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { checkSystem, officeDialog, openWorkspace, records } from "./stage.ts";

const GROUP = "Danh sách, quyết định";
const FILE = "Quyết định công nhận 2026 danh sách 1.docx";

/** The newest file of that name, as text. */
async function textOf(workspace: ReturnType<typeof openWorkspace>, file = FILE): Promise<string> {
  const made = workspace.files.filter(({ name }) => name === file);
  const newest = made[made.length - 1];
  if (!newest) throw new Error(`no ${file} among ${workspace.files.map(({ name }) => name).join(", ")}`);
  return paragraphs(await partOf(newest.base64, "word/document.xml")).join("\n");
}

test("without anybody registered only what opens the year can be made", () => {
  const dialog = officeDialog(openWorkspace(), GROUP, "Lập văn bản");
  const text = read({ html: dialog.html() });
  expect(text).toContain("Thông báo phát động năm 2026");
  expect(text).not.toMatch(/Danh sách đăng ký|Quyết định công nhận 2026/);
});

test("the list of registrations: by unit, everybody who registered", async () => {
  const workspace = listedWorkspace();
  const dialog = officeDialog(workspace, GROUP, "Lập văn bản");
  expect(read({ html: dialog.html() })).not.toContain("Danh sách công khai");
  expect(dialog.press({ paper: "registrations:2026" })).toMatchObject({ ok: true });
  const text = await textOf(workspace, "Danh sách đăng ký 2026.docx");
  expect(text).toContain("Danh sách có 02 công chức");
  expect(text).not.toMatch(/[{}]|undefined/);
});

test("the paper to the head: made from the list as it was compiled", async () => {
  const workspace = listedWorkspace();
  const dialog = officeDialog(workspace, GROUP, "Lập văn bản");
  expect(dialog.press({ paper: "submission:2026/1" })).toMatchObject({ ok: true });
  const text = await textOf(workspace, "Tờ trình đề nghị công nhận 2026 danh sách 1.docx");
  expect(text).toMatch(/TỜ TRÌNH[\s\S]*đề nghị công nhận[^:]*: 02 người/);
  expect(text).not.toMatch(/[{}]|undefined/);
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
});

test("the decision before it is signed: number and day blank, whoever is to sign under it; afterwards as signed", async () => {
  const workspace = listedWorkspace();
  const make = (typed: Readonly<Record<string, string>> = {}) =>
    officeDialog(workspace, GROUP, "Lập văn bản").press({ paper: "decision:2026/1", ...typed });
  expect(make()).toMatchObject({
    ok: true,
    links: [
      { label: expect.stringContaining(".docx") },
      { label: expect.stringContaining("Google") },
      { label: expect.stringContaining("PDF") },
    ],
  });
  expect(await textOf(workspace)).toMatch(/Số: {6}\/QĐ-SKHĐT[\s\S]*ngày … tháng … năm 2026/);
  expect(make({ capacity: "acting", signer: "Vi Thị Ngân" })).toMatchObject({ ok: true });
  expect(await textOf(workspace)).toMatch(/Số: {6}\/QĐ-SKHĐT[\s\S]*Q\. GIÁM ĐỐC[\s\S]*Vi Thị Ngân/);
  approve(workspace);
  workspace.advanceTo(Date.parse("2026-11-25T09:00:00+07:00"));
  const signing = { capacity: "deputy", title: "Phó Giám đốc", signer: "Lê Văn Bình" };
  expect(
    officeDialog(workspace, GROUP, "Ghi quyết định đã ký").press({
      list: "2026/1",
      number: "45/QĐ-STC",
      date: "2026-11-25",
      ...signing,
    }),
  ).toMatchObject({ ok: true });
  expect(make()).toMatchObject({ ok: true });
  const text = await textOf(workspace);
  expect(text).toMatch(/Số: 45\/QĐ-STC[\s\S]*ngày 25 tháng 11 năm 2026[\s\S]*KT\. [\s\S]*Lê Văn Bình/);
  expect(text).not.toMatch(/[{}]|undefined|tháng …|Vi Thị Ngân/);
  expect(officeDialog(workspace, GROUP, "Lập văn bản").press({ paper: "public:2026" })).toMatchObject({
    ok: true,
  });
  const named = await textOf(workspace, "Danh sách công khai 2026.docx");
  expect(named).toContain("Theo Quyết định số 45/QĐ-STC ngày 25/11/2026. Danh sách chỉ gồm");
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
}, 60_000);

test("number and day: blank until the clerk enters them, then carried by the paper made again, and by every later one", async () => {
  const workspace = listedWorkspace();
  const make = (typed: Readonly<Record<string, string>> = {}) =>
    officeDialog(workspace, GROUP, "Lập văn bản").press({ paper: "submission:2026/1", ...typed });
  const issue = (number: string, date: string) =>
    officeDialog(workspace, GROUP, "Ghi số, ngày văn bản").press({
      paper: "submission:2026/1",
      number,
      date,
    });
  expect(read({ html: officeDialog(workspace, GROUP, "Ghi số, ngày văn bản").html() })).toContain(
    "Chưa lập văn bản nào có số",
  );
  expect(make()).toMatchObject({ ok: true });
  const file = "Tờ trình đề nghị công nhận 2026 danh sách 1.docx";
  expect(await textOf(workspace, file)).toMatch(/Số: {6}\/TTr-VP[\s\S]*ngày … tháng … năm 2026/);
  expect(issue("mười hai", "2026-11-24")).toMatchObject({ ok: false, code: "bad-number", field: "number" });
  expect(issue("7", "2026-12-24")).toMatchObject({ ok: false, code: "future-day", field: "date" });
  expect(issue("7", "2026-11-24")).toMatchObject({
    ok: true,
    message: expect.stringMatching(/số 07.*Đã lập/),
  });
  expect(await textOf(workspace, file)).toMatch(/Số: 07\/TTr-VP[\s\S]*ngày 24 tháng 11 năm 2026/);
  expect(issue("7", "2026-11-24")).toMatchObject({ ok: false, code: "already-issued" });
  expect(make({ capacity: "deputy", signer: "Vi Thị Ngân" })).toMatchObject({ ok: true });
  const again = await textOf(workspace, file);
  expect(again).toMatch(
    /Số: 07\/TTr-VP[\s\S]*KT\. CHÁNH VĂN PHÒNG[\s\S]*PHÓ CHÁNH VĂN PHÒNG[\s\S]*Vi Thị Ngân/,
  );
  const [row] = records(workspace, "Văn bản");
  expect(row).toMatchObject({ Số: "07", "Người ký": "Vi Thị Ngân", "Số lần lập": 3 });
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
}, 60_000);

test("the next paper follows the Office's copy of the template in Drive, however it words it", async () => {
  const workspace = listedWorkspace();
  const name = "Danh sách đăng ký.docx";
  const template = workspace.files.find((file) => file.name === name);
  if (!template) throw new Error(`no ${name}`);
  const zip = await JSZip.loadAsync(template.base64, { base64: true });
  const body = "word/document.xml";
  const rewrite = async (from: string, to: string) => {
    const xml = (await zip.file(body)?.async("string")) ?? "";
    expect(xml).toContain(from);
    zip.file(body, xml.replace(from, to));
    const base64 = await zip.generateAsync({ type: "base64" });
    workspace.byHand("drive", ({ files, ...drive }) => ({
      ...drive,
      files: Object.fromEntries(
        Object.entries(files).map(([id, file]) => [id, file.name === name ? { ...file, base64 } : file]),
      ),
    }));
  };
  const make = () => officeDialog(workspace, GROUP, "Lập văn bản").press({ paper: "registrations:2026" });
  await rewrite("Danh sách có {SoNguoi}", "Tổng cộng {SoNguoi}");
  expect(make()).toMatchObject({ ok: true });
  expect(await textOf(workspace, "Danh sách đăng ký 2026.docx")).toContain("Tổng cộng 02 công chức");
  const files = workspace.files.length;
  await rewrite("Tổng cộng {SoNguoi}", "Tổng cộng {SoNguoii}");
  expect(make()).toMatchObject({
    ok: false,
    code: "template-unknown-field",
    message: expect.stringContaining("{SoNguoii}: không có trường này (gần “Tổng cộng {SoNguoii}”)"),
  });
  expect(workspace.files).toHaveLength(files);
}, 60_000);
