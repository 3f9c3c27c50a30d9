import { cellTests } from "../../../formulas/cell-test.ts";
import { type CellPlace, conditionHolds, type ValuesOf } from "../../../formulas/custom-condition.ts";
import type { GridRange, Resource, SheetState } from "../../../services/spreadsheet/state.ts";
import type { CellValue } from "../../../workspace-api.ts";
import { part, parts, text } from "./cell-format.ts";

/** The conditional formats of a tab, for the rows that a page shows. */
export class ConditionalFormats {
  readonly #sheet: SheetState;
  readonly #rules: readonly Rule[];

  /**
   * @param rows shown rows, from 0
   * @param columns shown columns, from 0
   */
  constructor(sheet: SheetState, rows: readonly number[], columns: readonly number[], valuesOf: ValuesOf) {
    this.#sheet = sheet;
    this.#rules = sheet.conditionalFormats.map((rule) => {
      const ranges = parts(rule, "ranges") as unknown as readonly GridRange[];
      const boolean = part(rule, "booleanRule");
      const condition = part(boolean, "condition");
      const operands = parts(condition, "values").map((operand) => text(operand, "userEnteredValue"));
      const type = text(condition, "type");
      const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
      const covered = type === "CUSTOM_FORMULA" ? cells.filter((cell) => isCovered(ranges, cell)) : [];
      const held = this.#customHeld(covered, ranges[0], operands[0] ?? "", valuesOf);
      return { ranges, operands, type, format: part(boolean, "format"), held };
    });
  }

  /** The format of the first rule that holds for this cell. */
  of(row: number, column: number, value: CellValue): Resource | undefined {
    const rule = this.#rules.find(
      ({ ranges, type, operands, held }) =>
        isCovered(ranges, { row, column }) &&
        (held.has(`${row} ${column}`) || cellTests[type]?.(value, operands) === true),
    );
    return rule?.format;
  }

  #customHeld(
    cells: readonly CellPlace[],
    range: GridRange | undefined,
    formula: string,
    valuesOf: ValuesOf,
  ): ReadonlySet<string> {
    if (cells.length === 0 || !range) return new Set();
    const origin = { row: range.startRowIndex ?? 0, column: range.startColumnIndex ?? 0 };
    const holds = conditionHolds(this.#sheet.title, valuesOf, formula, origin, cells);
    return new Set(cells.filter((_, index) => holds[index]).map(({ row, column }) => `${row} ${column}`));
  }
}

interface Rule {
  readonly ranges: readonly GridRange[];
  readonly type: string;
  readonly operands: readonly string[];
  readonly format: Resource | undefined;
  /** `row column` of cells for which a custom formula holds. */
  readonly held: ReadonlySet<string>;
}

function isCovered(ranges: readonly GridRange[], { row, column }: CellPlace): boolean {
  return ranges.some((range) => isWithin(range, row, column));
}

export function isWithin(range: Omit<GridRange, "sheetId">, row: number, column: number): boolean {
  return (
    row >= (range.startRowIndex ?? 0) &&
    row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    column >= (range.startColumnIndex ?? 0) &&
    column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}
