import { AlignmentType, type Paragraph, type Table } from "docx";
import { LANDSCAPE_WIDTH, mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { line, mark, rule } from "./paragraphs.ts";
import { sideBySide } from "./tables.ts";

const LEFT_COLUMN = mm(64);
const RIGHT_COLUMN = TEXT_WIDTH - LEFT_COLUMN;

/** How wide the two columns of a page's head are. */
interface Sheet {
  readonly left: number;
  readonly right: number;
}

const PORTRAIT: Sheet = { left: LEFT_COLUMN, right: RIGHT_COLUMN };

/** The head of a landscape page. */
export const LANDSCAPE_HEAD: Sheet = { left: LEFT_COLUMN, right: LANDSCAPE_WIDTH - LEFT_COLUMN };

/** As long as the words "Độc lập - Tự do - Hạnh phúc" in bold 14 pt. */
const MOTTO_RULE = mm(60.5);

/** A third to a half of a name in bold 13 pt: of 7 to 10 letters (20 to 29 mm), of 11 to 16 (31 to 46 mm), and of longer ones. */
const LEAST_RULE = mm(9.7);
const SHORT_AGENCY_RULE = mm(15.5);
const LONG_AGENCY_RULE = mm(21.5);

const { CENTER } = AlignmentType;

/** Quốc hiệu and tiêu ngữ with the rule under it, in a column so wide. */
export function country(column: number): readonly Paragraph[] {
  return [
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTER, { size: SIZE.head, bold: true }),
    line("Độc lập - Tự do - Hạnh phúc", CENTER, { bold: true }),
    rule(MOTTO_RULE, column),
  ];
}

/** The rule under the name of who issues the paper; `name`: the choices `…RatNgan` (up to 10 letters) and `…Ngan` (up to 16) tell how long it is. */
function ruleUnderName(name: string, column: number): readonly Paragraph[] {
  return [
    mark(`{#${name}RatNgan}`),
    rule(LEAST_RULE, column),
    mark(`{/${name}RatNgan}`),
    mark(`{^${name}RatNgan}`),
    mark(`{#${name}Ngan}`),
    rule(SHORT_AGENCY_RULE, column),
    mark(`{/${name}Ngan}`),
    mark(`{^${name}Ngan}`),
    rule(LONG_AGENCY_RULE, column),
    mark(`{/${name}Ngan}`),
    mark(`{/${name}RatNgan}`),
  ];
}

function agency(): readonly Paragraph[] {
  return [
    line("{CoQuanChuQuan}", CENTER, { size: SIZE.head }),
    line("{CoQuanInHoa}", CENTER, { size: SIZE.head, bold: true }),
    ...ruleUnderName("TenCoQuan", LEFT_COLUMN),
  ];
}

function head(
  issuer: readonly Paragraph[],
  number: string,
  placeAndDate: string,
  { left, right } = PORTRAIT,
): Table {
  const gap = { spacing: { before: 120 } };
  return sideBySide(
    [
      [issuer, country(right)],
      [
        [line(number === "" ? "" : `Số: ${number}`, CENTER, { size: SIZE.head }, gap)],
        [line(placeAndDate, CENTER, placeAndDate === "" ? {} : { italics: true }, gap)],
      ],
    ],
    [left, right],
  );
}

/** Agency and number on the left, quốc hiệu, tiêu ngữ, place and date on the right, number and day left to be given after signing. */
export function letterhead(kind: string): Table {
  return head(agency(), `     /${kind}-{VietTat}`, "{DiaDanh}, ngày … tháng … năm {Nam}");
}

/** Minutes have no place and date. */
export function minutesLetterhead(): Table {
  return head(agency(), "{SoKyHieu}", "");
}

/** The same for a paper whose number and day are filled in once they are recorded. */
export function numberedLetterhead(): Table {
  return head(agency(), "{SoKyHieu}", "{DiaDanh}, {NgayThang}");
}

/** An inside paper of the Office or a unit (SỞ … / VĂN PHÒNG, SỞ … / PHÒNG …). `number`: what stands after "Số:"; empty for a record, which has none. */
export function insideLetterhead(number = "{SoKyHieu}", sheet: Sheet = PORTRAIT): Table {
  const column = sheet.left;
  const issuer = [
    line("{CoQuanInHoa}", CENTER, { size: SIZE.head }),
    line("{DonViInHoa}", CENTER, { size: SIZE.head, bold: true }),
    ...ruleUnderName("TenDonVi", column),
  ];
  return head(issuer, number, "{DiaDanh}, {NgayThang}", sheet);
}

/** Tên loại and trích yếu with the rule under it, a third to a half of the longest line of the trích yếu (`ruled`, twips). */
export function title(
  kind: string,
  subject: string,
  { width = TEXT_WIDTH, ruled = mm(50) } = {},
): readonly Paragraph[] {
  return [
    line(kind, CENTER, { bold: true }, { spacing: { before: 360 } }),
    line(subject, CENTER, { bold: true }),
    rule(ruled, width, 240),
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

/** Signatures side by side, each an office and a name, without Nơi nhận: on a record. */
export function signatures(
  signers: readonly { readonly office: string; readonly name: string }[],
  width = TEXT_WIDTH,
): Table {
  const column = Math.floor(width / signers.length);
  const room = () => Array.from({ length: 4 }, () => line("", CENTER, { keepNext: true }));
  const cells = signers.map(({ office, name }) => [
    line(office, CENTER, { bold: true, keepNext: true }, { spacing: { before: 240 } }),
    ...room(),
    line(name, CENTER, { bold: true }),
  ]);
  return sideBySide(
    [cells],
    signers.map(() => column),
  );
}
