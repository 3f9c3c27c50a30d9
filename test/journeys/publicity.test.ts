import { describe, expect, test } from "@jest/globals";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { read, register } from "./agency.ts";
import { checkSystem, handIn, officeDialog, openWorkspace, PERSON } from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const GROUP = "Danh sách, quyết định";
/** Registers and, at first, sends nothing. */
const LATE = PERSON;

const workspace = openWorkspace();
const make = (paper: string) => officeDialog(workspace, GROUP, "Lập văn bản").press({ paper });

/** The address that people open of the form with this title. */
function formUrl(title: RegExp): string {
  const form = Object.values(workspace.world.forms).find((one) => title.test(one.title));
  if (!form) throw new Error(`no form ${title}`);
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

async function textOf(name: string): Promise<string> {
  const file = workspace.files.filter((one) => one.name === name).at(-1);
  if (!file) throw new Error(`no ${name} among ${workspace.files.map((one) => one.name).join(", ")}`);
  return paragraphs(await partOf(file.base64, "word/document.xml")).join("\n");
}

describe("publicity made easy (plan 307, III.2)", () => {
  test("the notice that opens the year: dates, conditions and both forms, ready for signature", async () => {
    expect(make("campaign-notice:2026")).toMatchObject({ ok: true });
    const text = await textOf("Thông báo phát động 2026.docx");
    expect(text).toMatch(/THÔNG BÁO\n[\s\S]*thi đua học tập suốt đời/);
    expect(text).toContain(formUrl(/Đăng ký/));
    expect(text).toContain(formUrl(/tự đánh giá/));
    expect(text).toContain("trước ngày 01 tháng 12 năm 2026");
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  test("a poster for each form, as .docx, Google Doc and PDF", async () => {
    workspace.advanceTo(workspace.now() + 60_000);
    for (const [key, words, title] of [
      ["dang-ky", "đăng ký", /Đăng ký/],
      ["tu-danh-gia", "tự đánh giá", /tự đánh giá/],
    ] as const) {
      const answer = make(`poster:2026/${key}`);
      expect(answer).toMatchObject({ ok: true });
      expect((answer as { links: readonly { label: string }[] }).links).toHaveLength(3);
      expect(await textOf(`Áp phích A3 ${words} 2026.docx`)).toContain(formUrl(title));
    }
  });

  test("text for a unit's Zalo group: who is late by name, no score, nothing sent", () => {
    register(workspace, LATE);
    const before = workspace.world;
    const dialog = officeDialog(workspace, "Tuyên truyền", "Tin nhắn Zalo cho đơn vị");
    const text = read({ html: dialog.html() });
    expect(text).toContain("Nông Văn Viên");
    expect(text).toContain("Chưa gửi phiếu tự đánh giá");
    expect(dialog.html()).toContain("data-copy");
    expect(workspace.world.mail).toBe(before.mail);
    expect(workspace.world.spreadsheet).toBe(before.spreadsheet);
    handIn(workspace, LATE, NINES);
    const after = read({ html: officeDialog(workspace, "Tuyên truyền", "Tin nhắn Zalo cho đơn vị").html() });
    expect(after).not.toMatch(/Nông Văn Viên|90 điểm/);
  });
});

describe("papers made are found from the menu", () => {
  test("by year, newest first, one row a paper with the way to each of its files; looking changes nothing", () => {
    const before = workspace.world;
    const html = officeDialog(workspace, GROUP, "Văn bản đã lập").html();
    expect(workspace.world.drive).toBe(before.drive);
    expect(workspace.world.spreadsheet).toBe(before.spreadsheet);
    const rows = html.split("<tr>").filter((row) => row.includes("Thông báo phát động 2026"));
    expect(rows).toHaveLength(1);
    for (const format of [".docx", "Google Tài liệu", ".pdf"]) {
      expect(rows[0]).toMatch(new RegExp(`href="https://[^"]+"[^>]*>${format.replace(".", "\\.")}<`));
    }
    expect(html.indexOf("Áp phích A3 tự đánh giá")).toBeLessThan(html.indexOf("Thông báo phát động 2026"));
    expect(html).toContain("Mở thư mục");
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("before the first paper the dialog says what to do", () => {
    const html = officeDialog(openWorkspace(), GROUP, "Văn bản đã lập").html();
    expect(read({ html })).toContain("Chưa lập văn bản nào");
  });
});
