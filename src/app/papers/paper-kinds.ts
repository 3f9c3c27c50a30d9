import { annualReportPaper } from "./annual-report.ts";
import { assessmentFormsPaper } from "./assessment-forms.ts";
import { associationListPaper } from "./association-list.ts";
import { campaignNoticePaper } from "./campaign-notice.ts";
import { certificatesPaper } from "./certificates.ts";
import { commendedListPaper } from "./commended-list.ts";
import { minutesPaper } from "./minutes.ts";
import type { PaperKind } from "./paper-kind.ts";
import { portalTablePaper } from "./portal-table.ts";
import { posterPaper } from "./poster.ts";
import { fiveYearReviewPaper, tenYearReviewPaper } from "./programme-review.ts";
import { proposalSubmissionPaper } from "./proposal-submission.ts";
import { publicListPaper } from "./public-list.ts";
import { recognitionDecisionPaper } from "./recognition-decision.ts";
import { registrationListPaper } from "./registration-list.ts";
import { unitProposalPaper } from "./unit-proposal.ts";
import { unitScoreSheetPaper } from "./unit-score-sheet.ts";
import { websiteArticlePaper } from "./website-article.ts";
import { yearPlanPaper } from "./year-plan.ts";

/** Every kind of paper that “Lập văn bản” makes, in the order of the dialog. */
export const PAPER_KINDS: readonly PaperKind[] = [
  recognitionDecisionPaper,
  proposalSubmissionPaper,
  minutesPaper,
  publicListPaper,
  commendedListPaper,
  certificatesPaper,
  registrationListPaper,
  unitScoreSheetPaper,
  unitProposalPaper,
  assessmentFormsPaper,
  portalTablePaper,
  annualReportPaper,
  associationListPaper,
  campaignNoticePaper,
  posterPaper,
  websiteArticlePaper,
  fiveYearReviewPaper,
  tenYearReviewPaper,
  yearPlanPaper,
];
