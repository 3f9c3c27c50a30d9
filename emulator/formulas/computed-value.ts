import type { SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { allTabs, type Computed, cellKey, compute } from "./compute.ts";
import { isSamePresent } from "./present.ts";
import { tabsBehind } from "./references.ts";

/** A spreadsheet and the moment at which somebody looks at it: TODAY() is a matter of both. */
export interface Look {
  readonly spreadsheet: SpreadsheetState;
  /** Epoch ms. */
  readonly now: number;
}

interface Computation extends Look {
  readonly results: Computed;
}

/** What was computed of a spreadsheet: the tabs that somebody looked at, each with those behind it. */
const computed = new WeakMap<SpreadsheetState, readonly Computation[]>();
/** The last ones of any spreadsheet, latest first: their results hold while nothing they depend on changed. */
let last: readonly Computation[] = [];
const MOST_KEPT = 4;

/** Result of the formula in a cell, computed when somebody looks; null where it gives nothing or "". */
export function computedValue(look: Look, sheetId: number, row: number, column: number): CellValue {
  return resultsOf(look, sheetId).values.get(cellKey(sheetId, row, column)) ?? null;
}

/** Computes every tab at once, for whoever is going to look at all of them: one by one costs more. */
export function computeAll(look: Look): void {
  const tabs = allTabs(look.spreadsheet);
  const isAll = ({ results }: Computation) => results.tabs.size === tabs.size;
  if (!known(look, isAll)) keep({ ...look, results: compute(look.spreadsheet, look.now, tabs) });
}

function resultsOf(look: Look, sheetId: number): Computed {
  const found = known(look, ({ results }) => results.tabs.has(sheetId));
  if (found) return found.results;
  const tabs = tabsBehind(look.spreadsheet, sheetId);
  const results = compute(look.spreadsheet, look.now, tabs);
  keep({ ...look, results });
  return results;
}

/** A computation that says what is looked for and still holds. */
function known(look: Look, says: (computation: Computation) => boolean): Computation | undefined {
  const own = computed.get(look.spreadsheet)?.find((one) => says(one) && isSameTime(one, look));
  if (own) return own;
  const earlier = last.find((one) => says(one) && stillHolds(one, look));
  if (!earlier) return undefined;
  const now = { ...look, results: earlier.results };
  keep(now);
  return now;
}

function keep(computation: Computation): void {
  const { spreadsheet, results } = computation;
  const isOther = ({ results: kept }: Computation) => kept !== results;
  last = [computation, ...last.filter(isOther)].slice(0, MOST_KEPT);
  const own = computed.get(spreadsheet) ?? [];
  computed.set(spreadsheet, [computation, ...own.filter(isOther)].slice(0, MOST_KEPT));
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
