import type { DocxEngine, DocxZip } from "./docx-engine.cjs";
import { xmlText } from "./xml-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook is put together from, as XML of SpreadsheetML (ECMA-376, part 1, 18). */
export interface XlsxParts {
  /** Name of each sheet, and what stands in its `<worksheet>`. */
  readonly sheets: readonly { readonly name: string; readonly content: string }[];
  /** What stands in `<styleSheet>`; left out: every cell looks as the program has it. */
  readonly styles?: string;
  /** What stands in `<workbook>` behind the sheets. */
  readonly names?: string;
}

/** Text is text, whatever it begins with: nothing that somebody typed becomes a formula. `look`: further attributes of the cell. */
export function textCell(reference: string, value: string, look = ""): string {
  return `<c r="${reference}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function relations(entries: readonly (readonly [string, string])[]): string {
  const each = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(paths: readonly (readonly [string, string])[]): string {
  const overrides = paths.map(
    ([type, path]) => `<Override PartName="/xl/${path}" ContentType="${TYPES}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** The package of a workbook (.xlsx), not yet generated. */
export function xlsxPackage({ sheets, styles, names = "" }: XlsxParts, engine: DocxEngine): DocxZip {
  const zip = new engine.PizZip();
  const parts: readonly (readonly [string, string])[] = [
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ...(styles === undefined ? [] : [["styles", "styles.xml"] as const]),
  ];
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  zip.file("[Content_Types].xml", contentTypes([["sheet.main", "workbook.xml"], ...parts]));
  zip.file("_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]]));
  zip.file(
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join("")}</sheets>${names}</workbook>`,
  );
  zip.file("xl/_rels/workbook.xml.rels", relations(parts));
  if (styles !== undefined) {
    zip.file("xl/styles.xml", `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  }
  sheets.forEach(({ content }, index) => {
    zip.file(
      `xl/worksheets/sheet${index + 1}.xml`,
      `${HEAD}<worksheet xmlns="${MAIN}">${content}</worksheet>`,
    );
  });
  return zip;
}
