import { AlignmentType, type FileChild } from "docx";
import { mm, SIZE } from "./layout.ts";
import { body, line, mark } from "./paragraphs.ts";
import { type Column, figureTable, loopRow, spanRow } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;
const TABLE = { size: SIZE.annexTable };
const BOLD = { size: SIZE.annexTable, bold: true };

/** "Phụ lục I", its title in capitals, and which document it belongs to. */
export function annexTitle(number: string, title: string): readonly FileChild[] {
  return [
    line(`Phụ lục ${number}`, CENTER, { bold: true }),
    line(title, CENTER, { bold: true }),
    line(
      "(Kèm theo Báo cáo số {SoKyHieu} {NgayThang} của {CoQuan})",
      CENTER,
      { italics: true },
      { spacing: { after: 200 } },
    ),
  ];
}

function note(text: string): FileChild {
  return line(text, LEFT, { italics: true, size: SIZE.annexTable }, { spacing: { before: 80 } });
}

const COUNT = mm(17);

const UNIT_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Phòng, đơn vị", field: "{Ten}", width: mm(54), align: LEFT },
  { title: "Tổng số", field: "{TongSo}", width: COUNT },
  { title: "Đã đăng ký", field: "{DaDangKy}", width: COUNT },
  { title: "Đã nộp", field: "{DaNop}", width: COUNT },
  { title: "Đã thẩm định", field: "{DaThamDinh}", width: COUNT },
  { title: "Được đề nghị", field: "{DuocDeNghi}", width: COUNT },
  { title: "Đạt", field: "{Dat}", width: COUNT },
  { title: "Tỷ lệ đạt (%)", field: "{TyLeDat}", width: COUNT },
  { title: "Không đạt", field: "{KhongDat}", width: COUNT },
  { title: "Tiêu biểu xuất sắc", field: "{TieuBieu}", width: COUNT },
  { title: "Có kỹ năng số", field: "{CoKyNangSo}", width: COUNT },
  { title: "Thành thạo", field: "{ThanhThao}", width: COUNT },
];

/** Phụ lục I: the figures by unit. */
export function unitAnnex(): readonly FileChild[] {
  return [
    ...annexTitle("I", "KẾT QUẢ THEO PHÒNG, ĐƠN VỊ NĂM {Nam}"),
    figureTable(
      UNIT_COLUMNS,
      [loopRow(UNIT_COLUMNS, "DonVi", TABLE), loopRow(UNIT_COLUMNS, "Cong", BOLD)],
      TABLE,
    ),
    note(
      "Ghi chú: Số người trong danh sách tại ngày {NgayChot}, tính theo phòng, đơn vị của ngày đó. “Có kỹ năng số” và “Thành thạo” tính trong số người đạt danh hiệu; “Thành thạo” chỉ tính người có kỹ năng số.",
    ),
    mark("{#CoMaNhatKy}"),
    note("Mã kiểm tra nhật ký xử lý khi lập báo cáo: {MaNhatKy}"),
    mark("{/CoMaNhatKy}"),
  ];
}

const INDICATOR_COLUMNS: readonly Column[] = [
  { title: "Chỉ số", field: "{TT}", width: mm(16) },
  { title: "Nội dung", field: "{NoiDung}", width: mm(132), align: LEFT },
  { title: "Điểm tự chấm bình quân", field: "{TuCham}", width: mm(26) },
  { title: "Điểm thẩm định bình quân", field: "{ThamDinh}", width: mm(26) },
  { title: "Chênh lệch", field: "{ChenhLech}", width: mm(26) },
  { title: "Số người dưới {DiemSan} điểm", field: "{DuoiSan}", width: mm(26) },
];

/** Phụ lục II: the figures by indicator, in groups by competence. */
export function indicatorAnnex(): readonly FileChild[] {
  return [
    ...annexTitle("II", "KẾT QUẢ THEO CHỈ SỐ NĂM {Nam}"),
    figureTable(
      INDICATOR_COLUMNS,
      [
        spanRow(INDICATOR_COLUMNS, "{#NhomChiSo}{NangLuc}", BOLD),
        loopRow(INDICATOR_COLUMNS, "ChiSo", TABLE, "{/NhomChiSo}"),
      ],
      TABLE,
    ),
    note("Bộ tiêu chí: {BoTieuChi}."),
    note(
      "Ghi chú: Điểm tự chấm tính trên các phiếu đã nộp; điểm thẩm định tính trên các hồ sơ đã được phòng, đơn vị thẩm định.",
    ),
  ];
}

/** Columns of a list of holders, 252 mm together with the last one (`last`, mm). */
function holderColumns(last: number): readonly Column[] {
  return [
    { title: "TT", field: "{TT}", width: mm(12) },
    { title: "Họ và tên", field: "{HoTen}", width: mm(44), align: LEFT },
    { title: "Chức vụ", field: "{ChucVu}", width: mm(28), align: LEFT },
    { title: "Phòng, đơn vị", field: "{DonVi}", width: mm(154 - last), align: LEFT },
    { title: "Số năm liền", field: "{SoNamLien}", width: mm(14) },
  ];
}

function holderAnnex(choice: string, loop: string, last: Column, lastMm: number): readonly FileChild[] {
  const columns = [...holderColumns(lastMm), { ...last, width: mm(lastMm) }];
  return [
    mark(`{^${choice}}`),
    body("Không có trường hợp nào."),
    mark(`{/${choice}}`),
    mark(`{#${choice}}`),
    figureTable(columns, [loopRow(columns, loop, TABLE)], TABLE),
    mark(`{/${choice}}`),
  ];
}

const FIVE_DECISIONS: Column = {
  title: "Các quyết định công nhận 5 năm gần nhất",
  field: "{#CacQuyetDinh}\n{NoiDung}\n{/CacQuyetDinh}",
  width: 0,
  align: LEFT,
};

const ONE_DECISION: Column = {
  title: "Quyết định công nhận",
  field: "{QuyetDinhNam}",
  width: 0,
  align: LEFT,
};

/** Phụ lục III: who holds the title for five years in a row, with the decisions. */
export function outstandingAnnex(): readonly FileChild[] {
  return [
    ...annexTitle("III", "DANH SÁCH “CÔNG DÂN HỌC TẬP” TIÊU BIỂU XUẤT SẮC NĂM {Nam}"),
    ...holderAnnex("CoTieuBieu", "NguoiTieuBieu", FIVE_DECISIONS, 114),
  ];
}

/** Phụ lục IV: everybody recognised this year. */
export function recognisedAnnex(): readonly FileChild[] {
  return [
    ...annexTitle("IV", "DANH SÁCH ĐƯỢC CÔNG NHẬN “CÔNG DÂN HỌC TẬP” NĂM {Nam}"),
    ...holderAnnex("CoNguoiDat", "NguoiDat", ONE_DECISION, 84),
  ];
}

const ACTIVITY_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Ngày", field: "{Ngay}", width: mm(23) },
  { title: "Loại", field: "{Loai}", width: mm(29), align: LEFT },
  { title: "Nội dung", field: "{NoiDung}", width: mm(64), align: LEFT },
  { title: "Phòng, đơn vị", field: "{DonVi}", width: mm(38), align: LEFT },
  { title: "Số người", field: "{SoNguoi}", width: mm(16) },
  { title: "Dự kiến (đồng)", field: "{DuKien}", width: mm(24) },
  { title: "Đã chi (đồng)", field: "{DaChi}", width: mm(24) },
  { title: "Nguồn kinh phí", field: "{Nguon}", width: mm(23), align: LEFT },
];

/** Phụ lục V: what was held in the year, as the tab has it. */
export function activityAnnex(): readonly FileChild[] {
  return [
    ...annexTitle("V", "HOẠT ĐỘNG CHỈ ĐẠO, TUYÊN TRUYỀN, TẬP HUẤN, THI ĐUA NĂM {Nam}"),
    mark("{^CoHoatDong}"),
    body("Không có hoạt động nào được ghi."),
    mark("{/CoHoatDong}"),
    mark("{#CoHoatDong}"),
    figureTable(ACTIVITY_COLUMNS, [loopRow(ACTIVITY_COLUMNS, "HoatDong", TABLE)], TABLE),
    mark("{/CoHoatDong}"),
  ];
}
