import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { pack } from "../../document-templates/builder/pack.ts";
import { proposalSubmission as template } from "../../document-templates/builder/proposal-submission.ts";
import { proposalSubmission } from "../../src/documents/proposal-submission.ts";
import type { ListFacts } from "../../src/domain/list-papers.ts";
import { paragraphs, partOf, rows } from "./docx-text.ts";
import { LEFT_OVER, lookOf, pageFindings, tableFindings } from "./layout-of.ts";
import { BY_OFFICE, sampleList } from "./sample-list.ts";

const COMMITTED = readFileSync(new URL("../../document-templates/proposal-submission.docx", import.meta.url));

const CAUSE = "Chỉ số 6 dưới 5 điểm";

async function xmlOf(facts: ListFacts): Promise<string> {
  const made = proposalSubmission({ ...facts, issue: BY_OFFICE }, COMMITTED.toString("base64"));
  if (!made.ok) throw new Error(made.message);
  return partOf(made.value, "word/document.xml");
}

/** The list with the reason of each who is not proposed, as compiling it writes. */
function list(count = 60): ListFacts {
  const facts = sampleList(count);
  const members = facts.members.map((one) => ({ ...one, cause: one.proposed ? "" : CAUSE }));
  return { ...facts, members };
}

describe("the paper to the head", () => {
  test("the committed template is what the builder writes, and no larger than 12 KB", async () => {
    expect(Buffer.from(await pack(template())).equals(COMMITTED)).toBe(true);
    expect(COMMITTED.length).toBeLessThanOrEqual(12_288);
  });

  test.each([
    ["SỞ TÀI CHÍNH", { size: 13, bold: false, italic: false, align: "center" }],
    ["VĂN PHÒNG", { size: 13, bold: true, italic: false, align: "center" }],
    ["Số:      /TTr-VP", { size: 13, bold: false, italic: false, align: "center" }],
    ["TỜ TRÌNH", { size: 14, bold: true, italic: false, align: "center" }],
    ["Kính gửi: Giám đốc Sở Tài chính", { size: 14, bold: false, italic: false, align: "center" }],
    ["Thực hiện Kế hoạch số 307", { size: 14, bold: false, italic: false, align: "both" }],
    ["- Như trên;", { size: 11, bold: false, italic: false, align: "left" }],
    ["CHÁNH VĂN PHÒNG", { size: 14, bold: true, italic: false, align: "center" }],
    ["PHỤ LỤC", { size: 14, bold: true, italic: false, align: "center" }],
  ])("NĐ 30/2020, Phụ lục I: %s", async (text, expected) => {
    expect(lookOf(await xmlOf(list()), text)).toEqual(expected);
  });

  test("names everybody on the list once; whoever is not proposed with the reason", async () => {
    const facts = list();
    const all = rows(await xmlOf(facts)).filter((row) => /^\d+ \| /.test(row));
    const others = facts.members.filter(({ proposed }) => !proposed);
    expect(others.length).toBeGreaterThan(0);
    expect(all).toHaveLength(facts.members.length);
    expect(all.filter((row) => row.endsWith(CAUSE))).toHaveLength(others.length);
  });

  test("says in words that there is nobody, proposed or not", async () => {
    const facts = list();
    const nobody = { ...facts, members: facts.members.filter(({ proposed }) => !proposed) };
    const everybody = { ...facts, members: facts.members.filter(({ proposed }) => proposed) };
    expect(paragraphs(await xmlOf(nobody)).join("\n")).toMatch(
      /đề nghị công nhận danh hiệu “Công dân học tập” năm 2026: không có trường hợp nào\.[\s\S]*I\. ĐỀ NGHỊ CÔNG NHẬN\nKhông có trường hợp nào\./,
    );
    expect(paragraphs(await xmlOf(everybody)).join("\n")).toMatch(
      /chưa đề nghị công nhận: không có trường hợp nào\.[\s\S]*II\. CHƯA ĐỀ NGHỊ CÔNG NHẬN\nKhông có trường hợp nào\./,
    );
  });

  test.each([1, 60, 700])("%i people: page and tables as prescribed, nothing left over", async (count) => {
    const facts = list(count);
    const members = facts.members.map((one) => ({ ...one, name: `${one.name} Công Tằng Tôn Nữ Thị Hương` }));
    const xml = await xmlOf({ ...facts, members });
    expect(pageFindings(xml)).toEqual([]);
    expect(tableFindings(xml)).toEqual([]);
    expect(paragraphs(xml).join("\n")).not.toMatch(LEFT_OVER);
  });
});
