import type { Scores } from "../../domain/dossier.ts";
import { INDICATOR_NUMBERS, isScore } from "../../domain/scoring.ts";
import type { Cells, RowReading } from "./cell.ts";

/** `TC1` … `TC10`, `TĐ1` … `TĐ10`, `Minh chứng 1` … `Minh chứng 10`. */
export function tenHeaders(prefix: string): readonly string[] {
  return INDICATOR_NUMBERS.map((number) => `${prefix}${number}`);
}

/** Ten values under their headers; empty cells where there are none. */
export function tenCells(prefix: string, values: readonly (string | number)[] | undefined): Cells {
  return Object.fromEntries(tenHeaders(prefix).map((header, index) => [header, values?.[index] ?? ""]));
}

/** Ten whole numbers from 1 to 10. */
export function scoresFrom(row: RowReading, prefix: string): Scores {
  return tenHeaders(prefix).map((header) => {
    const score = row.whole(header);
    if (!isScore(score)) row.fail(header, row.text(header), "một số nguyên từ 1 đến 10");
    return score;
  });
}
