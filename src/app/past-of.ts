import type { Dossier } from "../domain/dossier.ts";
import type { Past } from "../domain/run-of-years.ts";
import type { Book } from "./book.ts";

/**
 * What the workbook knows of each person's years, for a book read with all dossiers and the years' totals. A year counts
 * as assessed here when it has a cycle.
 */
export function pastOf(book: Pick<Book, "dossiers" | "cycles" | "yearTotals">): (personId: string) => Past {
  const own = new Map<string, Dossier[]>();
  for (const { value } of book.dossiers) {
    const known = own.get(value.personId);
    if (known) known.push(value);
    else own.set(value.personId, [value]);
  }
  const cycleYears = new Set(book.cycles.map(({ value }) => value.year));
  const totalsYears = new Set(book.yearTotals.map(({ value }) => value.year));
  return (personId) => ({ dossiers: own.get(personId) ?? [], cycleYears, totalsYears });
}
