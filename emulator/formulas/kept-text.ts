/**
 * `INDEX(…)&""` written as `CONCATENATE(INDEX(…),"")`, wherever in a formula it stands: the two give the same. IronCalc
 * takes what `&` joins for a list of values and works it out again at every look: a column of such cells that others
 * search is a hundred times slower.
 */
export function withKeptText(formula: string): string {
  let written = formula;
  for (let at = emptyTextAfterCall(written, 0); at >= 0; at = emptyTextAfterCall(written, at + 1)) {
    const start = callStart(written, at - 1);
    if (start === undefined) continue;
    written = `${written.slice(0, start)}CONCATENATE(${written.slice(start, at)},"")${written.slice(at + JOIN.length)}`;
    at = start + "CONCATENATE(".length;
  }
  return written;
}

/** Joins nothing to what stands before it, so that it becomes text. */
const JOIN = '&""';

/** Where the next `)&""` outside of quotes has its `&`; -1 where there is none. */
function emptyTextAfterCall(formula: string, from: number): number {
  const quoted = quotedPlaces(formula);
  for (let at = formula.indexOf(`)${JOIN}`, from); at >= 0; at = formula.indexOf(`)${JOIN}`, at + 1)) {
    // Of `)&"""x"` the quotes are the beginning of a text.
    if (!quoted[at] && formula[at + 1 + JOIN.length] !== '"') return at + 1;
  }
  return -1;
}

/**
 * Where the call that ends with the bracket at `end` begins; undefined where it is no call of INDEX, or where an
 * operator before it binds it first (`1+INDEX(…)&""` joins the sum).
 */
function callStart(formula: string, end: number): number | undefined {
  const quoted = quotedPlaces(formula);
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    if (quoted[at]) continue;
    if (formula[at] === ")") depth++;
    if (formula[at] === "(") depth--;
    if (depth > 0) continue;
    const name = /[=<>(,&]\s*(INDEX)$/i.exec(formula.slice(0, at));
    return name ? at - "INDEX".length : undefined;
  }
  return undefined;
}

/** For each place of a formula, whether it stands between quotes (of a text or of a tab's name). */
function quotedPlaces(formula: string): readonly boolean[] {
  const places: boolean[] = [];
  let quote = "";
  for (const letter of formula.split("")) {
    if (quote !== "") {
      places.push(true);
      if (letter === quote) quote = "";
    } else {
      places.push(letter === '"' || letter === "'");
      if (letter === '"' || letter === "'") quote = letter;
    }
  }
  return places;
}
