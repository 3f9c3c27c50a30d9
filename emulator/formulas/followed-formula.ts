import { columnName } from "../services/spreadsheet/a1.ts";
import { formulaTokens } from "./engine.ts";

interface Corner {
  readonly column: number;
}

/** A reference as IronCalc reads it; columns from 1. */
interface CellToken {
  readonly Reference?: Corner & { readonly sheet?: string | null };
  readonly Range?: { readonly sheet?: string | null; readonly left: Corner; readonly right: Corner };
}

interface SeenReference {
  readonly sheet: string | undefined;
  /** From 0, `right` included. */
  readonly left: number;
  readonly right: number;
}

/**
 * The cells that moved columns come to: first and last of the columns they were, from 0, the last included; undefined where
 * none of them is left.
 */
export type ColumnsAfter = (left: number, right: number) => readonly [number, number] | undefined;

/** What stands where something was named that is no more. */
const GONE = "#REF!";

function seen(token: unknown): SeenReference | undefined {
  if (typeof token !== "object" || token === null) return undefined;
  const { Reference, Range } = token as CellToken;
  if (Reference) {
    const column = Reference.column - 1;
    return { sheet: Reference.sheet ?? undefined, left: column, right: column };
  }
  if (!Range) return undefined;
  return { sheet: Range.sheet ?? undefined, left: Range.left.column - 1, right: Range.right.column - 1 };
}

/** Writes references anew: `change` gets what a token names and its text, and gives the text to stand there. */
function rewritten(formula: string, change: (found: SeenReference, text: string) => string): string {
  const body = formula.replace(/^=/, "");
  let written = "";
  let copied = 0;
  for (const { token, start, end } of formulaTokens(body)) {
    const found = seen(token);
    if (!found) continue;
    const text = body.slice(start, end);
    const blank = /^\s*/.exec(text)?.[0] ?? "";
    written += body.slice(copied, start) + blank + change(found, text.slice(blank.length));
    copied = end;
  }
  return (formula.startsWith("=") ? "=" : "") + written + body.slice(copied);
}

function quoted(title: string): string {
  return `'${title.replaceAll("'", "''")}'!`;
}

function isTab(found: SeenReference, own: string, title: string): boolean {
  return (found.sheet ?? own).toLowerCase() === title.toLowerCase();
}

/** A formula after a tab was renamed: it names the tab as it is called now. */
export function afterRenaming(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return rewritten(formula, (found, text) =>
    found.sheet !== undefined && isTab(found, "", from)
      ? quoted(to) + text.slice(text.lastIndexOf("!") + 1)
      : text,
  );
}

/** A formula after a tab was deleted: what named it is an error, and stays one when a tab of that title is made again. */
export function afterDeleting(formula: string, title: string): string {
  if (!formula.toLowerCase().includes(title.replaceAll("'", "''").toLowerCase())) return formula;
  return rewritten(formula, (found, text) =>
    found.sheet !== undefined && isTab(found, "", title) ? GONE : text,
  );
}

/**
 * The last row (from 1) of a tab that a formula names by its number; 0 where it names whole columns only.
 *
 * @param own Title of the tab in which the formula stands.
 */
export function lastRowNamed(formula: string, own: string, title: string): number {
  let last = 0;
  rewritten(formula, (found, text) => {
    const corners = isTab(found, own, title) ? text.slice(text.lastIndexOf("!") + 1).split(":") : [];
    for (const corner of corners) last = Math.max(last, Number(/\d+$/.exec(corner)?.[0] ?? 0));
    return text;
  });
  return last;
}

/**
 * A formula after columns of a tab were moved, added or deleted: its references follow them; a range over several columns spans from the
 * first to the last of where they are now.
 *
 * @param own Title of the tab in which the formula stands; `title`: of the tab whose columns moved.
 */
export function afterMoving(formula: string, own: string, title: string, columnsAfter: ColumnsAfter): string {
  return rewritten(formula, (found, text) => {
    if (!isTab(found, own, title)) return text;
    const place = text.lastIndexOf("!") + 1;
    const ends = columnsAfter(found.left, found.right);
    if (!ends) return GONE;
    const corners = text.slice(place).split(":");
    const moved = corners.map((corner, index) =>
      corner.replace(/^(\$?)[A-Z]+/i, (_, fixed: string) => fixed + columnName(ends[index] ?? ends[0])),
    );
    return text.slice(0, place) + moved.join(":");
  });
}
