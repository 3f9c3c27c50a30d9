import { columnName } from "../services/spreadsheet/a1.ts";
import { formulaTokens } from "./engine.ts";

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly absolute_row: boolean;
  readonly absolute_column: boolean;
}

interface CellToken {
  readonly Reference?: Corner & { readonly sheet?: string | null };
  readonly Range?: { readonly sheet?: string | null; readonly left: Corner; readonly right: Corner };
}

/**
 * A formula as filling down and right carries it: relative references move, absolute ones (`$`) stay.
 *
 * @param formula Without its `=`.
 * @param rows Rows down; `columns` columns to the right. A reference that would leave the sheet becomes `#REF!`.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  let shifted = "";
  let copied = 0;
  for (const { token, start, end } of formulaTokens(formula)) {
    const moved = typeof token === "object" ? movedToken(token as CellToken, rows, columns) : undefined;
    if (moved === undefined) continue;
    shifted += formula.slice(copied, start) + (/^\s*/.exec(formula.slice(start, end))?.[0] ?? "") + moved;
    copied = end;
  }
  return shifted + formula.slice(copied);
}

function movedToken({ Reference, Range }: CellToken, rows: number, columns: number): string | undefined {
  if (Reference) return sheetPrefix(Reference.sheet) + movedCorner(Reference, rows, columns);
  if (!Range) return undefined;
  const [left, right] = [movedCorner(Range.left, rows, columns), movedCorner(Range.right, rows, columns)];
  return `${sheetPrefix(Range.sheet)}${left}:${right}`;
}

function movedCorner(corner: Corner, rows: number, columns: number): string {
  const row = corner.row + (corner.absolute_row ? 0 : rows);
  const column = corner.column + (corner.absolute_column ? 0 : columns);
  if (row < 1 || column < 1) return "#REF!";
  const letter = (corner.absolute_column ? "$" : "") + columnName(column - 1);
  return `${letter}${corner.absolute_row ? "$" : ""}${row}`;
}

function sheetPrefix(title: string | null | undefined): string {
  return title ? `'${title.replaceAll("'", "''")}'!` : "";
}
