import { boundsOf, hasData } from "../services/spreadsheet/grid.ts";
import type { Resource, SheetState } from "../services/spreadsheet/state.ts";
import { part } from "./resource-parts.ts";

/** Sizes that Google gives where none is set. */
const COLUMN_PIXELS = 100;
const ROW_PIXELS = 21;

/** Cells from one index to before another, down and across. */
export interface Extent {
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly endColumnIndex: number;
}

/** Height of rows on a screen, in pixels; hidden ones have none. */
export function heightOf({ rowProperties }: SheetState, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += sizeOf(rowProperties[row], ROW_PIXELS);
  return height;
}

/** Width of columns on a screen, in pixels; hidden ones have none. */
export function widthOf({ columnProperties }: SheetState, columns: number): number {
  let width = 0;
  for (let column = 0; column < columns; column++) width += sizeOf(columnProperties[column], COLUMN_PIXELS);
  return width;
}

/** Where a chart begins (row and column from 0), and its size in pixels; Google's own where none is set. */
export function chartBox(chart: Resource) {
  const place = part(part(chart, "position"), "overlayPosition");
  const anchor = part(place, "anchorCell");
  return {
    row: Number(anchor?.rowIndex ?? 0),
    column: Number(anchor?.columnIndex ?? 0),
    width: Number(place?.widthPixels ?? 600),
    height: Number(place?.heightPixels ?? 371),
  };
}

/** The cells that a chart lies over. */
export function chartExtent(chart: Resource, { columnProperties, rowProperties }: SheetState): Extent {
  const { row: startRowIndex, column: left, width, height } = chartBox(chart);
  return {
    startRowIndex,
    endRowIndex: walk(startRowIndex, height, (row) => sizeOf(rowProperties[row], ROW_PIXELS)),
    endColumnIndex: walk(left, width, (column) => sizeOf(columnProperties[column], COLUMN_PIXELS)),
  };
}

/** What is printed of a tab: from A1 past the last cell with data and the last chart; one cell at least. */
export function printedExtent(sheet: SheetState): Extent {
  const ends = [{ endRowIndex: 1, endColumnIndex: 1 }];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (hasData(cell)) ends.push({ endRowIndex: row + 1, endColumnIndex: column + 1 });
    });
  });
  for (const merge of sheet.merges) {
    const { bottom, right } = boundsOf(merge, sheet);
    ends.push({ endRowIndex: bottom, endColumnIndex: right });
  }
  ends.push(...sheet.charts.map((chart) => chartExtent(chart, sheet)));
  const last = (key: "endRowIndex" | "endColumnIndex") =>
    ends.reduce((most, end) => Math.max(most, end[key]), 0);
  return {
    startRowIndex: 0,
    endRowIndex: Math.min(sheet.rowCount, last("endRowIndex")),
    endColumnIndex: Math.min(sheet.columnCount, last("endColumnIndex")),
  };
}

/** The index past what lies `pixels` further. */
function walk(start: number, pixels: number, size: (index: number) => number): number {
  let index = start;
  for (let left = pixels; left > 0 && index - start < 1000; index++) left -= size(index);
  return index;
}

function sizeOf(properties: Resource | undefined, usual: number): number {
  return properties?.hiddenByUser === true ? 0 : Number(properties?.pixelSize ?? usual);
}
