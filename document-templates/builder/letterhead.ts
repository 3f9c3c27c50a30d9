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

function country(): readonly Paragraph[] {
  return [
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTER, { size: SIZE.head, bold: true }),
    line("Độc lập - Tự do - Hạnh phúc", CENTER, { bold: true }),
    rule(MOTTO_RULE, RIGHT_COLUMN),
  ];
}

function agency(): readonly Paragraph[] {
  return [
    line("{CoQuanChuQuan}", CENTER, { size: SIZE.head }),
    line("{CoQuanInHoa}", CENTER, { size: SIZE.head, bold: true }),
    mark("{#TenCoQuanNgan}"),
    rule(SHORT_AGENCY_RULE, LEFT_COLUMN),
    mark("{/TenCoQuanNgan}"),
    mark("{^TenCoQuanNgan}"),
    rule(LONG_AGENCY_RULE, LEFT_COLUMN),
    mark("{/TenCoQuanNgan}"),
  ];
}

function head(issuer: readonly Paragraph[], number: string, placeAndDate: string): Table {
  const gap = { spacing: { before: 120 } };
  return sideBySide(
    [
      [issuer, country()],
      [
        [line(`Số: ${number}`, CENTER, { size: SIZE.head }, gap)],
        [line(placeAndDate, CENTER, placeAndDate === "" ? {} : { italics: true }, gap)],
      ],
    ],
    [LEFT_COLUMN, RIGHT_COLUMN],
  );
}

/** Agency and number on the left, quốc hiệu, tiêu ngữ, place and date on the right. Number and day are given after signing; minutes have no place and date (`kind` is then the whole sign). */
export function letterhead(kind: string, form: "dated" | "minutes" = "dated"): Table {
  return form === "minutes"
    ? head(agency(), `     /${kind}`, "")
    : head(agency(), `     /${kind}-{VietTat}`, "{DiaDanh}, ngày … tháng … năm {Nam}");
}

/** The same for a paper whose number and day are filled in once they are recorded. */
export function numberedLetterhead(): Table {
  return head(agency(), "{SoKyHieu}", "{DiaDanh}, {NgayThang}");
}

/** A third to a half of "VĂN PHÒNG" in bold 13 pt (26 mm). */
const OFFICE_RULE = mm(11);

/** An inside paper of the Office (SỞ … / VĂN PHÒNG). */
export function officeLetterhead(kind: string): Table {
  const office = [
    line("{CoQuanInHoa}", CENTER, { size: SIZE.head }),
    line("VĂN PHÒNG", CENTER, { size: SIZE.head, bold: true }),
    rule(OFFICE_RULE, LEFT_COLUMN),
  ];
  return head(office, `     /${kind}-VP`, "{DiaDanh}, ngày … tháng … năm {Nam}");
}

/** Tên loại and trích yếu with the rule under it. */
export function title(kind: string, subject: string): readonly Paragraph[] {
  return [
    line(kind, CENTER, { bold: true }, { spacing: { before: 360 } }),
    line(subject, CENTER, { bold: true }),
    rule(mm(50), TEXT_WIDTH, 240),
  ];
}

/** Nơi nhận on the left, the signature on the right; `office` and `name` are fields unless it is always the same office. */
export function signature(
  recipients: readonly string[],
  office = "{ChucVuNguoiKy}",
  name = "{NguoiKy}",
): Table {
  const { LEFT } = AlignmentType;
  const half = TEXT_WIDTH / 2;
  const room = Array.from({ length: 4 }, () => line("", CENTER, {}));
  return sideBySide(
    [
      [
        [
          line("Nơi nhận:", LEFT, { size: SIZE.recipientsTitle, bold: true, italics: true }),
          ...recipients.map((recipient) => line(recipient, LEFT, { size: SIZE.recipients })),
        ],
        [line(office, CENTER, { bold: true }), ...room, line(name, CENTER, { bold: true })],
      ],
    ],
    [Math.floor(half), TEXT_WIDTH - Math.floor(half)],
  );
}
