import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { mm, SIZE } from "./layout.ts";
import { numberedLetterhead, signature, title } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { blank, body, heading, line, mark, section } from "./paragraphs.ts";
import { PLAN_RECIPIENTS } from "./recipients.ts";
import { caption } from "./report-parts.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, RIGHT } = AlignmentType;
const HEAD = { size: SIZE.table, keepNext: true };
const ROW = { size: SIZE.table };

const STEP_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Nội dung", field: "{NoiDung}", width: mm(70), align: LEFT },
  { title: "Chủ trì thực hiện", field: "{ChuTri}", width: mm(42), align: LEFT },
  { title: "Thời gian", field: "{ThoiGian}", width: mm(42), align: LEFT },
];

const ACTIVITY_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Thời gian", field: "{Ngay}", width: mm(25) },
  { title: "Nội dung", field: "{NoiDung}", width: mm(52), align: LEFT },
  { title: "Phòng, đơn vị", field: "{DonVi}", width: mm(28), align: LEFT },
  { title: "Dự kiến (đồng)", field: "{DuKien}", width: mm(24), align: RIGHT },
  { title: "Nguồn", field: "{Nguon}", width: mm(25), align: LEFT },
];

function opening(): readonly FileChild[] {
  return [
    numberedLetterhead(),
    ...title("KẾ HOẠCH", "Thực hiện mô hình “Công dân học tập” năm {Nam}"),
    body(
      "Thực hiện Kế hoạch số 428/KH-UBND ngày 30/7/2022 của UBND tỉnh về thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh và Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư (sau đây gọi là Kế hoạch 307), {CoQuan} ban hành Kế hoạch thực hiện năm {Nam} như sau:",
    ),
    section("I. MỤC ĐÍCH, YÊU CẦU"),
    body(
      "1. Thúc đẩy việc học tập suốt đời, nâng cao chất lượng nguồn nhân lực của công chức, viên chức, người lao động; khuyến khích, tạo cơ hội công bằng, điều kiện thuận lợi cho mọi cá nhân tại các phòng, đơn vị được tham gia học tập, hướng tới công dân số.",
    ),
    body(
      "2. Việc đăng ký là tự nguyện; tự đánh giá trung thực, có minh chứng; thẩm định khách quan, công khai, đúng tiêu chí, đúng thời hạn.",
    ),
  ];
}

function targets(): readonly FileChild[] {
  return [
    section("II. MỤC TIÊU"),
    mark("{#CoNamTruoc}"),
    body("Kết quả năm {NamTruoc}, số người đạt danh hiệu “Công dân học tập”: {KetQuaNamTruoc}."),
    mark("{/CoNamTruoc}"),
    mark("{#CoMucTieu}"),
    body("Mục tiêu năm {Nam}:"),
    mark("{#MucTieu}"),
    body("- {NoiDung}"),
    mark("{/MucTieu}"),
    mark("{#CoNguoi}"),
    body(
      "Theo danh sách hiện có {TongSo} người, mục tiêu về danh hiệu tương ứng ít nhất {SoNguoiCanDat} người đạt.",
    ),
    mark("{/CoNguoi}"),
    mark("{/CoMucTieu}"),
    mark("{^CoMucTieu}"),
    blank("mục tiêu của giai đoạn tiếp theo"),
    mark("{/CoMucTieu}"),
  ];
}

function criteria(): readonly FileChild[] {
  return [
    section("III. TIÊU CHÍ, CÁCH ĐÁNH GIÁ, CÔNG NHẬN"),
    body("1. Tiêu chí: {BoTieuChi}."),
    body(
      "2. Mỗi chỉ số cho điểm từ 1 đến 10, tổng điểm tối đa của 10 chỉ số là 100. Người đạt từ {DiemToiThieu} điểm trở lên, trong đó không có chỉ số nào dưới {DiemSan} điểm, được công nhận “Công dân học tập”; người đạt danh hiệu 5 năm liền được ghi nhận “Công dân học tập” tiêu biểu xuất sắc.",
    ),
    body(
      "3. Cá nhân tự đánh giá, cho điểm; phòng, đơn vị và Công đoàn cơ sở (Hội đồng xét) thẩm định, lập danh sách đề nghị; {ThuTruong} quyết định công nhận.",
    ),
  ];
}

/** The plan's section III, and the year's calendar. */
function tasks(): readonly FileChild[] {
  return [
    section("IV. NHIỆM VỤ, GIẢI PHÁP"),
    heading("1. Tuyên truyền, thi đua"),
    body(
      "Tuyên truyền đến toàn thể công chức, viên chức, người lao động về mô hình “Công dân học tập”; phát động phong trào thi đua học tập suốt đời gắn với phong trào thi đua của cơ quan.",
    ),
    heading("2. Ứng dụng công nghệ thông tin"),
    body(
      "Ứng dụng công nghệ thông tin trong tuyên truyền, đăng ký, thu thập minh chứng, cho điểm, hồ sơ công nhận, thống kê tổng hợp, báo cáo kết quả.",
    ),
    heading("3. Tập huấn, đánh giá, công nhận"),
    body(
      "Tổ chức tập huấn; đánh giá, xếp loại và công nhận danh hiệu “Công dân học tập” theo các bước và thời hạn sau:",
      { keepNext: true },
    ),
    figureTable(STEP_COLUMNS, [loopRow(STEP_COLUMNS, "CongViec", ROW)], HEAD),
    line("", LEFT, { size: SIZE.recipients }),
    mark("{#CoSoKet}"),
    body("{CauSoKet}"),
    mark("{/CoSoKet}"),
    mark("{#CoHoatDong}"),
    caption("Hoạt động tuyên truyền, tập huấn, thi đua của năm"),
    figureTable(ACTIVITY_COLUMNS, [loopRow(ACTIVITY_COLUMNS, "HoatDong", ROW)], HEAD),
    line("", LEFT, { size: SIZE.recipients }),
    mark("{/CoHoatDong}"),
  ];
}

function moneyAndDuties(): readonly FileChild[] {
  return [
    section("V. KINH PHÍ THỰC HIỆN"),
    body(
      "Nguồn kinh phí ngân sách nhà nước cấp hàng năm theo phân cấp của Luật Ngân sách nhà nước, nguồn xã hội hóa và các nguồn tài chính hợp pháp khác.",
    ),
    mark("{#CoDuToan}"),
    body("Kinh phí dự kiến cho các hoạt động đã lên kế hoạch: {TongDuToan}."),
    mark("{/CoDuToan}"),
    mark("{^CoDuToan}"),
    blank("kinh phí dự kiến của năm, nếu có"),
    mark("{/CoDuToan}"),
    section("VI. TỔ CHỨC THỰC HIỆN"),
    body(
      "1. Các phòng, đơn vị đẩy mạnh tuyên truyền, quán triệt để nâng cao nhận thức cho công chức, viên chức, người lao động; tổ chức thẩm định đúng hạn; báo cáo hoạt động, khó khăn, đề xuất về Văn phòng.",
    ),
    body(
      "2. Công đoàn cơ sở (Hội đồng xét) phối hợp tuyên truyền, phát động thi đua, cho ý kiến về kết quả thẩm định.",
    ),
    body(
      "3. Giao Văn phòng tham mưu, theo dõi việc thực hiện Kế hoạch này; tổng hợp, trình {ThuTruong} công nhận danh hiệu; gửi kết quả về Hội Khuyến học tỉnh trước ngày 01/12/{Nam}.",
    ),
    body("Trên đây là Kế hoạch thực hiện mô hình “Công dân học tập” năm {Nam} của {CoQuan}./.", {
      keepNext: true,
    }),
    line("", LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(PLAN_RECIPIENTS),
  ];
}

/** The template of the yearly plan (Kế hoạch thực hiện năm), section by section as plan 307. */
export function yearPlan(): Document {
  return paper("Kế hoạch thực hiện mô hình “Công dân học tập”", [
    numberedSection(
      [...opening(), ...targets(), ...criteria(), ...tasks(), ...moneyAndDuties()],
      PageOrientation.PORTRAIT,
    ),
  ]);
}
