import type { SpreadsheetState } from "../services/spreadsheet/state.ts";
import { formulaTokens } from "./engine.ts";

/** Columns (from 0) that formulas look at, by the tab's title in lower case. */
export type LookedAt = ReadonlyMap<string, ReadonlySet<number>>;

/** A reference in a formula, bounds from 1. */
interface Reference {
  readonly sheet: string | null | undefined;
  readonly left: number;
  readonly right: number;
}

/** Which columns of which tabs must be loaded so that every formula finds what it refers to. */
export function lookedAtColumns(spreadsheet: SpreadsheetState): LookedAt {
  const found = new Map<string, Set<number>>();
  const note = (title: string, left: number, right: number) => {
    const columns = found.get(title.toLowerCase()) ?? new Set<number>();
    const sheet = spreadsheet.sheets.find((known) => known.title.toLowerCase() === title.toLowerCase());
    for (let column = left; column <= Math.min(right, sheet?.columnCount ?? 0); column++)
      columns.add(column - 1);
    found.set(title.toLowerCase(), columns);
  };
  for (const { title, formulas } of formulasByTab(spreadsheet)) {
    for (const formula of formulas) {
      for (const { sheet, left, right } of referencesOf(formula)) note(sheet ?? title, left, right);
    }
  }
  for (const { range } of spreadsheet.namedRanges) {
    const sheet = spreadsheet.sheets.find(({ sheetId }) => sheetId === range.sheetId);
    if (sheet)
      note(sheet.title, (range.startColumnIndex ?? 0) + 1, range.endColumnIndex ?? sheet.columnCount);
  }
  return found;
}

function* formulasByTab(spreadsheet: SpreadsheetState) {
  for (const { title, rows } of spreadsheet.sheets) {
    const formulas = new Set<string>();
    for (const row of rows) for (const cell of row) if (cell?.f !== undefined) formulas.add(cell.f);
    yield { title, formulas };
  }
}

const known = new Map<string, readonly Reference[]>();

function referencesOf(formula: string): readonly Reference[] {
  const found = known.get(formula) ?? readReferences(formula);
  known.set(formula, found);
  return found;
}

function readReferences(formula: string): readonly Reference[] {
  return formulaTokens(formula).flatMap(({ token }) => {
    if (typeof token !== "object") return [];
    if ("Ident" in token && /^(INDIRECT|OFFSET)$/i.test(token.Ident)) {
      throw new Error(`Cannot compute ${formula}: a reference made at run time is not supported here.`);
    }
    const one = (token as unknown as TokenReferences).Reference;
    if (one) return [{ sheet: one.sheet, left: one.column, right: one.column }];
    const many = tokenRange(token);
    if (many) return [{ sheet: many.sheet, left: many.left.column, right: many.right.column }];
    return [];
  });
}

/** A range in a formula; corners from 1, relative ones seen from A1. */
export interface TokenRange {
  readonly sheet?: string | null;
  readonly left: { readonly row: number; readonly column: number };
  readonly right: { readonly row: number; readonly column: number };
}

/** The range that a token names, if it is one. */
export function tokenRange(token: unknown): TokenRange | undefined {
  return typeof token === "object" ? (token as TokenReferences).Range : undefined;
}

/** The two kinds of token that name cells; the package's own types nest them once too deep. */
interface TokenReferences {
  readonly Reference?: { readonly sheet?: string | null; readonly column: number };
  readonly Range?: TokenRange;
}
