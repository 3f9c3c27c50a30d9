import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { YEAR_PLAN_FIELDS, yearPlan, yearPlanData } from "../../src/documents/year-plan.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import { targetsOf } from "../../src/domain/targets.ts";
import type { YearPlanFacts } from "../../src/domain/year-plan.ts";
import { paragraphs, partOf } from "./docx-text.ts";
import { ACTIVITIES, activity } from "./sample-activities.ts";
import { CRITERIA, CYCLE, people, sampleYear, unit } from "./sample-year.ts";
import { unexplained } from "./unexplained.ts";

const TEMPLATE = readFileSync(new URL("../../document-templates/year-plan.docx", import.meta.url)).toString(
  "base64",
);
const VP = unit("VP", "Văn phòng Sở");

function facts(more: Partial<YearPlanFacts> = {}): YearPlanFacts {
  return {
    cycle: CYCLE,
    cycles: [CYCLE],
    criteria: CRITERIA,
    roster: { people: people(7, [VP]), units: [VP] },
    dossiers: [],
    totals: [],
    activities: [],
    issue: NOT_ISSUED,
    ...more,
  };
}

async function textOf(given: YearPlanFacts): Promise<string> {
  const made = yearPlan(given, TEMPLATE);
  if (!made.ok) throw new Error(made.message);
  return paragraphs(await partOf(made.value, "word/document.xml")).join("\n");
}

describe("the yearly plan", () => {
  test("says what the target means in people: more than 60 % of 7 is 5, at least 80 % of 7 is 6", () => {
    expect(yearPlanData(facts())).toMatchObject({ TongSo: "07", SoNguoiCanDat: "06" });
    const cycle = { ...CYCLE, targets: targetsOf(2025) };
    expect(yearPlanData(facts({ cycle }))).toMatchObject({ SoNguoiCanDat: "05" });
  });

  test("has the cycle's dates in the order of the year, and the plan's 1 December", () => {
    const rows = yearPlanData(facts()).CongViec;
    expect(rows.map(({ ThoiGian }) => ThoiGian)).toEqual([
      "Đến hết ngày 31/10/2026",
      "Từ ngày 01/10/2026 đến hết ngày 31/10/2026",
      "Đến hết ngày 10/11/2026",
      "Đến hết ngày 15/11/2026",
      "Đến hết ngày 25/11/2026",
      "Ngày 30/11/2026",
      "Trước ngày 01/12/2026",
    ]);
    const cycle = { ...CYCLE, registrationDue: "2026-03-31" };
    expect(yearPlanData(facts({ cycle })).CongViec[0]?.ThoiGian).toBe("Đến hết ngày 31/03/2026");
  });

  test("lists what is planned with its money; what was reported without a plan is no budget", () => {
    const data = yearPlanData(facts({ activities: ACTIVITIES }));
    expect(data.TongDuToan).toBe("27.000.000 đồng");
    expect(data.HoatDong.map(({ Ngay, DuKien }) => [Ngay, DuKien])).toEqual([
      ["05/03/2026", "–"],
      ["21/04/2026", "3.000.000"],
      ["14/05/2026", "15.000.000"],
      ["10/12/2026", "9.000.000"],
    ]);
    expect(yearPlanData(facts({ activities: [activity({ spent: 5_000_000 })] })).CoDuToan).toBe(false);
  });

  test("the year before stands in it as far as it is known", async () => {
    expect(await textOf(facts())).not.toContain("Kết quả năm 2025");
    const sample = sampleYear();
    const given = facts({ dossiers: sample.dossiers, roster: sample.roster });
    expect(await textOf(given)).toContain(
      "Kết quả năm 2025, số người đạt danh hiệu “Công dân học tập”: 49 người.",
    );
  });

  test.each([
    [2025, /Sơ kết 5 năm/],
    [2026, /^(?!.*(Sơ kết|Tổng kết))/s],
    [2030, /Tổng kết 10 năm/],
  ])("the reviews fall into their years: %i", async (year, words) => {
    expect(await textOf(facts({ cycle: { ...CYCLE, year } }))).toMatch(words);
  });

  test("money and goals that nobody gave are places to write, marked", async () => {
    const text = await textOf(facts({ cycle: { ...CYCLE, year: 2031 } }));
    expect(text.match(/\[Văn phòng bổ sung: [^\]]*/g)).toEqual([
      "[Văn phòng bổ sung: mục tiêu của giai đoạn tiếp theo",
      "[Văn phòng bổ sung: kinh phí dự kiến của năm, nếu có",
    ]);
  });

  test.each([
    ["the sample year", facts({ ...sampleYear(), totals: [], activities: ACTIVITIES })],
    ["nobody on the roll, no criteria", facts({ roster: { people: [], units: [] }, criteria: undefined })],
  ])("leaves no trace of its template: %s", async (_, given) => {
    const text = await textOf(given);
    expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|\[object|null/);
    expect(text).toMatch(/\.\/\./);
  });

  test("the Office's page on the templates names every field", () => {
    expect(unexplained(YEAR_PLAN_FIELDS)).toEqual([]);
  });
});
