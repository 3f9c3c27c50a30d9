import { hasData } from "../services/spreadsheet/grid.ts";
import type { SheetState } from "../services/spreadsheet/state.ts";
import { chartExtent, type Extent, heightOf, widthOf } from "./sheet-pixels.ts";

/** What A4 across shows between its margins at full size, in pixels; a little less, since programs measure text differently. */
const PAGE_PIXELS = { width: 1010, height: 675 };

/** A tab is shrunk so far for all of it to be on one page: ten points are six then. */
const SMALLEST = 0.6;

/** A tab is shrunk so far below the page's width for its parts to stay whole. */
const LEEWAY = 0.85;

/** How a tab of several parts is laid on pages. */
export interface Pages {
  /** Of full size; at most 1. */
  readonly scale: number;
  /** Rows (from 0) that begin a page, the first one left out. */
  readonly breaks: readonly number[];
}

/**
 * Pages that tear neither a table nor a chart apart: one ends only at an empty row that no chart lies over. One page where
 * the tab can be read so; undefined where that is not enough, as for a long table, which then goes on from page to page.
 */
export function pagesOf(sheet: SheetState, printed: Extent): Pages | undefined {
  const { endRowIndex, endColumnIndex } = printed;
  const across = Math.min(1, PAGE_PIXELS.width / widthOf(sheet, endColumnIndex));
  const onOnePage = Math.min(across, PAGE_PIXELS.height / heightOf(sheet, 0, endRowIndex));
  if (onOnePage >= SMALLEST) return { scale: onOnePage, breaks: [] };
  const parts = partsOf(sheet, endRowIndex);
  for (let percent = Math.floor(across * 100); percent >= across * LEEWAY * 100; percent--) {
    const breaks = brokenAt(sheet, parts, PAGE_PIXELS.height / (percent / 100));
    if (breaks) return { scale: percent / 100, breaks };
  }
  return undefined;
}

/** Where parts begin, the end of the last one behind them: rows after an empty one, no chart over it. */
function partsOf(sheet: SheetState, endRowIndex: number): readonly number[] {
  const charts = sheet.charts.map((chart) => chartExtent(chart, sheet));
  const isEmpty = (row: number) => !sheet.rows[row]?.some(hasData);
  const isTorn = (row: number) =>
    charts.some(({ startRowIndex, endRowIndex: end }) => startRowIndex < row && row < end);
  const starts = [0];
  for (let row = Math.max(1, sheet.frozenRowCount); row < endRowIndex; row++) {
    if (isEmpty(row - 1) && !isEmpty(row) && !isTorn(row)) starts.push(row);
  }
  return [...starts, endRowIndex];
}

/** As few pages of this height as hold whole parts; undefined where one part is higher than a page. */
function brokenAt(
  sheet: SheetState,
  parts: readonly number[],
  height: number,
): readonly number[] | undefined {
  const repeated = heightOf(sheet, 0, sheet.frozenRowCount);
  const breaks: number[] = [];
  let page = 0;
  for (let index = 1; index < parts.length; index++) {
    const [start = 0, end = 0] = [parts[index - 1], parts[index]];
    const head = (from: number) => (from === 0 ? 0 : repeated);
    if (head(page) + heightOf(sheet, page, end) <= height) continue;
    if (head(start) + heightOf(sheet, start, end) > height) return undefined;
    breaks.push(start);
    page = start;
  }
  return breaks;
}
