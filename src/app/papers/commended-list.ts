import { commendedPeople } from "../../domain/list-papers.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { pastOf } from "../past-of.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Danh sách biểu dương";

function factsOf(book: Book) {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = book.dossiers.map(({ value }) => value);
  const people = commendedPeople(dossiers, cycle.year, pastOf(book));
  return { cycle, people, unitOrder: book.roster.units.map(({ id }) => id) };
}

/** Danh sách biểu dương of the current year: five years in a row, each with the five decisions (plan 307, II.2.b and III.4). */
export const commendedListPaper: PaperKind = {
  name: "commended",
  template: TEMPLATE,
  reads: { dossiers: "all", units: true, yearTotals: true },
  numbered: true,
  offers: (book) => {
    const facts = factsOf(book);
    if (!facts || facts.people.length === 0) return [];
    const { year } = facts.cycle;
    return [{ about: String(year), label: `${TEMPLATE} năm ${year}`, year, title: `${TEMPLATE} ${year}` }];
  },
  type: (offer, { book, typist, template, issue }) => {
    const facts = factsOf(book);
    if (!facts) throw notOffered(offer);
    return typist.commendedList({ ...facts, issue }, template);
  },
};
