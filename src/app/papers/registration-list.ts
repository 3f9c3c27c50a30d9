import { registeredPeople } from "../../domain/list-papers.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Danh sách đăng ký";

function factsOf(book: Book) {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = book.dossiers.map(({ value }) => value);
  const people = registeredPeople(dossiers, cycle.year);
  return { cycle, people, unitOrder: book.roster.units.map(({ id }) => id) };
}

/** Danh sách đăng ký of the current year, once somebody registered. */
export const registrationListPaper: PaperKind = {
  name: "registrations",
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
    return typist.registrations({ ...facts, issue }, template);
  },
};
