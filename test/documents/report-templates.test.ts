import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type AnnualReportFacts, annualReport } from "../../src/documents/annual-report.ts";
import { paragraphs, paragraphWith, partOf } from "./docx-text.ts";
import { ACTIVITIES, activity } from "./sample-activities.ts";
import { sampleYear } from "./sample-year.ts";

const TEMPLATE = readFileSync(
  new URL("../../document-templates/annual-report.docx", import.meta.url),
).toString("base64");

async function documentOf(facts: AnnualReportFacts): Promise<string> {
  const made = annualReport(facts, TEMPLATE);
  if (!made.ok) throw new Error(made.message);
  return partOf(made.value, "word/document.xml");
}

/** The places that are left for people. */
function gaps(xml: string): readonly string[] {
  return paragraphs(xml).filter((text) => text.startsWith("[Văn phòng bổ sung"));
}

describe("the annual report", () => {
  let empty = "";
  let filled = "";
  beforeAll(async () => {
    empty = await documentOf(sampleYear());
    const emulation = activity({ kind: "emulation", what: "Phát động thi đua", proposals: "Khen thưởng" });
    filled = await documentOf({ ...sampleYear(), activities: [...ACTIVITIES, emulation] });
  });

  test("what only people can write is a marked gap while nobody filled it in", () => {
    expect(gaps(empty)).toHaveLength(7);
    expect(gaps(empty).every((gap) => gap.endsWith("…"))).toBe(true);
    expect(paragraphWith(empty, "[Văn phòng bổ sung")).toMatch(/<w:highlight w:val="yellow"\/>/);
  });

  test("no gap is left once every subject stands in the tab", () => {
    expect(gaps(filled)).toEqual([]);
    expect(paragraphs(filled).join("\n")).toContain("chi tiết tại Phụ lục V");
  });

  test("every table of figures repeats its header row and splits no row", () => {
    const tables = [...filled.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables.filter((table) => table.includes("<w:tblHeader/>"))).toHaveLength(9);
    for (const table of tables) {
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length);
    }
  });

  test("a caption and the sentence before a table are never parted from it", () => {
    for (const text of ["Mức độ thực hiện các mục tiêu", "Kết quả qua các năm", "Tổng kinh phí đã chi"]) {
      expect(paragraphWith(filled, text)).toMatch(/<w:keepNext\/>/);
    }
  });

  test("the note on the dashes stays with the years that it explains", () => {
    const [before = ""] = filled.split("Ghi chú: Dấu");
    const last = [...before.matchAll(/<w:tr>.*?<\/w:tr>/gs)].at(-1)?.[0] ?? "";
    expect(paragraphs(last)[0]).toBe("2026");
    expect(last.match(/<w:keepNext\/>/g)?.length).toBe(paragraphs(last).length);
  });
});
