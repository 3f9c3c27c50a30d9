import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, test } from "@jest/globals";
import { associationListData } from "../../src/documents/association-list.ts";
import { resultsExtract } from "../../src/documents/results-extract.ts";
import { lackingDecisions, packageFacts } from "../../src/domain/package-facts.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import { CYCLE, sampleYear } from "./sample-year.ts";

const facts = packageFacts(sampleYear(), "");
const data = associationListData(facts, NOT_ISSUED);
const outstanding = facts.holders.filter((holder) => holder.outstanding);

describe("the list for Hội Khuyến học", () => {
  test("names every recognised person once, under their unit, with the decision and the run of years", () => {
    const rows = data.DonVi.flatMap(({ Nguoi }) => Nguoi);
    expect(rows.map(({ HoTen }) => HoTen).sort()).toEqual(facts.holders.map(({ name }) => name).sort());
    expect(rows.length).toBe(facts.figures.counts.recognised);
    expect(rows.every(({ QuyetDinh }) => /^45\/QĐ-STC ngày 24\/11\/2026$/.test(QuyetDinh))).toBe(true);
  });

  test("five-year holders carry their five decision numbers, oldest first, with who decided", () => {
    expect(outstanding.length).toBeGreaterThan(0);
    expect(data.TieuBieu).toHaveLength(outstanding.length);
    for (const { NamNam } of data.TieuBieu) {
      expect(NamNam.map(({ NoiDung }) => NoiDung)).toEqual([
        "2022: 32/QĐ-SKHĐT ngày 24/11/2022, Sở Kế hoạch và Đầu tư",
        "2023: 33/QĐ-SKHĐT ngày 24/11/2023, Sở Kế hoạch và Đầu tư",
        "2024: 34/QĐ-SKHĐT ngày 24/11/2024, Sở Kế hoạch và Đầu tư",
        "2025: 35/QĐ-STC ngày 24/11/2025, Sở Tài chính",
        "2026: 45/QĐ-STC ngày 24/11/2026, Sở Tài chính",
      ]);
    }
  });

  test("a decision that is not recorded keeps its line, with dots that nobody overlooks", () => {
    const [first] = outstanding;
    if (!first) throw new Error("no outstanding holder");
    const holder = { ...first, decisions: first.decisions.filter(({ year }) => year !== 2024) };
    const lacking = associationListData({ ...facts, holders: [holder] }, NOT_ISSUED);
    expect(lacking.TieuBieu[0]?.NamNam[2]).toEqual({ NoiDung: "2024: …… ngày ……" });
    const unnumbered = first.decisions.map((one) => (one.year === 2023 ? { ...one, number: "" } : one));
    const holders = [holder, { ...first, decisions: unnumbered }, first];
    expect([lackingDecisions(facts), lackingDecisions({ ...facts, holders })]).toEqual([0, 2]);
  });

  test("says in its head which package it replaces, and of an empty year that nobody was recognised", () => {
    const replaced = associationListData(
      { ...facts, holders: [], replaces: "lần 1, ngày 27/11/2026" },
      NOT_ISSUED,
    );
    expect(replaced).toMatchObject({ CoThayThe: true, ThayThe: "lần 1, ngày 27/11/2026", CoNguoi: false });
    expect(replaced.SoNguoi).toBe("không có trường hợp nào");
    expect(associationListData(facts, NOT_ISSUED).SoTieuBieu).toBe("06");
  });
});

describe("the extract of the workbook", () => {
  test("totals, units and holders agree with the year's figures; units add up to the total", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(resultsExtract(facts), "base64"));
    const { counts, units, rates } = facts.figures;
    const cells = (sheet: string, column: number) =>
      (workbook.getWorksheet(sheet)?.getColumn(column).values ?? []).filter(
        (value) => typeof value === "number",
      );
    expect(cells("Tổng hợp", 2)).toEqual([
      ...[counts.total, counts.registered, counts.submitted, counts.appraised, counts.recognised],
      ...[counts.notRecognised, counts.outstanding, counts.digital, counts.proficient, counts.proficient],
    ]);
    expect(cells("Tổng hợp", 3)).toContain(
      rates.recognised === undefined ? "" : Number(rates.recognised.toPrecision(12)),
    );
    const recognised = cells("Theo đơn vị", 6);
    expect(recognised).toEqual([...units.map((unit) => unit.counts.recognised), counts.recognised]);
    expect(cells("Danh sách", 1)).toHaveLength(counts.recognised);
    expect(cells("Tiêu biểu xuất sắc", 1)).toHaveLength(outstanding.length);
    expect(workbook.getWorksheet("Tiêu biểu xuất sắc")?.getCell("D4").value).toBe(
      "32/QĐ-SKHĐT ngày 24/11/2022",
    );
    expect(workbook.getWorksheet("Tổng hợp")?.getCell("A2").value).toContain(CYCLE.agency);
  });
});
