/**
 * `=INDEX(…)&""` written as `=CONCATENATE(INDEX(…),"")`, which gives the same. IronCalc takes what `&` joins for a
 * list of values and works it out again at every look: a column of such cells that others search is a hundred
 * times slower.
 */
export function withKeptText(formula: string): string {
  const match = /^=(INDEX\([^&]*\))&""$/i.exec(formula);
  return match ? `=CONCATENATE(${match[1]},"")` : formula;
}
