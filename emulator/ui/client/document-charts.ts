import JSZip from "jszip";
import { readDocumentChart } from "../model/document-chart.ts";
import { drawDocumentChart } from "../model/draw-document-chart.ts";

/** A drawing that shows a chart: its size in EMU and its relation. */
const CHART_DRAWING =
  /<w:drawing>(?:(?!<\/w:drawing>).)*?<wp:extent cx="(\d+)" cy="(\d+)"\/>(?:(?!<\/w:drawing>).)*?<c:chart [^>]*r:id="([^"]+)"(?:(?!<\/w:drawing>).)*?<\/w:drawing>/gs;

/** English Metric Units in a px of 1/96 inch. */
const EMU_PER_PX = 9525;

/** What stands in the place of a chart until it is drawn; no text of a document has these brackets. */
const MARK = /⟦chart (\d+)⟧/;

/** A document without its charts, which docx-preview does not draw, and the pictures that belong in their places. */
export interface WithCharts {
  readonly document: Blob;
  readonly pictures: readonly string[];
}

/** Takes the charts out of a .docx; what cannot be read is left as it is. */
export async function takeCharts(document: Blob): Promise<WithCharts> {
  const zip = await JSZip.loadAsync(document);
  const read = (path: string) => zip.file(path)?.async("string");
  const body = await read("word/document.xml");
  const relations = (await read("word/_rels/document.xml.rels")) ?? "";
  if (body === undefined || !body.includes("<c:chart ")) return { document, pictures: [] };
  const pictures: string[] = [];
  let marked = body;
  for (const [drawing, cx, cy, id] of body.matchAll(CHART_DRAWING)) {
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1] ?? "";
    const chart = readDocumentChart((await read(`word/${target}`)) ?? "");
    if (!chart) continue;
    const mark = `<w:t>⟦chart ${pictures.length}⟧</w:t>`;
    pictures.push(
      drawDocumentChart(chart, Math.round(Number(cx) / EMU_PER_PX), Math.round(Number(cy) / EMU_PER_PX)),
    );
    marked = marked.replace(drawing, () => mark);
  }
  zip.file("word/document.xml", marked);
  return { document: await zip.generateAsync({ type: "blob" }), pictures };
}

/** Puts the pictures where their marks stand in the rendered pages. */
export function putCharts(pages: HTMLElement, pictures: readonly string[]): void {
  for (const span of pages.querySelectorAll<HTMLElement>("span")) {
    const place = MARK.exec(span.textContent ?? "")?.[1];
    const picture = place === undefined ? undefined : pictures[Number(place)];
    // Drawn from figures and escaped names by drawDocumentChart().
    if (picture !== undefined && span.childElementCount === 0) span.innerHTML = picture;
  }
}
