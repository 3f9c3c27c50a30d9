import { type Activity, activitiesOf } from "../domain/activity.ts";
import { ofKind } from "../domain/activity-figures.ts";
import { vietnameseDay } from "../domain/calendar.ts";
import { ratesOf } from "../domain/figures.ts";
import {
  isDraft,
  outstandingOfReview,
  type ProgrammeReviewFacts,
  type UnitYears,
  unitsOfReview,
  yearsOfReview,
} from "../domain/programme-review.ts";
import type { Outcome } from "../domain/refusal.ts";
import { LAST_PLANNED_YEAR, targetsOf } from "../domain/targets.ts";
import type { ComparedYear } from "../domain/years-compared.ts";
import { moneyData } from "./activity-rows.ts";
import { written } from "./annual-report-activities.ts";
import { asItems } from "./annual-report-phrases.ts";
import { targetRows, targetSentences } from "./annual-report-targets.ts";
import { isKnown, yearRow } from "./annual-report-years.ts";
import { fillTemplate } from "./fill-template.ts";
import { outsideHead } from "./outside-head.ts";
import {
  type ActivityYearRow,
  PROGRAMME_REVIEW_FIELDS,
  type ProgrammeReviewData,
  type UnitYearsRow,
} from "./programme-review-data.ts";
import {
  comparedInWords,
  knownInWords,
  lackingInWords,
  reachedInWords,
  totalInWords,
} from "./programme-review-phrases.ts";
import { yearsChart } from "./result-charts.ts";
import { NO_FIGURE, people, whole } from "./vietnamese-numbers.ts";

const REQUIRED: readonly (keyof ProgrammeReviewData)[] = ["CoQuan", "TuNam", "DenNam", "CacNam"];

function activityYear(year: number, activities: readonly Activity[]): ActivityYearRow {
  const own = activitiesOf(year, activities);
  const count = (kind: Activity["kind"]) => whole(ofKind(kind, own).count);
  const sum = (field: "participants" | "spent") => whole(own.reduce((all, one) => all + one[field], 0));
  return {
    Nam: String(year),
    ChiDao: count("direction"),
    TuyenTruyen: count("publicity"),
    TapHuan: count("training"),
    ThiDua: count("emulation"),
    LuotNguoi: sum("participants"),
    DaChi: sum("spent"),
  };
}

/** What was done and written in the period's years, up to today. */
function activityPart({ period, activities, today }: ProgrammeReviewFacts) {
  const years = Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);
  const inPeriod = years.flatMap((year) => activitiesOf(year, activities));
  const held = inPeriod.filter(({ kind, day }) => kind !== "none" && day <= today);
  return {
    CoHoatDong: held.length > 0,
    HoatDongCacNam: years
      .filter((year) => held.some(({ day }) => day.startsWith(`${year}-`)))
      .map((year) => activityYear(year, held)),
    ...moneyData(held),
    KhoKhan: written(inPeriod, "difficulties"),
    KienNghi: written(inPeriod, "proposals"),
  };
}

/** Ten cells whatever the period: those beyond it are empty and no template of five years names them. */
function unitYears(mark: string, name: string, cells: readonly string[], total: string): UnitYearsRow {
  const at = (place: number) => cells[place - 1] ?? "";
  const early = { N1: at(1), N2: at(2), N3: at(3), N4: at(4), N5: at(5) };
  const late = { N6: at(6), N7: at(7), N8: at(8), N9: at(9), N10: at(10) };
  return { TT: mark, Ten: name, ...early, ...late, Cong: total };
}

/** `known`: of each year that has come, whether anybody is known by name; what is to come is left blank. */
function unitRow({ name, recognised }: UnitYears, mark: string, known: readonly boolean[]): UnitYearsRow {
  const total = recognised.reduce((sum, count) => sum + count, 0);
  const cells = known.map((isKnown, place) => (isKnown ? whole(recognised[place] ?? 0) : NO_FIGURE));
  return unitYears(mark, name, cells, whole(total));
}

function unitPart(facts: ProgrammeReviewFacts, years: readonly ComparedYear[]) {
  const units = unitsOfReview(facts);
  const sums = years.map((_, place) =>
    units.reduce((sum, { recognised }) => sum + (recognised[place] ?? 0), 0),
  );
  // Of a year without a cycle, in which nobody is known by name, 0 would be a figure nobody gave.
  const known = years
    .filter((year) => hasCome(year, facts))
    .map(({ source }, place) => source === "cycle" || (sums[place] ?? 0) > 0);
  const names = years.map(({ year }) => String(year));
  return {
    CoDonVi: units.length > 0,
    TenNam: [unitYears("TT", "Phòng, đơn vị", names, "Cộng")],
    DonViCacNam: units.map((unit, index) => unitRow(unit, String(index + 1), known)),
    CongDonVi: [unitRow({ name: "Cộng", recognised: sums }, "", known)],
  };
}

/** The newest year of which everything is known against the plan's targets for the end of the period. */
function targetPart({ period }: ProgrammeReviewFacts, years: readonly ComparedYear[]) {
  const measured = years.filter(
    ({ total = 0, recognised, digital, proficient }) =>
      total > 0 && recognised !== undefined && digital !== undefined && proficient !== undefined,
  );
  const last = measured[measured.length - 1];
  if (!last) return { CoMucTieu: false, NamMucTieu: "", MucTieu: [] };
  const { total = 0, recognised = 0, digital = 0, proficient = 0 } = last;
  const none = { registered: 0, submitted: 0, appraised: 0, proposed: 0, notRecognised: 0, outstanding: 0 };
  const counts = { ...none, total, recognised, digital, proficient };
  return {
    CoMucTieu: true,
    NamMucTieu: String(last.year),
    MucTieu: targetRows(targetsOf(period.to), counts, ratesOf(counts)),
  };
}

function outstandingPart(facts: ProgrammeReviewFacts) {
  const found = outstandingOfReview(facts);
  return {
    SoNguoiTieuBieu: people(found.length),
    CoTieuBieu: found.length > 0,
    NguoiTieuBieu: found.map(({ name, unitName, years, streak }, index) => ({
      TT: String(index + 1),
      HoTen: name,
      DonVi: unitName,
      SoNamLien: String(streak),
      CacNam: years.join(", "),
    })),
  };
}

/** A year that is not wholly to come. */
function hasCome({ year }: ComparedYear, { today }: ProgrammeReviewFacts): boolean {
  return year <= Number(today.slice(0, 4));
}

/** What a review says, and the chart of its years. */
function reviewOf(facts: ProgrammeReviewFacts) {
  const { period, cycle, cycles, today, issue } = facts;
  const years = yearsOfReview(facts);
  const past = years.filter((year) => hasCome(year, facts));
  const known = past.filter(isKnown);
  const chart = yearsChart(known);
  const next = targetsOf(period.to + 1);
  const compared = comparedInWords(past);
  const data: ProgrammeReviewData = {
    ...outsideHead(cycle, issue, "BC", Number(today.slice(0, 4))),
    TuNam: String(period.from),
    DenNam: String(period.to),
    LaDuThao: isDraft(period, cycles, today),
    NgaySoLieu: vietnameseDay(today),
    ...activityPart(facts),
    CauSoNam: knownInWords(past),
    CauTong: totalInWords(past),
    CauMucTieuCacNam: reachedInWords(past),
    CoSoSanh: compared !== "",
    CauSoSanh: compared,
    CoCacNam: known.length > 0,
    CacNam: known.map(yearRow),
    CoBieuDoCacNam: chart !== undefined,
    ...targetPart(facts, years),
    ...outstandingPart(facts),
    ...unitPart(facts, years),
    TonTai: asItems(lackingInWords(past)),
    CoMucTieuSau: period.to < LAST_PLANNED_YEAR,
    NamMucTieuSau: String(next.until),
    MucTieuSau: targetSentences(next),
  };
  return { data, chart };
}

/** Everything the template of a review may name, as text ready to stand in the document. */
export function programmeReviewData(facts: ProgrammeReviewFacts): ProgrammeReviewData {
  return reviewOf(facts).data;
}

/** Báo cáo sơ kết 5 năm or tổng kết 10 năm (plan 307, III.4.b) as a .docx in base64, from the Office's template. */
export function programmeReview(facts: ProgrammeReviewFacts, templateBase64: string): Outcome<string> {
  const { data, chart } = reviewOf(facts);
  return fillTemplate({
    templateBase64,
    data,
    charts: { BieuDoCacNam: chart },
    fields: { ...PROGRAMME_REVIEW_FIELDS, BieuDoCacNam: "chart" },
    required: REQUIRED,
  });
}
