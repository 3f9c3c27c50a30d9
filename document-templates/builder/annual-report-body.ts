import { AlignmentType, type FileChild } from "docx";
import { nextYear, shortcomings } from "./annual-report-outlook.ts";
import { implementation } from "./annual-report-work.ts";
import { mm } from "./layout.ts";
import { numberedLetterhead, title } from "./letterhead.ts";
import { body, heading, mark, section } from "./paragraphs.ts";
import { addressee, caption, chart, gap, note, onThePlans } from "./report-parts.ts";
import { ROW, TABLE, targetsTable, yearsTable } from "./report-tables.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;

const COMPARISON_COLUMNS: readonly Column[] = [
  { title: "Nội dung", field: "{NoiDung}", width: mm(75), align: LEFT },
  { title: "Năm {NamTruoc}", field: "{NamTruoc}", width: mm(30) },
  { title: "Năm {Nam}", field: "{NamNay}", width: mm(30) },
  { title: "Tăng, giảm", field: "{TangGiam}", width: mm(30) },
];

function opening(): readonly FileChild[] {
  return [
    numberedLetterhead(),
    ...title("BÁO CÁO", "Kết quả xây dựng mô hình “Công dân học tập” năm {Nam}"),
    addressee(),
    onThePlans("báo cáo kết quả năm {Nam}, số liệu chốt ngày {NgayChot}, như sau:"),
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
    targetsTable(),
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
    gap(),
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
    ...yearsTable("Kết quả qua các năm của giai đoạn 2021 - 2030"),
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
