import { AlignmentType, type Document, PageOrientation } from "docx";
import { LANDSCAPE_WIDTH, mm, SIZE } from "./layout.ts";
import { insideLetterhead, LANDSCAPE_HEAD, signatures, title } from "./letterhead.ts";
import { paper } from "./paper.ts";
import { body, line } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;

const NUMBERS = Array.from({ length: 10 }, (_, index) => index + 1);

const COLUMNS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(9) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(43), align: LEFT },
  ...NUMBERS.map((number) => ({ title: String(number), field: `{C${number}}`, width: mm(13) })),
  { title: "Tổng tự chấm", field: "{TongTuCham}", width: mm(14) },
  { title: "Tổng thẩm định", field: "{TongThamDinh}", width: mm(14) },
  { title: "Thấp nhất", field: "{ThapNhat}", width: mm(14) },
  { title: "Theo điểm", field: "{TheoDiem}", width: LANDSCAPE_WIDTH - mm(224), align: LEFT },
];

/** The template of a unit's scores (Bảng điểm), A4 landscape: printed before its meeting, both scores of each indicator in one cell. */
export function unitScoreSheet(): Document {
  const look = { size: SIZE.annexTable };
  return paper("Bảng điểm “Công dân học tập”", [
    numberedSection(
      [
        insideLetterhead("", LANDSCAPE_HEAD),
        ...title("BẢNG ĐIỂM", "Tự đánh giá và thẩm định “Công dân học tập” năm {Nam}", {
          width: LANDSCAPE_WIDTH,
          ruled: mm(48),
        }),
        body(
          "Cột 1 đến 10: điểm từng chỉ số, tự chấm/thẩm định. Đạt khi tổng điểm thẩm định từ {DiemToiThieu} điểm trở lên và không có chỉ số nào dưới {DiemSan} điểm.",
        ),
        figureTable(COLUMNS, [loopRow(COLUMNS, "Nguoi", look)], look),
        line("", LEFT, { size: SIZE.recipients }),
        body("Bảng có {SoNguoi} người.", { keepNext: true }),
        signatures(
          [
            { office: "NGƯỜI LẬP BẢNG", name: "" },
            { office: "{ChucVuNguoiKy}", name: "{NguoiKy}" },
          ],
          LANDSCAPE_WIDTH,
        ),
      ],
      PageOrientation.LANDSCAPE,
    ),
  ]);
}
