import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { annexPart, paper, singleAnnex, tableByUnit } from "./paper.ts";
import { body, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;

const HOLDERS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(46), align: LEFT },
  { title: "Chức vụ", field: "{ChucVu}", width: mm(36), align: LEFT },
  { title: "Số, ngày quyết định", field: "{QuyetDinh}", width: TEXT_WIDTH - mm(109), align: LEFT },
  { title: "Số năm liền", field: "{SoNamLien}", width: mm(16) },
];

const OUTSTANDING: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(34), align: LEFT },
  { title: "Chức vụ, phòng, đơn vị", field: "{ChucVu}\n{DonViCongTac}", width: mm(36), align: LEFT },
  {
    title: "Số, ngày quyết định của năm năm liền, cơ quan quyết định",
    field: "{#NamNam}\n{NoiDung}\n{/NamNam}",
    width: TEXT_WIDTH - mm(81),
    align: LEFT,
  },
];

function named(): readonly FileChild[] {
  const look = { size: SIZE.annexTable };
  return [
    mark("{#CoTieuBieu}"),
    annexPart("I. NGƯỜI ĐƯỢC CÔNG NHẬN"),
    mark("{/CoTieuBieu}"),
    tableByUnit(HOLDERS, "DonVi"),
    mark("{#CoTieuBieu}"),
    annexPart("II. CÔNG DÂN HỌC TẬP TIÊU BIỂU XUẤT SẮC"),
    body("Đạt danh hiệu từ 5 năm liền trở lên, tính cả năm {Nam}: {SoTieuBieu} người."),
    figureTable(OUTSTANDING, [loopRow(OUTSTANDING, "TieuBieu", look)], look),
    mark("{/CoTieuBieu}"),
  ];
}

/** The template of the list that goes to Hội Khuyến học tỉnh with the annual report (plan 307, V.2). */
export function associationList(): Document {
  const children = [
    ...singleAnnex(
      ["DANH SÁCH ĐƯỢC CÔNG NHẬN", "DANH HIỆU “CÔNG DÂN HỌC TẬP” NĂM {Nam}"],
      ["(Kèm theo Báo cáo số {SoKyHieu} {NgayThang}", "của {CoQuan})"],
    ),
    mark("{#CoThayThe}"),
    body("Danh sách này thay thế danh sách đã gửi {ThayThe}.", { italics: true }),
    mark("{/CoThayThe}"),
    body(
      "Tổng số công chức, viên chức, người lao động tính đến ngày {NgayChot}: {TongSo} người. Được công nhận: {SoNguoi}.",
    ),
    mark("{#CoNguoi}"),
    ...named(),
    mark("{/CoNguoi}"),
  ];
  return paper("Danh sách gửi Hội Khuyến học", [numberedSection(children, PageOrientation.PORTRAIT)]);
}
