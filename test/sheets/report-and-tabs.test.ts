import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type AnnualReportFacts, annualReport } from "../../src/documents/annual-report.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { rollChanges } from "../../src/domain/roll-following.ts";
import type { ManyYears } from "../../src/domain/years-compared.ts";
import { partOf, rows as tableRows } from "../documents/docx-text.ts";
import { sampleYear as paperYear } from "../documents/sample-year.ts";
import { manyYears, manyYearsTabs } from "./many-years.ts";
import { computeBook, headersOf, type SummaryBook } from "./summary-book.ts";

const TEMPLATE = readFileSync(
  new URL("../../document-templates/annual-report.docx", import.meta.url),
).toString("base64");

/** A figure of the paper as a number: points between thousands, a decimal comma; a dash is no figure. */
function figure(text: string | undefined): number | undefined {
  if (text === undefined || text === "–" || text === "") return undefined;
  return Number(text.replace(/\./g, "").replace(",", "."));
}

/** A share of the workbook as the paper shows it, in per cent with a decimal. */
function perCent(share: unknown): number | undefined {
  return typeof share === "number" ? Math.round(Number((share * 1000).toPrecision(12))) / 10 : undefined;
}

function hundredths(value: unknown): number | undefined {
  return typeof value === "number" ? Math.round(Number((value * 100).toPrecision(12))) / 100 : undefined;
}

/** A row of a summary tab by its headers. */
function record(book: SummaryBook, tab: string, row: number): (header: string) => unknown {
  const headers = headersOf(tab);
  return (header) => book.at(tab, row, headers.indexOf(header) + 1);
}

/** What the finished paper says, by the rows of its tables. */
interface Paper {
  readonly units: readonly (readonly string[])[];
  readonly indicators: readonly (readonly string[])[];
  readonly years: readonly (readonly string[])[];
  readonly targets: readonly (readonly string[])[];
}

async function paperOf(facts: AnnualReportFacts): Promise<Paper> {
  const made = annualReport(facts, TEMPLATE);
  if (!made.ok) throw new Error(made.message);
  const all = tableRows(await partOf(made.value, "word/document.xml")).map((row) => row.split(" | "));
  return {
    units: all.filter(({ length }) => length === 13).slice(1),
    years: all.filter((row) => row.length === 8 && /^20\d\d$/.test(row[0] ?? "")),
    targets: all.filter(
      (row) => row.length === 6 && /^(?:1|2|3a|3b)$/.test(row[0] ?? "") && row[3]?.includes("/"),
    ),
    indicators: all
      .filter((row) => row.length === 6 && /^\d+$/.test(row[0] ?? "") && !row[3]?.includes("/"))
      .slice(0, 10),
  };
}

/** As every morning leaves them: dossiers of the current cycle follow the roll. */
function followed(facts: ManyYears): ManyYears {
  const [cycle] = facts.cycles;
  if (!cycle) return facts;
  const own = facts.dossiers.filter(({ year }) => year === cycle.year);
  const changed = new Map(
    rollChanges(own, facts.roster, cycle).map(({ dossier, event }) => [dossier, evolve(dossier, event)]),
  );
  return { ...facts, dossiers: facts.dossiers.map((dossier) => changed.get(dossier) ?? dossier) };
}

/** The sample agency of the papers, and random small ones with mergers, several cycles and years known by totals. */
const AGENCIES: readonly (readonly [string, ManyYears])[] = [
  ["the sample agency", { ...paperYear(), cycles: [paperYear().cycle], totals: [] }],
  ...fc
    .sample(manyYears, { numRuns: 4, seed: 2030 })
    .map(({ facts }, index) => [`random agency ${index + 1}`, followed(facts)] as const),
];

describe.each(AGENCIES)("the figures of the annual report equal those of the tabs: %s", (_, facts) => {
  const [cycle] = facts.cycles;
  if (!cycle) throw new Error("an agency without a cycle");
  const book = computeBook(manyYearsTabs(facts));
  let paper: Paper;
  beforeAll(async () => {
    paper = await paperOf({ ...facts, cycle, criteria: undefined });
  });

  test("Tổng quan: the sums of Phụ lục I, the targets with their shares", () => {
    const sum = paper.units[paper.units.length - 1] ?? [];
    const names = ["TongSo", "DaDangKy", "DaNop", "DaThamDinh", "DuocDeNghi", "Dat"];
    expect(sum.slice(2, 8).map(figure)).toEqual(names.map((name) => book.named(name)));
    expect(figure(sum[8])).toBe(perCent(book.named("TyLeDat")));
    const rest = ["KhongDat", "TieuBieu", "CoKyNangSo", "ThanhThao"];
    expect(sum.slice(9).map(figure)).toEqual(rest.map((name) => book.named(name)));
    const shares = ["TyLeDat", "TyLeKyNangSo", "TyLeThanhThao", "TyLeThanhThaoTrenDat"];
    expect(paper.targets.map((row) => figure(row[4]))).toEqual(
      shares.map((name) => perCent(book.named(name))),
    );
  });

  test("Theo đơn vị: every unit, its people and its share", () => {
    const shown = paper.units
      .slice(0, -1)
      .map((row) => [row[1], ...[2, 3, 4, 7, 8].map((at) => figure(row[at]))]);
    const tab = Array.from({ length: 36 }, (__, index) => record(book, "Theo đơn vị", index + 2))
      .filter((cell) => cell("Đơn vị") !== undefined)
      .map((cell) => [
        cell("Đơn vị"),
        ...["Tổng số", "Đã đăng ký", "Đã nộp", "Đạt"].map(cell),
        perCent(cell("Tỷ lệ đạt")),
      ]);
    expect(shown).toEqual(tab);
  });

  test("Theo chỉ số: both averages and who is below the floor", () => {
    const tab = Array.from({ length: 10 }, (__, index) => record(book, "Theo chỉ số", index + 2));
    expect(paper.indicators.map((row) => [2, 3, 5].map((at) => figure(row[at])))).toEqual(
      tab.map((cell) => [
        hundredths(cell("Điểm tự chấm trung bình")),
        hundredths(cell("Điểm thẩm định trung bình")),
        cell("Số người dưới 5"),
      ]),
    );
  });

  test("So sánh các năm: every year that the report puts beside the others", () => {
    for (const row of paper.years) {
      const column = Number(row[0]) - 2021 + 2;
      const cell = (line: number) => book.at("So sánh các năm", line, column);
      const [total, registered, recognised, share] = row.slice(1, 5).map(figure);
      expect([row[0], total, registered, recognised, share]).toEqual([
        String(cell(4)),
        cell(6),
        cell(7),
        cell(9),
        perCent(cell(11)),
      ]);
      const [digital, proficient] = row.slice(6).map((text) => figure(text.replace(/ \(.*$/, "")));
      const tab = [cell(9) === 0 ? undefined : cell(14), cell(14) === 0 ? undefined : cell(16)];
      expect([row[0], digital, proficient]).toEqual([row[0], ...tab]);
    }
  });
});
