import type { Activity } from "../domain/activity.ts";
import { type Day, vietnameseDay } from "../domain/calendar.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type YearFigures, yearFigures } from "../domain/figures.ts";
import { NOT_ISSUED, type PaperIssue } from "../domain/paper-issue.ts";
import type { Outcome } from "../domain/refusal.ts";
import type { YearFacts } from "../domain/year-members.ts";
import type { ComparedYear } from "../domain/years-compared.ts";
import { activityData } from "./annual-report-activities.ts";
import { annexData } from "./annual-report-annexes.ts";
import type { AnnualReportData, IdentityData } from "./annual-report-data.ts";
import {
  ANNUAL_REPORT_CHARTS,
  ANNUAL_REPORT_FIELDS,
  ANNUAL_REPORT_REQUIRED,
} from "./annual-report-fields.ts";
import { outlookData } from "./annual-report-outlook.ts";
import { figureData, phraseData } from "./annual-report-phrases.ts";
import { yearsData, yearsUntil } from "./annual-report-years.ts";
import { fillTemplate } from "./fill-template.ts";
import { outsideHead } from "./outside-head.ts";
import { indicatorChart, unitChart, yearsChart } from "./result-charts.ts";

/** What the annual report is made from. `dossiers` holds this year's and every earlier year's. */
export interface AnnualReportFacts extends YearFacts {
  /** The set frozen into the cycle; its wording names the indicators. */
  readonly criteria: CriteriaSet | undefined;
  /** Head of the ledger's hash chain, hex; left out or empty: not printed. */
  readonly chainHead?: string;
  /** Every cycle, for the years beside each other; left out: this one alone. */
  readonly cycles?: readonly Cycle[];
  /** The tab `Tuyên truyền, tập huấn, thi đua`; left out: nothing was written there. */
  readonly activities?: readonly Activity[];
  /** Activities of later days are plans; left out: the cut-off day. */
  readonly heldUntil?: Day;
  /** Number, day and signer as far as they are known. */
  readonly issue?: PaperIssue;
}

function identityData(cycle: Cycle, issue: PaperIssue): IdentityData {
  return {
    ...outsideHead(cycle, issue, "BC", cycle.year),
    NamTruoc: String(cycle.year - 1),
    NamSau: String(cycle.year + 1),
    NgayChot: vietnameseDay(cycle.cutOff),
    NgayMoTuDanhGia: vietnameseDay(cycle.opensOn),
    HanTuDanhGia: vietnameseDay(cycle.selfAssessmentDue),
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
  };
}

function chartsOf(figures: YearFigures, years: readonly ComparedYear[], { year, targets }: Cycle) {
  return {
    BieuDoDonVi: unitChart(figures.units, targets.title, year),
    BieuDoChiSo: indicatorChart(figures.indicators, year),
    BieuDoCacNam: yearsChart(years),
  };
}

/** What the report says and draws, from one fold of the year. */
function reportOf(facts: AnnualReportFacts) {
  const { cycle, criteria, roster, cycles = [cycle], activities = [], heldUntil = cycle.cutOff } = facts;
  const figures = yearFigures(facts, criteria);
  const years = yearsUntil({ ...facts, cycles }, figures);
  const { targets } = cycle;
  const charts = chartsOf(figures, years, cycle);
  const data: AnnualReportData = {
    ...identityData(cycle, facts.issue ?? NOT_ISSUED),
    ...figureData(figures),
    ...phraseData(figures, cycle, targets),
    ...outlookData(figures, cycle, years[years.length - 2]),
    ...annexData(figures, targets, criteria, facts.chainHead ?? ""),
    ...activityData({ cycle, roster, activities, heldUntil }),
    ...yearsData(years),
    CoBieuDoDonVi: charts.BieuDoDonVi !== undefined,
    CoBieuDoChiSo: charts.BieuDoChiSo !== undefined,
    CoBieuDoCacNam: charts.BieuDoCacNam !== undefined,
  };
  return { data, charts };
}

/** Everything the report's template may name, as text ready to stand in the document. */
export function annualReportData(facts: AnnualReportFacts): AnnualReportData {
  return reportOf(facts).data;
}

/**
 * The annual report (Báo cáo kết quả năm; plan 307, V.2: to Hội Khuyến học tỉnh before 1 December) as a .docx in base64,
 * from the Office's template. Refused, by name, when the template asks for a field the report does not have.
 */
export function annualReport(facts: AnnualReportFacts, templateBase64: string): Outcome<string> {
  const { data, charts } = reportOf(facts);
  return fillTemplate({
    templateBase64,
    data,
    charts,
    fields: { ...ANNUAL_REPORT_FIELDS, ...ANNUAL_REPORT_CHARTS },
    required: ANNUAL_REPORT_REQUIRED,
  });
}
