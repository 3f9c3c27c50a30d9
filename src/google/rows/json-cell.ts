import type { RowReading } from "./cell.ts";

/** The object that a text of the software's own holds; a text that is none is told as a problem of its column. */
export function objectFrom(row: RowReading, header: string, text: string): Readonly<Record<string, unknown>> {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch {
    // Told below, as any other text that is not what the software wrote.
  }
  row.fail(header, text.slice(0, 40), "nội dung do phần mềm ghi (không sửa tay)");
  return {};
}
