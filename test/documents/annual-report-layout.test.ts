import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import JSZip from "jszip";
import { annualReport as template } from "../../document-templates/builder/annual-report.ts";
import { pack } from "../../document-templates/builder/pack.ts";
import { annualReport } from "../../src/documents/annual-report.ts";
import { paragraphs, paragraphWith, partOf } from "./docx-text.ts";
import { sampleYear } from "./sample-year.ts";

const COMMITTED = readFileSync(new URL("../../document-templates/annual-report.docx", import.meta.url));

/** Millimetres as twips, as Word counts. */
const mm = (length: number) => (length * 1440) / 25.4;

let docx = "";
let xml = "";

beforeAll(async () => {
  const made = annualReport(sampleYear(), COMMITTED.toString("base64"));
  if (!made.ok) throw new Error(made.message);
  docx = made.value;
  xml = await partOf(docx, "word/document.xml");
});

/** Size in points of the words in the paragraph with this text, and whether bold and italic. */
function look(text: string) {
  const paragraph = paragraphWith(xml, text);
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]) / 2,
    bold: /<w:b\/>/.test(paragraph),
    italic: /<w:i\/>/.test(paragraph),
    align: /<w:jc w:val="(\w+)"/.exec(paragraph)?.[1],
  };
}

/** The length in twips of each rule: its column's width less both indents, in the order of the document. */
function rules(): readonly number[] {
  const left = [3628, 5726, 9354];
  return [...xml.matchAll(/<w:pBdr><w:top [^>]*\/><\/w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/g)].map(
    ([, start, end], index) => (left[index] ?? 0) - Number(start) - Number(end),
  );
}

function sections(): readonly string[] {
  return [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
}

describe("the page (NĐ 30/2020, Phụ lục I)", () => {
  test("A4, portrait for the report, landscape for the five annexes", () => {
    const sizes = sections().map((section) => /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(section)?.slice(1, 3));
    expect(sizes).toEqual([["11906", "16838"], ...Array.from({ length: 5 }, () => ["16838", "11906"])]);
  });

  test("margins: top and bottom 20–25 mm, left 30–35, right 15–20", () => {
    for (const section of sections()) {
      const margin = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(section)?.[1]);
      for (const [side, least, most] of [
        ["top", 20, 25],
        ["bottom", 20, 25],
        ["left", 30, 35],
        ["right", 15, 20],
      ] as const) {
        expect(margin(side)).toBeGreaterThanOrEqual(Math.floor(mm(least)));
        expect(margin(side)).toBeLessThanOrEqual(Math.ceil(mm(most)));
      }
    }
  });

  test("Times New Roman, black, everywhere", async () => {
    const styles = await partOf(docx, "word/styles.xml");
    expect(styles).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(xml).not.toMatch(/<w:rFonts/);
    expect(xml).not.toMatch(/<w:color w:val="(?!000000)/);
  });

  test("the page number stands in the head, centred, 13–14 pt, not on page 1; each annex is numbered apart", async () => {
    const zip = await JSZip.loadAsync(docx, { base64: true });
    const headers = await Promise.all(zip.file(/word\/header\d+\.xml/).map((file) => file.async("string")));
    const numbered = headers.filter((header) => header.includes("PAGE"));
    expect([headers.length, numbered.length]).toEqual([12, 6]);
    expect(numbered.every((header) => /<w:jc w:val="center"\/>.*<w:sz w:val="28"/.test(header))).toBe(true);
    for (const section of sections()) {
      expect(section).toMatch(/<w:titlePg\/>/);
      expect(section).toMatch(/<w:pgNumType[^>]*w:start="1"/);
    }
  });
});

describe("the parts (NĐ 30/2020, Phụ lục I)", () => {
  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true, italic: false, align: "center" }],
    ["Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true, italic: false, align: "center" }],
    ["UBND TỈNH LẠNG SƠN", { size: 13, bold: false, italic: false, align: "center" }],
    ["SỞ TÀI CHÍNH", { size: 13, bold: true, italic: false, align: "center" }],
    ["Số:      /BC-STC", { size: 13, bold: false, italic: false, align: "center" }],
    ["Lạng Sơn, ngày … tháng … năm 2026", { size: 14, bold: false, italic: true, align: "center" }],
    ["BÁO CÁO", { size: 14, bold: true, italic: false, align: "center" }],
    ["Kết quả xây dựng mô hình", { size: 14, bold: true, italic: false, align: "center" }],
    ["Kính gửi: Hội Khuyến học tỉnh Lạng Sơn", { size: 14, bold: false, italic: false, align: "center" }],
    ["Thực hiện Kế hoạch số 428", { size: 14, bold: false, italic: false, align: "both" }],
    ["GIÁM ĐỐC", { size: 14, bold: true, italic: false, align: "center" }],
    ["Hoàng Minh Đức", { size: 14, bold: true, italic: false, align: "center" }],
    ["Nơi nhận:", { size: 12, bold: true, italic: true, align: "left" }],
    ["- Như trên;", { size: 11, bold: false, italic: false, align: "left" }],
    ["- Lưu: VT, VP.", { size: 11, bold: false, italic: false, align: "left" }],
  ])("%s", (text, expected) => {
    expect(look(text)).toEqual(expected);
  });

  test("annex: “Phụ lục I” and its title in capitals, bold, centred", () => {
    for (const text of ["Phụ lục I", "KẾT QUẢ THEO PHÒNG, ĐƠN VỊ NĂM 2026"]) {
      const found =
        [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].find(([one]) => paragraphs(one)[0] === text)?.[0] ?? "";
      expect(found).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="28"/);
    }
  });

  test("the rule under the motto is as long as its words; the others a third to a half of their line", () => {
    const [agency = 0, motto = 0, subject = 0] = rules();
    expect(rules()).toHaveLength(3);
    expect(Math.abs(motto - mm(60.5))).toBeLessThan(mm(0.5));
    expect(agency).toBeGreaterThan(mm(32.1 / 3));
    expect(agency).toBeLessThanOrEqual(mm(32.1 / 2));
    expect(subject).toBeGreaterThan(mm(121.4 / 3));
    expect(subject).toBeLessThan(mm(121.4 / 2));
  });

  test("the content: first line 1.27 cm, at least 6 pt between paragraphs, lines 1 to 1.5", () => {
    const paragraph = paragraphWith(xml, "Số người tự nguyện đăng ký");
    expect(paragraph).toMatch(/<w:ind w:firstLine="720"\/>/);
    expect(Number(/w:after="(\d+)"/.exec(paragraph)?.[1])).toBeGreaterThanOrEqual(120);
    const line = Number(/w:line="(\d+)" w:lineRule="auto"/.exec(paragraph)?.[1]);
    expect(line).toBeGreaterThanOrEqual(240);
    expect(line).toBeLessThanOrEqual(360);
  });

  test("every table of figures repeats its header row and splits no row", () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const figures = tables.filter((table) => table.includes("<w:tblHeader/>"));
    expect([tables.length, figures.length]).toEqual([9, 7]);
    for (const table of tables) {
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length);
    }
  });

  test("the text ends with “./.”, and the signature stays with it", () => {
    const last = paragraphWith(xml, "Trên đây là Báo cáo");
    expect(paragraphs(last)[0]).toMatch(/\.\/\.$/);
    expect(last).toMatch(/<w:keepNext\/>/);
  });

  test("what only people can write is a marked gap, not a text", () => {
    const gaps = paragraphs(xml).filter((text) => text.startsWith("[Văn phòng bổ sung"));
    expect(gaps).toHaveLength(7);
    expect(gaps.every((gap) => gap.endsWith("…"))).toBe(true);
    expect(paragraphWith(xml, "[Văn phòng bổ sung")).toMatch(/<w:highlight w:val="yellow"\/>/);
  });
});

test("the committed template is what its builder makes, byte for byte", async () => {
  expect(Buffer.from(await pack(template())).equals(COMMITTED)).toBe(true);
});
