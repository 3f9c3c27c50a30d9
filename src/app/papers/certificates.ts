import { certifiedPeople } from "../../domain/list-papers.ts";
import { agencySigning } from "../../domain/paper-signing.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Giấy chứng nhận";

function factsOf(book: Book) {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = book.dossiers.map(({ value }) => value);
  const people = certifiedPeople(dossiers, cycle.year);
  return { cycle, people, unitOrder: book.roster.units.map(({ id }) => id) };
}

/** Giấy chứng nhận of everybody recognised by a signed decision, a page each; the number is the first one's. */
export const certificatesPaper: PaperKind = {
  name: "certificates",
  template: TEMPLATE,
  reads: { dossiers: "all", units: true },
  numbered: true,
  offers: (book) => {
    const facts = factsOf(book);
    if (!facts || facts.people.length === 0) return [];
    const { year } = facts.cycle;
    return [
      {
        about: String(year),
        label: `${TEMPLATE} năm ${year} (${facts.people.length} giấy, số ghi là số của giấy đầu tiên)`,
        year,
        title: `${TEMPLATE} ${year}`,
        signing: { ...agencySigning(facts.cycle), byOrder: false },
      },
    ];
  },
  type: (offer, { book, typist, template, issue }) => {
    const facts = factsOf(book);
    if (!facts) throw notOffered(offer);
    return typist.certificates({ ...facts, issue }, template);
  },
};
