import type { ExpectedCell } from "./expected-cells.ts";
import { formulaSkeleton, plainFormula } from "./formula-text.ts";
import type { TabState, WorkbookState } from "./workbook-state.ts";

/** A cell of a summary that holds something else than the template, and what it holds. */
export interface BrokenCell extends ExpectedCell {
  readonly found: string;
}

function isKept({ value }: ExpectedCell, found: unknown, asMade: boolean): boolean {
  const { formulaValue, stringValue, numberValue, boolValue } = value;
  if (typeof formulaValue !== "string") return found === (stringValue ?? numberValue ?? boolValue ?? "");
  if (typeof found !== "string" || !found.startsWith("=")) return false;
  if (found === formulaValue) return true;
  const compared = asMade ? plainFormula : formulaSkeleton;
  return compared(found) === compared(formulaValue);
}

/** The cells of a tab that were overwritten, emptied, or lost what they named. */
export function brokenCells({ expected, entered }: TabState, { asMade }: Pick<WorkbookState, "asMade">) {
  return expected.flatMap((cell): readonly BrokenCell[] => {
    const found = entered[cell.row]?.[cell.column] ?? "";
    return isKept(cell, found, asMade) ? [] : [{ ...cell, found: String(found) }];
  });
}

/** `B7`: as people read a cell's place. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
