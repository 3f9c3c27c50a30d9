import { expect, test } from "@jest/globals";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { read } from "./agency.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { checkSystem, officeDialog, openWorkspace } from "./stage.ts";

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

test("the decision: blank number, day and signer before it is signed; made again afterwards, they are there", async () => {
  const workspace = listedWorkspace();
  const make = () => officeDialog(workspace, GROUP, "Lập văn bản").press({ paper: "decision:2026/1" });
  expect(make()).toMatchObject({
    ok: true,
    links: [
      { label: expect.stringContaining(".docx") },
      { label: expect.stringContaining("Google") },
      { label: expect.stringContaining("PDF") },
    ],
  });
  expect(await textOf(workspace)).toMatch(/ngày … tháng … năm 2026/);
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
  expect(text).not.toMatch(/[{}]|undefined|tháng …/);
  expect(officeDialog(workspace, GROUP, "Lập văn bản").press({ paper: "public:2026" })).toMatchObject({
    ok: true,
  });
  const named = await textOf(workspace, "Danh sách công khai 2026.docx");
  expect(named).toContain("Theo Quyết định số 45/QĐ-STC ngày 25/11/2026. Danh sách chỉ gồm");
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
}, 60_000);
