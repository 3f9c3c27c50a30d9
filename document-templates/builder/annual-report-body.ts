import { AlignmentType, type FileChild } from "docx";
import { mm, SIZE } from "./layout.ts";
import { letterhead, signature, title } from "./letterhead.ts";
import { blank, body, heading, line, mark, section } from "./paragraphs.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;
/** Tables of a few rows: kept together, and with the line after them. */
const TABLE = { size: SIZE.table, keepNext: true };

/** Recipients as the plan lists them (Nơi nhận). */
const RECIPIENTS = [
  "- Như trên;",
  "- UBND tỉnh;",
  "- Sở Giáo dục và Đào tạo;",
  "- Lãnh đạo Sở;",
  "- Các phòng thuộc và trực thuộc Sở;",
  "- Trang thông tin điện tử Sở;",
  "- Lưu: VT, VP.",
];

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

function caption(text: string): FileChild {
  return line(text, CENTER, { italics: true, size: SIZE.table, keepNext: true }, { spacing: { after: 60 } });
}

function note(text: string): FileChild {
  return line(
    text,
    AlignmentType.JUSTIFIED,
    { italics: true, size: SIZE.annexTable },
    { spacing: { before: 60, after: 160 } },
  );
}

function opening(): readonly FileChild[] {
  return [
    letterhead("BC"),
    ...title("BÁO CÁO", "Kết quả xây dựng mô hình “Công dân học tập” năm {Nam}"),
    line("Kính gửi: Hội Khuyến học tỉnh {DiaDanh}", CENTER, {}, { spacing: { before: 120, after: 240 } }),
    body(
      "Thực hiện Kế hoạch số 428/KH-UBND ngày 30/7/2022 của UBND tỉnh về thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh và Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư (sau đây gọi là Kế hoạch), {CoQuan} báo cáo kết quả năm {Nam}, số liệu chốt ngày {NgayChot}, như sau:",
    ),
  ];
}

function implementation(): readonly FileChild[] {
  return [
    section("I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN"),
    heading("1. Công tác chỉ đạo, tuyên truyền, tập huấn, thi đua; kinh phí thực hiện"),
    blank(
      "văn bản chỉ đạo đã ban hành; hoạt động tuyên truyền, tập huấn; phong trào thi đua học tập suốt đời; kinh phí thực hiện trong năm",
    ),
    heading("2. Đăng ký và tự đánh giá"),
    body(
      "Tại ngày {NgayChot}, {CoQuan} có {TongSo} công chức, viên chức, người lao động trong danh sách, thuộc {SoDonVi} phòng, đơn vị. Thời gian tự đánh giá từ ngày {NgayMoTuDanhGia} đến hết ngày {HanTuDanhGia}. Kết quả như sau:",
    ),
    body("- Số người tự nguyện đăng ký: {SoNguoiDangKy};"),
    body("- Số người nộp phiếu tự đánh giá: {SoNguoiNop};"),
    body("- Số người chưa đăng ký: {SoNguoiChuaDangKy};"),
    body("- Số người đã đăng ký nhưng chưa nộp phiếu tự đánh giá: {SoNguoiChuaNop}."),
    heading("3. Thẩm định, đề nghị và quyết định công nhận"),
    body("- Số hồ sơ đã thẩm định xong: {SoHoSoThamDinh};"),
    body("- Số hồ sơ có điểm thẩm định khác điểm tự chấm: {SoHoSoDieuChinh};"),
    body("- Số người được đề nghị công nhận: {SoNguoiDeNghi};"),
    body("- Quyết định công nhận: {QuyetDinh};"),
    body("- Số hồ sơ đã nộp, chưa có quyết định tại ngày chốt số liệu: {SoHoSoChuaQuyetDinh}."),
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
    figureTable(TARGET_COLUMNS, [loopRow(TARGET_COLUMNS, "MucTieu", TABLE)], TABLE),
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
    heading("3. Kết quả theo chỉ số (số liệu chi tiết tại Phụ lục II)"),
    body("- Điểm thẩm định bình quân cao nhất: {ChiSoCaoNhat};"),
    body("- Điểm thẩm định bình quân thấp nhất: {ChiSoThapNhat};"),
    body("- Chỉ số có người được thẩm định dưới {DiemSan} điểm: {ChiSoDuoiSan}."),
    heading("4. Kỹ năng số của người đạt danh hiệu"),
    body("- Số người có kỹ năng số đáp ứng yêu cầu công việc: {SoNguoiKyNangSo};"),
    body(
      "- Trong đó, số người thành thạo kỹ năng số để tự cập nhật thông tin về tiêu chí đánh giá trên môi trường số hóa: {SoNguoiThanhThao}.",
    ),
  ];
}

function overTheYears(): readonly FileChild[] {
  return [
    heading("5. So sánh với năm {NamTruoc}"),
    mark("{^CoNamTruoc}"),
    body("Không có kết quả năm {NamTruoc} trong dữ liệu để so sánh."),
    mark("{/CoNamTruoc}"),
    mark("{#CoNamTruoc}"),
    figureTable(COMPARISON_COLUMNS, [loopRow(COMPARISON_COLUMNS, "SoSanh", TABLE)], TABLE),
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
    heading("6. “Công dân học tập” tiêu biểu xuất sắc"),
    body(
      "Số người đạt danh hiệu “Công dân học tập” từ 5 năm liền trở lên, được ghi nhận “Công dân học tập” tiêu biểu xuất sắc: {SoNguoiTieuBieu}{#CoTieuBieu} (danh sách tại Phụ lục III){/CoTieuBieu}.",
    ),
  ];
}

function shortcomings(): readonly FileChild[] {
  return [
    section("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    heading("1. Tồn tại, hạn chế thể hiện qua số liệu"),
    mark("{^TonTai}"),
    body(
      "Các mục tiêu của năm đều đạt; không có trường hợp nào chưa tham gia, chưa được quyết định hoặc có chỉ số dưới mức tối thiểu.",
    ),
    mark("{/TonTai}"),
    mark("{#TonTai}"),
    body("- {NoiDung}"),
    mark("{/TonTai}"),
    heading("2. Khó khăn, vướng mắc và nguyên nhân"),
    blank("khó khăn, vướng mắc; nguyên nhân khách quan, chủ quan"),
  ];
}

function nextYear(): readonly FileChild[] {
  return [
    section("IV. NHIỆM VỤ NĂM {NamSau} VÀ KIẾN NGHỊ"),
    heading("1. Mục tiêu"),
    mark("{#CoMucTieuNamSau}"),
    body("Tiếp tục thực hiện các mục tiêu của Kế hoạch đến năm {NamMucTieu}:"),
    mark("{#MucTieuNamSau}"),
    body("- {NoiDung}"),
    mark("{/MucTieuNamSau}"),
    mark("{/CoMucTieuNamSau}"),
    mark("{^CoMucTieuNamSau}"),
    blank("mục tiêu của giai đoạn tiếp theo"),
    mark("{/CoMucTieuNamSau}"),
    heading("2. Nhiệm vụ, giải pháp trọng tâm"),
    blank("nhiệm vụ, giải pháp năm {NamSau}"),
    heading("3. Kiến nghị, đề xuất"),
    blank("kiến nghị, đề xuất với cấp có thẩm quyền, Hội Khuyến học tỉnh"),
    body("Trên đây là Báo cáo kết quả xây dựng mô hình “Công dân học tập” năm {Nam} của {CoQuan}./.", {
      keepNext: true,
    }),
    line("", LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(RECIPIENTS),
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
