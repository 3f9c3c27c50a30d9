import type { Cells, RowReading } from "./cell.ts";

/** A cell holds 50,000 characters (https://support.google.com/drive/answer/37603); a little less leaves room for what an editor adds. */
export const CELL_CHARACTERS = 49_000;

/** True where cutting before `index` would part the two halves of one character. */
function splitsPair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index - 1);
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The text in pieces that each fit a cell; at least one piece. */
export function cellPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  do {
    let end = Math.min(start + CELL_CHARACTERS, text.length);
    if (end < text.length && splitsPair(text, end)) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return pieces;
}

/** `Nội dung`, `Nội dung (2)`, …: a long text and the columns it runs over into. */
export function spreadHeaders(header: string, columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, index) => (index === 0 ? header : `${header} (${index + 1})`));
}

/**
 * A long text over its columns, unused ones empty.
 * @throws Error when it is longer than the columns hold: nothing is ever cut off in silence.
 */
export function spread(text: string, header: string, columns: number): Cells {
  const pieces = cellPieces(text);
  if (pieces.length > columns) {
    throw new Error(
      `Cột "${header}": nội dung dài ${text.length} ký tự, tối đa ${columns * CELL_CHARACTERS} ký tự.`,
    );
  }
  return Object.fromEntries(spreadHeaders(header, columns).map((name, index) => [name, pieces[index] ?? ""]));
}

/** The text that `spread` laid out. */
export function gather(row: RowReading, header: string, columns: number): string {
  return spreadHeaders(header, columns)
    .map((name) => row.text(name))
    .join("");
}
