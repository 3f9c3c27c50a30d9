import { AlignmentType, type FileChild } from "docx";
import { nextYear, shortcomings } from "./annual-report-outlook.ts";
import { implementation } from "./annual-report-work.ts";
import { mm, SIZE } from "./layout.ts";
import { numberedLetterhead, title } from "./letterhead.ts";
import { body, heading, line, mark, section } from "./paragraphs.ts";
import { caption, chart, note } from "./report-parts.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;
/** Tables of a few rows: kept together, and with the line after them. */
const TABLE = { size: SIZE.table, keepNext: true };
/** Rows of a longer table: its head stays with the first of them, the table itself may go on overleaf. */
const ROW = { size: SIZE.table };

const TARGET_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Nội dung", field: "{NoiDung}", width: mm(61), align: LEFT },
  { title: "Mục tiêu (%)", field: "{MucTieu}", width: mm(20) },
  { title: "Số người", field: "{SoNguoi}", width: mm(20) },
  { title: "Kết quả (%)", field: "{KetQua}", width: mm(20) },
  { title: "Đánh giá", field: "{DanhGia}", width: mm(33) },
];

const COMPARISON_COLUMNS: readonly Column[] = [
  { title: "Nội dung", field: "{NoiDung}", width: mm(75), align: LEFT },
  { title: "Năm {NamTruoc}", field: "{NamTruoc}", width: mm(30) },
  { title: "Năm {Nam}", field: "{NamNay}", width: mm(30) },
  { title: "Tăng, giảm", field: "{TangGiam}", width: mm(30) },
];

const YEAR_COLUMNS: readonly Column[] = [
  { title: "Năm", field: "{Nam}", width: mm(15) },
  { title: "Tổng số", field: "{TongSo}", width: mm(18) },
  { title: "Đăng ký", field: "{DaDangKy}", width: mm(18) },
  { title: "Đạt danh hiệu", field: "{Dat}", width: mm(18) },
  { title: "Tỷ lệ (%)", field: "{TyLeDat}", width: mm(18) },
  { title: "Mục tiêu (%)", field: "{MucTieu}", width: mm(28) },
  { title: "Có kỹ năng số (%)", field: "{CoKyNangSo}", width: mm(25) },
  { title: "Thành thạo (%)", field: "{ThanhThao}", width: mm(25) },
];

function opening(): readonly FileChild[] {
  return [
    numberedLetterhead(),
    ...title("BÁO CÁO", "Kết quả xây dựng mô hình “Công dân học tập” năm {Nam}"),
    line("Kính gửi: Hội Khuyến học tỉnh {DiaDanh}", CENTER, {}, { spacing: { before: 120, after: 240 } }),
    body(
      "Thực hiện Kế hoạch số 428/KH-UBND ngày 30/7/2022 của UBND tỉnh về thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh và Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư (sau đây gọi là Kế hoạch), {CoQuan} báo cáo kết quả năm {Nam}, số liệu chốt ngày {NgayChot}, như sau:",
    ),
  ];
}

function againstTargets(): readonly FileChild[] {
  return [
    heading("1. Kết quả công nhận và mức độ thực hiện mục tiêu"),
    body(
      "- Số người được công nhận danh hiệu “Công dân học tập”: {SoNguoiDat}{#CoNguoiDat} (danh sách tại Phụ lục IV){/CoNguoiDat};",
    ),
    body(
      "- Số người không được công nhận: {SoNguoiKhongDat}{#CoNguoiKhongDat}, gồm:{/CoNguoiKhongDat}{^CoNguoiKhongDat}.{/CoNguoiKhongDat}",
    ),
    mark("{#NguyenNhanKhongDat}"),
    body("+ {NoiDung}"),
    mark("{/NguyenNhanKhongDat}"),
    caption("Mức độ thực hiện các mục tiêu của Kế hoạch, năm {Nam}"),
    figureTable(TARGET_COLUMNS, [loopRow(TARGET_COLUMNS, "MucTieu", ROW)], TABLE),
    note(
      "Ghi chú: Mục tiêu về người thành thạo kỹ năng số (Kế hoạch ghi “trong đó”) được tính theo cả hai mẫu số, tại dòng 3a và 3b.",
    ),
  ];
}

function byUnitAndIndicator(): readonly FileChild[] {
  return [
    heading("2. Kết quả theo phòng, đơn vị (số liệu chi tiết tại Phụ lục I)"),
    body("- Phòng, đơn vị có 100% công chức, viên chức, người lao động đạt danh hiệu: {DonViDatCaDonVi};"),
    body("- Phòng, đơn vị có tỷ lệ đạt danh hiệu chưa đến mục tiêu ({MucTieuTyLeDat}): {DonViDuoiMucTieu}."),
    ...chart("BieuDoDonVi"),
    heading("3. Kết quả theo chỉ số (số liệu chi tiết tại Phụ lục II)"),
    body("- Điểm thẩm định bình quân cao nhất: {ChiSoCaoNhat};"),
    body("- Điểm thẩm định bình quân thấp nhất: {ChiSoThapNhat};"),
    body("- Chỉ số có người được thẩm định dưới {DiemSan} điểm: {ChiSoDuoiSan}."),
    ...chart("BieuDoChiSo"),
    heading("4. Kỹ năng số của người đạt danh hiệu"),
    body("- Số người có kỹ năng số đáp ứng yêu cầu công việc: {SoNguoiKyNangSo};"),
    body(
      "- Trong đó, số người thành thạo kỹ năng số để tự cập nhật thông tin về tiêu chí đánh giá trên môi trường số hóa: {SoNguoiThanhThao}.",
    ),
  ];
}

function overTheYears(): readonly FileChild[] {
  return [
    heading("5. So sánh với năm {NamTruoc} và các năm"),
    mark("{^CoNamTruoc}"),
    body("Không có kết quả năm {NamTruoc} trong dữ liệu để so sánh."),
    mark("{/CoNamTruoc}"),
    mark("{#CoNamTruoc}"),
    figureTable(COMPARISON_COLUMNS, [loopRow(COMPARISON_COLUMNS, "SoSanh", ROW)], TABLE),
    line("", LEFT, { size: SIZE.recipients }),
    mark("{^CoTenNamTruoc}"),
    body("Năm {NamTruoc} chỉ có số liệu tổng nên không so sánh được từng người."),
    mark("{/CoTenNamTruoc}"),
    mark("{#CoTenNamTruoc}"),
    body("- Được công nhận cả hai năm: {SoNguoiTiepTuc};"),
    body(
      "- Mới được công nhận năm {Nam} (năm {NamTruoc} không được công nhận hoặc không có kết quả): {SoNguoiMoi};",
    ),
    body(
      "- Được công nhận năm {NamTruoc} nhưng năm {Nam} không được công nhận hoặc chưa có kết quả: {SoNguoiMatDanhHieu};",
    ),
    body("- Được công nhận năm {NamTruoc}, nay không còn trong danh sách: {SoNguoiRoiDanhSach}."),
    mark("{/CoTenNamTruoc}"),
    mark("{/CoNamTruoc}"),
    mark("{#CoCacNam}"),
    caption("Kết quả qua các năm của giai đoạn 2021 - 2030"),
    figureTable(YEAR_COLUMNS, [loopRow(YEAR_COLUMNS, "CacNam", TABLE)], TABLE),
    note(
      "Ghi chú: Dấu “–” là số liệu không có. Tỷ lệ có kỹ năng số tính trên số người đạt danh hiệu; tỷ lệ thành thạo tính trên số người đạt danh hiệu có kỹ năng số.",
    ),
    mark("{/CoCacNam}"),
    ...chart("BieuDoCacNam"),
    heading("6. “Công dân học tập” tiêu biểu xuất sắc"),
    body(
      "Số người đạt danh hiệu “Công dân học tập” từ 5 năm liền trở lên, được ghi nhận “Công dân học tập” tiêu biểu xuất sắc: {SoNguoiTieuBieu}{#CoTieuBieu} (danh sách tại Phụ lục III){/CoTieuBieu}.",
    ),
  ];
}

/** The report itself, portrait; its four sections follow the plan's. */
export function reportBody(): readonly FileChild[] {
  return [
    ...opening(),
    ...implementation(),
    section("II. KẾT QUẢ ĐẠT ĐƯỢC"),
    ...againstTargets(),
    ...byUnitAndIndicator(),
    ...overTheYears(),
    ...shortcomings(),
    ...nextYear(),
  ];
}
