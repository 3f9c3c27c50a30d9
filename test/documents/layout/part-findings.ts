import { isTable, type LaidParagraph, type LaidSection, type LaidTable } from "./read-layout.ts";
import { boldWidth, lineWidth } from "./text-width.ts";

/** Who issues a paper, as its head says. */
export type Head = "agency" | "inside";

/** The parts that a paper has, beside its content. */
export interface PaperForm {
  readonly head: Head;
  /** "Số: …": a record has none. */
  readonly number: boolean;
  /** Place and date: minutes have none. */
  readonly date: boolean;
  /** Tên loại. */
  readonly kind: string;
  /** "Nơi nhận:" beside the signature. */
  readonly recipients: boolean;
  /** The text ends with "./.". */
  readonly closed: boolean;
}

/** How a part is to look (NĐ 30/2020/NĐ-CP, Phụ lục I). */
interface Look {
  readonly sizes: readonly number[];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: string;
  readonly capitals?: boolean;
}

function capitals(text: string): boolean {
  return text === text.toLocaleUpperCase("vi");
}

/** What a paragraph breaks of the look of its part. */
export function lookFindings(
  part: string,
  paragraph: LaidParagraph | undefined,
  look: Look,
): readonly string[] {
  if (!paragraph || paragraph.text.trim() === "") return [`${part}: missing`];
  const { bold = false, italic = false, align = "center", capitals: upper = false, sizes } = look;
  const found = `“${paragraph.text.slice(0, 40)}”`;
  return [
    ...(paragraph.sizes.every((size) => sizes.includes(size))
      ? []
      : [`${part}: ${paragraph.sizes} pt ${found}`]),
    ...(paragraph.bold === bold ? [] : [`${part}: ${bold ? "not bold" : "bold"} ${found}`]),
    ...(paragraph.italic === italic ? [] : [`${part}: ${italic ? "not italic" : "italic"} ${found}`]),
    ...(paragraph.align === align ? [] : [`${part}: ${paragraph.align} ${found}`]),
    ...(upper && !capitals(paragraph.text) ? [`${part}: not in capitals ${found}`] : []),
  ];
}

function between(part: string, rule: number | undefined, text: number, least: number, most: number) {
  if (rule === undefined) return [`${part}: no rule`];
  return rule >= text * least && rule <= text * most
    ? []
    : [`${part}: a rule of ${Math.round((rule / text) * 100)} % of its words`];
}

const said = (paragraphs: readonly LaidParagraph[] | undefined) =>
  (paragraphs ?? []).filter(({ text }) => text.trim() !== "");
const ruleIn = (paragraphs: readonly LaidParagraph[] | undefined) =>
  paragraphs?.find(({ rule }) => rule !== undefined)?.rule;

function issuerFindings(cell: readonly LaidParagraph[] | undefined, column: number): readonly string[] {
  const [superior, issuer] = said(cell);
  return [
    ...lookFindings("cơ quan chủ quản", superior, { sizes: [12, 13], capitals: true }),
    ...lookFindings("cơ quan ban hành", issuer, { sizes: [12, 13], bold: true, capitals: true }),
    ...between(
      "cơ quan ban hành",
      ruleIn(cell),
      lineWidth(issuer?.text ?? "", issuer?.sizes[0] ?? 13, column),
      0.32,
      0.5,
    ),
  ];
}

function countryFindings(cell: readonly LaidParagraph[] | undefined): readonly string[] {
  const [country, motto] = said(cell);
  return [
    ...lookFindings("Quốc hiệu", country, { sizes: [12, 13], bold: true, capitals: true }),
    ...(country?.text === "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" ? [] : ["Quốc hiệu: other words"]),
    ...lookFindings("Tiêu ngữ", motto, { sizes: [13, 14], bold: true }),
    ...(motto?.text === "Độc lập - Tự do - Hạnh phúc" ? [] : ["Tiêu ngữ: other words"]),
    ...between("Tiêu ngữ", ruleIn(cell), boldWidth(motto?.text ?? "", motto?.sizes[0] ?? 14), 0.98, 1.02),
  ];
}

/** `Lạng Sơn, ngày 05 tháng 02 năm 2026`, or dots. */
const PLACE_AND_DATE =
  /^[\p{Lu}].*, ngày (?:…|0[1-9]|[12]\d|3[01]) tháng (?:…|01|02|[3-9]|1[0-2]) năm \d{4}$/u;

/** Agency, Quốc hiệu, number, place and date, in two columns. */
function headFindings(head: LaidTable, form: PaperForm): readonly string[] {
  const [top, under] = head.rows;
  const number = said(under?.cells[0])[0];
  const date = said(under?.cells[1])[0];
  return [
    ...issuerFindings(top?.cells[0], head.columns[0] ?? head.width),
    ...countryFindings(top?.cells[1]),
    ...(form.number ? lookFindings("số, ký hiệu", number, { sizes: [13] }) : []),
    ...(form.number && !/^Số: \S*\s*\/\S+$|^Số: \S+/.test(number?.text ?? "")
      ? ["số, ký hiệu: other form"]
      : []),
    ...(!form.number && number ? ["số, ký hiệu: on a paper without number"] : []),
    ...(form.date ? lookFindings("địa danh, ngày", date, { sizes: [13, 14], italic: true }) : []),
    ...(form.date && !PLACE_AND_DATE.test(date?.text ?? "") ? [`địa danh, ngày: ${date?.text}`] : []),
    ...(!form.date && date ? ["địa danh, ngày: on a paper without"] : []),
  ];
}

function titleFindings(texts: readonly LaidParagraph[], form: PaperForm, column: number): readonly string[] {
  const at = texts.findIndex(({ text }) => text === form.kind);
  const [kind, subject, rule] = texts.slice(Math.max(at, 0));
  const look = { sizes: [13, 14], bold: true };
  return [
    ...lookFindings("tên loại", kind, { ...look, capitals: true }),
    ...(at === 0 ? [] : [`tên loại: “${form.kind}” is not what follows the head`]),
    ...lookFindings("trích yếu", subject, look),
    ...between(
      "trích yếu",
      rule?.rule,
      lineWidth(subject?.text ?? "", subject?.sizes[0] ?? 14, column),
      0.32,
      0.5,
    ),
  ];
}

/** Justified text: first line 1 or 1.27 cm, 6 pt or more between paragraphs, lines of 1 to 1.5, 13–14 pt. */
export function contentFindings(texts: readonly LaidParagraph[]): readonly string[] {
  return texts
    .filter(({ align, text }) => align === "both" && text.trim() !== "")
    .flatMap((one) => {
      const found = `“${one.text.slice(0, 40)}”`;
      return [
        ...(Math.abs(one.firstLine - 720) <= 2 || Math.abs(one.firstLine - 567) <= 2
          ? []
          : [`first line ${one.firstLine} ${found}`]),
        ...(one.after >= 120 ? [] : [`gap ${one.after} ${found}`]),
        ...(one.line >= 240 && one.line <= 360 ? [] : [`line ${one.line} ${found}`]),
        ...(one.sizes.every((size) => size === 13 || size === 14) ? [] : [`${one.sizes} pt ${found}`]),
      ];
    });
}

/** Căn cứ: italic, each ends ";", the last ".". */
function groundsFindings(texts: readonly LaidParagraph[]): readonly string[] {
  const grounds = texts.filter(({ text }) => /^(?:Căn cứ|Theo đề nghị của) /.test(text));
  return grounds.flatMap(({ text, italic }, index) => [
    ...(italic ? [] : [`căn cứ: not italic “${text.slice(0, 40)}”`]),
    ...(text.endsWith(index === grounds.length - 1 ? "." : ";") ? [] : [`căn cứ: ends otherwise “${text}”`]),
  ]);
}

/** Nơi nhận on the left, office and name on the right; the paragraph before them stays on their page. */
function signatureFindings(tables: readonly LaidTable[], texts: readonly LaidParagraph[]): readonly string[] {
  const block = tables.find(({ rows }) => rows[0]?.cells[0]?.[0]?.text === "Nơi nhận:");
  if (!block) return ["nơi nhận: missing"];
  const [left = [], right = []] = block.rows[0]?.cells ?? [];
  const [head, ...recipients] = said(left);
  const lines = said(right);
  const last = recipients[recipients.length - 1]?.text ?? "";
  return [
    ...lookFindings("nơi nhận", head, { sizes: [12], bold: true, italic: true, align: "left" }),
    ...recipients.flatMap((one) => lookFindings("nơi nhận", one, { sizes: [11], align: "left" })),
    ...recipients.flatMap(({ text }) =>
      /^- .*(?:;|\.)$/.test(text) && text.endsWith(text === last ? "." : ";") ? [] : [`nơi nhận: “${text}”`],
    ),
    ...(/^- Lưu: VT(?:, .+)?\.$/.test(last) ? [] : [`nơi nhận: ends with “${last}”`]),
    ...lookFindings("chức vụ người ký", lines[0], { sizes: [13, 14], bold: true, capitals: true }),
    ...lines.flatMap((one) => lookFindings("người ký", one, { sizes: [13, 14], bold: true })),
    ...(texts.some(({ keepNext, text }) => keepNext && text.endsWith("./."))
      ? []
      : ["signature may stand alone"]),
  ];
}

/** What the parts of a paper break of NĐ 30/2020/NĐ-CP, Phụ lục I, and of their order. */
export function partFindings(section: LaidSection, form: PaperForm): readonly string[] {
  const [head, ...rest] = section.blocks;
  if (!head || !isTable(head)) return ["no head"];
  const texts = rest.flatMap((block) => (isTable(block) ? [] : [block]));
  const written = texts.filter(({ text, rule }) => text.trim() !== "" || rule !== undefined);
  const column = section.width - section.margins.left - section.margins.right;
  const closed = texts.filter(({ text }) => text.trimEnd().endsWith("./."));
  return [
    ...headFindings(head, form),
    ...titleFindings(written, form, column),
    ...groundsFindings(texts),
    ...contentFindings(texts),
    ...(form.recipients && form.closed ? signatureFindings(rest.filter(isTable), texts) : []),
    ...(closed.length === (form.closed ? 1 : 0) ? [] : [`ends ${closed.length} times with ./.`]),
  ];
}

/** The head of an annex: "PHỤ LỤC" alone (`single`) or "Phụ lục I", its title in capitals, the paper it belongs to. */
export function annexFindings(section: LaidSection, single: boolean): readonly string[] {
  const texts = section.blocks.flatMap((block) =>
    isTable(block) || block.text.trim() === "" ? [] : [block],
  );
  const [name, title] = texts;
  const belongs = texts.find(({ text }) => text.startsWith("(Kèm theo "));
  const look = { bold: true, sizes: [14] };
  return [
    ...lookFindings("phụ lục", name, look),
    ...((single ? /^PHỤ LỤC$/ : /^Phụ lục [IVX]+$/).test(name?.text ?? "")
      ? []
      : [`phụ lục: “${name?.text}”`]),
    ...lookFindings("tên phụ lục", title, { bold: true, sizes: [13, 14], capitals: true }),
    ...lookFindings("kèm theo", belongs, { italic: true, sizes: [13, 14] }),
    ...contentFindings(texts),
  ];
}
