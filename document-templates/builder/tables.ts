import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type Look, line } from "./paragraphs.ts";

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** A column of a table of figures: what stands above it, the field in each row, how wide it is (twips). */
export interface Column {
  readonly title: string;
  readonly field: string;
  readonly width: number;
  readonly align?: Alignment;
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Columns side by side without borders: the head of the page, the signatures. */
export function sideBySide(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: NO_BORDERS,
                children,
              }),
          ),
        }),
    ),
  });
}

/** A cell; each line of the text is a paragraph. */
function cell(text: string, column: Column, look: Look, span = 1): TableCell {
  return new TableCell({
    width: { size: column.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    columnSpan: span,
    children: text
      .split("\n")
      .map((part) =>
        line(part, column.align ?? AlignmentType.CENTER, look, { spacing: { before: 40, after: 40 } }),
      ),
  });
}

/**
 * A row of figures; the loop's tags stand in its first and last cell, so that the whole row repeats. `after` closes a loop
 * over several rows that ends with this one.
 */
export function loopRow(columns: readonly Column[], loop: string, look: Look, after = ""): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => {
      const open = index === 0 ? `{#${loop}}` : "";
      const close = index === columns.length - 1 ? `{/${loop}}${after}` : "";
      return cell(`${open}${column.field}${close}`, column, look);
    }),
  });
}

/** A row of cells with these texts, such as a total. */
export function plainRow(columns: readonly Column[], texts: readonly string[], look: Look): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => cell(texts[index] ?? "", column, look)),
  });
}

/** A row of one cell across the table. */
export function spanRow(columns: readonly Column[], text: string, look: Look): TableRow {
  const [first] = columns;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const column = { title: "", field: text, width, align: AlignmentType.LEFT };
  return new TableRow({ cantSplit: true, children: first ? [cell(text, column, look, columns.length)] : [] });
}

/** A table of figures: its header row is repeated on every page, no row is split between pages. */
export function figureTable(columns: readonly Column[], rows: readonly TableRow[], head: Look): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    margins: { left: 70, right: 70, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) =>
          cell(column.title, { ...column, align: AlignmentType.CENTER }, { ...head, bold: true }),
        ),
      }),
      ...rows,
    ],
  });
}
