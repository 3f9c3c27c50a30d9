import { AlignmentType, type Document, PageOrientation } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { paper, singleAnnex } from "./paper.ts";
import { body } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;

const COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(10) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(38), align: LEFT },
  { title: "Chức vụ, phòng, đơn vị", field: "{ChucVu}\n{DonViCongTac}", width: mm(42), align: LEFT },
  { title: "Số năm liền", field: "{SoNamLien}", width: mm(14) },
  {
    title: "Quyết định công nhận năm năm liền",
    field: "{#CacQuyetDinh}\n{NoiDung}\n{/CacQuyetDinh}",
    width: TEXT_WIDTH - mm(104),
    align: LEFT,
  },
];

/** The template of the list of whom to commend (Danh sách biểu dương): five years in a row, each with five decisions; an annex. */
export function commendedList(): Document {
  const look = { size: SIZE.annexTable };
  return paper("Danh sách biểu dương “Công dân học tập” tiêu biểu xuất sắc", [
    numberedSection(
      [
        ...singleAnnex(
          ["DANH SÁCH BIỂU DƯƠNG", "“CÔNG DÂN HỌC TẬP” TIÊU BIỂU XUẤT SẮC NĂM {Nam}"],
          ["(Kèm theo Văn bản số {SoKyHieu} {NgayThang}", "của {CoQuan})"],
        ),
        body(
          "Danh sách có {SoNguoi} người đạt danh hiệu “Công dân học tập” từ 5 năm liền trở lên (tính cả năm {Nam}).",
        ),
        figureTable(COLUMNS, [loopRow(COLUMNS, "Nguoi", look)], look),
      ],
      PageOrientation.PORTRAIT,
    ),
  ]);
}
