import { parseA1 } from "../services/spreadsheet/a1.ts";
import type { Resource, SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import { part, parts, text } from "../workbook/resource-parts.ts";
import type { CellValue } from "../workspace-api.ts";
import { cellTests } from "./cell-test.ts";
import type { ValuesOf } from "./custom-condition.ts";

/** Where a rule stands, and what it may look up there. */
export interface RuleSite {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly valuesOf: ValuesOf;
}

/**
 * Whether a value keeps a `DataValidationRule`; an empty cell keeps any. Undefined where the workspace cannot judge
 * the rule's condition.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#DataValidationRule
 */
export function keepsRule(rule: Resource, value: CellValue, site: RuleSite): boolean | undefined {
  if (value === null || value === "") return true;
  const condition = part(rule, "condition");
  const operands = parts(condition, "values").map((operand) => text(operand, "userEnteredValue"));
  const type = text(condition, "type");
  if (type === "ONE_OF_RANGE") return isInRange(operands[0] ?? "", value, site);
  if (operands.some((operand) => operand.startsWith("="))) return undefined;
  switch (type) {
    case "BOOLEAN":
      return operands.length === 0 ? typeof value === "boolean" : operands.includes(String(value));
    case "ONE_OF_LIST":
      return operands.includes(String(value));
    case "DATE_IS_VALID":
      return typeof value === "number" && value >= 0;
    case "TEXT_IS_EMAIL":
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(String(value));
    case "TEXT_IS_URL":
      return /^(?:(?:https?|ftp):\/\/)?[^\s/@:]+(?:\.[^\s/@:.]+)+(?::\d+)?(?:[/?#]\S*)?$/i.test(
        String(value),
      );
    default:
      return cellTests[type]?.(value, operands);
  }
}

function isInRange(operand: string, value: CellValue, site: RuleSite): boolean | undefined {
  const { spreadsheet, sheet, valuesOf } = site;
  const reference = operand.replace(/^=/, "");
  const sheets = [sheet, ...spreadsheet.sheets.filter((other) => other !== sheet)];
  const range = parseA1(reference, sheets);
  const source = sheets.find(({ sheetId }) => sheetId === range?.sheetId);
  if (!range || !source) return undefined;
  return (valuesOf(source.title) ?? [])
    .slice(range.startRowIndex, range.endRowIndex)
    .some((row) => row.slice(range.startColumnIndex, range.endColumnIndex).includes(value));
}
