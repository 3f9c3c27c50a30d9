import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from "docx";
import { FIRST_LINE, LINE, PARAGRAPH_GAP, SIZE } from "./layout.ts";

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** How the words of a paragraph look; `keepNext`: not parted from the next paragraph by the end of a page. */
export interface Look {
  readonly keepNext?: boolean;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Black where left out; only a certificate has another. */
  readonly color?: string;
}

/** A paragraph of one look; spaces in `text` are kept. */
export function line(
  text: string,
  alignment: Alignment,
  { keepNext = false, ...look }: Look = {},
  more: Omit<IParagraphOptions, "children" | "text" | "alignment"> = {},
): Paragraph {
  return new Paragraph({
    alignment,
    ...(keepNext && { keepNext, keepLines: true }),
    ...more,
    children: [new TextRun({ text, size: SIZE.body, ...look })],
  });
}

/** A paragraph of the content: justified, first line 1.27 cm, 6 pt after. */
export function body(text: string, look: Look = {}): Paragraph {
  return line(text, AlignmentType.JUSTIFIED, look, {
    indent: { firstLine: FIRST_LINE },
    spacing: { after: PARAGRAPH_GAP, line: LINE, lineRule: "auto" },
  });
}

/** "I. TÌNH HÌNH …": a section's heading. */
export function section(text: string): Paragraph {
  return body(text, { bold: true, keepNext: true });
}

/** "1. Kết quả …": a heading within a section. */
export function heading(text: string): Paragraph {
  return body(text, { bold: true, keepNext: true });
}

/** A `{#…}` or `{/…}` alone: its paragraph vanishes when the template is filled. */
export function mark(tag: string): Paragraph {
  return line(tag, AlignmentType.LEFT, { size: SIZE.recipients });
}

/** A place that only people can fill: what belongs there, and dots, marked so that nobody overlooks it. */
export function blank(what: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: PARAGRAPH_GAP, line: LINE, lineRule: "auto" },
    children: [
      new TextRun({
        text: `[Văn phòng bổ sung: ${what}] ………………………………`,
        size: SIZE.body,
        highlight: "yellow",
      }),
    ],
  });
}

/**
 * A rule of a given length, centred in a column: the border of a paragraph without height, which Word, LibreOffice and
 * Google Docs all draw alike (a drawn line is lost on the way into Google Docs).
 */
export function rule(length: number, columnWidth: number, after = 0): Paragraph {
  const indent = Math.round((columnWidth - length) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    spacing: { before: 20, after, line: 40, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [new TextRun({ text: "", size: 2 })],
  });
}
