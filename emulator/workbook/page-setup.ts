import { columnName } from "../services/spreadsheet/a1.ts";
import type { SheetState } from "../services/spreadsheet/state.ts";
import { pagesOf } from "./page-breaks.ts";
import { rangeReference } from "./references.ts";
import { type Extent, printedExtent, widthOf } from "./sheet-pixels.ts";

/** A4 in Excel's list of papers. */
const A4 = 9;

/** Inches: 10 to 15 mm around, room for the page number below. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 };

/** What is shrunk onto one page across can still be read; A4 across shows about 1,050 pixels at full size. */
const PIXELS_A_PAGE = 1900;

/**
 * How a tab is printed: A4 across, shrunk to the page's width, what is frozen repeated on every page, from A1 to the last
 * cell or chart; a tab of several parts with none of them torn apart (page-breaks.ts). A tab too wide to be read so takes
 * more pages side by side. Google's API has no resource for any of this (each printing asks anew), so it follows from
 * the tab itself.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridProperties
 */
export function printSetupOf(sheet: SheetState) {
  const printed = printedExtent(sheet);
  const across = Math.ceil(widthOf(sheet, printed.endColumnIndex) / PIXELS_A_PAGE);
  const pages = across <= 1 ? pagesOf(sheet, printed) : undefined;
  return {
    /** Rows (from 0) that begin a page. */
    breaks: pages?.breaks ?? [],
    pageSetup: {
      paperSize: A4,
      orientation: "landscape" as const,
      ...scaling(pages?.breaks.length, pages?.scale, Math.max(1, across)),
      horizontalCentered: across <= 1,
      margins: MARGINS,
      printArea: rangeReference(areaOf(sheet, printed), sheet),
      ...repeated(sheet, across),
    },
  };
}

/** Below each page: the tab, the page, how many there are. */
export const PAGE_FOOTER = { oddFooter: "&L&9&A&C&9Trang &P/&N&R&9In ngày &D" };

/** Excel heeds page breaks only where it is told the scale, and fits the page only where it is told none. */
function scaling(breaks: number | undefined, scale: number | undefined, fitToWidth: number) {
  if (breaks === undefined || scale === undefined) return { fitToPage: true, fitToWidth, fitToHeight: 0 };
  if (breaks === 0) return { fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  return { fitToPage: false, scale: Math.floor(scale * 100) };
}

function areaOf(sheet: SheetState, { endRowIndex, endColumnIndex }: Extent) {
  return { sheetId: sheet.sheetId, startRowIndex: 0, endRowIndex, startColumnIndex: 0, endColumnIndex };
}

function repeated({ frozenRowCount, frozenColumnCount }: SheetState, across: number) {
  return {
    ...(frozenRowCount > 0 ? { printTitlesRow: `1:${frozenRowCount}` } : {}),
    ...(frozenColumnCount > 0 && across > 1
      ? { printTitlesColumn: `A:${columnName(frozenColumnCount - 1)}` }
      : {}),
  };
}
