import { ACTIVITY_FIELDS } from "./annual-report-activities.ts";
import type { AnnualReportData } from "./annual-report-data.ts";
import { YEARS_FIELDS } from "./annual-report-years.ts";
import { OUTSIDE_HEAD_FIELDS } from "./outside-head.ts";
import type { FieldsOf } from "./template-fields.ts";

const TEXT_ITEM = { NoiDung: "text" } as const;

const UNIT_ROW = {
  TT: "text",
  Ten: "text",
  TongSo: "text",
  DaDangKy: "text",
  DaNop: "text",
  DaThamDinh: "text",
  DuocDeNghi: "text",
  Dat: "text",
  TyLeDat: "text",
  KhongDat: "text",
  TieuBieu: "text",
  CoKyNangSo: "text",
  ThanhThao: "text",
} as const;

const HOLDER_ROW = {
  TT: "text",
  HoTen: "text",
  ChucVu: "text",
  DonVi: "text",
  SoNamLien: "text",
  DanhHieu: "text",
  QuyetDinhNam: "text",
  CacQuyetDinh: TEXT_ITEM,
} as const;

/** A target of the plan against its result. */
export const TARGET_ROW = {
  ...TEXT_ITEM,
  TT: "text",
  MucTieu: "text",
  SoNguoi: "text",
  KetQua: "text",
  DanhGia: "text",
} as const;

const COMPARISON_ROW = { ...TEXT_ITEM, NamTruoc: "text", NamNay: "text", TangGiam: "text" } as const;

const INDICATOR_ROW = {
  ...TEXT_ITEM,
  TT: "text",
  TuCham: "text",
  ThamDinh: "text",
  ChenhLech: "text",
  DuoiSan: "text",
} as const;

/** Every field of {@link AnnualReportData}; the compiler keeps both alike. Explained for the Office in document-templates/README.md (checked by a test). */
export const ANNUAL_REPORT_FIELDS: FieldsOf<AnnualReportData> = {
  ...OUTSIDE_HEAD_FIELDS,
  NamTruoc: "text",
  NamSau: "text",
  NgayChot: "text",
  NgayMoTuDanhGia: "text",
  HanTuDanhGia: "text",
  DiemToiThieu: "text",
  DiemSan: "text",
  TongSo: "text",
  SoDonVi: "text",
  DaDangKy: "text",
  DaNop: "text",
  DaThamDinh: "text",
  DuocDeNghi: "text",
  Dat: "text",
  KhongDat: "text",
  TieuBieu: "text",
  CoKyNangSo: "text",
  ThanhThao: "text",
  TyLeDat: "text",
  TyLeKyNangSo: "text",
  TyLeThanhThao: "text",
  TyLeThanhThaoTrenDat: "text",
  SoNguoiDangKy: "text",
  SoNguoiNop: "text",
  SoNguoiChuaDangKy: "text",
  SoNguoiChuaNop: "text",
  SoHoSoThamDinh: "text",
  SoHoSoDieuChinh: "text",
  SoNguoiDeNghi: "text",
  SoHoSoChuaQuyetDinh: "text",
  QuyetDinh: "text",
  SoNguoiDat: "text",
  CoNguoiDat: "choice",
  SoNguoiKhongDat: "text",
  CoNguoiKhongDat: "choice",
  NguyenNhanKhongDat: TEXT_ITEM,
  MucTieuTyLeDat: "text",
  DonViDatCaDonVi: "text",
  DonViDuoiMucTieu: "text",
  ChiSoCaoNhat: "text",
  ChiSoThapNhat: "text",
  ChiSoDuoiSan: "text",
  SoNguoiKyNangSo: "text",
  SoNguoiThanhThao: "text",
  SoNguoiTieuBieu: "text",
  CoTieuBieu: "choice",
  CoNamTruoc: "choice",
  CoTenNamTruoc: "choice",
  SoSanh: COMPARISON_ROW,
  SoNguoiTiepTuc: "text",
  SoNguoiMoi: "text",
  SoNguoiMatDanhHieu: "text",
  SoNguoiRoiDanhSach: "text",
  TonTai: TEXT_ITEM,
  CoMucTieuNamSau: "choice",
  NamMucTieu: "text",
  MucTieuNamSau: TEXT_ITEM,
  NhiemVu: TEXT_ITEM,
  MucTieu: TARGET_ROW,
  DonVi: UNIT_ROW,
  Cong: UNIT_ROW,
  NhomChiSo: { NangLuc: "text", ChiSo: INDICATOR_ROW },
  BoTieuChi: "text",
  NguoiTieuBieu: HOLDER_ROW,
  NguoiDat: HOLDER_ROW,
  CoMaNhatKy: "choice",
  MaNhatKy: "text",
  ...ACTIVITY_FIELDS,
  ...YEARS_FIELDS,
  CoBieuDoDonVi: "choice",
  CoBieuDoChiSo: "choice",
  CoBieuDoCacNam: "choice",
};

/** The charts that the template may show, `{@BieuDoDonVi}` and so on. */
export const ANNUAL_REPORT_CHARTS = {
  BieuDoDonVi: "chart",
  BieuDoChiSo: "chart",
  BieuDoCacNam: "chart",
} as const;

/** What a report of a year cannot do without, however the Office edits its template. */
export const ANNUAL_REPORT_REQUIRED: readonly (keyof AnnualReportData)[] = [
  "CoQuan",
  "Nam",
  "NgayChot",
  "TongSo",
  "MucTieu",
];
