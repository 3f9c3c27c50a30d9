import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { mm, SIZE } from "./layout.ts";
import { numberedLetterhead, signature, title } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { blank, body, heading, line, mark, section } from "./paragraphs.ts";
import { outstandingAnnex, unitYearsAnnex } from "./programme-review-annexes.ts";
import { REPORT_RECIPIENTS } from "./recipients.ts";
import { caption, chart, note } from "./report-parts.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, RIGHT, CENTER } = AlignmentType;
const HEAD = { size: SIZE.table, keepNext: true };
const ROW = { size: SIZE.table };
const SUM = { size: SIZE.table, bold: true };

/** How many years a review looks back on. */
export type ReviewLength = 5 | 10;

const NAME: Readonly<Record<ReviewLength, string>> = { 5: "Sơ kết 5 năm", 10: "Tổng kết 10 năm" };

const ACTIVITY_COLUMNS: readonly Column[] = [
  { title: "Năm", field: "{Nam}", width: mm(15) },
  { title: "Chỉ đạo, điều hành", field: "{ChiDao}", width: mm(24) },
  { title: "Tuyên truyền", field: "{TuyenTruyen}", width: mm(24) },
  { title: "Tập huấn, bồi dưỡng", field: "{TapHuan}", width: mm(24) },
  { title: "Thi đua", field: "{ThiDua}", width: mm(20) },
  { title: "Lượt người", field: "{LuotNguoi}", width: mm(24) },
  { title: "Đã chi (đồng)", field: "{DaChi}", width: mm(34), align: RIGHT },
];

const MONEY_COLUMNS: readonly Column[] = [
  { title: "Nguồn kinh phí", field: "{Nguon}", width: mm(55), align: LEFT },
  { title: "Số hoạt động", field: "{SoHoatDong}", width: mm(22) },
  { title: "Dự kiến (đồng)", field: "{DuKien}", width: mm(33), align: RIGHT },
  { title: "Đã chi (đồng)", field: "{DaChi}", width: mm(33), align: RIGHT },
  { title: "Tỷ lệ (%)", field: "{TyLe}", width: mm(22) },
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

const TARGET_COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Nội dung", field: "{NoiDung}", width: mm(61), align: LEFT },
  { title: "Mục tiêu (%)", field: "{MucTieu}", width: mm(20) },
  { title: "Số người", field: "{SoNguoi}", width: mm(20) },
  { title: "Kết quả (%)", field: "{KetQua}", width: mm(20) },
  { title: "Đánh giá", field: "{DanhGia}", width: mm(33) },
];

/** A little air under a table. */
function gap(): FileChild {
  return line("", LEFT, { size: SIZE.recipients });
}

function written(loop: string, missing: string): readonly FileChild[] {
  return [
    mark(`{#${loop}}`),
    body("- {NoiDung}"),
    mark(`{/${loop}}`),
    mark(`{^${loop}}`),
    blank(missing),
    mark(`{/${loop}}`),
  ];
}

function opening(name: string): readonly FileChild[] {
  return [
    numberedLetterhead(),
    ...title(
      "BÁO CÁO",
      `${name} thực hiện Chương trình “Xây dựng mô hình Công dân học tập” ({TuNam} - {DenNam})`,
      { ruled: mm(60) },
    ),
    mark("{#LaDuThao}"),
    line("(Dự thảo, số liệu đến ngày {NgaySoLieu})", CENTER, { italics: true }),
    mark("{/LaDuThao}"),
    line("Kính gửi: Hội Khuyến học tỉnh {DiaDanh}", CENTER, {}, { spacing: { before: 120, after: 240 } }),
    body(
      `Thực hiện Kế hoạch số 428/KH-UBND ngày 30/7/2022 của UBND tỉnh về thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh và Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư (sau đây gọi là Kế hoạch), {CoQuan} báo cáo ${name.toLowerCase()} ({TuNam} - {DenNam}) như sau:`,
    ),
  ];
}

function implementation(): readonly FileChild[] {
  return [
    section("I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN"),
    heading("1. Chỉ đạo, tuyên truyền, tập huấn, thi đua"),
    mark("{#CoHoatDong}"),
    caption("Số hoạt động đã ghi qua các năm"),
    figureTable(ACTIVITY_COLUMNS, [loopRow(ACTIVITY_COLUMNS, "HoatDongCacNam", ROW)], HEAD),
    gap(),
    mark("{/CoHoatDong}"),
    mark("{^CoHoatDong}"),
    blank("văn bản chỉ đạo; hoạt động tuyên truyền, tập huấn, thi đua của các năm"),
    mark("{/CoHoatDong}"),
    heading("2. Kinh phí thực hiện"),
    mark("{#CoKinhPhi}"),
    body("{CauKinhPhi}", { keepNext: true }),
    figureTable(
      MONEY_COLUMNS,
      [loopRow(MONEY_COLUMNS, "KinhPhi", HEAD), loopRow(MONEY_COLUMNS, "CongKinhPhi", SUM)],
      HEAD,
    ),
    gap(),
    mark("{/CoKinhPhi}"),
    mark("{^CoKinhPhi}"),
    blank("kinh phí đã chi qua các năm, theo nguồn"),
    mark("{/CoKinhPhi}"),
  ];
}

function results(): readonly FileChild[] {
  return [
    section("II. KẾT QUẢ ĐẠT ĐƯỢC"),
    heading("1. Kết quả công nhận qua các năm"),
    body("- {CauSoNam};"),
    body("- {CauTong};"),
    mark("{#CoSoSanh}"),
    body("- {CauSoSanh};"),
    mark("{/CoSoSanh}"),
    body("- {CauMucTieuCacNam}."),
    mark("{#CoCacNam}"),
    caption("Kết quả qua các năm"),
    figureTable(YEAR_COLUMNS, [loopRow(YEAR_COLUMNS, "CacNam", HEAD)], HEAD),
    note(
      "Ghi chú: Dấu “–” là số liệu không có. Tỷ lệ có kỹ năng số tính trên số người đạt danh hiệu; tỷ lệ thành thạo tính trên số người đạt danh hiệu có kỹ năng số.",
    ),
    mark("{/CoCacNam}"),
    ...chart("BieuDoCacNam"),
    heading("2. Mức độ thực hiện mục tiêu của Kế hoạch đến năm {DenNam}"),
    mark("{#CoMucTieu}"),
    caption("Theo kết quả năm {NamMucTieu}"),
    figureTable(TARGET_COLUMNS, [loopRow(TARGET_COLUMNS, "MucTieu", ROW)], HEAD),
    gap(),
    mark("{/CoMucTieu}"),
    mark("{^CoMucTieu}"),
    body("Chưa có năm nào đủ số liệu về tổng số người và kỹ năng số để so với mục tiêu."),
    mark("{/CoMucTieu}"),
    heading("3. “Công dân học tập” tiêu biểu xuất sắc"),
    body(
      "Số người đạt danh hiệu từ 5 năm liền trở lên trong giai đoạn: {SoNguoiTieuBieu}{#CoTieuBieu} (danh sách tại Phụ lục II){/CoTieuBieu}.",
    ),
  ];
}

function ending(name: string): readonly FileChild[] {
  return [
    section("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    heading("1. Tồn tại, hạn chế thể hiện qua số liệu"),
    mark("{#TonTai}"),
    body("- {NoiDung}"),
    mark("{/TonTai}"),
    mark("{^TonTai}"),
    body("Các năm đều có số liệu và đạt mục tiêu về danh hiệu."),
    mark("{/TonTai}"),
    heading("2. Khó khăn, vướng mắc và nguyên nhân"),
    ...written("KhoKhan", "khó khăn, vướng mắc; nguyên nhân khách quan, chủ quan"),
    section("IV. PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ"),
    heading("1. Phương hướng"),
    mark("{#CoMucTieuSau}"),
    body("Tiếp tục thực hiện các mục tiêu của Kế hoạch đến năm {NamMucTieuSau}:"),
    mark("{#MucTieuSau}"),
    body("- {NoiDung}"),
    mark("{/MucTieuSau}"),
    mark("{/CoMucTieuSau}"),
    mark("{^CoMucTieuSau}"),
    blank("mục tiêu, nhiệm vụ của giai đoạn tiếp theo"),
    mark("{/CoMucTieuSau}"),
    heading("2. Kiến nghị, đề xuất"),
    ...written("KienNghi", "kiến nghị, đề xuất với cấp có thẩm quyền, Hội Khuyến học tỉnh"),
    body(`Trên đây là Báo cáo ${name.toLowerCase()} ({TuNam} - {DenNam}) của {CoQuan}./.`, {
      keepNext: true,
    }),
    line("", LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(REPORT_RECIPIENTS),
  ];
}

/** The template of a review: Báo cáo sơ kết 5 năm, Báo cáo tổng kết 10 năm. */
export function programmeReview(length: ReviewLength): Document {
  const name = NAME[length];
  const { PORTRAIT, LANDSCAPE } = PageOrientation;
  return paper(`Báo cáo ${name.toLowerCase()}`, [
    numberedSection([...opening(name), ...implementation(), ...results(), ...ending(name)], PORTRAIT),
    numberedSection(unitYearsAnnex(length), LANDSCAPE),
    numberedSection(outstandingAnnex(), LANDSCAPE),
  ]);
}
