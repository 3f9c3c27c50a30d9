import type { Model } from "@ironcalc/wasm";
import type { CellContent, Row, SheetState, SpreadsheetState } from "../services/spreadsheet/state.ts";
import type { CellValue } from "../workspace-api.ts";
import { cellTypes, createModel } from "./engine.ts";
import { ExactParts } from "./exact-parts.ts";
import { withOneCells } from "./one-cell.ts";
import { atPresent, type Follows, followedBy, isSamePresent } from "./present.ts";
import { type LookedAt, lookedAtColumns } from "./references.ts";
import { absoluteReference } from "./sheet-reference.ts";
import { withinTabs } from "./whole-columns.ts";

/** Where a formula stands; indexes from 0. */
interface FormulaCell {
  readonly sheetId: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Key of a cell in the results. */
export function cellKey(sheetId: number, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/** IronCalc remembers every input to undo it; after so many it is loaded anew. */
const MOST_INPUTS = 50_000;

/**
 * A spreadsheet loaded into IronCalc and kept there. Loading takes longer than computing, and from one look to the next
 * only some cells change: `follow` takes over those.
 */
export class LoadedModel {
  /** What the results change with beside cells. */
  readonly follows: Follows;
  private readonly tabs: ReadonlySet<number>;
  private readonly model: Model = createModel();
  private readonly formulas: readonly FormulaCell[];
  private readonly exact: ExactParts;
  private spreadsheet: SpreadsheetState;
  private now: number;
  private readonly lookedAt: LookedAt;
  private inputs = 0;

  /**
   * @param now Epoch ms of TODAY() and NOW().
   * @param tabs Whose formulas are computed: with each tab those that its formulas look at (`tabsBehind`).
   */
  constructor(spreadsheet: SpreadsheetState, now: number, tabs: ReadonlySet<number>) {
    this.spreadsheet = spreadsheet;
    this.now = now;
    this.tabs = tabs;
    this.formulas = formulaCells(spreadsheet, tabs);
    this.follows = followedBy(this.formulas.map(({ formula }) => formula));
    this.lookedAt = lookedAtColumns(spreadsheet, tabs);
    this.exact = new ExactParts(this.model, spreadsheet.sheets.length);
    this.load();
  }

  /**
   * Takes over what changed; false where more than the values of cells did, and the model must be loaded anew.
   *
   * @param now Epoch ms of TODAY() and NOW().
   */
  follow(spreadsheet: SpreadsheetState, now: number): boolean {
    const { spreadsheet: before } = this;
    if (this.inputs > MOST_INPUTS) return false;
    if (before.namedRanges !== spreadsheet.namedRanges || !haveSameTabs(before, spreadsheet)) return false;
    const changes = spreadsheet.sheets.map((sheet, index) =>
      this.tabs.has(sheet.sheetId) ? changedCells(before.sheets[index]?.rows ?? [], sheet.rows) : [],
    );
    if (changes.some((cells) => cells === undefined)) return false;
    this.model.pauseEvaluation();
    changes.forEach((cells = [], index) => {
      const columns = this.columnsOf(spreadsheet.sheets[index]);
      for (const { row, column, value } of cells)
        if (columns?.has(column)) this.put(index, row, column, value);
    });
    this.spreadsheet = spreadsheet;
    this.followPresent(now);
    this.evaluate();
    return true;
  }

  /** Results by `cellKey`; a formula that gives "" is an empty cell. */
  results(): ReadonlyMap<string, CellValue> {
    const values = this.formulas.map((cell, index): [string, CellValue] => [
      cellKey(cell.sheetId, cell.row, cell.column),
      this.resultOf(cell, index),
    ]);
    return new Map(values);
  }

  free(): void {
    this.model.free();
  }

  private resultOf({ sheet, row, column }: FormulaCell, index: number): CellValue {
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.model.getCellType(sheet, row + 1, column + 1)) {
      case cellTypes.number:
        return this.exact.number(index);
      case cellTypes.boolean:
        return text === "TRUE";
      default:
        return text === "" ? null : text;
    }
  }

  /** Formulas with TODAY() or NOW() are written again. */
  private followPresent(now: number): void {
    const isSame = isSamePresent(this.follows, this.now, now);
    this.now = now;
    if (isSame) return;
    for (const { sheet, row, column, formula } of this.formulas) {
      const tab = this.spreadsheet.sheets[sheet];
      if (tab && followedBy([formula]) !== "nothing") this.putFormula(tab, sheet, row, column, formula);
    }
  }

  /** Tabs and names come first: each that is added makes IronCalc read every formula again. */
  private load(): void {
    const { model, spreadsheet } = this;
    spreadsheet.sheets.forEach((sheet, index) => {
      model.newSheet();
      model.renameSheet(index, sheet.title);
    });
    for (const { name, range } of spreadsheet.namedRanges) {
      const sheet = spreadsheet.sheets.find(({ sheetId }) => sheetId === range.sheetId);
      if (sheet) model.newDefinedName(name, undefined, absoluteReference(sheet, range));
    }
    spreadsheet.sheets.forEach((sheet, index) => {
      this.loadSheet(sheet, index);
    });
    this.exact.add(spreadsheet, this.formulas);
    this.evaluate();
  }

  private loadSheet(sheet: SheetState, index: number): void {
    if (!this.tabs.has(sheet.sheetId)) return;
    const columns = this.columnsOf(sheet);
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.f !== undefined) this.putFormula(sheet, index, row, column, cell.f);
        else if (cell?.v !== undefined && columns?.has(column)) this.put(index, row, column, cell.v);
      });
    });
  }

  private putFormula(sheet: SheetState, index: number, row: number, column: number, formula: string): void {
    const written = withinTabs(withOneCells(atPresent(formula, this.now)), sheet, this.spreadsheet);
    this.model.setUserInput(index, row + 1, column + 1, written);
    this.inputs += 1;
  }

  private put(sheet: number, row: number, column: number, value: CellContent | undefined): void {
    this.inputs += 1;
    if (value === undefined) this.model.rangeClearAll(sheet, row + 1, column + 1, row + 1, column + 1);
    else this.model.setUserInput(sheet, row + 1, column + 1, inputOf(value));
  }

  private columnsOf(sheet: SheetState | undefined): ReadonlySet<number> | undefined {
    return sheet && this.lookedAt.get(sheet.title.toLowerCase());
  }

  private evaluate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
  }
}

function formulaCells(spreadsheet: SpreadsheetState, tabs: ReadonlySet<number>): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  spreadsheet.sheets.forEach(({ sheetId, rows }, sheet) => {
    if (!tabs.has(sheetId)) return;
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.f !== undefined) found.push({ sheetId, sheet, row, column, formula: cell.f });
      });
    });
  });
  return found;
}

/** The quote prefix keeps text as it is, whatever it looks like; numbers are written with all their digits. */
function inputOf(value: CellContent): string {
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function haveSameTabs(one: SpreadsheetState, other: SpreadsheetState): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => {
      const now = other.sheets[index];
      return (
        now?.sheetId === sheet.sheetId &&
        now.title === sheet.title &&
        now.rowCount === sheet.rowCount &&
        now.columnCount === sheet.columnCount
      );
    })
  );
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Undefined: emptied. */
  readonly value: CellContent | undefined;
}

/** Cells whose value is another one; undefined where a formula is. */
function changedCells(before: readonly Row[], now: readonly Row[]): readonly ChangedCell[] | undefined {
  const changed: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.length, now.length); row++) {
    const [old = [], cells = []] = [before[row], now[row]];
    if (old === cells) continue;
    for (let column = 0; column < Math.max(old.length, cells.length); column++) {
      const [one, other] = [old[column], cells[column]];
      if (one?.f !== other?.f) return undefined;
      if (one?.f === undefined && one?.v !== other?.v) changed.push({ row, column, value: other?.v });
    }
  }
  return changed;
}
