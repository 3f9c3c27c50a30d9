import { dayOf } from "../../domain/calendar.ts";
import { refuse } from "../../domain/refusal.ts";
import { membersOfProposal, type UnitProposalFacts } from "../../domain/unit-papers.ts";
import type { UnitProposal } from "../../domain/unit-proposal.ts";
import { unitContent } from "../../domain/unit-proposal-rules.ts";
import type { Book } from "../book.ts";
import { digest } from "../seal.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";
import { type UnitNow, unitsNow } from "./units-now.ts";

const TEMPLATE = "Danh sách đề nghị của đơn vị";

/** The newest proposal of a unit in its year. */
function proposalOf({ cycle, unitId }: UnitNow, book: Book): UnitProposal | undefined {
  return book.unitProposals
    .map(({ value }) => value)
    .filter((proposal) => proposal.year === cycle.year && proposal.unitId === unitId)
    .sort((one, other) => other.number - one.number)[0];
}

/** The day of the unit's last meeting of the year. */
function meetingOf({ cycle, unitId }: UnitNow, book: Book): Pick<UnitProposalFacts, "meetingOn"> {
  const last = book.meetings
    .map(({ value }) => value)
    .filter((meeting) => meeting.year === cycle.year && meeting.unitId === unitId)
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt))[0];
  return last ? { meetingOn: dayOf(last.startedAt) } : {};
}

const CHANGED = refuse(
  "proposal-changed",
  "Kết quả thẩm định của đơn vị đã thay đổi sau khi đề nghị được gửi, nên không lập được danh sách theo đề nghị đó. Đơn vị gửi lại đề nghị rồi lập lại.",
);

/**
 * Danh sách đề nghị của phòng, đơn vị, from the proposal that it sent (plan 307, II.2.c step 2); its head signs. The content
 * is that fixed by the proposal's hash, or there is none.
 */
export const unitProposalPaper: PaperKind = {
  name: "unit-proposal",
  template: TEMPLATE,
  reads: { dossiers: "all", roster: true, unitProposals: true },
  alsoReads: { meetings: true },
  offers: (book, now) =>
    unitsNow(book, now)
      .filter((unit) => proposalOf(unit, book) !== undefined)
      .map(({ cycle: { year }, key, unitName, signing }) => ({
        about: key,
        label: `${TEMPLATE} năm ${year}, ${unitName}`,
        year,
        title: `Danh sách đề nghị ${year} ${unitName}`,
        signing,
      })),
  type: (offer, { book, typist, template, issue, now }) => {
    const unit = unitsNow(book, now).find(({ key }) => key === offer.about);
    const proposal = unit && proposalOf(unit, book);
    if (!unit || !proposal) throw notOffered(offer);
    const members = membersOfProposal(proposal, unit.dossiers);
    if (!members || digest(unitContent(members)) !== proposal.contentHash) return CHANGED;
    const facts = { cycle: unit.cycle, proposal, ...members, ...meetingOf(unit, book), issue };
    return typist.unitProposal(facts, template);
  },
};
