import { AlignmentType, type FileChild } from "docx";
import { annexTitle } from "./annual-report-annexes.ts";
import { mm, SIZE } from "./layout.ts";
import { body, mark } from "./paragraphs.ts";
import type { ReviewLength } from "./programme-review.ts";
import { note } from "./report-parts.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;
const TABLE = { size: SIZE.annexTable };
const BOLD = { size: SIZE.annexTable, bold: true };

/** One column a year, its number a field of the head row. */
function yearColumns(length: ReviewLength): readonly Column[] {
  return Array.from({ length }, (_, index) => ({
    title: `{#TenNam}{N${index + 1}}{/TenNam}`,
    field: `{N${index + 1}}`,
    width: mm(length === 5 ? 26 : 16),
  }));
}

/** Phụ lục I: who was recognised, by unit and year. */
export function unitYearsAnnex(length: ReviewLength): readonly FileChild[] {
  const columns: readonly Column[] = [
    { title: "TT", field: "{TT}", width: mm(11) },
    { title: "Phòng, đơn vị", field: "{Ten}", width: mm(length === 5 ? 86 : 61), align: LEFT },
    ...yearColumns(length),
    { title: "Cộng", field: "{Cong}", width: mm(20) },
  ];
  return [
    ...annexTitle("I", "SỐ NGƯỜI ĐẠT DANH HIỆU THEO PHÒNG, ĐƠN VỊ, {TuNam} - {DenNam}"),
    mark("{^CoDonVi}"),
    body("Không có năm nào có kết quả công nhận theo tên người."),
    mark("{/CoDonVi}"),
    mark("{#CoDonVi}"),
    figureTable(
      columns,
      [loopRow(columns, "DonViCacNam", TABLE), loopRow(columns, "CongDonVi", BOLD)],
      TABLE,
    ),
    note(
      "Ghi chú: Dấu “–” là số liệu không có. Tính theo phòng, đơn vị hiện nay (đơn vị đã sáp nhập tính vào đơn vị tiếp nhận); chỉ gồm người biết tên, nên có thể ít hơn số của năm chỉ có số liệu tổng.",
    ),
    mark("{/CoDonVi}"),
  ];
}

const HOLDERS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(12) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(70), align: LEFT },
  { title: "Phòng, đơn vị", field: "{DonVi}", width: mm(80), align: LEFT },
  { title: "Số năm liền dài nhất", field: "{SoNamLien}", width: mm(30) },
  { title: "Năm được ghi nhận", field: "{CacNam}", width: mm(60), align: LEFT },
];

/** Phụ lục II: who was outstanding within the years. */
export function outstandingAnnex(): readonly FileChild[] {
  return [
    ...annexTitle("II", "DANH SÁCH “CÔNG DÂN HỌC TẬP” TIÊU BIỂU XUẤT SẮC, {TuNam} - {DenNam}"),
    mark("{^CoTieuBieu}"),
    body("Không có trường hợp nào."),
    mark("{/CoTieuBieu}"),
    mark("{#CoTieuBieu}"),
    figureTable(HOLDERS, [loopRow(HOLDERS, "NguoiTieuBieu", TABLE)], TABLE),
    mark("{/CoTieuBieu}"),
  ];
}
