import { beforeAll, describe, expect, test } from "@jest/globals";
import JSZip from "jszip";
import { COHORTS } from "./cohorts.ts";
import { findingsOf } from "./findings-of.ts";
import { LAID_PAPERS, templateOf } from "./papers.ts";

/** The same, after one thing was changed: what the layout test must see. Text as it stands in `word/document.xml`. */
const BREAKS: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ["Letter paper", 'w:w="11906"', 'w:w="12240"', /^page /],
  ["a narrow left margin", 'w:left="1701"', 'w:left="1134"', /^margin left/],
  ["the number on page 1", "<w:titlePg/>", "", /^number on page 1/],
  ["an annex numbered on", /(.*)w:start="1"/s, '$1w:start="7"', /^not numbered apart/],
  ["another font", "<w:rPr>", '<w:rPr><w:rFonts w:ascii="Arial"/>', /^font Arial/],
  ["blue letters", "<w:rPr>", '<w:rPr><w:color w:val="0000FF"/>', /^colour 0000FF/],
  [
    "Quốc hiệu in 14 pt",
    '<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">CỘNG HÒA',
    '<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">CỘNG HÒA',
    /^Quốc hiệu: 14 pt/,
  ],
  ["Tiêu ngữ misspelt", "Độc lập - Tự do", "Độc lập – Tự do", /^Tiêu ngữ: other words/],
  ["the agency in small letters", "SỞ TÀI CHÍNH", "Sở Tài chính", /not in capitals/],
  [
    "a date without its 0",
    "ngày … tháng … năm 2026</w:t>",
    "ngày 5 tháng 2 năm 2026</w:t>",
    /^địa danh, ngày:/,
  ],
  ["another tên loại", ">QUYẾT ĐỊNH<", ">QUYẾT ÐỊNH<", /is not what follows the head/],
  [
    "a Căn cứ that ends with a full stop",
    "giai đoạn 2021 - 2030”;",
    "giai đoạn 2021 - 2030”.",
    /^căn cứ: ends/,
  ],
  ["no first-line indent", /w:firstLine="720"/g, 'w:firstLine="0"', /^first line 0/],
  ["lines of 2", /w:line="276"/g, 'w:line="480"', /^line 480/],
  ["no gap between paragraphs", /w:after="120"/g, 'w:after="0"', /^gap 0/],
  ["recipients without Lưu", "- Lưu: VT, VP.", "- Trang thông tin.", /^nơi nhận: ends with/],
  ["no ./.", "Quyết định này./.", "Quyết định này.", /^ends 0 times/],
  ["a signature that may stand alone", /<w:keepNext\/>/g, "", /^signature may stand alone/],
  ["PHỤ LỤC numbered where it is alone", ">PHỤ LỤC<", ">PHỤ LỤC I<", /^phụ lục:/],
  ["a header row that is not repeated", "<w:tblHeader/>", "", /^header not repeated/],
  ["a row that may be split", "<w:cantSplit/>", "", /^row may be split/],
  [
    "a table wider than the text",
    /<w:tblW w:type="dxa" w:w="93\d\d"\/>/g,
    '<w:tblW w:type="dxa" w:w="9900"/>',
    /^wider/,
  ],
  ["a field left over", "Văn phòng Sở", "{TenDonVi}", /^left over/],
  ["a figure that is none", "Văn phòng Sở", "NaN người", /^left over/],
];

let made = "";
const paper = LAID_PAPERS.find(({ template }) => template === "recognition-decision");

beforeAll(() => {
  const [cohort] = COHORTS;
  const outcome = cohort && paper?.make(cohort, templateOf(paper.template));
  if (!outcome?.ok) throw new Error("the decision of the sample agency is made");
  made = outcome.value;
});

describe("the layout test sees", () => {
  test.each(BREAKS)("%s", async (_, from, to, finding) => {
    if (!paper) throw new Error("no paper");
    const zip = await JSZip.loadAsync(made, { base64: true });
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    zip.file("word/document.xml", broken);
    const found = await findingsOf(await zip.generateAsync({ type: "base64" }), paper);
    expect(found.filter((one) => finding.test(one))).not.toEqual([]);
  });
});
