import { publicPeople } from "../../domain/list-papers.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Danh sách công khai";

function factsOf(book: Book) {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = book.dossiers.map(({ value }) => value);
  const unitOrder = book.roster.units.map(({ id }) => id);
  return { cycle, ...publicPeople(dossiers, cycle.year), unitOrder };
}

/** Danh sách công khai: who is recognised by a signed decision and agreed to be named. */
export const publicListPaper: PaperKind = {
  name: "public",
  template: TEMPLATE,
  reads: { dossiers: "all", units: true },
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
    return typist.publicList({ ...facts, issue }, template);
  },
};
