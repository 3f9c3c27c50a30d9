import { keepsRule, type RuleSite } from "../../../formulas/keeps-rule.ts";
import type { Cell } from "../../../services/spreadsheet/state.ts";
import type { CellValue } from "../../../workspace-api.ts";
import { text } from "./cell-format.ts";

/** Google's words on a marked cell whose rule says nothing of its own. */
const INVALID = "Dữ liệu này vi phạm quy tắc xác thực của ô.";

/** What the mark says on a cell whose value its data validation does not take; empty where it takes it. */
export function invalidEntry(site: RuleSite, cell: Cell | null | undefined, value: CellValue): string {
  const rule = site.spreadsheet.validations[cell?.d ?? -1];
  if (!rule || keepsRule(rule, value, site) !== false) return "";
  return `Không hợp lệ: ${text(rule, "inputMessage") || INVALID}`;
}
