import { type CriteriaSet, withGuides } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { ManyYears } from "../domain/years-compared.ts";
import type { Book, ListRow } from "./book.ts";

/** Key of a list in links: `2026/1`. */
export function listKey(year: number, number: number): string {
  return `${year}/${number}`;
}

/** The members of a list, in the order of the tab. */
export function membersOf(book: Book, list: Pick<ListRow, "year" | "number">): readonly Dossier[] {
  return book.dossiers
    .map((stored) => stored.value)
    .filter(
      (dossier) =>
        dossier.year === list.year && "proposal" in dossier && dossier.proposal.listNumber === list.number,
    );
}

/** What the figures of the years are counted from. Wants the roster, all dossiers and `yearTotals`. */
export function yearsOf(book: Book): ManyYears {
  return {
    cycles: book.cycles.map(({ value }) => value),
    roster: book.roster,
    dossiers: book.dossiers.map(({ value }) => value),
    totals: book.yearTotals.map(({ value }) => value),
  };
}

/** The cycle that is worked on: the one that is open (there is never a second one), else the latest. */
export function currentCycle(book: Pick<Book, "cycles">): Cycle | undefined {
  const cycles = book.cycles.map((stored) => stored.value);
  const open = cycles.find(({ state }) => state === "open");
  if (open) return open;
  return cycles.reduce(
    (latest: Cycle | undefined, cycle) => (latest && latest.year > cycle.year ? latest : cycle),
    undefined,
  );
}

/** The cycle of a year, once it is open. */
export function cycleOf(book: Book, year: number): Cycle | undefined {
  return book.cycles.find(({ value }) => value.year === year)?.value;
}

/** The row of the paper with this key (`annual-report:2026`) in the register. */
export function registered(key: string, { papers }: Pick<Book, "papers">) {
  return papers.find(({ value }) => value.key === key);
}

/**
 * The criteria set frozen into a cycle, with today's guides beside it. A cycle opened before its set was kept takes it
 * from the tab: by its id, else the first.
 */
export function criteriaOf(book: Pick<Book, "criteria">, cycle: Cycle): CriteriaSet | undefined {
  const today = book.criteria.find((set) => set.id === cycle.criteriaSet) ?? book.criteria[0];
  return cycle.criteria ? withGuides(cycle.criteria, today) : today;
}
