import { vietnameseDay } from "../domain/calendar.ts";
import type { PosterFacts } from "../domain/publicity.ts";
import type { Outcome } from "../domain/refusal.ts";
import { fillTemplate } from "./fill-template.ts";
import { IDENTITY_FIELDS, type PaperIdentity, paperIdentity } from "./paper-identity.ts";
import { placePicture } from "./place-picture.ts";
import { qrPicture } from "./qr-picture.ts";
import type { FieldsOf } from "./template-fields.ts";

/** What the poster's template may name, as text; the QR code takes the place of its picture. */
export interface PosterData extends PaperIdentity {
  readonly KhiDangKy: string;
  readonly KhiTuDanhGia: string;
  readonly DiemToiThieu: string;
  readonly DiemSan: string;
  readonly LoiMoi: string;
  readonly DiaChi: string;
  readonly LienHe: string;
}

const FIELDS: FieldsOf<PosterData> = {
  ...IDENTITY_FIELDS,
  KhiDangKy: "text",
  KhiTuDanhGia: "text",
  DiemToiThieu: "text",
  DiemSan: "text",
  LoiMoi: "text",
  DiaChi: "text",
  LienHe: "text",
};

/** The picture's alternative text in the template (`document-templates/builder/poster.ts`). */
const CODE = "Mã QR của biểu mẫu";

/** Everything the template may name. */
export function posterData({ cycle, form, url }: PosterFacts): PosterData {
  const assessed = `từ ${vietnameseDay(cycle.opensOn)} đến ${vietnameseDay(cycle.selfAssessmentDue)}`;
  return {
    ...paperIdentity(cycle),
    KhiDangKy:
      cycle.registrationDue === undefined
        ? "Tự nguyện, bằng biểu mẫu"
        : `Tự nguyện, đến ${vietnameseDay(cycle.registrationDue)}`,
    KhiTuDanhGia: assessed,
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
    LoiMoi: form === "registration" ? "Quét mã để đăng ký" : "Quét mã để gửi phiếu tự đánh giá",
    DiaChi: url,
    LienHe: `Liên hệ: Văn phòng${cycle.officeEmail === "" ? "" : `, ${cycle.officeEmail}`}`,
  };
}

/** The poster (áp phích A3; plan 307, III.2) as a .docx in base64, from the Office's template, with the form's QR code in it. */
export function poster(facts: PosterFacts, templateBase64: string): Outcome<string> {
  const data = posterData(facts);
  const filled = fillTemplate({ templateBase64, data, fields: FIELDS, required: ["Nam", "LoiMoi"] });
  return filled.ok ? placePicture(filled.value, CODE, qrPicture(facts.url)) : filled;
}
