/** Text in double quotes and tab names in single ones hold no references. */
const QUOTED = /("[^"]*"|'[^']*')/;

/** A reference whose row has no `$`: `$A2`, `B1`, not `A$2`, not `LOG10(`, not part of a longer name. */
const RELATIVE_ROW = /(?<![A-Za-z0-9_.$])(\$?[A-Z]{1,3})(\d+)(?![\dA-Za-z_.(])/g;

/**
 * A formula as it reads any number of rows further down: rows without `$` move along, as in Google's own filling down
 * and in `repeatCell` (https://developers.google.com/workspace/sheets/api/samples/formulas). It is taken apart once, and
 * put together for each row.
 */
export function fillingDown(formula: string): (rows: number) => string {
  const pieces = formula.split(QUOTED).flatMap((part, index): readonly (string | number)[] => {
    if (index % 2 === 1) return [part];
    return part.split(RELATIVE_ROW).map((piece, place) => (place % 3 === 2 ? Number(piece) : piece));
  });
  return (rows) => pieces.map((piece) => (typeof piece === "number" ? piece + rows : piece)).join("");
}

type Entered = GoogleAppsScript.Sheets.Schema.CellData["userEnteredValue"];

/** What a formula or a number of a pattern comes to any number of rows further down; undefined of anything else. */
export function patternBelow(value: Entered): ((rows: number) => NonNullable<Entered>) | undefined {
  if (typeof value?.formulaValue === "string") {
    const below = fillingDown(value.formulaValue);
    return (rows) => ({ formulaValue: below(rows) });
  }
  return value?.numberValue === undefined ? undefined : () => value;
}
