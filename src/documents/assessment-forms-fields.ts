import { IDENTITY_FIELDS, INSIDE_FIELDS, type InsideIssuer, type PaperIdentity } from "./paper-identity.ts";
import type { FieldsOf } from "./template-fields.ts";

/** One person's form, as text. */
export interface FormData extends InsideIssuer {
  readonly HoTen: string;
  readonly MaCCVC: string;
  readonly ChucVu: string;
  readonly DonVi: string;
  readonly NgayNop: string;
  readonly ChiSo: readonly {
    readonly TT: string;
    readonly NoiDung: string;
    readonly MinhChung: string;
    readonly TuCham: string;
    readonly ThamDinh: string;
  }[];
  readonly TongTuCham: string;
  readonly TongThamDinh: string;
  readonly KyNangSo: readonly {
    readonly Ten: string;
    readonly TuKhai: string;
    readonly XacNhan: string;
  }[];
  readonly CoLyDo: boolean;
  readonly LyDo: string;
  readonly CoYKien: boolean;
  readonly TenToChuc: string;
  readonly YKien: string;
  readonly KetQua: string;
  readonly CoCongDoan: boolean;
  readonly ChucVuCongDoan: string;
  readonly NguoiCongDoan: string;
  readonly ChucVuThamDinh: string;
  readonly NguoiThamDinh: string;
}

/** What the template of the forms may name, as text. */
export interface AssessmentFormsData extends PaperIdentity {
  readonly NgayThang: string;
  readonly BoTieuChi: string;
  readonly Phieu: readonly FormData[];
}

const FORM: FieldsOf<FormData> = {
  ...INSIDE_FIELDS,
  HoTen: "text",
  MaCCVC: "text",
  ChucVu: "text",
  DonVi: "text",
  NgayNop: "text",
  ChiSo: { TT: "text", NoiDung: "text", MinhChung: "text", TuCham: "text", ThamDinh: "text" },
  TongTuCham: "text",
  TongThamDinh: "text",
  KyNangSo: { Ten: "text", TuKhai: "text", XacNhan: "text" },
  CoLyDo: "choice",
  LyDo: "text",
  CoYKien: "choice",
  TenToChuc: "text",
  YKien: "text",
  KetQua: "text",
  CoCongDoan: "choice",
  ChucVuCongDoan: "text",
  NguoiCongDoan: "text",
  ChucVuThamDinh: "text",
  NguoiThamDinh: "text",
};

/** The fields of {@link AssessmentFormsData}. */
export const ASSESSMENT_FIELDS: FieldsOf<AssessmentFormsData> = {
  ...IDENTITY_FIELDS,
  NgayThang: "text",
  BoTieuChi: "text",
  Phieu: FORM,
};
