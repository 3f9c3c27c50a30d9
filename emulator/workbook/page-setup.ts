import { columnName } from "../services/spreadsheet/a1.ts";
import { boundsOf, hasData } from "../services/spreadsheet/grid.ts";
import type { Resource, SheetState } from "../services/spreadsheet/state.ts";
import { rangeReference } from "./references.ts";
import { part } from "./resource-parts.ts";

/** A4 in Excel's list of papers. */
const A4 = 9;

/** Inches: 10 to 15 mm around, room for the page number below. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 };

/** What is shrunk onto one page across can still be read; A4 across shows about 1,050 pixels at full size. */
const PIXELS_A_PAGE = 1900;

/** Sizes that Google gives where none is set. */
const COLUMN_PIXELS = 100;
const ROW_PIXELS = 21;

/**
 * How a tab is printed: A4 across, shrunk to the page's width, what is frozen repeated on every page, from A1 to the last
 * cell or chart. A tab too wide to be read so takes more pages side by side. Google's API has no resource for any of
 * this (each printing asks anew), so it follows from the tab itself.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridProperties
 */
export function pageSetupOf(sheet: SheetState) {
  const { frozenRowCount, frozenColumnCount } = sheet;
  const { endRowIndex, endColumnIndex } = printedEnd(sheet);
  const across = Math.ceil(widthOf(sheet, endColumnIndex) / PIXELS_A_PAGE);
  const area = { sheetId: sheet.sheetId, startRowIndex: 0, endRowIndex, startColumnIndex: 0, endColumnIndex };
  return {
    paperSize: A4,
    orientation: "landscape" as const,
    fitToPage: true,
    fitToWidth: Math.max(1, across),
    fitToHeight: 0,
    horizontalCentered: across <= 1,
    margins: MARGINS,
    printArea: rangeReference(area, sheet),
    ...(frozenRowCount > 0 ? { printTitlesRow: `1:${frozenRowCount}` } : {}),
    ...(frozenColumnCount > 0 && across > 1
      ? { printTitlesColumn: `A:${columnName(frozenColumnCount - 1)}` }
      : {}),
  };
}

/** Below each page: the tab, the page, how many there are. */
export const PAGE_FOOTER = { oddFooter: "&L&9&A&C&9Trang &P/&N&R&9In ngày &D" };

interface End {
  readonly endRowIndex: number;
  readonly endColumnIndex: number;
}

/** Past the last cell with data and the last chart; one cell at least. */
function printedEnd(sheet: SheetState): End {
  const ends: End[] = [{ endRowIndex: 1, endColumnIndex: 1 }];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (hasData(cell)) ends.push({ endRowIndex: row + 1, endColumnIndex: column + 1 });
    });
  });
  for (const merge of sheet.merges) {
    const { bottom, right } = boundsOf(merge, sheet);
    ends.push({ endRowIndex: bottom, endColumnIndex: right });
  }
  ends.push(...sheet.charts.map((chart) => chartEnd(chart, sheet)));
  const last = (key: keyof End) => ends.reduce((most, end) => Math.max(most, end[key]), 0);
  return {
    endRowIndex: Math.min(sheet.rowCount, last("endRowIndex")),
    endColumnIndex: Math.min(sheet.columnCount, last("endColumnIndex")),
  };
}

function chartEnd(chart: Resource, sheet: SheetState): End {
  const place = part(part(chart, "position"), "overlayPosition");
  const anchor = part(place, "anchorCell");
  const { columnProperties, rowProperties } = sheet;
  return {
    endRowIndex: walk(Number(anchor?.rowIndex ?? 0), Number(place?.heightPixels ?? 371), (row) =>
      Number(rowProperties[row]?.pixelSize ?? ROW_PIXELS),
    ),
    endColumnIndex: walk(Number(anchor?.columnIndex ?? 0), Number(place?.widthPixels ?? 600), (column) =>
      shownWidth(columnProperties[column]),
    ),
  };
}

/** The index past what lies `pixels` further. */
function walk(start: number, pixels: number, sizeOf: (index: number) => number): number {
  let index = start;
  for (let left = pixels; left > 0 && index - start < 1000; index++) left -= sizeOf(index);
  return index;
}

function shownWidth(properties: Resource | undefined): number {
  return properties?.hiddenByUser === true ? 0 : Number(properties?.pixelSize ?? COLUMN_PIXELS);
}

function widthOf({ columnProperties }: SheetState, columns: number): number {
  let width = 0;
  for (let column = 0; column < columns; column++) width += shownWidth(columnProperties[column]);
  return width;
}
