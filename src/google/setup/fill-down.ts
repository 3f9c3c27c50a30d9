/** Text in double quotes and tab names in single ones hold no references. */
const QUOTED = /("[^"]*"|'[^']*')/;

/** A reference whose row has no `$`: `$A2`, `B1`, not `A$2`, not `LOG10(`, not part of a longer name. */
const RELATIVE_ROW = /(?<![A-Za-z0-9_.$])(\$?[A-Z]{1,3})(\d+)(?![\dA-Za-z_.(])/g;

/**
 * A formula as it reads `rows` rows further down: rows without `$` move along, as in Google's own filling down and
 * in `repeatCell` (https://developers.google.com/workspace/sheets/api/samples/formulas).
 */
export function filledDown(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(RELATIVE_ROW, (_, column: string, row: string) => `${column}${Number(row) + rows}`),
    )
    .join("");
}
