import type { FileChild } from "docx";
import { blank, body, heading, mark, section } from "./paragraphs.ts";
import { written } from "./report-parts.ts";
import { moneyBySource } from "./report-tables.ts";

function direction(): readonly FileChild[] {
  return [
    heading("1. Công tác chỉ đạo, điều hành"),
    ...written("ChiDao", "văn bản chỉ đạo đã ban hành trong năm"),
  ];
}

function activities(): readonly FileChild[] {
  return [
    heading("2. Tuyên truyền, tập huấn, thi đua{#CoHoatDong} (chi tiết tại Phụ lục V){/CoHoatDong}"),
    mark("{#NhomHoatDong}"),
    body("{Ten}", { italics: true, keepNext: true }),
    mark("{#CoSoLieu}"),
    body("{Cau}"),
    mark("{#Muc}"),
    body("- {NoiDung}"),
    mark("{/Muc}"),
    mark("{/CoSoLieu}"),
    mark("{^CoSoLieu}"),
    blank("{CanBoSung}"),
    mark("{/CoSoLieu}"),
    mark("{/NhomHoatDong}"),
  ];
}

/** Money by source (plan 307, IV). */
function money(): readonly FileChild[] {
  return [
    heading("3. Kinh phí thực hiện"),
    ...moneyBySource(),
    mark("{^CoKinhPhi}"),
    mark("{#KhongKinhPhi}"),
    body("Các hoạt động trong năm không phát sinh kinh phí."),
    mark("{/KhongKinhPhi}"),
    mark("{^KhongKinhPhi}"),
    blank("kinh phí dự kiến, kinh phí đã chi theo nguồn"),
    mark("{/KhongKinhPhi}"),
    mark("{/CoKinhPhi}"),
  ];
}

function registration(): readonly FileChild[] {
  return [
    heading("4. Đăng ký và tự đánh giá"),
    body(
      "Tại ngày {NgayChot}, {CoQuan} có {TongSo} công chức, viên chức, người lao động trong danh sách, thuộc {SoDonVi} phòng, đơn vị. Thời gian tự đánh giá từ ngày {NgayMoTuDanhGia} đến hết ngày {HanTuDanhGia}. Kết quả như sau:",
    ),
    body("- Số người tự nguyện đăng ký: {SoNguoiDangKy};"),
    body("- Số người nộp phiếu tự đánh giá: {SoNguoiNop};"),
    body("- Số người chưa đăng ký: {SoNguoiChuaDangKy};"),
    body("- Số người đã đăng ký nhưng chưa nộp phiếu tự đánh giá: {SoNguoiChuaNop}."),
  ];
}

function appraisal(): readonly FileChild[] {
  return [
    heading("5. Thẩm định, đề nghị và quyết định công nhận"),
    body("- Số hồ sơ đã thẩm định xong: {SoHoSoThamDinh};"),
    body("- Số hồ sơ có điểm thẩm định khác điểm tự chấm: {SoHoSoDieuChinh};"),
    body("- Số người được đề nghị công nhận: {SoNguoiDeNghi};"),
    body("- Quyết định công nhận: {QuyetDinh};"),
    body("- Số hồ sơ đã nộp, chưa có quyết định tại ngày chốt số liệu: {SoHoSoChuaQuyetDinh}."),
  ];
}

/** I: what was done, by the tab of activities and by the dossiers. */
export function implementation(): readonly FileChild[] {
  return [
    section("I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN"),
    ...direction(),
    ...activities(),
    ...money(),
    ...registration(),
    ...appraisal(),
  ];
}
