import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Document, Packer, Paragraph } from "docx";
import JSZip from "jszip";
import { type AnnualReportFacts, annualReport } from "../../src/documents/annual-report.ts";
import { indicatorChart, unitChart, yearsChart } from "../../src/documents/result-charts.ts";
import { yearFigures } from "../../src/domain/figures.ts";
import { sampleYear } from "./sample-year.ts";

const TEMPLATE = readFileSync(
  new URL("../../document-templates/annual-report.docx", import.meta.url),
).toString("base64");

async function opened(facts: AnnualReportFacts): Promise<JSZip> {
  const made = annualReport(facts, TEMPLATE);
  if (!made.ok) throw new Error(made.message);
  return JSZip.loadAsync(made.value, { base64: true });
}

async function text(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}

/** Values of the series of a chart, as they are drawn. */
function drawn(xml: string): readonly (readonly number[])[] {
  return [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([series]) =>
    [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
}

describe("the report's charts are Word's own", () => {
  const facts = sampleYear();
  let zip: JSZip;
  beforeAll(async () => {
    zip = await opened(facts);
  });

  test("each is a part of the package with its relation, its type and the workbook of its figures", async () => {
    const document = await text(zip, "word/document.xml");
    const relations = await text(zip, "word/_rels/document.xml.rels");
    const types = await text(zip, "[Content_Types].xml");
    for (const number of [1, 2, 3]) {
      expect(document).toContain(`r:id="rIdBieuDo${number}"`);
      expect(relations).toContain(`Target="charts/chart${number}.xml"`);
      expect(types).toContain(`/word/charts/chart${number}.xml`);
      const own = await text(zip, `word/charts/_rels/chart${number}.xml.rels`);
      expect(own).toContain(`../embeddings/chart${number}.xlsx`);
      expect(await text(zip, `word/charts/chart${number}.xml`)).toContain('<c:externalData r:id="rId1">');
    }
  });

  test("its workbook holds what it draws, cell by cell, as text and numbers", async () => {
    const xml = await text(zip, "word/charts/chart2.xml");
    const bytes = await zip.file("word/embeddings/chart2.xlsx")?.async("uint8array");
    const sheet = await text(await JSZip.loadAsync(bytes ?? ""), "xl/worksheets/sheet1.xml");
    const numbers = [...sheet.matchAll(/<c r="([BC])\d+"><v>([^<]*)<\/v>/g)];
    for (const [place, column] of ["B", "C"].entries()) {
      const held = numbers.filter(([, letter]) => letter === column).map(([, , value]) => Number(value));
      expect(held).toEqual(drawn(xml)[place]);
    }
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">Chỉ số 1</t></is></c>');
    expect(sheet).not.toContain("<f>");
  });

  test("units are drawn with the shares of Phụ lục I, apart by whether they reach the target", async () => {
    const { units } = yearFigures(facts);
    const shares = units.map(({ rates }) => Math.round((rates.recognised ?? 0) * 1000) / 10);
    const xml = await text(zip, "word/charts/chart1.xml");
    const [reached = [], missed = []] = drawn(xml);
    expect([...reached, ...missed].sort()).toEqual([...shares].sort());
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...missed)).toBeLessThan(80);
  });
});

describe("a name that people typed", () => {
  test("stays text in a chart, whatever it holds", async () => {
    const { roster, ...rest } = sampleYear();
    const units = roster.units.map((unit) => ({ ...unit, name: `=1+1 "A" & <B>\u0007 ${unit.id}` }));
    const zip = await opened({ ...rest, roster: { ...roster, units } });
    const xml = await text(zip, "word/charts/chart1.xml");
    expect(xml).toContain("=1+1 &quot;A&quot; &amp; &lt;B&gt; VP");
    expect(xml).not.toContain("\u0007");
  });
});

describe("where there is nothing to draw", () => {
  test("there is no chart", () => {
    const { counts, rates } = yearFigures(sampleYear());
    const target = { percent: 80, strict: false };
    expect(unitChart([], target, 2026)).toBeUndefined();
    const nobody = { id: "X", name: "X", counts: { ...counts, total: 0 }, rates };
    expect(unitChart([nobody], target, 2026)).toBeUndefined();
    expect(yearsChart([{ year: 2026, source: "cycle", target, ...counts }])).toBeUndefined();
    const empty = yearFigures({ ...sampleYear(), dossiers: [] });
    expect(indicatorChart(empty.indicators, 2026)).toBeUndefined();
  });

  test("years are compared by shares where each roll is known, else by numbers", () => {
    const target = { percent: 60, strict: true };
    const known = { year: 2024, source: "totals", target, total: 50, recognised: 40 } as const;
    const other = { year: 2025, source: "totals", target, total: 80, recognised: 60 } as const;
    const named = { year: 2025, source: "names", target, recognised: 60 } as const;
    expect(yearsChart([known, other])?.series.map(({ values }) => values)).toEqual([
      [80, 75],
      [60, 60],
    ]);
    expect(yearsChart([known, named])?.series.map(({ values }) => values)).toEqual([[40, 60]]);
  });
});

describe("in a template that somebody edited", () => {
  /** The report from a template of these paragraphs. */
  async function report(...lines: readonly string[]) {
    const all = [...lines, "{CoQuan} {Nam} {NgayChot} {TongSo}", "{#MucTieu}", "{TT}", "{/MucTieu}"];
    const children = all.map((text) => new Paragraph(text));
    return annualReport(
      sampleYear(5),
      await Packer.toBase64String(new Document({ sections: [{ children }] })),
    );
  }

  test.each([
    ["as text", "{BieuDoDonVi}", /\{BieuDoDonVi\}: biểu đồ phải viết \{@BieuDoDonVi\}, riêng một đoạn/],
    ["within a sentence", "Hình: {@BieuDoDonVi}", /biểu đồ \{@…\} phải đứng riêng một đoạn/],
    ["a chart that there is not", "{@BieuDoLuong}", /\{@BieuDoLuong\}: không có trường này/],
    ["a text as if it were drawn", "{@CoQuan}", /\{@CoQuan\}: không dùng được cách viết này/],
  ])("a chart written otherwise is refused by its name: %s", async (_, line, message) => {
    const made = await report(line);
    expect(made.ok ? "" : made.message).toMatch(message);
  });

  test("only the charts that are still asked for are made", async () => {
    const made = await report("{@BieuDoChiSo}");
    if (!made.ok) throw new Error(made.message);
    const zip = await JSZip.loadAsync(made.value, { base64: true });
    expect(Object.keys(zip.files).filter((path) => /charts\/chart\d/.test(path))).toEqual([
      "word/charts/chart2.xml",
    ]);
  });
});
