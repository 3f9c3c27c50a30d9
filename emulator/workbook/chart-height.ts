import type { Resource, SheetState } from "../services/spreadsheet/state.ts";
import { chartBox, heightOf } from "./sheet-pixels.ts";

/** Points of a pixel, and the pixels that excelize takes a point for. */
const POINTS_A_PIXEL = 0.75;
const ITS_PIXELS_A_POINT = 4 / 3.4;

/**
 * The height to give excelize so that a chart ends at the row where it ends on Google: it walks down the rows that the
 * chart lies over, and takes each of them for lower than it is.
 *
 * @returns Pixels as excelize counts them.
 */
export function chartHeight(sheet: SheetState, chart: Resource): number {
  let { row, height: left } = chartBox(chart);
  let height = 0;
  for (; left > 0 && row < sheet.rowCount; row++) {
    const own = heightOf(sheet, row, row + 1);
    if (own === 0) continue;
    const shared = Math.min(own, left) / own;
    height += shared * Math.ceil(own * POINTS_A_PIXEL * ITS_PIXELS_A_POINT);
    left -= own;
  }
  return height + Math.max(0, left);
}
