import { vietnameseDay } from "../domain/calendar.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import { yearFigures } from "../domain/figures.ts";
import type { Outcome } from "../domain/refusal.ts";
import type { YearFacts } from "../domain/year-members.ts";
import { annexData } from "./annual-report-annexes.ts";
import type { AnnualReportData, IdentityData } from "./annual-report-data.ts";
import { ANNUAL_REPORT_FIELDS, ANNUAL_REPORT_REQUIRED } from "./annual-report-fields.ts";
import { outlookData } from "./annual-report-outlook.ts";
import { figureData, phraseData } from "./annual-report-phrases.ts";
import { fillTemplate } from "./fill-template.ts";

/** What the annual report is made from. `dossiers` holds this year's and every earlier year's. */
export interface AnnualReportFacts extends YearFacts {
  /** The set frozen into the cycle; its wording names the indicators. */
  readonly criteria: CriteriaSet | undefined;
  /** Head of the ledger's hash chain, hex; left out or empty: not printed. */
  readonly chainHead?: string;
}

/** Letters of an agency's name that take at most 45 mm in bold 13 pt capitals (2.8 mm each). */
const SHORT_NAME = 16;

function identityData(cycle: Cycle): IdentityData {
  return {
    CoQuanChuQuan: cycle.parentAgency.normalize("NFC").toUpperCase(),
    CoQuan: cycle.agency,
    CoQuanInHoa: cycle.agency.normalize("NFC").toUpperCase(),
    TenCoQuanNgan: cycle.agency.normalize("NFC").length <= SHORT_NAME,
    VietTat: cycle.abbreviation,
    DiaDanh: cycle.place,
    ChucVuNguoiKy: cycle.headTitle.normalize("NFC").toUpperCase(),
    NguoiKy: cycle.headName,
    Nam: String(cycle.year),
    NamTruoc: String(cycle.year - 1),
    NamSau: String(cycle.year + 1),
    NgayChot: vietnameseDay(cycle.cutOff),
    NgayMoTuDanhGia: vietnameseDay(cycle.opensOn),
    HanTuDanhGia: vietnameseDay(cycle.selfAssessmentDue),
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
  };
}

/** Everything the report's template may name, as text ready to stand in the document. */
export function annualReportData(facts: AnnualReportFacts): AnnualReportData {
  const { cycle, criteria } = facts;
  const figures = yearFigures(facts, criteria);
  const { targets } = cycle;
  return {
    ...identityData(cycle),
    ...figureData(figures),
    ...phraseData(figures, cycle, targets),
    ...outlookData(figures, cycle),
    ...annexData(figures, targets, criteria, facts.chainHead ?? ""),
  };
}

/**
 * The annual report (Báo cáo kết quả năm; plan 307, V.2: to Hội Khuyến học tỉnh before 1 December) as a .docx in base64,
 * from the Office's template. Refused, by name, when the template asks for a field the report does not have.
 */
export function annualReport(facts: AnnualReportFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({
    templateBase64,
    data: annualReportData(facts),
    fields: ANNUAL_REPORT_FIELDS,
    required: ANNUAL_REPORT_REQUIRED,
  });
}
