import { AlignmentType, type Paragraph, type Table } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { line, mark, rule } from "./paragraphs.ts";
import { sideBySide } from "./tables.ts";

const LEFT_COLUMN = mm(64);
const RIGHT_COLUMN = TEXT_WIDTH - LEFT_COLUMN;

/** As long as the words "Độc lập - Tự do - Hạnh phúc" in bold 14 pt. */
const MOTTO_RULE = mm(60.5);

/** A third to a half of the agency's name: of 12 to 16 letters in bold 13 pt (32 to 45 mm), and of longer ones. */
const SHORT_AGENCY_RULE = mm(15.5);
const LONG_AGENCY_RULE = mm(21.5);

const { CENTER } = AlignmentType;

/** Agency and number on the left, quốc hiệu, tiêu ngữ, place and date on the right. Number and day are given after signing; minutes have no place and date (`kind` is then the whole sign). */
export function letterhead(kind: string, form: "dated" | "minutes" = "dated"): Table {
  const agency = [
    line("{CoQuanChuQuan}", CENTER, { size: SIZE.head }),
    line("{CoQuanInHoa}", CENTER, { size: SIZE.head, bold: true }),
    mark("{#TenCoQuanNgan}"),
    rule(SHORT_AGENCY_RULE, LEFT_COLUMN),
    mark("{/TenCoQuanNgan}"),
    mark("{^TenCoQuanNgan}"),
    rule(LONG_AGENCY_RULE, LEFT_COLUMN),
    mark("{/TenCoQuanNgan}"),
  ];
  const country = [
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTER, { size: SIZE.head, bold: true }),
    line("Độc lập - Tự do - Hạnh phúc", CENTER, { bold: true }),
    rule(MOTTO_RULE, RIGHT_COLUMN),
  ];
  const gap = { spacing: { before: 120 } };
  const sign = form === "minutes" ? kind : `${kind}-{VietTat}`;
  const number = [line(`Số:      /${sign}`, CENTER, { size: SIZE.head }, gap)];
  const placeAndDate =
    form === "minutes"
      ? [line("", CENTER, {}, gap)]
      : [line("{DiaDanh}, ngày … tháng … năm {Nam}", CENTER, { italics: true }, gap)];
  return sideBySide(
    [
      [agency, country],
      [number, placeAndDate],
    ],
    [LEFT_COLUMN, RIGHT_COLUMN],
  );
}

/** Tên loại and trích yếu with the rule under it. */
export function title(kind: string, subject: string): readonly Paragraph[] {
  return [
    line(kind, CENTER, { bold: true }, { spacing: { before: 360 } }),
    line(subject, CENTER, { bold: true }),
    rule(mm(50), TEXT_WIDTH, 240),
  ];
}

/** Nơi nhận on the left, the signature on the right. */
export function signature(recipients: readonly string[]): Table {
  const { LEFT } = AlignmentType;
  const half = TEXT_WIDTH / 2;
  const room = Array.from({ length: 4 }, () => line("", CENTER, {}));
  return sideBySide(
    [
      [
        [
          line("Nơi nhận:", LEFT, { size: SIZE.recipientsTitle, bold: true, italics: true }),
          ...recipients.map((name) => line(name, LEFT, { size: SIZE.recipients })),
        ],
        [line("{ChucVuNguoiKy}", CENTER, { bold: true }), ...room, line("{NguoiKy}", CENTER, { bold: true })],
      ],
    ],
    [Math.floor(half), TEXT_WIDTH - Math.floor(half)],
  );
}
