import type { ListRow } from "../book.ts";
import { listKey } from "../find-in-book.ts";
import { LIST_PAPERS, listAbout, listsOf } from "./list-of.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Quyết định công nhận";

function stateOf({ status, signer, decisionNumber }: ListRow): string {
  if (signer !== "") return `đã ký, số ${decisionNumber}`;
  return status === "decided" ? "đã phê duyệt, chưa ký" : "chưa phê duyệt";
}

/** Quyết định công nhận with its list (plan 307, II.3); number, day and signer come from “Ghi quyết định đã ký”. */
export const recognitionDecisionPaper: PaperKind = {
  name: "decision",
  template: TEMPLATE,
  reads: LIST_PAPERS,
  offers: (book) =>
    listsOf(book)
      .filter(({ facts }) => facts.members.some(({ recognised }) => recognised))
      .map(({ list }) => ({
        about: listKey(list.year, list.number),
        label: `${TEMPLATE}, danh sách số ${list.number} năm ${list.year} (${stateOf(list)})`,
        year: list.year,
        title: `${TEMPLATE} ${list.year} danh sách ${list.number}`,
      })),
  type: (offer, { book, typist, template }) => {
    const facts = listAbout(offer.about, book);
    if (!facts) throw notOffered(offer);
    return typist.decision(facts, template);
  },
};
