import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { mm } from "./layout.ts";
import { numberedLetterhead, title } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { blank, body, heading, line, mark, section } from "./paragraphs.ts";
import { outstandingAnnex, unitYearsAnnex } from "./programme-review-annexes.ts";
import { addressee, caption, chart, gap, items, onThePlans, reportEnd, written } from "./report-parts.ts";
import { moneyBySource, ROW, TABLE, targetsTable, yearsTable } from "./report-tables.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { RIGHT, CENTER } = AlignmentType;

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
    addressee(),
    onThePlans(`báo cáo ${name.toLowerCase()} ({TuNam} - {DenNam}) như sau:`),
  ];
}

function implementation(): readonly FileChild[] {
  return [
    section("I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN"),
    heading("1. Chỉ đạo, tuyên truyền, tập huấn, thi đua"),
    mark("{#CoHoatDong}"),
    caption("Số hoạt động đã ghi qua các năm"),
    figureTable(ACTIVITY_COLUMNS, [loopRow(ACTIVITY_COLUMNS, "HoatDongCacNam", ROW)], TABLE),
    gap(),
    mark("{/CoHoatDong}"),
    mark("{^CoHoatDong}"),
    blank("văn bản chỉ đạo; hoạt động tuyên truyền, tập huấn, thi đua của các năm"),
    mark("{/CoHoatDong}"),
    heading("2. Kinh phí thực hiện"),
    ...moneyBySource(),
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
    ...yearsTable("Kết quả qua các năm"),
    ...chart("BieuDoCacNam"),
    heading("2. Mức độ thực hiện mục tiêu của Kế hoạch đến năm {DenNam}"),
    mark("{#CoMucTieu}"),
    caption("Theo kết quả năm {NamMucTieu}"),
    targetsTable(),
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
    ...items("TonTai"),
    mark("{^TonTai}"),
    body("Các năm đều có số liệu và đạt mục tiêu về danh hiệu."),
    mark("{/TonTai}"),
    heading("2. Khó khăn, vướng mắc và nguyên nhân"),
    ...written("KhoKhan", "khó khăn, vướng mắc; nguyên nhân khách quan, chủ quan"),
    section("IV. PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ"),
    heading("1. Phương hướng"),
    mark("{#CoMucTieuSau}"),
    body("Tiếp tục thực hiện các mục tiêu của Kế hoạch đến năm {NamMucTieuSau}:"),
    ...items("MucTieuSau"),
    mark("{/CoMucTieuSau}"),
    mark("{^CoMucTieuSau}"),
    blank("mục tiêu, nhiệm vụ của giai đoạn tiếp theo"),
    mark("{/CoMucTieuSau}"),
    heading("2. Kiến nghị, đề xuất"),
    ...written("KienNghi", "kiến nghị, đề xuất với cấp có thẩm quyền, Hội Khuyến học tỉnh"),
    ...reportEnd(`Trên đây là Báo cáo ${name.toLowerCase()} ({TuNam} - {DenNam}) của {CoQuan}./.`),
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
