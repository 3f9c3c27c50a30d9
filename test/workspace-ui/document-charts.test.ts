import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readDocumentChart } from "../../emulator/ui/model/document-chart.ts";
import { drawDocumentChart } from "../../emulator/ui/model/draw-document-chart.ts";
import { annualReport } from "../../src/documents/annual-report.ts";
import { partOf } from "../documents/docx-text.ts";
import { sampleYear } from "../documents/sample-year.ts";

const TEMPLATE = readFileSync(
  new URL("../../document-templates/annual-report.docx", import.meta.url),
).toString("base64");

describe("a chart of a Word document, as the workspace's viewer draws it", () => {
  let units = "";
  let years = "";
  beforeAll(async () => {
    const facts = sampleYear(30);
    const odd = facts.roster.units.map((unit) => ({ ...unit, name: `${unit.name} <"&">` }));
    const totals = [2024, 2025].map((year) => ({
      ...{ year, agency: "Sở", total: 20, registered: 20, submitted: 20, recognised: 15 },
      ...{ notRecognised: 0, digitalSkills: 9, proficient: 6 },
      ...{ decisionNumber: "", decisionDate: "", source: "" },
    }));
    const dossiers = facts.dossiers.filter(({ year }) => year === 2026);
    const made = annualReport(
      { ...facts, roster: { ...facts.roster, units: odd }, totals, dossiers },
      TEMPLATE,
    );
    if (!made.ok) throw new Error(made.message);
    units = await partOf(made.value, "word/charts/chart1.xml");
    years = await partOf(made.value, "word/charts/chart3.xml");
  });

  test("has the names, the figures and the direction of the file", () => {
    const chart = readDocumentChart(units);
    expect(chart).toMatchObject({ lying: true, most: 110 });
    expect(chart?.categories[0]).toBe('Văn phòng Sở <"&">');
    const shown = chart?.rows.flatMap(({ values }) => [...values.keys()]).sort();
    expect(shown).toEqual(chart?.categories.map((_, place) => place));
  });

  test("draws one bar a figure with a decimal comma; what people typed is escaped", () => {
    const chart = readDocumentChart(units);
    if (!chart) throw new Error("no chart");
    const svg = drawDocumentChart(chart, 600, 320);
    expect(svg.match(/<rect /g)).toHaveLength(1 + chart.categories.length + chart.rows.length);
    expect(svg).toContain("&lt;&quot;&amp;&quot;&gt;");
    expect(svg).not.toMatch(/NaN|undefined|<"/);
    expect(svg).toMatch(/>\d{1,3}(?:,\d)?</);
  });

  test("draws a target as a line over the columns", () => {
    const chart = readDocumentChart(years);
    if (!chart) throw new Error("no chart");
    expect(chart.rows.map(({ name, line }) => [name, line])).toEqual([
      ["Tỷ lệ đạt danh hiệu", false],
      ["Mục tiêu của Kế hoạch", true],
    ]);
    expect(drawDocumentChart(chart, 600, 250)).toContain("<polyline");
  });

  test("what is no chart of bars is left alone", () => {
    expect(readDocumentChart("<c:chartSpace><c:pieChart/></c:chartSpace>")).toBeUndefined();
  });
});
