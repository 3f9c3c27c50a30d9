import type { Chart } from "./chart.ts";
import { seriesColumn } from "./chart-xml.ts";
import type { DocxEngine } from "./docx-engine.cjs";
import { textCell, xlsxPackage } from "./xlsx-package.ts";

function numberCell(reference: string, value: number | undefined): string {
  return value === undefined ? "" : `<c r="${reference}"><v>${Number(value.toPrecision(12))}</v></c>`;
}

function content({ categories, series }: Chart): string {
  const names = series.map(({ name }, index) => textCell(`${seriesColumn(index)}1`, name)).join("");
  const rows = categories.map((category, place) => {
    const row = place + 2;
    const cells = series.map(({ values }, index) =>
      numberCell(`${seriesColumn(index)}${row}`, values[place]),
    );
    return `<row r="${row}">${textCell(`A${row}`, category)}${cells.join("")}</row>`;
  });
  return `<sheetData><row r="1">${names}</row>${rows.join("")}</sheetData>`;
}

/** The figures of a chart as a small workbook (.xlsx): what Word opens on “Edit data”. */
export function chartWorkbook(chart: Chart, engine: DocxEngine): Uint8Array {
  const zip = xlsxPackage({ sheets: [{ name: "Sheet1", content: content(chart) }] }, engine);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
