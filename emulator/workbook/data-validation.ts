import type { DataValidationWithFormulae, Worksheet } from "@cj-tech-master/excelts";
import { rowAt } from "../services/spreadsheet/grid.ts";
import type { Resource, SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import { conditionFormula } from "./conditional-format.ts";
import { cellReference } from "./references.ts";
import { part, parts, text } from "./resource-parts.ts";

/** Puts the tab's data validations on the worksheet, a range for each unbroken run down a column. */
export function addDataValidations(
  worksheet: Worksheet,
  sheet: SheetState,
  spreadsheet: SpreadsheetState,
): void {
  for (let column = 0; column < sheet.columnCount; column++) {
    for (const { top, bottom, rule } of runsOf(sheet, column)) {
      const first = cellReference(top, column);
      const validation = validationOf(spreadsheet.validations[rule], first);
      if (!validation) continue;
      const last = cellReference(bottom, column);
      worksheet.dataValidations.add(first === last ? first : `${first}:${last}`, validation);
    }
  }
}

interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly rule: number;
}

function runsOf(sheet: SheetState, column: number): readonly Run[] {
  const runs: Run[] = [];
  const written = Math.min(sheet.rows.length, sheet.rowCount);
  for (let row = 0; row <= written && row < sheet.rowCount; row++) {
    const rule = rowAt(sheet, row)[column]?.d;
    if (rule === undefined) continue;
    const bottom = row === written ? sheet.rowCount - 1 : row;
    const last = runs.at(-1);
    if (last?.rule === rule && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom };
    else runs.push({ top: row, bottom, rule });
  }
  return runs;
}

/** A `DataValidationRule` as Excel's; undefined for what Excel cannot check. */
function validationOf(rule: Resource | undefined, first: string): DataValidationWithFormulae | undefined {
  const condition = part(rule, "condition");
  const type = text(condition, "type");
  const operands = parts(condition, "values").map((value) => text(value, "userEnteredValue"));
  const check = checkOf(type, operands, first);
  if (!check) return undefined;
  const strict = rule?.strict === true;
  const prompt = text(rule, "inputMessage");
  return {
    ...check,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? "stop" : "warning",
    ...(prompt === "" ? {} : { showInputMessage: true, prompt: prompt.slice(0, 255) }),
  };
}

type Check = Pick<DataValidationWithFormulae, "type" | "formulae" | "operator">;

function checkOf(type: string, operands: readonly string[], first: string): Check | undefined {
  switch (type) {
    case "BOOLEAN":
      return { type: "list", formulae: ['"TRUE,FALSE"'] };
    case "ONE_OF_LIST":
      return listCheck(operands);
    case "ONE_OF_RANGE":
      return { type: "list", formulae: [(operands[0] ?? "").replace(/^=/, "")] };
    case "NUMBER_BETWEEN":
      return { type: "decimal", operator: "between", formulae: operands.map(Number) };
    case "DATE_IS_VALID":
      return { type: "date", operator: "greaterThanOrEqual", formulae: [1] };
    case "TEXT_IS_EMAIL":
      return { type: "custom", formulae: [`ISNUMBER(SEARCH("?*@?*.?*",${first}))`] };
    default: {
      const formula = conditionFormula(type, operands, first);
      return formula === undefined ? undefined : { type: "custom", formulae: [formula] };
    }
  }
}

/** Excel writes a list's choices between commas, in 255 characters at most. */
function listCheck(choices: readonly string[]): Check | undefined {
  const list = choices.join(",");
  if (list.length > 255 || choices.some((choice) => choice.includes(","))) return undefined;
  return { type: "list", formulae: [`"${list.replaceAll('"', '""')}"`] };
}
