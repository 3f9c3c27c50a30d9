import { columnName } from "../services/spreadsheet/a1.ts";
import type { SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import { formulaTokens } from "./engine.ts";
import { tokenRange } from "./references.ts";

/** Rows and columns of IronCalc's sheets, as Excel's. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A formula with `B:B` and `2:3` written out to the size of the tab they name: in Google Sheets a whole column
 * ends where its tab ends, and IronCalc would walk a million rows.
 *
 * @param own The tab the formula stands in.
 */
export function withinTabs(formula: string, own: SheetState, spreadsheet: SpreadsheetState): string {
  if (!formula.includes(":")) return formula;
  const letters = Array.from(formula);
  let written = "";
  let at = 0;
  for (const { token, start, end } of formulaTokens(formula)) {
    const range = tokenRange(token);
    if (!range) continue;
    const source = letters.slice(start, end).join("");
    const sheet = range.sheet ? spreadsheet.sheets.find(({ title }) => isTitle(title, range.sheet)) : own;
    if (!sheet) continue;
    written += letters.slice(at, start).join("") + bounded(source, range, sheet);
    at = end;
  }
  return written + letters.slice(at).join("");
}

function isTitle(title: string, other: string | null | undefined): boolean {
  return title.toLowerCase() === other?.toLowerCase();
}

function bounded(
  source: string,
  range: NonNullable<ReturnType<typeof tokenRange>>,
  sheet: SheetState,
): string {
  const bang = source.lastIndexOf("!") + 1;
  const [first = "", last = ""] = source.slice(bang).split(":");
  const isColumns = range.left.row === 1 && range.right.row === lastRow && !/\d/.test(first);
  const isRows = range.left.column === 1 && range.right.column === lastColumn && !/[A-Z]/i.test(first);
  if (isColumns) return `${source.slice(0, bang)}${first}$1:${last}$${sheet.rowCount}`;
  if (isRows) return `${source.slice(0, bang)}$A${first}:$${columnName(sheet.columnCount - 1)}${last}`;
  return source;
}
