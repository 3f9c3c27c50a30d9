import { agencySigning } from "../../domain/paper-signing.ts";
import { currentCycle } from "../find-in-book.ts";
import { notOffered, offerOfYear, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Thông báo phát động";

/** Thông báo phát động phong trào thi đua học tập suốt đời of the current cycle (plan 307, III.2.b). */
export const campaignNoticePaper: PaperKind = {
  name: "campaign-notice",
  template: TEMPLATE,
  numbered: true,
  reads: {},
  offers: (book) => {
    const cycle = currentCycle(book);
    if (!cycle) return [];
    const { year } = cycle;
    return [offerOfYear(TEMPLATE, year, { label: `${TEMPLATE} năm ${year}`, signing: agencySigning(cycle) })];
  },
  type: (offer, { book, typist, template, issue }) => {
    const cycle = currentCycle(book);
    if (!cycle) throw notOffered(offer);
    const { registration, selfAssessment } = book.system.forms;
    const addresses = {
      registrationUrl: registration?.url ?? "",
      selfAssessmentUrl: selfAssessment?.url ?? "",
    };
    return typist.campaignNotice({ cycle, issue, ...addresses }, template);
  },
};
