import { Workbook } from "@cj-tech-master/excelts";
import { computeAll, type Look } from "../formulas/computed-value.ts";
import { absoluteReference } from "../formulas/sheet-reference.ts";
import type { SheetState } from "../services/spreadsheet/state.ts";
import { argb } from "./cell-style.ts";
import { withCharts } from "./charts.ts";
import { PAGE_FOOTER, printSetupOf } from "./page-setup.ts";
import { repeatable } from "./repeatable.ts";
import { writeSheet } from "./write-sheet.ts";

/**
 * The spreadsheet as .xlsx: every tab, formulas with their computed values, formats, validations, conditional
 * formats, named ranges, charts, print setup. Protection is left out: the file is its reader's own.
 */
export async function exportWorkbook({ spreadsheet, now }: Look): Promise<Uint8Array> {
  computeAll({ spreadsheet, now });
  const workbook = new Workbook();
  workbook.model = { ...workbook.model, defaultFont: DEFAULT_FONT };
  workbook.title = spreadsheet.title;
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
  workbook.views = [windowOn(spreadsheet.sheets.findIndex(({ hidden }) => !hidden))];
  for (const sheet of spreadsheet.sheets) {
    const { pageSetup, breaks } = printSetupOf(sheet);
    const worksheet = workbook.addWorksheet(sheet.title, {
      ...viewOf(sheet),
      properties: { defaultRowHeight: ROW_POINTS, ...tabColor(sheet) },
      pageSetup,
      headerFooter: PAGE_FOOTER,
    });
    if (sheet.hidden) worksheet.state = "hidden";
    writeSheet(worksheet, sheet, { spreadsheet, now });
    for (const row of breaks) worksheet.getRow(row).addPageBreak();
  }
  workbook.definedNames.model = spreadsheet.namedRanges.flatMap(({ name, range }) => {
    const sheet = spreadsheet.sheets.find(({ sheetId }) => sheetId === range.sheetId);
    return sheet ? [{ name, ranges: [absoluteReference(sheet, range)] }] : [];
  });
  return repeatable(await withCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), spreadsheet));
}

/** Google's own; what Excel and LibreOffice measure columns by, so that they are as wide there as here. */
const DEFAULT_FONT = { name: "Arial", size: 10, family: 2, color: { theme: 1 } };

/** Google's 21 pixels: a chart lies over as many rows there as here. */
const ROW_POINTS = 15.75;

/** A window: without one LibreOffice forgets what is frozen. */
function windowOn(activeTab: number) {
  return {
    x: 0,
    y: 0,
    width: 28_800,
    height: 17_600,
    firstSheet: 0,
    activeTab,
    visibility: "visible" as const,
  };
}

function viewOf({ frozenRowCount, frozenColumnCount, gridProperties }: SheetState) {
  const showGridLines = gridProperties.hideGridlines !== true;
  if (frozenRowCount + frozenColumnCount === 0)
    return { views: [{ state: "normal" as const, showGridLines }] };
  return {
    views: [{ state: "frozen" as const, xSplit: frozenColumnCount, ySplit: frozenRowCount, showGridLines }],
  };
}

function tabColor({ properties }: SheetState) {
  const color = argb(properties, "tabColor");
  return color === undefined ? {} : { tabColor: { argb: color } };
}
