import { unsupported } from "./core/unsupported.ts";
import type { Look } from "./formulas/computed-value.ts";
import { keepsRule } from "./formulas/keeps-rule.ts";
import { type PastePlace, pasteCells } from "./paste-cells.ts";
import { columnName } from "./services/spreadsheet/a1.ts";
import { cellAt } from "./services/spreadsheet/grid.ts";
import type { SpreadsheetState } from "./services/spreadsheet/state.ts";
import { cellValue, tabOf, tabValues } from "./tab-values.ts";
import { part, text } from "./workbook/resource-parts.ts";
import type { CellValue } from "./workspace-api.ts";

/**
 * A person types or pastes rows into a tab. What a strict rule of a cell refuses leaves the spreadsheet as it was; a
 * rule that is not strict marks the cell and takes it. What a script writes, and what is pasted raw, is not checked.
 *
 * @throws What Google Sheets says, in Vietnamese, where a strict rule refuses; unsupported where the workspace cannot
 *   judge such a rule; where there is no such tab.
 * @see https://support.google.com/docs/answer/186103
 */
export function enterCells(
  look: Look,
  place: PastePlace,
  rows: readonly (readonly CellValue[])[],
): SpreadsheetState {
  const spreadsheet = pasteCells(look.spreadsheet, place, rows);
  const refused = place.raw ? undefined : refusedEntry({ ...look, spreadsheet }, place, rows);
  if (refused !== undefined) throw new Error(refused);
  return spreadsheet;
}

function refusedEntry(
  look: Look,
  { tab, row, column }: PastePlace,
  rows: readonly (readonly CellValue[])[],
): string | undefined {
  const { spreadsheet } = look;
  const sheet = tabOf(spreadsheet, tab);
  const valuesOf = (title: string) => tabValues(look, title);
  for (const [down, cells] of rows.entries()) {
    for (const across of cells.keys()) {
      const [top, left] = [row - 1 + down, column - 1 + across];
      const cell = cellAt(sheet, top, left);
      const rule = spreadsheet.validations[cell?.d ?? -1];
      if (rule?.strict !== true) continue;
      const keeps = keepsRule(rule, cellValue(look, sheet, cell, top, left), {
        spreadsheet,
        sheet,
        valuesOf,
      });
      if (keeps === undefined) unsupported(`DataValidationRule ${text(part(rule, "condition"), "type")}`);
      if (!keeps) return refusal(`${columnName(left)}${top + 1}`, text(rule, "inputMessage"));
    }
  }
  return undefined;
}

function refusal(cell: string, asked: string): string {
  const words = `Dữ liệu bạn đã nhập vào ô ${cell} vi phạm quy tắc xác thực dữ liệu được đặt cho ô này.`;
  return asked === "" ? words : `${words} ${asked}`;
}
