import { paragraphs, paragraphWith } from "./docx-text.ts";

/** Millimetres as twips, as Word counts. */
export const mm = (length: number) => (length * 1440) / 25.4;

/** Size in points of the words in the paragraph with this text, whether bold and italic, how they are aligned. */
export function lookOf(xml: string, text: string) {
  const paragraph = paragraphWith(xml, text);
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]) / 2,
    bold: /<w:b\/>/.test(paragraph),
    italic: /<w:i\/>/.test(paragraph),
    align: /<w:jc w:val="(\w+)"/.exec(paragraph)?.[1],
  };
}

/** What the sections of a document break of NĐ 30/2020, Phụ lục I: A4, margins, page number apart, none on page 1. */
export function pageFindings(xml: string): readonly string[] {
  const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
  const within = (section: string, side: string, least: number, most: number) => {
    const length = Number(new RegExp(`w:${side}="(\\d+)"`).exec(section)?.[1]);
    return length >= Math.floor(mm(least)) && length <= Math.ceil(mm(most)) ? [] : [`${side}: ${length}`];
  };
  const findings = sections.flatMap((section) => [
    ...(/w:w="11906" w:h="16838"/.test(section) ? [] : ["not A4 portrait"]),
    ...within(section, "top", 20, 25),
    ...within(section, "bottom", 20, 25),
    ...within(section, "left", 30, 35),
    ...within(section, "right", 15, 20),
    ...(/<w:titlePg\/>/.test(section) ? [] : ["number on page 1"]),
    ...(/<w:pgNumType[^>]*w:start="1"/.test(section) ? [] : ["not numbered apart"]),
  ]);
  return sections.length === 0 ? ["no section"] : findings;
}

/** Tables of people that do not repeat their header row, and tables that may split a row. */
export function tableFindings(xml: string): readonly string[] {
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  return tables.flatMap((table) => {
    const rows = [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
    const [head = ""] = rows;
    const isOfPeople = paragraphs(head)[0] === "TT";
    const repeats = !isOfPeople || head.includes("<w:tblHeader/>");
    const splits = rows.some((row) => !row.includes("<w:cantSplit/>"));
    return repeats && !splits ? [] : [paragraphs(table).join("|")];
  });
}

/** What must stand in no finished document. */
export const LEFT_OVER = /[{}]|undefined|NaN|\[object/;
