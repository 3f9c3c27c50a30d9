import type { GridRange, SheetState } from "./state.ts";

/** `0` → `A`, `26` → `AA`. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A tab's name as A1 notation writes it: quoted where it is more than letters and digits. */
export function quotedTitle(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}

export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `Tab!A1:C9` of half-open bounds, one cell as `Tab!A1`. */
export function a1Notation(title: string, { top, bottom, left, right }: Bounds): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(Math.max(right - 1, left))}${Math.max(bottom, top + 1)}`;
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

const cellPart = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/;

/**
 * A range in A1 notation as a grid range: `Tab!A2:C`, `'Hồ sơ'!3:5`, `Tab`, `A1` (first tab).
 * Undefined where it cannot be read or names no tab.
 */
export function parseA1(
  text: string,
  sheets: readonly Pick<SheetState, "sheetId" | "title">[],
): GridRange | undefined {
  const whole = sheets.find(({ title }) => title === unquoted(text));
  if (whole) return { sheetId: whole.sheetId };
  const bang = text.lastIndexOf("!");
  const sheet = bang === -1 ? sheets[0] : sheets.find(({ title }) => title === unquoted(text.slice(0, bang)));
  if (!sheet) return undefined;
  const cells = parseCells(text.slice(bang + 1));
  return cells && { sheetId: sheet.sheetId, ...cells };
}

function unquoted(title: string): string {
  return title.startsWith("'") && title.endsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

function parseCells(text: string): Omit<GridRange, "sheetId"> | undefined {
  const [first = "", last = first, ...rest] = text.split(":");
  const from = cellPart.exec(first);
  const to = cellPart.exec(last);
  if (rest.length > 0 || !from || !to || first === "" || last === "") return undefined;
  if (first === last && !(from[1] && from[2]) && !text.includes(":")) return undefined;
  return {
    ...(from[2] === undefined ? {} : { startRowIndex: Number(from[2]) - 1 }),
    ...(to[2] === undefined ? {} : { endRowIndex: Number(to[2]) }),
    ...(from[1] === undefined ? {} : { startColumnIndex: columnIndex(from[1]) }),
    ...(to[1] === undefined ? {} : { endColumnIndex: columnIndex(to[1]) + 1 }),
  };
}
