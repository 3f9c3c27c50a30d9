import type { Model } from "@ironcalc/wasm";
import { columnName } from "../services/spreadsheet/a1.ts";
import { boundsOf } from "../services/spreadsheet/grid.ts";
import type { Cell, NamedRange, SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { cellTypes, createModel } from "./engine.ts";
import { type LookedAt, lookedAtColumns } from "./references.ts";

/** Where a formula stands; indexes from 0. */
interface FormulaCell {
  readonly sheetId: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Results by tab, row and column; a formula that gives "" is an empty cell. */
export type Computed = ReadonlyMap<string, CellValue>;

/** Key of a cell in `Computed`. */
export function cellKey(sheetId: number, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/** Computes every formula of the spreadsheet with IronCalc. */
export function compute(spreadsheet: SpreadsheetState): Computed {
  const formulas = formulaCells(spreadsheet);
  if (formulas.length === 0) return new Map();
  const model = createModel();
  try {
    load(model, spreadsheet, lookedAtColumns(spreadsheet));
    const exact = addExactParts(model, spreadsheet, formulas);
    model.resumeEvaluation();
    model.evaluate();
    return new Map(
      formulas.map((cell, index) => [
        cellKey(cell.sheetId, cell.row, cell.column),
        resultOf(model, cell, exact, index),
      ]),
    );
  } finally {
    model.free();
  }
}

function formulaCells(spreadsheet: SpreadsheetState): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  spreadsheet.sheets.forEach(({ sheetId, rows }, sheet) => {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.f !== undefined) found.push({ sheetId, sheet, row, column });
      });
    });
  });
  return found;
}

function load(model: Model, spreadsheet: SpreadsheetState, lookedAt: LookedAt): void {
  spreadsheet.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.title);
  });
  spreadsheet.sheets.forEach((sheet, index) => {
    loadSheet(model, sheet, index, lookedAt.get(sheet.title.toLowerCase()));
  });
  for (const named of spreadsheet.namedRanges) defineName(model, spreadsheet, named);
}

function loadSheet(
  model: Model,
  sheet: SheetState,
  index: number,
  columns: ReadonlySet<number> | undefined,
): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || (cell.f === undefined && !columns?.has(column))) return;
      const input = inputOf(cell);
      if (input !== undefined) model.setUserInput(index, row + 1, column + 1, input);
    });
  });
}

/** The quote prefix keeps text as it is, whatever it looks like; numbers are written with all their digits. */
function inputOf({ f, v }: Cell): string | undefined {
  if (f !== undefined) return f;
  if (typeof v === "string") return `'${v}`;
  if (typeof v === "boolean") return v ? "TRUE" : "FALSE";
  return v === undefined ? undefined : String(v);
}

function defineName(model: Model, spreadsheet: SpreadsheetState, { name, range }: NamedRange): void {
  const sheet = spreadsheet.sheets.find(({ sheetId }) => sheetId === range.sheetId);
  if (sheet) model.newDefinedName(name, undefined, absoluteReference(sheet, range));
}

/** `'Tổng quan'!$B$3`, `'Hồ sơ'!$A$1:$C$9`. */
export function absoluteReference(sheet: SheetState, range: NamedRange["range"]): string {
  const { top, bottom, left, right } = boundsOf(range, sheet);
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(right - 1)}$${bottom}`;
  const title = `'${sheet.title.replaceAll("'", "''")}'`;
  return `${title}!${first === last ? first : `${first}:${last}`}`;
}

/** Shows 15 significant digits, the most IronCalc prints. */
const digits = "0.00000000000000E+00";
/** A power of two: multiplying by it changes no digit. */
const scale = 1_048_576;

/**
 * IronCalc prints 15 digits and a number needs 17, so a scratch tab splits each result into a whole part and
 * a rest, which together give the very number.
 */
function addExactParts(
  model: Model,
  spreadsheet: SpreadsheetState,
  formulas: readonly FormulaCell[],
): number {
  const scratch = spreadsheet.sheets.length;
  model.newSheet();
  formulas.forEach(({ sheet, row, column }, index) => {
    const title = spreadsheet.sheets[sheet]?.title.replaceAll("'", "''");
    const scaled = `'${title}'!${columnName(column)}${row + 1}*${scale}`;
    model.setUserInput(scratch, index + 1, 1, `=INT(${scaled})`);
    model.setUserInput(scratch, index + 1, 2, `=${scaled}-INT(${scaled})`);
  });
  model.updateRangeStyle(
    { sheet: scratch, row: 1, column: 1, width: 2, height: formulas.length },
    "num_fmt",
    digits,
  );
  return scratch;
}

function resultOf(
  model: Model,
  { sheet, row, column }: FormulaCell,
  exact: number,
  index: number,
): CellValue {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case cellTypes.number:
      return exactNumber(model, exact, index + 1);
    case cellTypes.boolean:
      return text === "TRUE";
    default:
      return text === "" ? null : text;
  }
}

function exactNumber(model: Model, sheet: number, row: number): number {
  const whole = Number(model.getFormattedCellValue(sheet, row, 1));
  const rest = Number(model.getFormattedCellValue(sheet, row, 2));
  return (whole + rest) / scale;
}
