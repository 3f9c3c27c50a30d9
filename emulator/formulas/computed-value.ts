import type { SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { type Computed, cellKey, compute } from "./compute.ts";

const computed = new WeakMap<SpreadsheetState, Computed>();
/** The last spreadsheet computed: its results hold while nothing they depend on changed. */
let last: { readonly spreadsheet: SpreadsheetState; readonly results: Computed } | undefined;

/** Result of the formula in a cell, computed when somebody looks; null where it gives nothing or "". */
export function computedValue(
  spreadsheet: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): CellValue {
  return resultsOf(spreadsheet).values.get(cellKey(sheetId, row, column)) ?? null;
}

function resultsOf(spreadsheet: SpreadsheetState): Computed {
  const known = computed.get(spreadsheet);
  if (known) return known;
  const results =
    last && stillHolds(last.results, last.spreadsheet, spreadsheet) ? last.results : compute(spreadsheet);
  last = { spreadsheet, results };
  computed.set(spreadsheet, results);
  return results;
}

function stillHolds({ tabs }: Computed, before: SpreadsheetState, now: SpreadsheetState): boolean {
  return (
    before.namedRanges === now.namedRanges &&
    before.sheets.length === now.sheets.length &&
    before.sheets.every((sheet, index) => isSame(sheet, now.sheets[index], tabs.has(sheet.sheetId)))
  );
}

function isSame(before: SheetState, now: SheetState | undefined, counts: boolean): boolean {
  if (now?.sheetId !== before.sheetId || now.title !== before.title) return false;
  return !counts || (now.rows === before.rows && now.rowCount === before.rowCount);
}
