import type { SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { LoadedModel } from "./loaded-model.ts";
import type { Follows } from "./present.ts";

export { cellKey } from "./loaded-model.ts";

export interface Computed {
  /** Results by `cellKey`; a formula that gives "" is an empty cell. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Tabs that were computed: the results depend on their cells and on no others. */
  readonly tabs: ReadonlySet<number>;
  readonly follows: Follows;
}

/** Spreadsheets in IronCalc at a time: one looks by turns at a few sets of tabs. */
const MOST_LOADED = 3;

/** Those computed last, by the tabs that were; the latest at the end. */
const loaded = new Map<string, LoadedModel>();

/**
 * Computes the formulas of these tabs with IronCalc.
 *
 * @param now Epoch ms of TODAY() and NOW().
 * @param tabs With each tab those that its formulas look at (`tabsBehind`). Default: all.
 */
export function compute(spreadsheet: SpreadsheetState, now: number, tabs = allTabs(spreadsheet)): Computed {
  const model = loadedWith(spreadsheet, now, tabs);
  return { values: model.results(), tabs, follows: model.follows };
}

export function allTabs(spreadsheet: SpreadsheetState): ReadonlySet<number> {
  return new Set(spreadsheet.sheets.map(({ sheetId }) => sheetId));
}

/** What IronCalc refuses half-way leaves no half-changed model behind. */
function loadedWith(spreadsheet: SpreadsheetState, now: number, tabs: ReadonlySet<number>): LoadedModel {
  const key = [...tabs].sort((one, other) => one - other).join(" ");
  const kept = loaded.get(key);
  loaded.delete(key);
  const model = kept?.follow(spreadsheet, now) ? kept : new LoadedModel(spreadsheet, now, tabs);
  if (model !== kept) kept?.free();
  loaded.set(key, model);
  const [eldest] = loaded.keys();
  if (loaded.size > MOST_LOADED && eldest !== undefined) {
    loaded.get(eldest)?.free();
    loaded.delete(eldest);
  }
  return model;
}
