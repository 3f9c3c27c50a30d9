import type { GridRange, Resource, SheetState } from "../../../services/spreadsheet/state.ts";
import type { CellValue } from "../../../workspace-api.ts";
import { part, parts, text } from "./cell-format.ts";

type Test = (value: CellValue, operands: readonly string[]) => boolean;

const number = (value: CellValue) => (typeof value === "number" ? value : Number.NaN);
const same = (value: CellValue, other: string | undefined) =>
  String(value ?? "").toLowerCase() === (other ?? "").toLowerCase();

/** The conditions that can be told from the cell alone; a custom formula is left to the spreadsheet programs. */
const TESTS: Readonly<Record<string, Test>> = {
  TEXT_EQ: (value, [wanted]) => same(value, wanted),
  TEXT_CONTAINS: (value, [wanted = ""]) =>
    String(value ?? "")
      .toLowerCase()
      .includes(wanted.toLowerCase()),
  TEXT_STARTS_WITH: (value, [wanted = ""]) =>
    String(value ?? "")
      .toLowerCase()
      .startsWith(wanted.toLowerCase()),
  NUMBER_EQ: (value, [wanted]) => number(value) === Number(wanted),
  NUMBER_GREATER: (value, [wanted]) => number(value) > Number(wanted),
  NUMBER_GREATER_THAN_EQ: (value, [wanted]) => number(value) >= Number(wanted),
  NUMBER_LESS: (value, [wanted]) => number(value) < Number(wanted),
  NUMBER_LESS_THAN_EQ: (value, [wanted]) => number(value) <= Number(wanted),
  NUMBER_BETWEEN: (value, [low, high]) => number(value) >= Number(low) && number(value) <= Number(high),
  BLANK: (value) => value === null || value === "",
  NOT_BLANK: (value) => value !== null && value !== "",
};

/** The format of the first rule that holds for this cell (row and column from 0). */
export function conditionalFormat(
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
): Resource | undefined {
  for (const rule of sheet.conditionalFormats) {
    const covered = parts(rule, "ranges").some((range) =>
      isWithin(range as unknown as GridRange, row, column),
    );
    const boolean = part(rule, "booleanRule");
    const condition = part(boolean, "condition");
    const operands = parts(condition, "values").map((operand) => text(operand, "userEnteredValue"));
    if (covered && TESTS[text(condition, "type")]?.(value, operands)) return part(boolean, "format");
  }
  return undefined;
}

export function isWithin(range: Omit<GridRange, "sheetId">, row: number, column: number): boolean {
  return (
    row >= (range.startRowIndex ?? 0) &&
    row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    column >= (range.startColumnIndex ?? 0) &&
    column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}
