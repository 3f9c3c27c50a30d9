import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import {
  checkSystem,
  mailTo,
  office,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const TAB = "Tuyên truyền, tập huấn, thi đua";

/** Somebody of a unit fills the form, by the words of its questions, and presses Gửi. */
function report(workspace: Workspace, email: string, answers: Readonly<Record<string, string>>): void {
  const form = workspace.forms().find(({ title }) => title.startsWith("Báo cáo hoạt động"));
  if (!form) throw new Error("no form for activities");
  const byId = Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => {
      const item = form.items.find(({ title }) => title.startsWith(question));
      if (!item) throw new Error(`the form does not ask “${question}”`);
      return [item.id, answer];
    }),
  );
  expect(workspace.submitForm(form.id, email, byId)).toMatchObject({ accepted: true });
}

const TRAINING = {
  "Loại hoạt động": "Tập huấn, bồi dưỡng",
  "Ngày thực hiện": "12/10/2026",
  "Nội dung": "Tập huấn kỹ năng số",
  "Số người tham gia": "3",
  "Kinh phí dự kiến": "1.500.000",
  "Kinh phí đã chi": "1.200.000 đồng",
  "Nguồn kinh phí": "Ngân sách nhà nước",
  "Khó khăn": "Thiếu máy tính dùng chung",
};

/** The Office types a row below the others. */
function type(workspace: Workspace, row: readonly (string | number)[]): void {
  const used = workspace.values(TAB).length;
  workspace.paste(TAB, used + 1, 1, [[...row]]);
}

/** The words of the newest report. */
async function newestReport(workspace: Workspace): Promise<string> {
  office(workspace, "report");
  const files = workspace.files.filter(({ name }) => /^Báo cáo kết quả năm 2026.*\.docx$/.test(name));
  const newest = files[files.length - 1];
  if (!newest) throw new Error("no report in Drive");
  return paragraphs(await partOf(newest.base64, "word/document.xml")).join("\n");
}

describe("what units did comes from their form and from the Office's tab", () => {
  const workspace = openWorkspace();

  test("a report by form becomes a row of the reporter's unit, and the workbook checks out", () => {
    report(workspace, PERSON, TRAINING);
    expect(records(workspace, TAB)).toMatchObject([
      {
        Loại: "Tập huấn, bồi dưỡng",
        "Nội dung": "Tập huấn kỹ năng số",
        "Kinh phí đã chi (đồng)": 1_200_000,
        "Người nhập": PERSON,
      },
    ]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("what cannot be read waits in Cần xử lý, and the reporter is told what was expected", () => {
    report(workspace, PERSON, { ...TRAINING, "Ngày thực hiện": "tháng trước" });
    expect(records(workspace, "Cần xử lý")).toMatchObject([
      { Email: PERSON, "Biểu mẫu": "Báo cáo hoạt động" },
    ]);
    expect(mailTo(workspace, PERSON, /Báo cáo hoạt động .* chưa được ghi nhận/).text).toContain(
      "Ngày thực hiện ghi “tháng trước”, cần một ngày dạng 14/10/2026",
    );
  });

  test("from an unknown address it becomes a row once the Office has said whose address that is", () => {
    report(workspace, "rieng@gmail.example", TRAINING);
    const dialog = officeDialog(workspace, "Cần xử lý", "Xử lý phản hồi");
    const row = /<option value="([^"]+)"[^>]*>[^<]*rieng@gmail\.example/.exec(dialog.html())?.[1] ?? "";
    dialog.goOn({ row });
    expect(dialog.press({ row, outcome: "linked", person: "A3" })).toMatchObject({ ok: true });
    expect(records(workspace, TAB)).toHaveLength(2);
  });

  test("rows of the form and rows typed by the Office stand in the annual report, with their money", async () => {
    type(workspace, ["05/03/2026", "Tuyên truyền", "Phổ biến Kế hoạch", 40, "", "500.000", "Xã hội hóa"]);
    const text = await newestReport(workspace);
    expect(text).toContain("Đã thực hiện 02 hoạt động tập huấn, bồi dưỡng, với 06 lượt người tham gia:");
    expect(text).toContain("Ngày 05/03/2026: Phổ biến Kế hoạch, 40 lượt người tham gia.");
    expect(text).toContain("Tổng kinh phí đã chi: 2.900.000 đồng");
    expect(text).toContain("Thiếu máy tính dùng chung");
  });

  test("a row that cannot be read stops the report, by tab, row and column; the check names it too", () => {
    const broken = workspace.fork();
    type(broken, ["hôm nào đó", "Tuyên truyền", "Không rõ ngày"]);
    expect(() => office(broken, "report")).toThrow(/dòng 5, cột "Ngày"/);
    expect(JSON.stringify(checkSystem(broken))).toMatch(/dòng 5, cột .{1,3}Ngày/);
  });

  test("before Hạn quyết định a silent unit's head is reminded once, with the form; who told something is not", () => {
    const silent = openWorkspace();
    silent.advanceTo(Date.parse("2026-11-24T08:00:00+07:00"));
    const told = () => silent.mail.filter(({ text }) => text.includes("báo cáo hoạt động tuyên truyền"));
    expect(told().map(({ to }) => to)).toContain(UNIT_HEAD);
    expect(new Set(told().map(({ to }) => to)).size).toBe(told().length);
    expect(told()[0]?.text).toContain("docs.google.com/forms");
  });
});
