import type { CellValue } from "../../workspace-api.ts";
import { formatNumber, patternOf, signsOf } from "./number-format.ts";
import type { Resource } from "./state.ts";

/** A computed value as the grid shows it under its cell's format. */
export function displayText(value: CellValue, format: Resource | undefined, locale: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return formatNumber(value, patternOf(format), signsOf(locale));
}
