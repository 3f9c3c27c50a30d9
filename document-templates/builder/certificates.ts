import {
  AlignmentType,
  BorderStyle,
  type Document,
  type FileChild,
  type ISectionOptions,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageBorderZOrder,
  PageBreak,
  PageOrientation,
  Paragraph,
  type Table,
} from "docx";
import { LANDSCAPE_WIDTH, MARGIN, mm, PAGE, SIZE } from "./layout.ts";
import { country } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { line, mark } from "./paragraphs.ts";
import { end } from "./sections.ts";
import { sideBySide } from "./tables.ts";

const { CENTER } = AlignmentType;

/** Sizes of a certificate, in half-points: it is read from a wall, not from a desk. */
const LARGE = { agency: 34, title: 88, text: 34, name: 56 } as const;

/** The width inside the border: the page less 30 mm on both sides. */
const WIDTH = LANDSCAPE_WIDTH - mm(15);

/** A frame as of a certificate: a thick rule around a thin one, in the red of state papers. */
const FRAME = { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 36, space: 18, color: "9C1C1C" } as const;

function centred(text: string, size: number, more: object = {}, before = 0): Paragraph {
  return line(text, CENTER, { size, ...more }, { spacing: { before, after: 0 } });
}

function signed(): Table {
  const half = Math.floor(WIDTH / 2);
  const room = Array.from({ length: 4 }, () => line("", CENTER, {}));
  return sideBySide(
    [
      [
        [
          line("", CENTER, {}),
          line("Số: {SoGiay}", CENTER, {}),
          line("{QuyetDinh}", CENTER, { italics: true }, { spacing: { before: 60 } }),
        ],
        [
          line("{DiaDanh}, {NgayThang}", CENTER, { italics: true }),
          line("{ChucVuNguoiKy}", CENTER, { bold: true }, { spacing: { before: 60 } }),
          ...room,
          line("{NguoiKy}", CENTER, { bold: true }),
        ],
      ],
    ],
    [half, WIDTH - half],
  );
}

function page(): readonly FileChild[] {
  return [
    mark("{#Giay}"),
    ...country(WIDTH),
    centred("{ThamQuyen}", LARGE.agency, { bold: true }, 480),
    centred("CHỨNG NHẬN", LARGE.title, { bold: true, color: "9C1C1C" }, 240),
    centred("{HoTen}", LARGE.name, { bold: true }, 280),
    centred("{NoiCongTac}", LARGE.text, {}, 160),
    centred("Đạt danh hiệu “{DanhHieu}” năm {Nam}", LARGE.text, { bold: true }, 220),
    mark("{#CoTieuBieu}"),
    centred("(đạt danh hiệu {SoNamLien} năm liền)", LARGE.text, { italics: true }, 60),
    mark("{/CoTieuBieu}"),
    line("", CENTER, { size: SIZE.recipients }, { spacing: { before: 240 } }),
    signed(),
    mark("{^CuoiCung}"),
    new Paragraph({ spacing: { line: 20, lineRule: "exact" }, children: [new PageBreak()] }),
    mark("{/CuoiCung}"),
    mark("{/Giay}"),
    end(),
  ];
}

function section(): ISectionOptions {
  return {
    properties: {
      page: {
        size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
        margin: { ...MARGIN, left: mm(30), right: mm(30) },
        borders: {
          pageBorders: {
            display: PageBorderDisplay.ALL_PAGES,
            offsetFrom: PageBorderOffsetFrom.TEXT,
            zOrder: PageBorderZOrder.FRONT,
          },
          pageBorderTop: FRAME,
          pageBorderRight: FRAME,
          pageBorderBottom: FRAME,
          pageBorderLeft: FRAME,
        },
      },
    },
    children: page(),
  };
}

/** The template of the certificates (Giấy chứng nhận): a page each, A4 landscape, framed; number and day left blank until given. */
export function certificates(): Document {
  return paper("Giấy chứng nhận “Công dân học tập”", [section()]);
}
