import type { PaperIssue } from "../../domain/paper-issue.ts";
import { agencySigning } from "../../domain/paper-signing.ts";
import type { ListRow } from "../book.ts";
import { listKey } from "../find-in-book.ts";
import { LIST_PAPERS, listAbout, listsOf } from "./list-of.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Quyết định công nhận";

function stateOf({ status, signer, decisionNumber }: ListRow): string {
  if (signer !== "") return `đã ký, số ${decisionNumber}`;
  return status === "decided" ? "đã phê duyệt, chưa ký" : "chưa phê duyệt";
}

/** Who is to sign, in one line as `signerInWords` writes who has signed. */
function signerToBe({ office, signer }: PaperIssue): string {
  return [office.split("\n").join(", "), signer].filter((part) => part !== "").join(" ");
}

/**
 * Quyết định công nhận with its list (plan 307, II.3). Until it is signed it bears whoever is to sign (the head, or whom the
 * Office chose) and neither number nor day; number, day and signer then come from “Ghi quyết định đã ký”.
 */
export const recognitionDecisionPaper: PaperKind = {
  name: "decision",
  template: TEMPLATE,
  reads: LIST_PAPERS,
  offers: (book) =>
    listsOf(book)
      .filter(({ facts }) => facts.members.some(({ recognised }) => recognised))
      .map(({ list, facts: { cycle } }) => ({
        about: listKey(list.year, list.number),
        label: `${TEMPLATE}, danh sách số ${list.number} năm ${list.year} (${stateOf(list)})`,
        year: list.year,
        title: `${TEMPLATE} ${list.year} danh sách ${list.number}`,
        // A decision is the head's own power: nobody signs it by order (TL.).
        ...(list.signer === "" ? { signing: { ...agencySigning(cycle), byOrderOf: "" } } : {}),
      })),
  type: (offer, { book, typist, template, issue }) => {
    const facts = listAbout(offer.about, book);
    if (!facts) throw notOffered(offer);
    const { decision } = facts;
    const signer = decision.signer || signerToBe(issue);
    return typist.decision({ ...facts, decision: { ...decision, signer } }, template);
  },
};
