import { dayOf } from "../../domain/calendar.ts";
import { type ListFacts, listedPeople } from "../../domain/list-papers.ts";
import type { Book, ListRow, Wanted } from "../book.ts";
import { cycleOf, listKey, membersOf } from "../find-in-book.ts";
import { pastOf } from "../past-of.ts";

/** What the papers of a list are made from. */
export const LIST_PAPERS: Wanted = { dossiers: "all", lists: true, units: true, yearTotals: true };

/** What a paper of this list says; undefined where its year is not known. */
export function factsOfList(list: ListRow, book: Book): ListFacts | undefined {
  const cycle = cycleOf(book, list.year);
  if (!cycle) return undefined;
  return {
    cycle,
    listNumber: list.number,
    compiledOn: dayOf(list.compiledAt),
    members: listedPeople(membersOf(book, list), pastOf(book)),
    unitOrder: book.roster.units.map(({ id }) => id),
    decision: { number: list.decisionNumber, date: list.decisionDate, signer: list.signer },
  };
}

/** The lists that papers are made of, newest first: one that was sent back has none. */
export function listsOf(book: Book): readonly { readonly list: ListRow; readonly facts: ListFacts }[] {
  return book.lists
    .map(({ value }) => value)
    .filter(({ status }) => status !== "sentBack")
    .reverse()
    .flatMap((list) => {
      const facts = factsOfList(list, book);
      return facts ? [{ list, facts }] : [];
    });
}

/** The list of this key (`2026/1`) with its facts. */
export function listAbout(about: string, book: Book): ListFacts | undefined {
  return listsOf(book).find(({ list }) => listKey(list.year, list.number) === about)?.facts;
}
