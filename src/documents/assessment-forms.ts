import type { Assessed } from "../domain/assessed.ts";
import type { AssessmentFacts, AssessmentForm } from "../domain/assessment-form.ts";
import { dayOf, vietnameseDay } from "../domain/calendar.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import { basisInWords } from "../domain/digital-basis.ts";
import type { Outcome } from "../domain/refusal.ts";
import { INDICATOR_NUMBERS, total } from "../domain/scoring.ts";
import { compareVietnameseNames } from "../domain/vietnamese-names.ts";
import { ASSESSMENT_FIELDS, type AssessmentFormsData, type FormData } from "./assessment-forms-fields.ts";
import { resultInWords } from "./assessment-result.ts";
import { fillTemplate } from "./fill-template.ts";
import { dayOfPaper, insideIssuer, paperIdentity } from "./paper-identity.ts";
import { whole } from "./vietnamese-numbers.ts";

/** Without these it would be no form: which year, whose, both scores. */
const REQUIRED = ["Nam", "Phieu", "HoTen", "MaCCVC", "ChiSo", "TuCham", "ThamDinh"];

function yesNo(answer: boolean | undefined): string {
  if (answer === undefined) return "";
  return answer ? "Có" : "Không";
}

function scoreRows(dossier: Assessed, criteria: CriteriaSet | undefined): FormData["ChiSo"] {
  const { submission } = dossier;
  const found = "appraisal" in dossier ? dossier.appraisal.scores : [];
  const texts = new Map((criteria?.indicators ?? []).map(({ number, text }) => [number, text]));
  return INDICATOR_NUMBERS.map((number) => ({
    TT: String(number),
    NoiDung: texts.get(number) ?? `Chỉ số ${number}`,
    MinhChung: submission.evidence[number - 1] ?? "",
    TuCham: String(submission.scores[number - 1] ?? ""),
    ThamDinh: String(found[number - 1] ?? ""),
  }));
}

function digitalRows(dossier: Assessed): FormData["KyNangSo"] {
  const { submission } = dossier;
  const found = "appraisal" in dossier ? dossier.appraisal : undefined;
  const claimed = submission.digitalBasis && basisInWords(submission.digitalBasis);
  const confirmed = found?.digitalBasis && basisInWords(found.digitalBasis);
  const row = (Ten: string, TuKhai: string, XacNhan: string) => ({ Ten, TuKhai, XacNhan });
  return [
    row("Có kỹ năng số theo yêu cầu công việc", yesNo(submission.digitalSkills), yesNo(found?.digitalSkills)),
    row("Thành thạo, tự cập nhật trên môi trường số", yesNo(submission.proficient), yesNo(found?.proficient)),
    ...(claimed === undefined && confirmed === undefined
      ? []
      : [row("Căn cứ", claimed ?? "", confirmed ?? "")]),
  ];
}

function unionPart(dossier: Assessed): Pick<FormData, "CoYKien" | "TenToChuc" | "YKien"> {
  const union = "union" in dossier ? dossier.union : undefined;
  if (!union) return { CoYKien: false, TenToChuc: "Công đoàn", YKien: "" };
  const TenToChuc = union.council ? "Hội đồng xét" : "Công đoàn";
  if (union.opinion === "not-required") {
    return { CoYKien: true, TenToChuc, YKien: `Đơn vị không có bước này. ${union.reason}`.trim() };
  }
  const YKien = union.opinion === "concur" ? "Nhất trí" : "Không nhất trí";
  return { CoYKien: true, TenToChuc, YKien: union.reason === "" ? `${YKien}.` : `${YKien}: ${union.reason}` };
}

function formData(form: AssessmentForm, criteria: CriteriaSet | undefined, cycle: Cycle): FormData {
  const { dossier, appraiser, union } = form;
  const found = "appraisal" in dossier ? dossier.appraisal : undefined;
  const onPaper = dossier.submission.enteredBy === "office" ? " (Văn phòng nhập từ phiếu giấy)" : "";
  return {
    HoTen: dossier.name,
    MaCCVC: dossier.personId,
    ChucVu: dossier.position,
    DonVi: dossier.unitName,
    ...insideIssuer(dossier.unitName),
    NgayNop: `${vietnameseDay(dayOf(dossier.submission.at))}${onPaper}`,
    ChiSo: scoreRows(dossier, criteria),
    TongTuCham: whole(total(dossier.submission.scores)),
    TongThamDinh: found ? whole(total(found.scores)) : "",
    KyNangSo: digitalRows(dossier),
    CoLyDo: (found?.reason ?? "") !== "",
    LyDo: found?.reason ?? "",
    ...unionPart(dossier),
    KetQua: resultInWords(dossier, cycle),
    CoCongDoan: union !== undefined,
    ChucVuCongDoan: union?.office ?? "",
    NguoiCongDoan: union?.name ?? "",
    ChucVuThamDinh: appraiser.office,
    NguoiThamDinh: appraiser.name,
  };
}

/** Everything the template may name; the forms in the order of names. */
export function assessmentFormsData({ cycle, criteria, forms }: AssessmentFacts): AssessmentFormsData {
  const inOrder = [...forms].sort((one, other) =>
    compareVietnameseNames(one.dossier.name, other.dossier.name),
  );
  return {
    ...paperIdentity(cycle),
    NgayThang: dayOfPaper("", cycle.year),
    BoTieuChi: criteria?.citation ?? cycle.criteriaSet,
    Phieu: inOrder.map((form) => formData(form, criteria, cycle)),
  };
}

/** The forms (Phiếu tự đánh giá, thẩm định) of some people, each numbered apart, as one .docx in base64, from the Office's template. */
export function assessmentForms(facts: AssessmentFacts, templateBase64: string): Outcome<string> {
  const data = assessmentFormsData(facts);
  return fillTemplate({ templateBase64, data, fields: ASSESSMENT_FIELDS, required: REQUIRED });
}
