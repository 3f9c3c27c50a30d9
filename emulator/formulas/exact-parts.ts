import type { Model } from "@ironcalc/wasm";
import { columnName } from "../services/spreadsheet/a1.ts";
import type { SpreadsheetState } from "../services/spreadsheet/state.ts";

/** Shows 15 significant digits, the most IronCalc prints. */
const digits = "0.00000000000000E+00";
/** A power of two: multiplying by it changes no digit. */
const scale = 1_048_576;

/**
 * IronCalc prints 15 digits and a number needs 17, so a scratch tab splits each result into its whole part, the first
 * twenty binary places and the rest, which together give the very number.
 */
export class ExactParts {
  private readonly model: Model;
  private readonly scratch: number;

  /** @param scratch Index of the scratch tab: the one after the spreadsheet's own. */
  constructor(model: Model, scratch: number) {
    this.model = model;
    this.scratch = scratch;
  }

  /** Splits the results of these cells, in their order. Indexes from 0. */
  add(
    spreadsheet: SpreadsheetState,
    cells: readonly { readonly sheet: number; readonly row: number; readonly column: number }[],
  ): void {
    if (cells.length === 0) return;
    cells.forEach(({ sheet, row, column }, index) => {
      const title = spreadsheet.sheets[sheet]?.title.replaceAll("'", "''");
      const result = `'${title}'!${columnName(column)}${row + 1}`;
      const scaled = `(${result}-INT(${result}))*${scale}`;
      this.model.setUserInput(this.scratch, index + 1, 1, `=INT(${result})`);
      this.model.setUserInput(this.scratch, index + 1, 2, `=INT(${scaled})`);
      this.model.setUserInput(this.scratch, index + 1, 3, `=${scaled}-INT(${scaled})`);
    });
    const area = { sheet: this.scratch, row: 1, column: 1, width: 3, height: cells.length };
    this.model.updateRangeStyle(area, "num_fmt", digits);
  }

  /** The number that the cell of this index gives; it must be one. */
  number(index: number): number {
    const part = (column: number) =>
      Number(this.model.getFormattedCellValue(this.scratch, index + 1, column));
    return part(1) + (part(2) + part(3)) / scale;
  }
}
