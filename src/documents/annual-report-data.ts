import type { ActivityData } from "./annual-report-activities.ts";
import type { YearsData } from "./annual-report-years.ts";
import type { OutsideHead } from "./outside-head.ts";

/** A row or paragraph of one text. */
export interface TextItem {
  readonly NoiDung: string;
}

/** A target of the plan against its result (table in II.1). */
export interface TargetRow extends TextItem {
  readonly TT: string;
  readonly MucTieu: string;
  /** `52/60`. */
  readonly SoNguoi: string;
  readonly KetQua: string;
  readonly DanhGia: string;
}

/** A line of the comparison with the year before (table in II.5). */
export interface ComparisonRow extends TextItem {
  readonly NamTruoc: string;
  readonly NamNay: string;
  readonly TangGiam: string;
}

/** A unit, or the sum of all (Phụ lục I). */
export interface UnitRow {
  readonly TT: string;
  readonly Ten: string;
  readonly TongSo: string;
  readonly DaDangKy: string;
  readonly DaNop: string;
  readonly DaThamDinh: string;
  readonly DuocDeNghi: string;
  readonly Dat: string;
  readonly TyLeDat: string;
  readonly KhongDat: string;
  readonly TieuBieu: string;
  readonly CoKyNangSo: string;
  readonly ThanhThao: string;
}

/** An indicator (Phụ lục II). */
export interface IndicatorRow extends TextItem {
  readonly TT: string;
  readonly TuCham: string;
  readonly ThamDinh: string;
  readonly ChenhLech: string;
  readonly DuoiSan: string;
}

/** Indicators of one competence. */
export interface IndicatorGroup {
  readonly NangLuc: string;
  readonly ChiSo: readonly IndicatorRow[];
}

/** A holder of the title (Phụ lục III and IV). */
export interface HolderRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly DonVi: string;
  readonly SoNamLien: string;
  readonly DanhHieu: string;
  /** The decision of this year. */
  readonly QuyetDinhNam: string;
  /** The decisions of the run, a line each, oldest first. */
  readonly CacQuyetDinh: readonly TextItem[];
}

/** Who issues the report, and its days. */
export interface IdentityData extends OutsideHead {
  readonly NamTruoc: string;
  readonly NamSau: string;
  readonly NgayChot: string;
  readonly NgayMoTuDanhGia: string;
  readonly HanTuDanhGia: string;
  readonly DiemToiThieu: string;
  readonly DiemSan: string;
}

/** The named ranges of the summary tab, as they are written in a sentence. */
export interface FigureData {
  readonly TongSo: string;
  readonly SoDonVi: string;
  readonly DaDangKy: string;
  readonly DaNop: string;
  readonly DaThamDinh: string;
  readonly DuocDeNghi: string;
  readonly Dat: string;
  readonly KhongDat: string;
  readonly TieuBieu: string;
  readonly CoKyNangSo: string;
  readonly ThanhThao: string;
  readonly TyLeDat: string;
  readonly TyLeKyNangSo: string;
  readonly TyLeThanhThao: string;
  readonly TyLeThanhThaoTrenDat: string;
}

/** Phrases that end a sentence and read right for nobody, one and many. */
export interface PhraseData {
  readonly SoNguoiDangKy: string;
  readonly SoNguoiNop: string;
  readonly SoNguoiChuaDangKy: string;
  readonly SoNguoiChuaNop: string;
  readonly SoHoSoThamDinh: string;
  readonly SoHoSoDieuChinh: string;
  readonly SoNguoiDeNghi: string;
  readonly SoHoSoChuaQuyetDinh: string;
  readonly QuyetDinh: string;
  readonly SoNguoiDat: string;
  readonly CoNguoiDat: boolean;
  readonly SoNguoiKhongDat: string;
  readonly CoNguoiKhongDat: boolean;
  readonly NguyenNhanKhongDat: readonly TextItem[];
  readonly MucTieuTyLeDat: string;
  readonly DonViDatCaDonVi: string;
  readonly DonViDuoiMucTieu: string;
  readonly ChiSoCaoNhat: string;
  readonly ChiSoThapNhat: string;
  readonly ChiSoDuoiSan: string;
  readonly SoNguoiKyNangSo: string;
  readonly SoNguoiThanhThao: string;
  readonly SoNguoiTieuBieu: string;
  readonly CoTieuBieu: boolean;
}

/** The year before, the shortcomings that figures show, the year after. */
export interface OutlookData {
  readonly CoNamTruoc: boolean;
  /** The year before is known by name, not by its totals alone. */
  readonly CoTenNamTruoc: boolean;
  readonly SoSanh: readonly ComparisonRow[];
  readonly SoNguoiTiepTuc: string;
  readonly SoNguoiMoi: string;
  readonly SoNguoiMatDanhHieu: string;
  readonly SoNguoiRoiDanhSach: string;
  readonly TonTai: readonly TextItem[];
  readonly CoMucTieuNamSau: boolean;
  readonly NamMucTieu: string;
  readonly MucTieuNamSau: readonly TextItem[];
  /** What the plan asks every year, and what this year's figures call for. */
  readonly NhiemVu: readonly TextItem[];
}

/** The annexes. */
export interface AnnexData {
  readonly MucTieu: readonly TargetRow[];
  readonly DonVi: readonly UnitRow[];
  /** One row: the sum. */
  readonly Cong: readonly UnitRow[];
  readonly NhomChiSo: readonly IndicatorGroup[];
  readonly BoTieuChi: string;
  readonly NguoiTieuBieu: readonly HolderRow[];
  readonly NguoiDat: readonly HolderRow[];
  readonly CoMaNhatKy: boolean;
  /** Head of the ledger's hash chain when the report was made. */
  readonly MaNhatKy: string;
}

/** Everything the template of the annual report may name. */
export interface AnnualReportData
  extends IdentityData,
    FigureData,
    PhraseData,
    OutlookData,
    AnnexData,
    ActivityData,
    YearsData,
    ChartChoices {}

/** Whether there is anything to draw. */
export interface ChartChoices {
  readonly CoBieuDoDonVi: boolean;
  readonly CoBieuDoChiSo: boolean;
  readonly CoBieuDoCacNam: boolean;
}
