import type { Cycle } from "../domain/cycle.ts";
import { dossierKey } from "../domain/dossier.ts";
import { type EarlierEntry, earlierResultEvent } from "../domain/earlier-result.ts";
import type { Book } from "./book.ts";
import type { Draft } from "./draft.ts";
import { pastOf } from "./past-of.ts";
import { reckonAfter } from "./reckon-after.ts";

/** The results that the Office typed into the tab `Kết quả các năm trước`, each with the person's name of today. */
export function typedResults(book: Book): readonly EarlierEntry[] {
  const names = new Map(book.roster.people.map(({ id, name }) => [id, name]));
  return book.earlierResults.map((result) => ({
    personId: result.personId,
    name: names.get(result.personId) ?? "",
    year: result.year,
    recognised: result.recognised,
    cause: "",
    number: result.decisionNumber,
    date: result.decisionDate,
    agency: result.agency,
  }));
}

/** Typed results of which no row stands in `Hồ sơ` yet. */
export function missingResults(book: Book): readonly EarlierEntry[] {
  const known = new Set(book.dossiers.map(({ value }) => dossierKey(value.year, value.personId)));
  return typedResults(book).filter(({ year, personId }) => {
    const key = dossierKey(year, personId);
    return !known.has(key) && !book.dossierRows.has(key);
  });
}

/**
 * Records results that are known to be sound, oldest first, so that each run stands on the years before it; later years
 * are worked out again. The book holds all dossiers. Gives the number of later years whose run changed.
 */
export function recordResults(
  entries: readonly EarlierEntry[],
  book: Book,
  draft: Draft,
  by: string,
  cycle: Cycle,
): number {
  const past = pastOf(book);
  const recorded = new Map<string, number[]>();
  let reckoned = 0;
  for (const entry of [...entries].sort((one, other) => one.year - other.year)) {
    const { personId, year } = entry;
    const known = past(personId);
    const years = [...known.dossiers.map((dossier) => dossier.year), ...(recorded.get(personId) ?? [])];
    const dossiers = years.flatMap((other) => draft.dossier(other, personId) ?? []);
    const existing = draft.dossier(year, personId);
    const event = earlierResultEvent(entry, existing, { ...known, dossiers });
    if (!event) continue;
    draft.happen(existing, event, by, cycle);
    recorded.set(personId, [...(recorded.get(personId) ?? []), year]);
    reckoned += reckonAfter(personId, year, [...years, year], { past: known, draft, by, cycle });
  }
  return reckoned;
}
