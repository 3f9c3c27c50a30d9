import { unsupported } from "../../core/unsupported.ts";
import { InvalidRequest } from "./api-error.ts";

/**
 * A formula as entered under a locale, kept in English form (`,` between arguments).
 * Where decimals are written with a comma Google separates arguments by semicolons; whether the API then
 * still takes commas is contested, so a script that counts on it is stopped here.
 *
 * @throws InvalidRequest where it does not begin with `=`.
 */
export function enteredFormula(formula: string, locale: string): string {
  if (!formula.startsWith("=")) throw new InvalidRequest(`Invalid formula: ${formula}`);
  if (usesDecimalPoint(locale)) return formula;
  return outsideQuotes(formula, (part) => {
    if (part.includes(",")) unsupported(`formulaValue with "," under locale ${locale}: ${formula}`);
    return part.replaceAll(";", ",");
  });
}

/** Locales whose formulas are written with `,` between arguments. */
export function usesDecimalPoint(locale: string): boolean {
  return /^(en|ja|zh|ko|th|iw|he)(_|$)/.test(locale);
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
