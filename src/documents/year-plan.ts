import { moneyTogether } from "../domain/activity-figures.ts";
import { vietnameseDay } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { FIVE_YEARS } from "../domain/programme-review.ts";
import type { Outcome } from "../domain/refusal.ts";
import { LAST_PLANNED_YEAR } from "../domain/targets.ts";
import { plannedActivities, titleInPeople, type YearPlanFacts, yearBefore } from "../domain/year-plan.ts";
import { ACTIVITY_ROW, type ActivityRow, activityRows } from "./activity-rows.ts";
import type { TextItem } from "./annual-report-data.ts";
import { targetSentences } from "./annual-report-targets.ts";
import { rateOf } from "./annual-report-years.ts";
import { fillTemplate } from "./fill-template.ts";
import { OUTSIDE_HEAD_FIELDS, type OutsideHead, outsideHead } from "./outside-head.ts";
import { officeInSentence } from "./paper-identity.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, people, percent, whole } from "./vietnamese-numbers.ts";

/** A step of the year: what, whose, until when. */
interface StepRow extends TextItem {
  readonly TT: string;
  readonly ChuTri: string;
  readonly ThoiGian: string;
}

/** Everything the template of the yearly plan may name. */
export interface YearPlanData extends OutsideHead {
  readonly NamTruoc: string;
  readonly CoNamTruoc: boolean;
  /** `44 người đạt danh hiệu, bằng 72,1% tổng số`. */
  readonly KetQuaNamTruoc: string;
  readonly CoMucTieu: boolean;
  readonly MucTieu: readonly TextItem[];
  readonly CoNguoi: boolean;
  /** What the target of the title means in people. */
  readonly SoNguoiCanDat: string;
  readonly TongSo: string;
  readonly BoTieuChi: string;
  readonly DiemToiThieu: string;
  readonly DiemSan: string;
  readonly CongViec: readonly StepRow[];
  readonly CoSoKet: boolean;
  readonly CauSoKet: string;
  readonly CoHoatDong: boolean;
  readonly HoatDong: readonly ActivityRow[];
  readonly CoDuToan: boolean;
  readonly TongDuToan: string;
  readonly ThuTruong: string;
}

/** Every field of the yearly plan's template; explained in document-templates/README.md. */
export const YEAR_PLAN_FIELDS: FieldsOf<YearPlanData> = {
  ...OUTSIDE_HEAD_FIELDS,
  NamTruoc: "text",
  CoNamTruoc: "choice",
  KetQuaNamTruoc: "text",
  CoMucTieu: "choice",
  MucTieu: { NoiDung: "text" },
  CoNguoi: "choice",
  SoNguoiCanDat: "text",
  TongSo: "text",
  BoTieuChi: "text",
  DiemToiThieu: "text",
  DiemSan: "text",
  CongViec: { NoiDung: "text", TT: "text", ChuTri: "text", ThoiGian: "text" },
  CoSoKet: "choice",
  CauSoKet: "text",
  CoHoatDong: "choice",
  HoatDong: ACTIVITY_ROW,
  CoDuToan: "choice",
  TongDuToan: "text",
  ThuTruong: "text",
};

const REQUIRED: readonly (keyof YearPlanData)[] = ["CoQuan", "Nam", "MucTieu", "CongViec"];

/** The plan's reviews fall into these years (plan 307, III.4.b). */
const REVIEWS: Readonly<Record<number, string>> = {
  [FIVE_YEARS.to]:
    "Sơ kết 5 năm (2021 - 2025) thực hiện Chương trình, biểu dương các cá nhân tiêu biểu theo yêu cầu của cấp trên.",
  [LAST_PLANNED_YEAR]:
    "Tổng kết 10 năm (2021 - 2030) thực hiện Chương trình, biểu dương các cá nhân tiêu biểu theo yêu cầu của cấp trên.",
};

/** The steps of the year by the cycle's dates (plan 307, II.2.c and V.2). */
function steps(cycle: Cycle): readonly StepRow[] {
  const until = (day: string) => `Đến hết ngày ${vietnameseDay(day)}`;
  const { registrationDue = cycle.selfAssessmentDue, year } = cycle;
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "Phát động, tuyên truyền; cá nhân tự nguyện đăng ký",
      "Văn phòng; các phòng, đơn vị",
      until(registrationDue),
    ],
    [
      "Cá nhân thu thập minh chứng, tự đánh giá, cho điểm",
      "Công chức, viên chức, người lao động",
      `Từ ngày ${vietnameseDay(cycle.opensOn)} đến hết ngày ${vietnameseDay(cycle.selfAssessmentDue)}`,
    ],
    ["Thẩm định, đánh giá, xếp loại tại phòng, đơn vị", "Trưởng các phòng, đơn vị", until(cycle.unitDue)],
    ["Cho ý kiến về kết quả thẩm định", "Công đoàn cơ sở (Hội đồng xét)", until(cycle.unionDue)],
    [
      "Tổng hợp, trình Thủ trưởng cơ quan; quyết định công nhận danh hiệu",
      "Văn phòng",
      until(cycle.decisionDue),
    ],
    ["Chốt số liệu, báo cáo kết quả năm", "Văn phòng", `Ngày ${vietnameseDay(cycle.cutOff)}`],
    ["Gửi kết quả công nhận về Hội Khuyến học tỉnh", "Văn phòng", `Trước ngày 01/12/${year}`],
  ];
  return rows.map(([NoiDung, ChuTri, ThoiGian], index) => ({
    TT: String(index + 1),
    NoiDung,
    ChuTri,
    ThoiGian,
  }));
}

function resultOf(facts: YearPlanFacts): string {
  const before = yearBefore(facts);
  const { recognised } = before;
  if (recognised === undefined) return "";
  const rate = rateOf(before);
  const share = rate === undefined ? "" : `, bằng ${percent(rate)} tổng số`;
  return `${people(recognised)}${recognised === 0 ? "" : share}`;
}

/** Everything the plan's template may name, as text ready to stand in the document. */
export function yearPlanData(facts: YearPlanFacts): YearPlanData {
  const { cycle, roster, criteria, issue } = facts;
  const { total, people: needed } = titleInPeople(cycle, roster);
  const planned = plannedActivities(facts);
  const money = planned.filter((activity) => activity.planned > 0);
  const { planned: sum } = moneyTogether(money.map((activity) => ({ ...activity, activities: 1 })));
  const result = resultOf(facts);
  const review = REVIEWS[cycle.year] ?? "";
  return {
    ...outsideHead(cycle, issue, "KH", cycle.year),
    NamTruoc: String(cycle.year - 1),
    CoNamTruoc: result !== "",
    KetQuaNamTruoc: result,
    CoMucTieu: cycle.year <= LAST_PLANNED_YEAR,
    MucTieu: targetSentences(cycle.targets),
    CoNguoi: total > 0,
    SoNguoiCanDat: inSentence(needed),
    TongSo: inSentence(total),
    BoTieuChi: criteria?.citation ?? "Tiêu chí đánh giá “Công dân học tập” của Hội Khuyến học Việt Nam",
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
    CongViec: steps(cycle),
    CoSoKet: review !== "",
    CauSoKet: review,
    CoHoatDong: planned.length > 0,
    HoatDong: activityRows(planned, cycle.agency),
    CoDuToan: sum > 0,
    TongDuToan: `${whole(sum)} đồng`,
    ThuTruong: officeInSentence(cycle.headTitle),
  };
}

/** Kế hoạch thực hiện năm (plan 307, III.1) as a .docx in base64, from the Office's template. */
export function yearPlan(facts: YearPlanFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({
    templateBase64,
    data: yearPlanData(facts),
    fields: YEAR_PLAN_FIELDS,
    required: REQUIRED,
  });
}
