import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type AnnualReportFacts, annualReport, annualReportData } from "../../src/documents/annual-report.ts";
import { ANNUAL_REPORT_FIELDS } from "../../src/documents/annual-report-fields.ts";
import { paragraphs, partOf, rows } from "./docx-text.ts";
import { CRITERIA, CYCLE, dossier, earlier, people, person, sampleYear, unit } from "./sample-year.ts";
import { unexplained } from "./unexplained.ts";

const TEMPLATE = readFileSync(
  new URL("../../document-templates/annual-report.docx", import.meta.url),
).toString("base64");
const VP = unit("VP", "Văn phòng Sở");

async function xmlOf(facts: AnnualReportFacts): Promise<string> {
  const made = annualReport(facts, TEMPLATE);
  if (!made.ok) throw new Error(made.message);
  return partOf(made.value, "word/document.xml");
}

async function textOf(facts: AnnualReportFacts): Promise<string> {
  return paragraphs(await xmlOf(facts)).join("\n");
}

function small(facts: Partial<AnnualReportFacts>): AnnualReportFacts {
  return { cycle: CYCLE, criteria: CRITERIA, roster: { people: [], units: [VP] }, dossiers: [], ...facts };
}

const LONG_NAME = "Nguyễn Hoàng Phương Thị Minh Nguyệt Ánh Dương";
const longNamed = person("L", LONG_NAME, "VP");

const COHORTS: readonly (readonly [string, AnnualReportFacts])[] = [
  ["the sample year", sampleYear()],
  ["nobody on the roll", small({})],
  ["nobody registered", small({ roster: { people: people(12, [VP]), units: [VP] } })],
  [
    "nobody passed",
    small({
      roster: { people: people(5, [VP]), units: [VP] },
      dossiers: people(5, [VP]).map((of) => dossier(of, { state: "NotRecognised" })),
    }),
  ],
  [
    "one unit, one person, who passed",
    small({
      roster: { people: [longNamed], units: [VP] },
      dossiers: [dossier(longNamed, { state: "Recognised" })],
    }),
  ],
  ["criteria unknown", small({ criteria: undefined })],
];

describe("no cohort leaves a trace of the template or of a figure that does not exist", () => {
  test.each(COHORTS)("%s", async (_, facts) => {
    const text = await textOf(facts);
    expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|\[object|null/);
    expect(text).toMatch(/\.\/\./);
    expect(text).not.toMatch(/:\s*[;.](\n|$)|\(\)|;\.|,\./);
    expect(text).not.toMatch(/(?<!\d)(0|00) (người|hồ sơ|trường hợp)/);
  });
});

describe("sentences read right for nobody, one and many", () => {
  test("nobody passed: no list is announced, no decision invented", async () => {
    const text = await textOf(COHORTS[3]?.[1] ?? small({}));
    expect(text).toMatch(/Số người được công nhận danh hiệu “Công dân học tập”: không có trường hợp nào;/);
    expect(text).toMatch(/Quyết định công nhận: chưa có;/);
    expect(text.match(/^Không có trường hợp nào\.$/gm)).toHaveLength(2);
  });

  test("one person passed: 01 người, 100%, and the name stands in the annex", async () => {
    const text = await textOf(COHORTS[4]?.[1] ?? small({}));
    expect(text).toMatch(/“Công dân học tập”: 01 người, bằng 100% tổng số \(danh sách tại Phụ lục IV\);/);
    expect(text).toMatch(
      /100% công chức, viên chức, người lao động đạt danh hiệu: 01 phòng, đơn vị \(Văn phòng Sở\)/,
    );
    expect(text).toContain(LONG_NAME);
  });

  test("everything reached: the shortcomings say so", async () => {
    const text = await textOf(COHORTS[4]?.[1] ?? small({}));
    expect(text).toMatch(/Các mục tiêu của năm đều đạt/);
  });

  test("a decision without number and day leaves blanks for them", async () => {
    const course = { state: "Recognised", number: "" } as const;
    const facts = small({
      roster: { people: [longNamed], units: [VP] },
      dossiers: [dossier(longNamed, course)],
    });
    expect(await textOf(facts)).toMatch(/Quyết định số ……… ngày …\/…\/2026/);
  });

  test("without a result of the year before, nothing is compared", async () => {
    expect(await textOf(small({}))).toMatch(/Không có kết quả năm 2025 trong dữ liệu để so sánh\./);
  });

  test("who was refused is compared only where the year before knows it: entered by names it often does not", () => {
    const [of] = people(1, [VP]);
    if (!of) throw new Error("one person");
    const labels = (recognised: boolean) =>
      annualReportData(small({ dossiers: [earlier(of, 2025, recognised)] })).SoSanh.map(
        ({ NoiDung }) => NoiDung,
      );
    expect(labels(true)).toEqual(["Số người được công nhận"]);
    expect(labels(false)).toEqual(["Số người được công nhận", "Số người không được công nhận"]);
  });

  test("the targets are those frozen into the cycle", () => {
    const cycle = { ...CYCLE, targets: { ...CYCLE.targets, title: { percent: 55, strict: true } } };
    expect(JSON.stringify(annualReportData(small({ cycle })))).toContain("Trên 55");
  });

  test("a figure below the target says how many people are missing", () => {
    const roster = { people: people(10, [VP]), units: [VP] };
    const dossiers = roster.people.slice(0, 4).map((of) => dossier(of, { state: "Recognised" }));
    const [title] = annualReportData(small({ roster, dossiers })).MucTieu;
    expect(title).toMatchObject({ SoNguoi: "4/10", KetQua: "40", DanhGia: "Chưa đạt, còn thiếu 04 người" });
  });
});

test("the Office's page on the template names every field", () => {
  expect(unexplained(ANNUAL_REPORT_FIELDS)).toEqual([]);
});

describe("the annexes", () => {
  test("Phụ lục I adds up: the sum is the total of the units", () => {
    const { DonVi, Cong } = annualReportData(sampleYear());
    for (const field of ["TongSo", "DaDangKy", "DaNop", "Dat", "KhongDat", "TieuBieu"] as const) {
      expect(DonVi.reduce((sum, row) => sum + Number(row[field]), 0)).toBe(Number(Cong[0]?.[field]));
    }
  });

  test("decimal commas, no decimal point", async () => {
    const figures = rows(await xmlOf(sampleYear())).join("\n");
    expect(figures).toMatch(/\| 76,7 \|/);
    expect(figures).not.toMatch(/\d\.\d{1,2}(?!\d)/);
  });

  test("every holder of 700 people has a row, and thousands have their point", async () => {
    const facts = sampleYear(1200);
    const { NguoiDat, Cong, Dat } = annualReportData(facts);
    expect(Cong[0]?.TongSo).toBe("1.200");
    expect(String(NguoiDat.length)).toBe(Dat);
    const xml = await xmlOf(facts);
    expect(rows(xml).filter((row) => row.includes("45/QĐ-STC")).length).toBeGreaterThanOrEqual(
      NguoiDat.length,
    );
  });

  test("five-year holders stand with five decisions", () => {
    for (const holder of annualReportData(sampleYear()).NguoiTieuBieu) {
      expect(holder.CacQuyetDinh.map(({ NoiDung }) => NoiDung.slice(0, 4))).toEqual([
        ...["2022", "2023", "2024", "2025", "2026"],
      ]);
    }
  });

  test("people who were not recognised are counted, never named", async () => {
    const failed = person("X", "Lò Văn Không Đạt", "VP");
    const facts = small({
      roster: { people: [failed], units: [VP] },
      dossiers: [dossier(failed, { state: "NotRecognised" })],
    });
    expect(await textOf(facts)).not.toContain("Lò Văn Không Đạt");
  });

  test("a name that looks like a formula or a field stays text", async () => {
    const odd = person("X", "=1+1 {Dat} <b>", "VP");
    const facts = small({
      roster: { people: [odd], units: [VP] },
      dossiers: [dossier(odd, { state: "Recognised" })],
    });
    expect(await textOf(facts)).toContain("=1+1 {Dat} &lt;b&gt;");
  });

  test("the ledger's mark is printed where there is one", async () => {
    expect(await textOf(sampleYear())).toMatch(/Mã kiểm tra nhật ký xử lý khi lập báo cáo: [0-9a-f]{64}/);
    expect(await textOf(small({}))).not.toMatch(/Mã kiểm tra/);
  });
});
