import { AlignmentType, Document, type FileChild, type ISectionOptions } from "docx";
import { FONT, SIZE } from "./layout.ts";
import { line } from "./paragraphs.ts";
import { type Column, figureTable, loopRow, spanRow } from "./tables.ts";

const { CENTER } = AlignmentType;
const LOOK = { size: SIZE.annexTable };

/** A document of these sections in the decree's letters. */
export function paper(title: string, sections: readonly ISectionOptions[]): Document {
  return new Document({
    creator: "",
    title,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, color: "000000", language: { value: "vi-VN" } } },
      },
    },
    sections,
  });
}

/** The head of a single annex: PHỤ LỤC without a number, its title in capitals, the paper it belongs to; a line each. */
export function singleAnnex(title: readonly string[], belongsTo: readonly string[]): readonly FileChild[] {
  return [
    line("PHỤ LỤC", CENTER, { bold: true }),
    ...title.map((text) => line(text, CENTER, { bold: true })),
    ...belongsTo.map((text, index) =>
      line(text, CENTER, { italics: true }, { spacing: { after: index === belongsTo.length - 1 ? 200 : 0 } }),
    ),
  ];
}

/** "I. …": a part of an annex, never alone at the end of a page. */
export function annexPart(text: string): FileChild {
  return line(
    text,
    AlignmentType.LEFT,
    { bold: true, keepNext: true },
    { spacing: { before: 200, after: 100 } },
  );
}

/** People under the name of their unit: `loop` holds the units, its `Nguoi` the people. */
export function tableByUnit(columns: readonly Column[], loop: string): FileChild {
  return figureTable(
    columns,
    [
      spanRow(columns, `{#${loop}}{Ten} ({SoNguoi} người)`, { ...LOOK, bold: true, keepNext: true }),
      loopRow(columns, "Nguoi", LOOK, `{/${loop}}`),
    ],
    LOOK,
  );
}
