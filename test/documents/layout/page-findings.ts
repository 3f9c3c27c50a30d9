import { isTable, type LaidDocument, type LaidSection, type LaidTable } from "./read-layout.ts";
import { below, numberAt, type XmlNode } from "./xml-tree.ts";

const mm = (length: number) => (length * 1440) / 25.4;

/** Paper sizes in twips, portrait. */
const SIZES = { A4: [11906, 16838], A3: [16838, 23811] } as const;

/** How the pages of a section are to be. */
export interface PageForm {
  readonly paper?: keyof typeof SIZES;
  readonly landscape?: boolean;
  /** False where every copy has one page: a certificate, a poster. */
  readonly numbered?: boolean;
}

function sizeFindings({ width, height }: LaidSection, { paper = "A4", landscape = false }: PageForm) {
  const [short, long] = SIZES[paper];
  const wanted = landscape ? [long, short] : [short, long];
  return width === wanted[0] && height === wanted[1] ? [] : [`page ${width} × ${height}`];
}

/** Top and bottom 20–25 mm, left 30–35, right 15–20, the head within the top margin. */
function marginFindings({ margins }: LaidSection, { numbered = true }: PageForm) {
  const rules = [
    ["top", 20, 25],
    ["bottom", 20, 25],
    ["left", 30, 35],
    ["right", 15, numbered ? 20 : 35],
  ] as const;
  const wrong = rules.filter(
    ([side, least, most]) => margins[side] < Math.floor(mm(least)) || margins[side] > Math.ceil(mm(most)),
  );
  return [
    ...wrong.map(([side]) => `margin ${side} ${margins[side]}`),
    ...(margins.header < margins.top ? [] : ["head below the top margin"]),
  ];
}

function showsNumber(head: XmlNode | undefined): boolean {
  return (
    head !== undefined && below(head, "w:instrText").some(({ children }) => children[0]?.text === "PAGE")
  );
}

function isCentred(head: XmlNode): boolean {
  const [paragraph] = below(head, "w:pPr");
  const sizes = below(head, "w:rPr").map((look) => (numberAt(look, "w:sz", "w:val") ?? 0) / 2);
  const centred = below(paragraph ?? head, "w:jc").some(({ attributes }) => attributes["w:val"] === "center");
  return centred && sizes.every((size) => size === 13 || size === 14);
}

/** The number in the middle of the top margin, 13–14 pt, not on page 1, from 1 in each section. A section without heads has those before it. */
function numberFindings(section: LaidSection, before: Readonly<Record<string, string>>, of: LaidDocument) {
  const heads = { ...before, ...section.heads };
  const number = of.heads.get(heads.default ?? "");
  return [
    ...(showsNumber(number) ? [] : ["no page number"]),
    ...(number && isCentred(number) ? [] : ["page number not centred in 13–14 pt"]),
    ...(section.firstPageApart && !showsNumber(of.heads.get(heads.first ?? "")) ? [] : ["number on page 1"]),
    ...(section.numberedFrom === 1 ? [] : ["not numbered apart"]),
  ];
}

/** A table of figures or people repeats its header row; no row is split between pages; none is wider than the text. */
function tableFindings(table: LaidTable, textWidth: number): readonly string[] {
  const [head] = table.rows;
  const words = head?.cells.map((cell) => cell.map(({ text }) => text).join(" ")).join("|") ?? "";
  const isOfPeople = head?.cells[0]?.[0]?.text === "TT" || (head?.cells.length ?? 0) > 3;
  return [
    ...(isOfPeople && !head?.repeats ? [`header not repeated: ${words}`] : []),
    ...(table.rows.some(({ splits }) => splits) ? [`row may be split: ${words}`] : []),
    ...(table.width > textWidth + mm(1) ? [`wider than the text: ${words}`] : []),
  ];
}

/** What the pages of a section break of NĐ 30/2020/NĐ-CP, Phụ lục I. */
export function pageFindings(section: LaidSection, form: PageForm, index: number, of: LaidDocument) {
  const before = Object.assign({}, ...of.sections.slice(0, index).map(({ heads }) => heads));
  const { width, margins, blocks } = section;
  const text = width - margins.left - margins.right;
  return [
    ...sizeFindings(section, form),
    ...marginFindings(section, form),
    ...((form.numbered ?? true) ? numberFindings(section, before, of) : []),
    ...blocks.filter(isTable).flatMap((table) => tableFindings(table, text)),
  ];
}

/** Times New Roman and black throughout (`colours`: what else a certificate or a chart may have). */
export function letterFindings(
  { fonts, colours }: LaidDocument,
  allowed: readonly string[] = [],
  letters = "Times New Roman",
) {
  return [
    ...fonts.filter((font) => font !== letters).map((font) => `font ${font}`),
    ...(fonts.length === 0 ? ["no font"] : []),
    ...colours
      .filter((colour) => !["000000", "auto", ...allowed].includes(colour))
      .map((colour) => `colour ${colour}`),
  ];
}
