import { MONEY_FIELDS, type MoneyData } from "./activity-rows.ts";
import { ACTIVITY_FIELDS } from "./annual-report-activities.ts";
import type { TargetRow, TextItem } from "./annual-report-data.ts";
import { TARGET_ROW } from "./annual-report-fields.ts";
import { YEARS_FIELDS, type YearRow } from "./annual-report-years.ts";
import { OUTSIDE_HEAD_FIELDS, type OutsideHead } from "./outside-head.ts";
import type { FieldsOf } from "./template-fields.ts";

/** Activities of one year, counted. */
export interface ActivityYearRow {
  readonly Nam: string;
  readonly ChiDao: string;
  readonly TuyenTruyen: string;
  readonly TapHuan: string;
  readonly ThiDua: string;
  readonly LuotNguoi: string;
  readonly DaChi: string;
}

/** A unit's holders, year by year; years beyond the period are blank. */
export interface UnitYearsRow {
  readonly TT: string;
  readonly Ten: string;
  readonly N1: string;
  readonly N2: string;
  readonly N3: string;
  readonly N4: string;
  readonly N5: string;
  readonly N6: string;
  readonly N7: string;
  readonly N8: string;
  readonly N9: string;
  readonly N10: string;
  readonly Cong: string;
}

/** Somebody who was outstanding. */
export interface OutstandingRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly DonVi: string;
  readonly SoNamLien: string;
  readonly CacNam: string;
}

/** Everything the template of a review may name. */
export interface ProgrammeReviewData extends OutsideHead, MoneyData {
  readonly TuNam: string;
  readonly DenNam: string;
  readonly LaDuThao: boolean;
  readonly NgaySoLieu: string;
  readonly CoHoatDong: boolean;
  readonly HoatDongCacNam: readonly ActivityYearRow[];
  readonly CauSoNam: string;
  readonly CauTong: string;
  readonly CauMucTieuCacNam: string;
  readonly CoSoSanh: boolean;
  readonly CauSoSanh: string;
  readonly CoCacNam: boolean;
  readonly CacNam: readonly YearRow[];
  readonly CoBieuDoCacNam: boolean;
  readonly CoMucTieu: boolean;
  readonly NamMucTieu: string;
  readonly MucTieu: readonly TargetRow[];
  readonly SoNguoiTieuBieu: string;
  readonly CoTieuBieu: boolean;
  readonly NguoiTieuBieu: readonly OutstandingRow[];
  readonly CoDonVi: boolean;
  readonly TenNam: readonly UnitYearsRow[];
  readonly DonViCacNam: readonly UnitYearsRow[];
  readonly CongDonVi: readonly UnitYearsRow[];
  readonly TonTai: readonly TextItem[];
  readonly KhoKhan: readonly TextItem[];
  readonly CoMucTieuSau: boolean;
  readonly NamMucTieuSau: string;
  readonly MucTieuSau: readonly TextItem[];
  readonly KienNghi: readonly TextItem[];
}

const UNIT_YEARS = {
  TT: "text",
  Ten: "text",
  N1: "text",
  N2: "text",
  N3: "text",
  N4: "text",
  N5: "text",
  N6: "text",
  N7: "text",
  N8: "text",
  N9: "text",
  N10: "text",
  Cong: "text",
} as const;

/** Every field of {@link ProgrammeReviewData}; explained in document-templates/README.md. */
export const PROGRAMME_REVIEW_FIELDS: FieldsOf<ProgrammeReviewData> = {
  ...OUTSIDE_HEAD_FIELDS,
  TuNam: "text",
  DenNam: "text",
  LaDuThao: "choice",
  NgaySoLieu: "text",
  CoHoatDong: "choice",
  HoatDongCacNam: {
    Nam: "text",
    ChiDao: "text",
    TuyenTruyen: "text",
    TapHuan: "text",
    ThiDua: "text",
    LuotNguoi: "text",
    DaChi: "text",
  },
  ...MONEY_FIELDS,
  CauSoNam: "text",
  CauTong: "text",
  CauMucTieuCacNam: "text",
  CoSoSanh: "choice",
  CauSoSanh: "text",
  ...YEARS_FIELDS,
  CoBieuDoCacNam: "choice",
  CoMucTieu: "choice",
  NamMucTieu: "text",
  MucTieu: TARGET_ROW,
  SoNguoiTieuBieu: "text",
  CoTieuBieu: "choice",
  NguoiTieuBieu: { TT: "text", HoTen: "text", DonVi: "text", SoNamLien: "text", CacNam: "text" },
  CoDonVi: "choice",
  TenNam: UNIT_YEARS,
  DonViCacNam: UNIT_YEARS,
  CongDonVi: UNIT_YEARS,
  TonTai: { NoiDung: "text" },
  KhoKhan: ACTIVITY_FIELDS.KhoKhan,
  CoMucTieuSau: "choice",
  NamMucTieuSau: "text",
  MucTieuSau: { NoiDung: "text" },
  KienNghi: ACTIVITY_FIELDS.KienNghi,
};
