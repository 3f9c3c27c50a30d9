import {
  AlignmentType,
  Document,
  type FileChild,
  HeightRule,
  ImageRun,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { mm } from "./layout.ts";

const { CENTER } = AlignmentType;

/** A3. */
const PAPER = { width: mm(297), height: mm(420) } as const;
/** As on every paper: what a printer cannot reach stays white. */
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(30) } as const;
const WIDTH = PAPER.width - MARGIN.left - MARGIN.right;

/** The QR code on the poster, read from an arm's length away. */
const CODE_MM = 130;
const PIXELS_PER_MM = 96 / 25.4;

const TEAL = "0B4F54";
const PALE = "DCEEEC";
const WHITE = "FFFFFF";

/** By this the picture is found when the poster is made (`src/documents/poster.ts`). */
const ALTERNATIVE = "Mã QR của biểu mẫu";

const NONE = { style: "none", size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** One white pixel (PNG): what the code takes the place of. */
const WHITE_SQUARE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

interface Look {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly after?: number;
}

/** A centred line; sizes in points. */
function said(text: string, { size, color = TEAL, bold = false, after = 0 }: Look): Paragraph {
  return new Paragraph({
    alignment: CENTER,
    spacing: { after: after * 20 },
    children: [new TextRun({ text, size: size * 2, color, bold })],
  });
}

/** A band across the page. */
function band(children: readonly Paragraph[], fill: string, height: number): Table {
  const cell = new TableCell({
    width: { size: WIDTH, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, fill, color: "auto" },
    borders: NO_BORDERS,
    margins: { top: mm(4), bottom: mm(4), left: mm(8), right: mm(8) },
    children,
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: CENTER,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: mm(height), rule: HeightRule.ATLEAST },
        children: [cell],
      }),
    ],
  });
}

/** The picture whose place the code takes: a white square. */
function code(): Paragraph {
  const side = Math.round(CODE_MM * PIXELS_PER_MM);
  return new Paragraph({
    alignment: CENTER,
    spacing: { before: mm(6), after: mm(2) },
    children: [
      new ImageRun({
        type: "png",
        data: Buffer.from(WHITE_SQUARE, "base64"),
        transformation: { width: side, height: side },
        altText: { name: "Mã QR", title: "Mã QR", description: ALTERNATIVE },
      }),
    ],
  });
}

/** The three steps of a person, side by side. */
function steps(): Table {
  const third = Math.floor(WIDTH / 3);
  const cell = (number: string, what: string, when: string) =>
    new TableCell({
      width: { size: third, type: WidthType.DXA },
      borders: NO_BORDERS,
      margins: { top: mm(3), bottom: mm(3), left: mm(4), right: mm(4) },
      children: [
        said(number, { size: 40, bold: true }),
        said(what, { size: 24, bold: true, after: 4 }),
        said(when, { size: 18, color: "1F2D33" }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: CENTER,
    width: { size: third * 3, type: WidthType.DXA },
    columnWidths: [third, third, third],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell("1", "Đăng ký", "{KhiDangKy}"),
          cell("2", "Tự đánh giá", "10 chỉ số, kèm minh chứng; {KhiTuDanhGia}"),
          cell("3", "Được công nhận", "Từ {DiemToiThieu} điểm, không chỉ số nào dưới {DiemSan} điểm"),
        ],
      }),
    ],
  });
}

function gap(height: number): Paragraph {
  return new Paragraph({ spacing: { line: mm(height), lineRule: "exact" }, children: [] });
}

function content(): readonly FileChild[] {
  return [
    said("{CoQuanInHoa}", { size: 24, bold: true, after: 12 }),
    band(
      [
        said("CÔNG DÂN HỌC TẬP", { size: 55, color: WHITE, bold: true }),
        said("NĂM {Nam}", { size: 40, color: WHITE, bold: true }),
      ],
      TEAL,
      62,
    ),
    gap(6),
    said("Học tập suốt đời, mỗi người một kế hoạch học tập", { size: 25, bold: true, after: 10 }),
    steps(),
    gap(6),
    band([said("{LoiMoi}", { size: 30, bold: true })], PALE, 22),
    code(),
    said("Mở máy ảnh của điện thoại, hướng vào mã QR", { size: 20, color: "1F2D33", after: 4 }),
    said("{DiaChi}", { size: 12, color: "1F2D33", after: 10 }),
    band([said("{LienHe}", { size: 18, color: WHITE })], TEAL, 14),
  ];
}

/** The template of the poster, A3 (plan 307, III.2): to print and to edit in Word; the picture's place is taken by the form's QR code. */
export function poster(): Document {
  return new Document({
    creator: "",
    title: "Áp phích “Công dân học tập”",
    styles: { default: { document: { run: { font: "Arial", language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAPER, orientation: PageOrientation.PORTRAIT },
            margin: { ...MARGIN, header: mm(10), footer: mm(10) },
          },
        },
        children: content(),
      },
    ],
  });
}
