/** What somebody typed or pasted into a tab. */
export interface CellChange {
  readonly sheetId: number;
  /** First row and column, from 1. */
  readonly row: number;
  readonly column: number;
  /** As typed. */
  readonly rows: readonly (readonly string[])[];
  /** Has been warned that the range is guarded. */
  readonly sure: boolean;
}

/** Largest paste, in cells: beyond it a browser sends a file's worth by accident. */
const MOST_CELLS = 200_000;

/** The change that a request describes; undefined where it describes none. */
export function readCellChange(body: unknown): CellChange | undefined {
  const { sheetId, row, column, rows, sure } = Object(body) as Partial<Record<keyof CellChange, unknown>>;
  const placed = isPositive(row) && isPositive(column) && typeof sheetId === "number";
  if (!placed || !Array.isArray(rows) || !rows.every((cells) => Array.isArray(cells))) return undefined;
  const texts = (rows as unknown[][]).map((cells) => cells.map((cell) => String(cell ?? "")));
  const count = texts.reduce((sum, cells) => sum + cells.length, 0);
  if (count === 0 || count > MOST_CELLS) return undefined;
  return { sheetId, row, column, rows: texts, sure: sure === true };
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}
