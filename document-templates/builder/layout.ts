/**
 * Layout of an official document: NĐ 30/2020/NĐ-CP, Phụ lục I. Lengths in twips (1/20 pt) as Word counts them, text sizes in
 * half-points.
 */

const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as twips. */
export function mm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Points as half-points, the unit of text sizes. */
function pt(points: number): number {
  return points * 2;
}

export const FONT = "Times New Roman";

/** A4. */
export const PAGE = { width: 11906, height: 16838 } as const;

/** Top and bottom 20–25 mm, left 30–35, right 15–20; the page number stands in the top margin. */
export const MARGIN = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
} as const;

/** Width of the text on a portrait page: 165 mm. */
export const TEXT_WIDTH = mm(165);

/** Width of the text on a landscape page: 252 mm. */
export const LANDSCAPE_WIDTH = mm(252);

export const SIZE = {
  /** Quốc hiệu, cơ quan chủ quản, cơ quan ban hành, số và ký hiệu. */
  head: pt(13),
  /** Tiêu ngữ, địa danh và ngày, tên loại, trích yếu, nội dung, chữ ký, số trang. */
  body: pt(14),
  /** Tables of the body; they hold no more than a line or two a cell. */
  table: pt(13),
  /** Tables of an annex. */
  annexTable: pt(12),
  /** "Nơi nhận:". */
  recipientsTitle: pt(12),
  recipients: pt(11),
} as const;

/** First line of a paragraph: 1.27 cm. */
export const FIRST_LINE = mm(12.7);

/** 6 pt between paragraphs. */
export const PARAGRAPH_GAP = 120;

/** Line spacing 1.15 (allowed: 1 to 1.5), in 240ths of a line. */
export const LINE = 276;
