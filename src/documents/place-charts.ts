import type { Chart } from "./chart.ts";
import { chartWorkbook } from "./chart-workbook.ts";
import { chartXml } from "./chart-xml.ts";
import type { DocxEngine, DocxZip } from "./docx-engine.cjs";
import { xmlText } from "./xml-text.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const DOCUMENT_RELATIONS = "word/_rels/document.xml.rels";
const CONTENT_TYPES = "[Content_Types].xml";

/** English Metric Units in a millimetre, the unit of drawings. */
const EMU_PER_MM = 36_000;

/** Charts by the field that stands for them in the template; undefined: nothing to draw, the paragraph stays empty. */
export type Charts = Readonly<Record<string, Chart | undefined>>;

function relationOf(number: number): string {
  return `rIdBieuDo${number}`;
}

/** The paragraph that shows a chart: centred, in line with the text, never parted from what follows. */
function paragraph({ description, title, widthMm, heightMm }: Chart, number: number): string {
  const size = `cx="${widthMm * EMU_PER_MM}" cy="${heightMm * EMU_PER_MM}"`;
  return `<w:p><w:pPr><w:spacing w:before="60" w:after="120"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${9000 + number}" name="${xmlText(title)}" descr="${xmlText(description)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${relationOf(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** What stands for each chart's field in the template's data: the paragraph that shows it. */
export function chartParagraphs(charts: Charts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(charts).map(([field, chart], index) => [field, chart ? paragraph(chart, index + 1) : ""]),
  );
}

/** @throws Error where the part is missing: a .docx always has it */
function change(zip: DocxZip, path: string, before: string, added: string): void {
  const text = zip.file(path)?.asText();
  if (text === undefined) throw new Error(`Cannot add a chart: the document has no ${path}.`);
  zip.file(
    path,
    text.replace(before, () => added + before),
  );
}

function place(chart: Chart, number: number, zip: DocxZip, engine: DocxEngine): void {
  zip.file(`word/charts/chart${number}.xml`, chartXml(chart, "rId1"));
  zip.file(
    `word/charts/_rels/chart${number}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`,
  );
  zip.file(`word/embeddings/chart${number}.xlsx`, chartWorkbook(chart, engine));
  change(
    zip,
    DOCUMENT_RELATIONS,
    "</Relationships>",
    `<Relationship Id="${relationOf(number)}" Type="${OFFICE}/chart" Target="charts/chart${number}.xml"/>`,
  );
  change(
    zip,
    CONTENT_TYPES,
    "</Types>",
    `<Override PartName="/word/charts/chart${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/word/embeddings/chart${number}.xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>`,
  );
}

/** Adds the charts that the finished document shows, each with the workbook of its figures; the others are left out. */
export function placeCharts(charts: Charts, zip: DocxZip, engine: DocxEngine): void {
  const shown = zip.file("word/document.xml")?.asText() ?? "";
  Object.values(charts).forEach((chart, index) => {
    if (chart && shown.includes(`"${relationOf(index + 1)}"`)) place(chart, index + 1, zip, engine);
  });
}
