import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { LINE, mm, PARAGRAPH_GAP, SIZE } from "./layout.ts";
import { numberedLetterhead, signature, title } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { body, heading, line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";

const { LEFT, CENTER } = AlignmentType;

const RECIPIENTS = ["- Các phòng, đơn vị thuộc {CoQuan};", "- Lãnh đạo {CoQuan};", "- Lưu: VT, VP."];

/** "- …": one matter of a list within the content. */
function item(text: string): FileChild {
  return body(`- ${text}`);
}

/** An address on its own line: justified with other words it would tear them apart. */
function address(text: string): FileChild {
  return line(text, LEFT, {}, { spacing: { after: PARAGRAPH_GAP, line: LINE, lineRule: "auto" } });
}

function steps(): readonly FileChild[] {
  return [
    heading("2. Các bước thực hiện"),
    item("Đăng ký{#CoHanDangKy}, đến hết ngày {HanDangKy}{/CoHanDangKy}, bằng biểu mẫu tại địa chỉ:"),
    address("{BieuMauDangKy}"),
    item(
      "Tự đánh giá, từ ngày {NgayMo} đến hết ngày {HanTuDanhGia}: tự chấm điểm 10 chỉ số, mỗi chỉ số từ 1 đến 10 điểm, kèm minh chứng, bằng biểu mẫu tại địa chỉ:",
    ),
    address("{BieuMauTuDanhGia}"),
    item("Phòng, đơn vị thẩm định: hết ngày {HanDonVi}."),
    item("Công đoàn (Hội đồng xét) cho ý kiến: hết ngày {HanCongDoan}."),
    item("Thủ trưởng cơ quan xem xét, quyết định công nhận: hết ngày {HanQuyetDinh}."),
  ];
}

function content(): readonly FileChild[] {
  return [
    numberedLetterhead(),
    ...title(
      "THÔNG BÁO",
      "Phát động phong trào thi đua học tập suốt đời, xây dựng mô hình “Công dân học tập” năm {Nam}",
      { ruled: mm(64) },
    ),
    line("Kính gửi: Các phòng, đơn vị thuộc {CoQuan}", CENTER, {}, { spacing: { before: 120, after: 240 } }),
    body(
      "Thực hiện Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030”, {CoQuan} phát động phong trào thi đua học tập suốt đời, xây dựng mô hình “Công dân học tập” năm {Nam}, gắn với phong trào thi đua của cơ quan, như sau:",
    ),
    heading("1. Đối tượng, mục tiêu"),
    item("Đối tượng: công chức, viên chức, người lao động của cơ quan, tự nguyện đăng ký."),
    item(
      "Mục tiêu: {MucTieuDanhHieu} công chức, viên chức, người lao động đạt danh hiệu “Công dân học tập”; {MucTieuKyNangSo} số người đạt danh hiệu có kỹ năng số đáp ứng yêu cầu công việc, trong đó {MucTieuThanhThao} thành thạo kỹ năng số.",
    ),
    ...steps(),
    heading("3. Điều kiện công nhận"),
    item(
      "Danh hiệu “Công dân học tập”: tổng điểm thẩm định từ {DiemToiThieu} điểm trở lên, không có chỉ số nào dưới {DiemSan} điểm.",
    ),
    item("“Công dân học tập” tiêu biểu xuất sắc: đạt danh hiệu 5 năm liền."),
    heading("4. Tổ chức thực hiện"),
    item(
      "Thủ trưởng các phòng, đơn vị phổ biến đến toàn thể công chức, viên chức, người lao động; đôn đốc đăng ký, tự đánh giá đúng thời hạn; tổ chức thẩm định khách quan.",
    ),
    item(
      "Văn phòng theo dõi, tổng hợp, tham mưu quyết định công nhận; gửi kết quả về Hội Khuyến học tỉnh trước ngày 01 tháng 12 năm {Nam}.",
    ),
    mark("{#CoEmailVanPhong}"),
    item("Mọi vướng mắc trong quá trình thực hiện xin liên hệ Văn phòng, địa chỉ thư điện tử:"),
    address("{EmailVanPhong}"),
    mark("{/CoEmailVanPhong}"),
    body("Đề nghị các phòng, đơn vị triển khai thực hiện./.", { keepNext: true }),
    line("", LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(RECIPIENTS),
  ];
}

/** The template of the notice that opens the year (Thông báo phát động; plan 307, III.2). */
export function campaignNotice(): Document {
  return paper("Thông báo phát động “Công dân học tập”", [
    numberedSection(content(), PageOrientation.PORTRAIT),
  ]);
}
