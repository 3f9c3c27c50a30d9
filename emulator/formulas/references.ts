import type { Row, SpreadsheetState } from "../services/spreadsheet/state.ts";
import { formulaTokens } from "./engine.ts";

/** Columns (from 0) that formulas look at, by the tab's title in lower case. */
export type LookedAt = ReadonlyMap<string, ReadonlySet<number>>;

/** A reference in a formula, bounds from 1. */
interface Reference {
  readonly sheet: string | null | undefined;
  readonly left: number;
  readonly right: number;
}

/** Which columns of which tabs must be loaded so that every formula in these tabs finds what it refers to. */
export function lookedAtColumns(spreadsheet: SpreadsheetState, tabs: ReadonlySet<number>): LookedAt {
  const found = new Map<string, Set<number>>();
  const note = (title: string, left: number, right: number) => {
    const columns = found.get(title.toLowerCase()) ?? new Set<number>();
    const sheet = spreadsheet.sheets.find((known) => known.title.toLowerCase() === title.toLowerCase());
    for (let column = left; column <= Math.min(right, sheet?.columnCount ?? 0); column++)
      columns.add(column - 1);
    found.set(title.toLowerCase(), columns);
  };
  for (const { sheetId, title, rows } of spreadsheet.sheets) {
    if (!tabs.has(sheetId)) continue;
    for (const formula of formulasIn(rows)) {
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

/**
 * A tab and those that its formulas look at, and theirs, however far: what a look at it depends on, and no more.
 *
 * @returns Their ids.
 */
export function tabsBehind(spreadsheet: SpreadsheetState, sheetId: number): ReadonlySet<number> {
  const idOf = new Map(spreadsheet.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet.sheetId]));
  const named = new Map(
    spreadsheet.namedRanges.map(({ name, range }) => [name.toLowerCase(), range.sheetId]),
  );
  const found = new Set([sheetId]);
  // What is added meanwhile is walked through, too.
  for (const id of found) {
    const rows = spreadsheet.sheets.find((sheet) => sheet.sheetId === id)?.rows ?? [];
    const { titles, words } = wordsIn(rows);
    for (const title of titles) addTo(found, idOf.get(title));
    for (const word of words) addTo(found, named.get(word));
  }
  return found;
}

function addTo(found: Set<number>, id: number | undefined): void {
  if (id !== undefined) found.add(id);
}

/** What the formulas of a tab say, in lower case. */
interface Words {
  readonly titles: ReadonlySet<string>;
  /** Names of ranges are among them. */
  readonly words: ReadonlySet<string>;
}

const wordsKnown = new WeakMap<readonly Row[], Words>();

function wordsIn(rows: readonly Row[]): Words {
  const known = wordsKnown.get(rows);
  if (known) return known;
  const [titles, words] = [new Set<string>(), new Set<string>()];
  for (const formula of formulasIn(rows)) {
    for (const { sheet } of referencesOf(formula)) if (sheet) titles.add(sheet.toLowerCase());
    for (const [word] of formula.matchAll(NAME)) words.add(word.toLowerCase());
  }
  const found = { titles, words };
  wordsKnown.set(rows, found);
  return found;
}

const NAME = /[\p{L}_][\p{L}\p{N}_.]*/gu;

function formulasIn(rows: readonly Row[]): ReadonlySet<string> {
  const formulas = new Set<string>();
  for (const row of rows) for (const cell of row) if (cell?.f !== undefined) formulas.add(cell.f);
  return formulas;
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
