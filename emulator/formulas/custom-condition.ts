import type { CellValue } from "../workspace-api.ts";
import { createModel, formulaTokens } from "./engine.ts";
import { shiftedFormula } from "./shifted-formula.ts";

/** Where a cell stands, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Computed values of a tab by its title; undefined where there is no such tab. */
export type ValuesOf = (title: string) => readonly (readonly CellValue[])[] | undefined;

/** Where the formulas stand: no tab of ours is so wide. */
const BESIDE = 5000;

/**
 * For which cells a custom formula of a conditional format holds ("custom formula is": true, or a number other than 0).
 *
 * @param title the tab that the rule belongs to
 * @param formula as the rule has it for the first cell of its range, with its `=`
 * @param origin that first cell
 * @throws where IronCalc cannot read the formula
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType
 */
export function conditionHolds(
  title: string,
  valuesOf: ValuesOf,
  formula: string,
  origin: CellPlace,
  cells: readonly CellPlace[],
): readonly boolean[] {
  const text = formula.replace(/^=/, "");
  const references = referencesOf(text);
  const others = references.flatMap(({ sheet }) => (sheet && sheet !== title ? [sheet] : []));
  const near = references.every((one) => one.row === origin.row && (one.sheet ?? title) === title);
  const rows = near ? new Set(cells.map(({ row }) => row)) : undefined;
  const model = createModel();
  try {
    [...new Set([title, ...others])].forEach((name, index) => {
      model.newSheet();
      model.renameSheet(index, name);
      for (const { row, column, value } of filledCells(valuesOf(name) ?? [], rows))
        model.setUserInput(index, row + 1, column + 1, inputOf(value));
    });
    cells.forEach(({ row, column }, index) => {
      const moved = shiftedFormula(text, row - origin.row, column - origin.column);
      const shifted = atPlace(moved, row + 1, column + 1);
      model.setUserInput(0, index + 1, BESIDE, `=IFERROR(IF(${shifted},1,0),0)`);
    });
    model.resumeEvaluation();
    model.evaluate();
    return cells.map((_, index) => model.getFormattedCellValue(0, index + 1, BESIDE) === "1");
  } finally {
    model.free();
  }
}

/** ROW() and COLUMN() of the cell that is judged: the formula itself stands elsewhere. Numbers from 1. */
function atPlace(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\bROW\(\s*\)/gi, String(row)).replaceAll(/\bCOLUMN\(\s*\)/gi, String(column)),
    )
    .join("");
}

interface ValueAt extends CellPlace {
  readonly value: Exclude<CellValue, null>;
}

/** Cells that hold something, in these rows only or in all. */
function filledCells(
  values: readonly (readonly CellValue[])[],
  rows: ReadonlySet<number> | undefined,
): readonly ValueAt[] {
  return values.flatMap((cells, row) =>
    rows === undefined || rows.has(row)
      ? cells.flatMap((value, column) => (value === null || value === "" ? [] : [{ row, column, value }]))
      : [],
  );
}

interface SeenReference {
  readonly sheet: string | null | undefined;
  /** From 0, of a reference that moves with the cell; undefined: a range, or a row that stays. */
  readonly row: number | undefined;
}

function referencesOf(formula: string): readonly SeenReference[] {
  return formulaTokens(formula).flatMap(({ token }): readonly SeenReference[] => {
    if (typeof token !== "object") return [];
    const { Range, Reference } = token as {
      Range?: { sheet?: string | null };
      Reference?: { sheet?: string | null; absolute_row: boolean; row: number };
    };
    if (Range) return [{ sheet: Range.sheet, row: undefined }];
    if (!Reference) return [];
    return [{ sheet: Reference.sheet, row: Reference.absolute_row ? undefined : Reference.row - 1 }];
  });
}

function inputOf(value: Exclude<CellValue, null>): string {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
