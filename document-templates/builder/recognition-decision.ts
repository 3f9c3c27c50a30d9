import { AlignmentType, type Document, type FileChild, PageOrientation, Paragraph, TextRun } from "docx";
import { FIRST_LINE, LINE, mm, PARAGRAPH_GAP, SIZE, TEXT_WIDTH } from "./layout.ts";
import { numberedLetterhead, signature, title } from "./letterhead.ts";
import { annexPart, paper, singleAnnex, tableByUnit } from "./paper.ts";
import { blank, body, line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;

const RECIPIENTS = [
  "- Như Điều 3;",
  "- Hội Khuyến học tỉnh;",
  "- Lãnh đạo Sở;",
  "- Trang thông tin điện tử Sở (danh sách công khai);",
  "- Lưu: VT, VP.",
];

/** "Điều 1." in bold before its text. */
function article(number: number, text: string, last = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext: last,
    keepLines: last,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: PARAGRAPH_GAP, line: LINE, lineRule: "auto" },
    children: [
      new TextRun({ text: `Điều ${number}. `, size: SIZE.body, bold: true }),
      new TextRun({ text, size: SIZE.body }),
    ],
  });
}

/** The plans are known; which act gives the agency its functions is not, and the Office writes it. */
function grounds(): readonly FileChild[] {
  const italics = { italics: true };
  return [
    line("{ThamQuyen}", CENTER, { bold: true }, { spacing: { after: 240 } }),
    blank("Căn cứ văn bản quy định chức năng, nhiệm vụ, quyền hạn của {CoQuan}"),
    body(
      "Căn cứ Kế hoạch số 428/KH-UBND ngày 30/7/2022 của UBND tỉnh về thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh;",
      italics,
    ),
    body(
      "Căn cứ Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030”;",
      italics,
    ),
    body("Theo đề nghị của Chánh Văn phòng {CoQuan}.", italics),
  ];
}

function articles(): readonly FileChild[] {
  return [
    line("QUYẾT ĐỊNH:", CENTER, { bold: true, keepNext: true }, { spacing: { before: 240, after: 240 } }),
    article(
      1,
      "Công nhận danh hiệu “Công dân học tập” năm {Nam} đối với {SoNguoi} công chức, viên chức, người lao động của {CoQuan} (danh sách tại {#CoTieuBieu}Mục I {/CoTieuBieu}Phụ lục kèm theo).",
    ),
    mark("{#CoTieuBieu}"),
    body(
      "Ghi nhận “Công dân học tập” tiêu biểu xuất sắc đối với {SoTieuBieu} người trong số đó, đã đạt danh hiệu “Công dân học tập” từ 5 năm liền trở lên (danh sách tại Mục II Phụ lục kèm theo).",
    ),
    mark("{/CoTieuBieu}"),
    article(2, "Quyết định này có hiệu lực kể từ ngày ký."),
    article(
      3,
      "Chánh Văn phòng, Thủ trưởng các phòng, đơn vị thuộc {CoQuan} và những người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
      true,
    ),
    line("", LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(RECIPIENTS),
  ];
}

const NAMES: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(14) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(66), align: LEFT },
  { title: "Chức vụ", field: "{ChucVu}", width: mm(60), align: LEFT },
  { title: "Số năm liền", field: "{SoNamLien}", width: TEXT_WIDTH - mm(140) },
];

const OUTSTANDING: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(10) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(34), align: LEFT },
  { title: "Chức vụ, phòng, đơn vị", field: "{ChucVu}\n{DonViCongTac}", width: mm(36), align: LEFT },
  { title: "Số năm liền", field: "{SoNamLien}", width: mm(13) },
  {
    title: "Quyết định công nhận bốn năm liền trước",
    field: "{#QuyetDinhTruoc}\n{NoiDung}\n{/QuyetDinhTruoc}",
    width: TEXT_WIDTH - mm(93),
    align: LEFT,
  },
];

function annex(): readonly FileChild[] {
  const look = { size: SIZE.annexTable };
  return [
    ...singleAnnex(
      ["DANH SÁCH CÔNG NHẬN", "DANH HIỆU “CÔNG DÂN HỌC TẬP” NĂM {Nam}"],
      ["(Kèm theo Quyết định số {SoKyHieu} {NgayThang}", "của {CoQuan})"],
    ),
    mark("{#CoTieuBieu}"),
    annexPart("I. CÔNG DÂN HỌC TẬP"),
    mark("{/CoTieuBieu}"),
    tableByUnit(NAMES, "DonVi"),
    mark("{#CoTieuBieu}"),
    annexPart("II. CÔNG DÂN HỌC TẬP TIÊU BIỂU XUẤT SẮC"),
    figureTable(OUTSTANDING, [loopRow(OUTSTANDING, "TieuBieu", look)], look),
    mark("{/CoTieuBieu}"),
  ];
}

/** The template of the decision (Quyết định công nhận), with its list as a single annex. */
export function recognitionDecision(): Document {
  const { PORTRAIT } = PageOrientation;
  const children = [
    numberedLetterhead(),
    ...title("QUYẾT ĐỊNH", "Về việc công nhận danh hiệu “Công dân học tập” năm {Nam}"),
    ...grounds(),
    ...articles(),
  ];
  return paper("Quyết định công nhận “Công dân học tập”", [
    numberedSection(children, PORTRAIT),
    numberedSection(annex(), PORTRAIT),
  ]);
}
