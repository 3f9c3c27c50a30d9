import { loadDocxEngine } from "./docx-engine.cjs";
import { textCell, xlsxPackage } from "./xlsx-package.ts";
import { xmlText } from "./xml-text.ts";

/** What a cell may hold: text, a number (a share from 0 to 1 in a column of `percent`), a day (`2026-11-24`); undefined: nothing. */
export type CellContent = string | number | undefined;

/** A column of a sheet: every cell below its title is of one kind. */
export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly kind: "text" | "number" | "percent" | "day";
}

/** A sheet with one table: lines above it, the title row, the rows. */
export interface FileSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly heading: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** Places of the cell formats in `STYLES`. */
const FORMAT = { title: 1, heading: 2, text: 3, number: 4, percent: 5, day: 6 } as const;

const BORDER =
  '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';

function format(numFmt: number, font: number, fill: number, border: number, alignment: string): string {
  return `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
}

/** Times New Roman 12; built-in formats: 49 text, 1 whole, 164 percent, 165 day (ECMA-376, part 1, 18.8.30). */
const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCEEEC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${format(0, 0, 0, 0, 'vertical="top"')}${format(49, 1, 2, 1, 'horizontal="center" vertical="center" wrapText="1"')}${format(49, 1, 0, 0, 'vertical="top"')}${format(49, 0, 0, 1, 'vertical="top" wrapText="1"')}${format(1, 0, 0, 1, 'horizontal="center" vertical="top"')}${format(164, 0, 0, 1, 'horizontal="center" vertical="top"')}${format(165, 0, 0, 1, 'horizontal="center" vertical="top"')}</cellXfs>`;

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function styledText(reference: string, value: string, style: number): string {
  const look = ` s="${style}"`;
  return value === "" ? `<c r="${reference}"${look}/>` : textCell(reference, value, look);
}

/** Days since 30/12/1899, as workbooks count them. */
function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

function cell(reference: string, value: CellContent, kind: SheetColumn["kind"]): string {
  const style = FORMAT[kind];
  if (value === undefined || value === "") return `<c r="${reference}" s="${style}"/>`;
  if (kind === "text" || (typeof value === "string" && kind !== "day")) {
    return styledText(reference, String(value), style);
  }
  const number = typeof value === "string" ? serial(value) : Number(value.toPrecision(12));
  return `<c r="${reference}" s="${style}"><v>${number}</v></c>`;
}

/** Height of a line of Times New Roman 12, in points. */
const LINE_HEIGHT = 16.5;

/** Lines that the longest text of a row takes in its column: not every program works the height out when it opens the file. */
function linesOf(values: readonly CellContent[], columns: readonly SheetColumn[]): number {
  const lines = values.map((value, index) =>
    typeof value === "string" ? Math.ceil(value.length / (columns[index]?.width ?? value.length)) : 1,
  );
  return Math.max(1, ...lines);
}

function rowXml(row: number, cells: readonly string[], lines = 1): string {
  return `<row r="${row}" ht="${lines * LINE_HEIGHT}" customHeight="1">${cells.join("")}</row>`;
}

/** Its title row stays in sight and is repeated on paper: A4 landscape, as wide as the page. */
function contentOf({ heading, columns, rows }: FileSheet): string {
  const titleRow = heading.length + 1;
  const above = heading.map((line, index) =>
    rowXml(index + 1, [styledText(`A${index + 1}`, line, FORMAT.heading)]),
  );
  const titles = rowXml(
    titleRow,
    columns.map(({ title }, index) => styledText(`${letters(index)}${titleRow}`, title, FORMAT.title)),
    linesOf(
      columns.map(({ title }) => title),
      columns,
    ),
  );
  const below = rows.map((values, index) => {
    const row = titleRow + 1 + index;
    return rowXml(
      row,
      columns.map(({ kind }, column) => cell(`${letters(column)}${row}`, values[column], kind)),
      linesOf(values, columns),
    );
  });
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${titleRow}" topLeftCell="A${titleRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${above.join("")}${titles}${below.join("")}</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`;
}

/** The title row of each sheet, repeated on every page. */
function printTitles(sheets: readonly FileSheet[]): string {
  const titles = sheets.map(({ name, heading }, index) => {
    const row = heading.length + 1;
    const quoted = xmlText(`'${name.replace(/'/g, "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${row}:$${row}</definedName>`;
  });
  return `<definedNames>${titles.join("")}</definedNames>`;
}

/** A workbook (.xlsx, base64) of these sheets. Synchronous; loads the Word engine's zip. */
export function workbookFile(sheets: readonly FileSheet[]): string {
  const parts = {
    sheets: sheets.map((sheet) => ({ name: sheet.name, content: contentOf(sheet) })),
    styles: STYLES,
    names: printTitles(sheets),
  };
  return xlsxPackage(parts, loadDocxEngine()).generate({ type: "base64", compression: "DEFLATE" });
}
