import type { SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { type Computed, cellKey, compute } from "./compute.ts";
import { isSamePresent } from "./present.ts";

/** A spreadsheet and the moment at which somebody looks at it: TODAY() is a matter of both. */
export interface Look {
  readonly spreadsheet: SpreadsheetState;
  /** Epoch ms. */
  readonly now: number;
}

interface Computation extends Look {
  readonly results: Computed;
}

const computed = new WeakMap<SpreadsheetState, Computation>();
/** The last one computed: its results hold while nothing they depend on changed. */
let last: Computation | undefined;

/** Result of the formula in a cell, computed when somebody looks; null where it gives nothing or "". */
export function computedValue(look: Look, sheetId: number, row: number, column: number): CellValue {
  return resultsOf(look).values.get(cellKey(sheetId, row, column)) ?? null;
}

function resultsOf(look: Look): Computed {
  const known = computed.get(look.spreadsheet);
  if (known && isSameTime(known, look)) return known.results;
  const results = last && stillHolds(last, look) ? last.results : compute(look.spreadsheet, look.now);
  last = { ...look, results };
  computed.set(look.spreadsheet, last);
  return results;
}

function stillHolds(before: Computation, look: Look): boolean {
  const { spreadsheet: one, results } = before;
  const { spreadsheet: other } = look;
  return (
    isSameTime(before, look) &&
    one.namedRanges === other.namedRanges &&
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => isSame(sheet, other.sheets[index], results.tabs.has(sheet.sheetId)))
  );
}

function isSameTime({ now, results }: Computation, look: Look): boolean {
  return isSamePresent(results.follows, now, look.now);
}

function isSame(before: SheetState, now: SheetState | undefined, counts: boolean): boolean {
  if (now?.sheetId !== before.sheetId || now.title !== before.title) return false;
  return !counts || (now.rows === before.rows && now.rowCount === before.rowCount);
}
