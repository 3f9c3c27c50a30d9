import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { pack } from "../../document-templates/builder/pack.ts";
import { recognitionDecision as template } from "../../document-templates/builder/recognition-decision.ts";
import { recognitionDecision } from "../../src/documents/recognition-decision.ts";
import { signatureBlock } from "../../src/documents/signature-block.ts";
import type { ListFacts } from "../../src/domain/list-papers.ts";
import { signerInWords } from "../../src/domain/signer.ts";
import { paragraphs, partOf, rows } from "./docx-text.ts";
import { LEFT_OVER, lookOf, pageFindings, tableFindings } from "./layout-of.ts";
import { sampleList } from "./sample-list.ts";

const COMMITTED = readFileSync(
  new URL("../../document-templates/recognition-decision.docx", import.meta.url),
);
const SIGNED = { number: "45/QĐ-STC", date: "2026-02-05", signer: "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình" };

async function xmlOf(facts: ListFacts): Promise<string> {
  const made = recognitionDecision(facts, COMMITTED.toString("base64"));
  if (!made.ok) throw new Error(made.message);
  return partOf(made.value, "word/document.xml");
}

/** The list with nobody for the fifth year in a row. */
function withoutOutstanding(facts: ListFacts): ListFacts {
  return { ...facts, members: facts.members.map((one) => ({ ...one, run: Math.min(one.run, 4) })) };
}

describe("the decision", () => {
  test("the committed template is what the builder writes, and no larger than 12 KB", async () => {
    expect(Buffer.from(await pack(template())).equals(COMMITTED)).toBe(true);
    expect(COMMITTED.length).toBeLessThanOrEqual(12_288);
  });

  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true, italic: false, align: "center" }],
    ["Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true, italic: false, align: "center" }],
    ["UBND TỈNH LẠNG SƠN", { size: 13, bold: false, italic: false, align: "center" }],
    ["Số: ", { size: 13, bold: false, italic: false, align: "center" }],
    ["Lạng Sơn, ngày", { size: 14, bold: false, italic: true, align: "center" }],
    ["QUYẾT ĐỊNH", { size: 14, bold: true, italic: false, align: "center" }],
    ["Về việc công nhận", { size: 14, bold: true, italic: false, align: "center" }],
    ["GIÁM ĐỐC SỞ TÀI CHÍNH", { size: 14, bold: true, italic: false, align: "center" }],
    ["Căn cứ Kế hoạch số 428", { size: 14, bold: false, italic: true, align: "both" }],
    ["Quyết định này có hiệu lực", { size: 14, bold: true, italic: false, align: "both" }],
    ["Nơi nhận:", { size: 12, bold: true, italic: true, align: "left" }],
    ["- Như Điều 3;", { size: 11, bold: false, italic: false, align: "left" }],
    ["PHỤ LỤC", { size: 14, bold: true, italic: false, align: "center" }],
    ["DANH SÁCH CÔNG NHẬN", { size: 14, bold: true, italic: false, align: "center" }],
    ["(Kèm theo Quyết định số", { size: 14, bold: false, italic: true, align: "center" }],
  ])("NĐ 30/2020, Phụ lục I: %s", async (text, expected) => {
    expect(lookOf(await xmlOf(sampleList()), text)).toEqual(expected);
  });

  test("number, day and signer are blank until recorded", async () => {
    const text = paragraphs(await xmlOf(sampleList()));
    expect(text).toContain("Số:      /QĐ-STC");
    expect(text).toContain("Lạng Sơn, ngày … tháng … năm 2026");
    expect(text).toContain("(Kèm theo Quyết định số      /QĐ-STC ngày … tháng … năm 2026");
    expect(text.join("\n")).not.toContain("Hoàng Minh Đức");
  });

  test("then they are the signed decision's, with a 0 before days below 10 and months 1, 2", async () => {
    const text = paragraphs(await xmlOf({ ...sampleList(), decision: SIGNED }));
    expect(text).toContain("Số: 45/QĐ-STC");
    expect(text).toContain("Lạng Sơn, ngày 05 tháng 02 năm 2026");
    expect(text).toContain("(Kèm theo Quyết định số 45/QĐ-STC ngày 05 tháng 02 năm 2026");
    expect(text).toEqual(expect.arrayContaining(["KT. GIÁM ĐỐCPHÓ GIÁM ĐỐC", "Lê Văn Bình"]));
  });

  test("names each recognised person once in the list, five-year holders again apart with their decisions", async () => {
    const facts = sampleList();
    const xml = await xmlOf(facts);
    const recognised = facts.members.filter((member) => member.recognised);
    const outstanding = recognised.filter(({ run }) => run >= 5);
    expect(outstanding.length).toBeGreaterThan(0);
    expect(rows(xml).filter((row) => /^\d+ \| /.test(row))).toHaveLength(
      recognised.length + outstanding.length,
    );
    const text = paragraphs(xml).join("\n");
    expect(text).toContain(`năm 2026 đối với ${recognised.length} công chức`);
    expect(text).toContain("Mục II Phụ lục kèm theo");
    expect(text).toContain("2025: số 35/QĐ-STC ngày 24/11/2025");
    for (const { name } of facts.members.filter((member) => !member.recognised)) {
      const others = recognised.filter((one) => one.name === name).length;
      if (others === 0) expect(text).not.toContain(name);
    }
  });

  test("without five-year holders there is one list and no numbered part", async () => {
    const text = paragraphs(await xmlOf(withoutOutstanding(sampleList()))).join("\n");
    expect(text).not.toMatch(/TIÊU BIỂU|tiêu biểu|Mục I/);
    expect(text).toContain("(danh sách tại Phụ lục kèm theo)");
  });

  test.each([1, 60, 700])("%i people: page and tables as prescribed, nothing left over", async (count) => {
    const facts = sampleList(count);
    const members = facts.members.map((one) => ({ ...one, name: `${one.name} Công Tằng Tôn Nữ Thị Hương` }));
    const xml = await xmlOf({ ...facts, members, decision: SIGNED });
    expect(pageFindings(xml)).toEqual([]);
    expect(tableFindings(xml)).toEqual([]);
    expect(paragraphs(xml).join("\n")).not.toMatch(LEFT_OVER);
  });
});

describe("the signature", () => {
  test.each([
    ["head", "", "GIÁM ĐỐC"],
    ["acting", "", "Q. GIÁM ĐỐC"],
    ["deputy", "Phó Giám đốc", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
    ["in-charge", "Phó Giám đốc", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH"],
  ] as const)("%s: what was recorded stands as the decree has it", (capacity, title, office) => {
    const recorded = signerInWords({ capacity, title, name: "Lê Văn Bình" }, "Giám đốc");
    expect(recorded.ok && signatureBlock(recorded.value, "Giám đốc")).toEqual({
      office,
      name: "Lê Văn Bình",
    });
  });

  test("nobody has signed: the head's office alone", () => {
    expect(signatureBlock("", "Giám đốc")).toEqual({ office: "GIÁM ĐỐC", name: "" });
  });
});
