import type { SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { type Computed, cellKey, compute } from "./compute.ts";

const computed = new WeakMap<SpreadsheetState, Computed>();
/** The last spreadsheet computed: formulas hold while no cell and no name changed. */
let last: { readonly spreadsheet: SpreadsheetState; readonly values: Computed } | undefined;

/** Result of the formula in a cell, computed when somebody looks; null where it gives nothing or "". */
export function computedValue(
  spreadsheet: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): CellValue {
  return computedValues(spreadsheet).get(cellKey(sheetId, row, column)) ?? null;
}

function computedValues(spreadsheet: SpreadsheetState): Computed {
  const known = computed.get(spreadsheet);
  if (known) return known;
  const values = last && sameCells(last.spreadsheet, spreadsheet) ? last.values : compute(spreadsheet);
  last = { spreadsheet, values };
  computed.set(spreadsheet, values);
  return values;
}

function sameCells(one: SpreadsheetState, other: SpreadsheetState): boolean {
  const same = (left: SheetState, right: SheetState | undefined) =>
    right !== undefined &&
    left.rows === right.rows &&
    left.title === right.title &&
    left.sheetId === right.sheetId;
  return (
    one.namedRanges === other.namedRanges &&
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => same(sheet, other.sheets[index]))
  );
}
