import type { Chart } from "./chart.ts";
import { seriesColumn } from "./chart-xml.ts";
import type { DocxEngine } from "./docx-engine.cjs";
import { xmlText } from "./xml-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text is text: nothing that somebody typed becomes a formula. */
function text(reference: string, value: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function number(reference: string, value: number | undefined): string {
  return value === undefined ? "" : `<c r="${reference}"><v>${Number(value.toPrecision(12))}</v></c>`;
}

function sheet({ categories, series }: Chart): string {
  const names = series.map(({ name }, index) => text(`${seriesColumn(index)}1`, name)).join("");
  const rows = categories.map((category, place) => {
    const row = place + 2;
    const cells = series.map(({ values }, index) => number(`${seriesColumn(index)}${row}`, values[place]));
    return `<row r="${row}">${text(`A${row}`, category)}${cells.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${SHEET}"><sheetData><row r="1">${names}</row>${rows.join("")}</sheetData></worksheet>`;
}

/** The figures of a chart as a small workbook (.xlsx): what Word opens on “Edit data”. */
export function chartWorkbook(chart: Chart, engine: DocxEngine): Uint8Array {
  const zip = new engine.PizZip();
  zip.file(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  zip.file("xl/worksheets/sheet1.xml", sheet(chart));
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
