import type { Cell as ExcelCell, CellValue as ExcelValue, Style, Worksheet } from "@cj-tech-master/excelts";
import type { Look } from "../formulas/computed-value.ts";
import { boundsOf, hasData } from "../services/spreadsheet/grid.ts";
import type { Cell, Resource, SheetState } from "../services/spreadsheet/state.ts";
import { cellValue } from "../tab-values.ts";
import type { CellValue } from "../workspace-api.ts";
import { argb, cellStyle, solidFill } from "./cell-style.ts";
import { addConditionalFormats } from "./conditional-format.ts";
import { addDataValidations } from "./data-validation.ts";
import { rangeReference } from "./references.ts";
import { part, rangeOf } from "./resource-parts.ts";

/** Writes a tab: cells, formats, widths, what is frozen, merged and checked. */
export function writeSheet(worksheet: Worksheet, sheet: SheetState, look: Look): void {
  writeDimensions(worksheet, sheet);
  writeCells(worksheet, sheet, look);
  for (const merge of sheet.merges) worksheet.mergeCells(rangeReference(merge, sheet));
  const filter = part(sheet.basicFilter ?? undefined, "range");
  if (filter) worksheet.autoFilter = rangeReference(rangeOf(filter), sheet);
  addDataValidations(worksheet, sheet, look.spreadsheet);
  addConditionalFormats(worksheet, sheet);
}

function writeDimensions(worksheet: Worksheet, sheet: SheetState): void {
  for (let index = 0; index < sheet.columnCount; index++) {
    const { pixelSize = 100, hiddenByUser } = sheet.columnProperties[index] ?? {};
    const column = worksheet.getColumn(index + 1);
    /** Excel measures columns in digits of 7 pixels, with 5 pixels around. */
    column.width = (Number(pixelSize) - 5) / 7;
    if (hiddenByUser === true) column.hidden = true;
  }
  for (const [index, { pixelSize, hiddenByUser }] of Object.entries(sheet.rowProperties)) {
    const row = worksheet.getRow(Number(index) + 1);
    if (pixelSize !== undefined) row.height = Number(pixelSize) * 0.75;
    if (hiddenByUser === true) row.hidden = true;
  }
}

function writeCells(worksheet: Worksheet, sheet: SheetState, look: Look): void {
  const styles = new StyleTable(look.spreadsheet.formats);
  const bands = sheet.bandedRanges.map((band) => ({
    band,
    bounds: boundsOf(rangeOf(part(band, "range") ?? {}), sheet),
  }));
  sheet.rows.forEach((cells, row) => {
    const isEmpty = !cells.some(hasData);
    cells.forEach((cell, column) => {
      const band = isEmpty
        ? undefined
        : bands.find(
            ({ bounds }) =>
              row >= bounds.top && row < bounds.bottom && column >= bounds.left && column < bounds.right,
          );
      const ground = band && bandColor(band.band, row - band.bounds.top);
      if (cell === null && ground === undefined) return;
      const target = worksheet.getCell(row + 1, column + 1);
      target.style = styles.style(cell?.s, ground);
      if (cell) writeCell(target, cell, cellValue(look, sheet, cell, row, column));
    });
  });
}

function writeCell(target: ExcelCell, cell: Cell, value: CellValue): void {
  if (cell.f !== undefined) target.value = { formula: storedFormula(cell.f), result: resultOf(value) };
  else if (value !== null) target.value = value;
  if (cell.n !== undefined) target.note = cell.n;
}

/** Functions younger than the file format: a file names them with a prefix, else Excel shows #NAME? ([MS-XLSX] 2.2.2). */
const YOUNGER = /(?<![A-Za-z0-9_.])(MINIFS|MAXIFS)(?=\()/gi;

/** A formula as a file holds it; text in quotes stays as it is. */
function storedFormula(formula: string): string {
  return formula
    .slice(1)
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(YOUNGER, "_xlfn.$1")))
    .join("");
}

type FormulaResult = NonNullable<Extract<ExcelValue, { formula: string }>["result"]>;

function resultOf(value: CellValue): FormulaResult {
  if (typeof value === "string" && /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(value)) {
    return { error: value } as FormulaResult;
  }
  return value ?? "";
}

/** Colour of a band's row, counted from the range's first. */
function bandColor(band: Resource, row: number): string | undefined {
  const rows = part(band, "rowProperties");
  const header = argb(rows, "headerColor");
  if (header && row === 0) return header;
  const isFirst = (row - (header ? 1 : 0)) % 2 === 0;
  return argb(rows, isFirst ? "firstBandColor" : "secondBandColor");
}

/** Styles come few and cells come many: each is made once. */
class StyleTable {
  private readonly formats: readonly Resource[];
  private readonly made = new Map<string, Partial<Style>>();

  constructor(formats: readonly Resource[]) {
    this.formats = formats;
  }

  /** The style of a format; `ground` fills what has no background of its own. */
  style(format: number | undefined, ground: string | undefined): Partial<Style> {
    const key = `${format} ${ground}`;
    const known = this.made.get(key);
    if (known) return known;
    const own = cellStyle(format === undefined ? undefined : this.formats[format]);
    const fill = own.fill ?? solidFill(ground);
    const style = fill ? { ...own, fill } : own;
    this.made.set(key, style);
    return style;
  }
}
