import type { SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { LoadedModel } from "./loaded-model.ts";
import type { Follows } from "./present.ts";

export { cellKey } from "./loaded-model.ts";

export interface Computed {
  /** Results by `cellKey`; a formula that gives "" is an empty cell. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Tabs whose cells the results depend on: those with formulas and those that formulas look at. */
  readonly tabs: ReadonlySet<number>;
  readonly follows: Follows;
}

/** The spreadsheet computed last, still in IronCalc. */
let loaded: LoadedModel | undefined;

/**
 * Computes every formula of the spreadsheet with IronCalc.
 *
 * @param now Epoch ms of TODAY() and NOW().
 */
export function compute(spreadsheet: SpreadsheetState, now: number): Computed {
  const model = loadedWith(spreadsheet, now);
  return { values: model.results(), tabs: model.tabs, follows: model.follows };
}

/** What IronCalc refuses half-way leaves no half-changed model behind. */
function loadedWith(spreadsheet: SpreadsheetState, now: number): LoadedModel {
  const kept = loaded;
  loaded = undefined;
  const model = kept?.follow(spreadsheet, now) ? kept : new LoadedModel(spreadsheet, now);
  if (model !== kept) kept?.free();
  loaded = model;
  return model;
}
