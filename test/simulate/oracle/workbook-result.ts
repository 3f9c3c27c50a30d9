import { Workbook } from "@cj-tech-master/excelts";
import type { Cell, PlayedResult } from "./differences.ts";

/** What stands in an exported workbook: the values that its formulas had when it was written. */
export async function readWorkbook(file: string): Promise<Omit<PlayedResult, "refusedLines">> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return {
    tab: (title) => {
      const sheet = workbook.getWorksheet(title);
      if (!sheet) throw new Error(`no tab "${title}"`);
      return Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_unused, column) =>
          plain(sheet.getRow(row + 1).getCell(column + 1).value),
        ),
      );
    },
    named: (name) => {
      const [range = ""] = workbook.definedNames.getRanges(name).ranges;
      const [, title = "", address = ""] = /^'?(.*?)'?!(.*)$/.exec(range) ?? [];
      const sheet = workbook.getWorksheet(title.replaceAll("''", "'"));
      if (!sheet) throw new Error(`no name ${name}: "${range}"`);
      return plain(sheet.getCell(address.replaceAll("$", "")).value);
    },
  };
}

/** A cell's value; a day or moment as the serial number that the cell holds. */
function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86400e3 + 25569;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "result" in value) return plain(value.result);
  if (typeof value === "object" && "formula" in value) return null;
  return String(value);
}
