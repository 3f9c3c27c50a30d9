import { readFileSync } from "node:fs";

interface TemplateCell {
  readonly userEnteredValue?: { readonly stringValue?: string; readonly formulaValue?: string };
}

export interface Template {
  readonly properties: {
    readonly sheetId: number;
    readonly title: string;
    readonly index: number;
    readonly gridProperties: { readonly rowCount: number };
  };
  readonly conditionalFormats?: readonly unknown[];
  readonly data: readonly { readonly rowData: readonly { readonly values?: readonly TemplateCell[] }[] }[];
}

/** A tab's definition, as setup applies it. */
export function template(file: string): Template {
  return JSON.parse(
    readFileSync(new URL(`../../sheets-templates/${file}.json`, import.meta.url), "utf8"),
  ) as Template;
}

/** The headers of a tab. */
export function headersOf(file: string): readonly string[] {
  const cells = template(file).data[0]?.rowData[0]?.values ?? [];
  return cells.map((cell) => cell.userEnteredValue?.stringValue ?? "");
}
