import { officeSigning } from "../../domain/paper-signing.ts";
import { listKey } from "../find-in-book.ts";
import { LIST_PAPERS, listAbout, listsOf } from "./list-of.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Tờ trình đề nghị công nhận";

/** Tờ trình with both lists (plan 307, II.2.c): whom the Office proposes to the head, and whom not and why. */
export const proposalSubmissionPaper: PaperKind = {
  name: "submission",
  template: TEMPLATE,
  reads: { ...LIST_PAPERS, roster: true },
  numbered: true,
  offers: (book) =>
    listsOf(book).map(({ list: { year, number }, facts: { cycle } }) => ({
      about: listKey(year, number),
      label: `${TEMPLATE}, danh sách số ${number} năm ${year}`,
      year,
      title: `${TEMPLATE} ${year} danh sách ${number}`,
      signing: officeSigning(cycle, book.roster.people),
    })),
  type: (offer, { book, typist, template, issue }) => {
    const facts = listAbout(offer.about, book);
    if (!facts) throw notOffered(offer);
    return typist.submission({ ...facts, issue }, template);
  },
};
