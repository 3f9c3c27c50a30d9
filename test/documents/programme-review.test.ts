import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { programmeReview, programmeReviewData } from "../../src/documents/programme-review.ts";
import { PROGRAMME_REVIEW_FIELDS } from "../../src/documents/programme-review-data.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import {
  FIVE_YEARS,
  isDraft,
  type ProgrammeReviewFacts,
  TEN_YEARS,
} from "../../src/domain/programme-review.ts";
import type { YearTotals } from "../../src/domain/year-totals.ts";
import { paragraphs, partOf } from "./docx-text.ts";
import { ACTIVITIES } from "./sample-activities.ts";
import { CYCLE, earlier, people, sampleYear, unit } from "./sample-year.ts";
import { unexplained } from "./unexplained.ts";

const template = (name: string) =>
  readFileSync(new URL(`../../document-templates/${name}.docx`, import.meta.url)).toString("base64");
const VP = unit("VP", "Văn phòng Sở");

function totals(year: number, recognised: number, total = 50): YearTotals {
  return {
    ...{ year, agency: "Sở Tài chính", total, registered: total, submitted: total },
    ...{ recognised, notRecognised: 0, digitalSkills: recognised - 4, proficient: recognised - 8 },
    ...{ decisionNumber: "", decisionDate: "", source: "" },
  };
}

function facts(more: Partial<ProgrammeReviewFacts> = {}): ProgrammeReviewFacts {
  return {
    period: FIVE_YEARS,
    cycle: CYCLE,
    cycles: [CYCLE],
    roster: { people: [], units: [VP] },
    dossiers: [],
    totals: [totals(2022, 29), totals(2023, 35), totals(2025, 40)],
    activities: [],
    today: "2026-12-15",
    issue: NOT_ISSUED,
    ...more,
  };
}

async function textOf(made: ReturnType<typeof programmeReview>): Promise<string> {
  if (!made.ok) throw new Error(made.message);
  return paragraphs(await partOf(made.value, "word/document.xml")).join("\n");
}

describe("the years of a review in words", () => {
  test("which are known, how many were recognised, in which the target was reached, first against last", () => {
    const data = programmeReviewData(facts());
    expect(data.CauSoNam).toBe("Có kết quả của 03/05 năm (2022, 2023, 2025); chưa có số liệu năm 2021, 2024");
    expect(data.CauTong).toMatch(/: 104 lượt; tỷ lệ đạt danh hiệu bình quân: 69,3%$/);
    expect(data.CauMucTieuCacNam).toBe(
      "Số năm đạt mục tiêu về danh hiệu: 02/03 năm có đủ số liệu (2023, 2025)",
    );
    expect(data.CauSoSanh).toBe(
      "So với năm 2022, năm 2025 số người đạt danh hiệu tăng 11 người (từ 29 lên 40 người); tỷ lệ đạt danh hiệu tăng 22 điểm phần trăm",
    );
    expect(data.TonTai.map(({ NoiDung }) => NoiDung)).toEqual([
      "Năm 2022 tỷ lệ đạt danh hiệu là 58%, chưa đạt mục tiêu (trên 60%);",
      "Năm 2021, 2024 không có số liệu.",
    ]);
  });

  test("a single known year is compared with nothing, and drawn in no chart", () => {
    const data = programmeReviewData(facts({ totals: [totals(2025, 40)] }));
    expect([data.CoSoSanh, data.CoBieuDoCacNam, data.CacNam.length]).toEqual([false, false, 1]);
  });

  test("a year known by names alone has no share, and the review says which ones", () => {
    const dossiers = people(4, [VP]).flatMap((of) => [earlier(of, 2022), earlier(of, 2025)]);
    const data = programmeReviewData(facts({ totals: [], dossiers }));
    expect(data.CauTong).toMatch(/: 08 lượt$/);
    expect(data.CauSoSanh).toBe("So với năm 2022, năm 2025 số người đạt danh hiệu không đổi (04 người)");
    expect(data.CauMucTieuCacNam).toMatch(/Chưa có năm nào đủ số liệu/);
    expect(JSON.stringify(data.TonTai)).toContain("Năm 2022, 2025 không có tổng số người");
  });

  test("nothing known: it says so and invents no figure", () => {
    const data = programmeReviewData(facts({ totals: [] }));
    expect(data.CauSoNam).toBe("Chưa có kết quả của năm nào trong giai đoạn");
    expect(data.CauTong).toMatch(/không có trường hợp nào$/);
    expect([data.CoMucTieu, data.CoTieuBieu, data.CoDonVi]).toEqual([false, false, false]);
    // A table without a row would stand there as a head alone.
    expect([data.CoCacNam, data.CacNam]).toEqual([false, []]);
  });
});

describe("the plan's targets are those of the period's end", () => {
  test("to 2025 more than 60 %, to 2030 at least 80 %, by the newest year of which all is known", () => {
    const [five] = programmeReviewData(facts()).MucTieu;
    expect(five).toMatchObject({ MucTieu: "Trên 60", SoNguoi: "40/50", DanhGia: "Đạt" });
    const data = programmeReviewData(facts({ period: TEN_YEARS }));
    expect(data.MucTieu[0]).toMatchObject({ MucTieu: "Từ 80" });
    expect([data.CoMucTieuSau, programmeReviewData(facts()).CoMucTieuSau]).toEqual([false, true]);
  });
});

describe("a draft", () => {
  test("until Ngày chốt of the last year, or until that year is over where it has no cycle", () => {
    expect(isDraft(FIVE_YEARS, [], "2025-12-31")).toBe(true);
    expect(isDraft(FIVE_YEARS, [], "2026-01-01")).toBe(false);
    const last = { ...CYCLE, year: 2025, cutOff: "2025-11-30" };
    expect([isDraft(FIVE_YEARS, [last], "2025-11-29"), isDraft(FIVE_YEARS, [last], "2025-11-30")]).toEqual([
      true,
      false,
    ]);
  });

  test("says up to when its figures go; years to come are no shortcoming and stand blank", async () => {
    const sample = { ...sampleYear(), totals: [], activities: ACTIVITIES };
    const ten = facts({ ...sample, period: TEN_YEARS });
    const text = await textOf(programmeReview(ten, template("ten-year-review")));
    expect(text).toContain("(Dự thảo, số liệu đến ngày 15/12/2026)");
    expect(text).not.toMatch(/2027 không có số liệu/);
    const { CongDonVi } = programmeReviewData(ten);
    expect([CongDonVi[0]?.N1, CongDonVi[0]?.N6, CongDonVi[0]?.N7]).toEqual(["–", "46", ""]);
  });
});

describe("by unit and by person", () => {
  const dossiers = people(3, [VP]).map((of) => earlier(of, 2025));

  test("a merged unit counts for what it became; whoever has no unit stands apart, so that columns add up", () => {
    const merged = unit("TTR", "Thanh tra Sở", { validTo: "2026-01-31", mergedInto: "VP" });
    const [one, two, three] = dossiers;
    if (!one || !two || !three) throw new Error("three people");
    const moved = [one, { ...two, unitId: "TTR" }, { ...three, unitId: "" }];
    const roster = { people: [], units: [VP, merged] };
    const data = programmeReviewData(facts({ totals: [], dossiers: moved, roster }));
    expect(data.DonViCacNam.map(({ Ten, N5, Cong }) => [Ten, N5, Cong])).toEqual([
      ["Văn phòng Sở", "2", "2"],
      ["Không rõ đơn vị", "1", "1"],
    ]);
    expect(data.CongDonVi).toMatchObject([{ N1: "–", N5: "3", Cong: "3" }]);
  });

  test("whoever was outstanding in several years is named once, with all of them", () => {
    const [of] = people(1, [VP]);
    if (!of) throw new Error("one person");
    const held = (year: number, streak: number) => {
      const dossier = earlier(of, year);
      if (dossier.state !== "EarlierResult") throw new Error("an earlier result");
      return { ...dossier, decision: { ...dossier.decision, streak } };
    };
    const data = programmeReviewData(facts({ totals: [], dossiers: [held(2024, 5), held(2025, 6)] }));
    expect(data.NguoiTieuBieu).toMatchObject([{ HoTen: of.name, SoNamLien: "6", CacNam: "2024, 2025" }]);
    expect(data.SoNguoiTieuBieu).toBe("01 người");
  });
});

test.each([
  ["five-year-review", facts()],
  ["five-year-review", facts({ totals: [] })],
  ["ten-year-review", facts({ ...sampleYear(), totals: [], activities: ACTIVITIES, period: TEN_YEARS })],
] as const)("%s leaves no trace of its template or of a figure that does not exist", async (name, given) => {
  const text = await textOf(programmeReview(given, template(name)));
  expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|\[object|null/);
  expect(text).toMatch(/\.\/\./);
  expect(text).not.toMatch(/:\s*[;.](\n|$)|\(\)|;\.|,\.|\.\./);
});

test("the Office's page on the templates names every field of a review", () => {
  expect(unexplained(PROGRAMME_REVIEW_FIELDS)).toEqual([]);
});
