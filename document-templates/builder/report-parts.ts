import { AlignmentType, type FileChild } from "docx";
import { SIZE } from "./layout.ts";
import { line, mark } from "./paragraphs.ts";

/** What a table or a chart shows, over it and never parted from it. */
export function caption(text: string): FileChild {
  return line(
    text,
    AlignmentType.CENTER,
    { italics: true, size: SIZE.table, keepNext: true },
    { spacing: { before: 60, after: 60 } },
  );
}

/** A remark under a table. */
export function note(text: string): FileChild {
  return line(
    text,
    AlignmentType.LEFT,
    { italics: true, size: SIZE.annexTable },
    { spacing: { before: 60, after: 160 } },
  );
}

/** Where the chart of this field stands, where there is anything to draw (`Co` and the field's name say so). */
export function chart(field: string): readonly FileChild[] {
  return [mark(`{#Co${field}}`), mark(`{@${field}}`), mark(`{/Co${field}}`)];
}
