import { vietnameseDay } from "../domain/calendar.ts";
import type { CampaignFacts } from "../domain/publicity.ts";
import type { Outcome } from "../domain/refusal.ts";
import { threshold } from "./annual-report-targets.ts";
import { fillTemplate } from "./fill-template.ts";
import { OUTSIDE_HEAD_FIELDS, type OutsideHead, outsideHead } from "./outside-head.ts";
import type { FieldsOf } from "./template-fields.ts";

/** What the template of the notice may name, as text. */
export interface CampaignData extends OutsideHead {
  readonly CoHanDangKy: boolean;
  readonly HanDangKy: string;
  readonly NgayMo: string;
  readonly HanTuDanhGia: string;
  readonly HanDonVi: string;
  readonly HanCongDoan: string;
  readonly HanQuyetDinh: string;
  readonly DiemToiThieu: string;
  readonly DiemSan: string;
  readonly MucTieuDanhHieu: string;
  readonly MucTieuKyNangSo: string;
  readonly MucTieuThanhThao: string;
  readonly BieuMauDangKy: string;
  readonly BieuMauTuDanhGia: string;
  readonly CoEmailVanPhong: boolean;
  readonly EmailVanPhong: string;
}

const FIELDS: FieldsOf<CampaignData> = {
  ...OUTSIDE_HEAD_FIELDS,
  CoHanDangKy: "choice",
  HanDangKy: "text",
  NgayMo: "text",
  HanTuDanhGia: "text",
  HanDonVi: "text",
  HanCongDoan: "text",
  HanQuyetDinh: "text",
  DiemToiThieu: "text",
  DiemSan: "text",
  MucTieuDanhHieu: "text",
  MucTieuKyNangSo: "text",
  MucTieuThanhThao: "text",
  BieuMauDangKy: "text",
  BieuMauTuDanhGia: "text",
  CoEmailVanPhong: "choice",
  EmailVanPhong: "text",
};

/** Without these it opens no year: number and day, which year, when and where, who signs. */
const REQUIRED = [
  "Nam",
  "SoKyHieu",
  "NgayThang",
  "HanTuDanhGia",
  "BieuMauDangKy",
  "ChucVuNguoiKy",
  "NguoiKy",
];

/** Everything the template may name. */
export function campaignData({
  cycle,
  issue,
  registrationUrl,
  selfAssessmentUrl,
}: CampaignFacts): CampaignData {
  const { targets } = cycle;
  return {
    ...outsideHead(cycle, issue, "TB", cycle.year),
    CoHanDangKy: cycle.registrationDue !== undefined,
    HanDangKy: cycle.registrationDue === undefined ? "" : vietnameseDay(cycle.registrationDue),
    NgayMo: vietnameseDay(cycle.opensOn),
    HanTuDanhGia: vietnameseDay(cycle.selfAssessmentDue),
    HanDonVi: vietnameseDay(cycle.unitDue),
    HanCongDoan: vietnameseDay(cycle.unionDue),
    HanQuyetDinh: vietnameseDay(cycle.decisionDue),
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
    MucTieuDanhHieu: threshold(targets.title),
    MucTieuKyNangSo: threshold(targets.digital),
    MucTieuThanhThao: threshold(targets.proficient),
    BieuMauDangKy: registrationUrl,
    BieuMauTuDanhGia: selfAssessmentUrl,
    CoEmailVanPhong: cycle.officeEmail !== "",
    EmailVanPhong: cycle.officeEmail,
  };
}

/** The notice that opens the year (Thông báo phát động; plan 307, III.2.b) as a .docx in base64, from the Office's template. */
export function campaignNotice(facts: CampaignFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: campaignData(facts), fields: FIELDS, required: REQUIRED });
}
