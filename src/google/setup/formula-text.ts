/** Text in double quotes and tab names in single ones. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** `'Hồ sơ'!$A$2`, `$A:$B`, `A1`; an error such as `#REF!` is none. */
const REFERENCE =
  /(?:§!)?(?:\$?[A-Z]{1,3}\$?\d+(?![\dA-Za-z_(])|\$?[A-Z]{1,3}(?=:\$?[A-Z]{1,3}(?![A-Za-z0-9_(]))|(?<=:)\$?[A-Z]{1,3}(?![A-Za-z0-9_(]))/g;

function eachPart(
  formula: string,
  change: (part: string) => string,
  quoted: (text: string) => string,
): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : quoted(part)))
    .join("");
}

/** Without what depends on the locale a formula is shown in: blanks, and what stands between arguments and in decimals. */
function plain(part: string): string {
  return part.replace(/\s+/g, "").replace(/[;.]/g, ",").toUpperCase();
}

/** A formula to compare with its template where tabs and columns stand where the template has them. */
export function plainFormula(formula: string): string {
  return eachPart(formula, plain, (text) => text);
}

/** The same without what it names: tabs that were renamed and columns that were moved take their names along. */
export function formulaSkeleton(formula: string): string {
  const unnamed = eachPart(formula, plain, (text) => (text.startsWith("'") ? "§" : text));
  return unnamed.replace(REFERENCE, "§");
}
