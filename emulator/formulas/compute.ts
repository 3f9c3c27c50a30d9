import type { Model } from "@ironcalc/wasm";
import { columnName } from "../services/spreadsheet/a1.ts";
import { boundsOf } from "../services/spreadsheet/grid.ts";
import type { CellContent, NamedRange, SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { cellTypes, createModel } from "./engine.ts";
import { withKeptText } from "./kept-text.ts";
import { atPresent, type Follows, followedBy } from "./present.ts";
import { type LookedAt, lookedAtColumns } from "./references.ts";
import { withinTabs } from "./whole-columns.ts";

/** Where a formula stands; indexes from 0. */
interface FormulaCell {
  readonly sheetId: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Computed {
  /** Results by `cellKey`; a formula that gives "" is an empty cell. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Tabs whose cells the results depend on: those with formulas and those that formulas look at. */
  readonly tabs: ReadonlySet<number>;
  readonly follows: Follows;
}

/** Key of a cell in `Computed`. */
export function cellKey(sheetId: number, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/**
 * Computes every formula of the spreadsheet with IronCalc.
 *
 * @param now Epoch ms of TODAY() and NOW().
 */
export function compute(spreadsheet: SpreadsheetState, now: number): Computed {
  const formulas = formulaCells(spreadsheet);
  const lookedAt = lookedAtColumns(spreadsheet);
  const tabs = new Set(formulas.map(({ sheetId }) => sheetId));
  for (const { sheetId, title } of spreadsheet.sheets)
    if (lookedAt.has(title.toLowerCase())) tabs.add(sheetId);
  if (formulas.length === 0) return { values: new Map(), tabs, follows: "nothing" };
  const model = createModel();
  try {
    const exact = spreadsheet.sheets.length;
    load(model, spreadsheet, lookedAt, now);
    addExactParts(model, exact, spreadsheet, formulas);
    model.resumeEvaluation();
    model.evaluate();
    const values = formulas.map((cell, index): [string, CellValue] => {
      return [cellKey(cell.sheetId, cell.row, cell.column), resultOf(model, cell, exact, index)];
    });
    return { values: new Map(values), tabs, follows: followedBy(formulas.map(({ formula }) => formula)) };
  } finally {
    model.free();
  }
}

function formulaCells(spreadsheet: SpreadsheetState): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  spreadsheet.sheets.forEach(({ sheetId, rows }, sheet) => {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.f !== undefined) found.push({ sheetId, sheet, row, column, formula: cell.f });
      });
    });
  });
  return found;
}

/** Tabs and names come first: each that is added makes IronCalc read every formula again. */
function load(model: Model, spreadsheet: SpreadsheetState, lookedAt: LookedAt, now: number): void {
  spreadsheet.sheets.forEach((sheet, index) => {
    model.newSheet();
    model.renameSheet(index, sheet.title);
  });
  for (const named of spreadsheet.namedRanges) defineName(model, spreadsheet, named);
  spreadsheet.sheets.forEach((sheet, index) => {
    loadSheet(model, spreadsheet, index, lookedAt.get(sheet.title.toLowerCase()), now);
  });
}

function loadSheet(
  model: Model,
  spreadsheet: SpreadsheetState,
  index: number,
  columns: ReadonlySet<number> | undefined,
  now: number,
): void {
  const sheet = spreadsheet.sheets[index];
  if (!sheet) return;
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || (cell.f === undefined && !columns?.has(column))) return;
      const input =
        cell.f === undefined
          ? inputOf(cell.v)
          : withinTabs(withKeptText(atPresent(cell.f, now)), sheet, spreadsheet);
      if (input !== undefined) model.setUserInput(index, row + 1, column + 1, input);
    });
  });
}

/** The quote prefix keeps text as it is, whatever it looks like; numbers are written with all their digits. */
function inputOf(value: CellContent | undefined): string | undefined {
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === undefined ? undefined : String(value);
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
  scratch: number,
  spreadsheet: SpreadsheetState,
  formulas: readonly FormulaCell[],
): void {
  formulas.forEach(({ sheet, row, column }, index) => {
    const title = spreadsheet.sheets[sheet]?.title.replaceAll("'", "''");
    const scaled = `'${title}'!${columnName(column)}${row + 1}*${scale}`;
    model.setUserInput(scratch, index + 1, 1, `=INT(${scaled})`);
    model.setUserInput(scratch, index + 1, 2, `=${scaled}-INT(${scaled})`);
  });
  const area = { sheet: scratch, row: 1, column: 1, width: 2, height: formulas.length };
  model.updateRangeStyle(area, "num_fmt", digits);
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
