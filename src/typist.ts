import type { Typist } from "./app/typist.ts";
import { annualReport } from "./documents/annual-report.ts";
import { assessmentForms } from "./documents/assessment-forms.ts";
import { associationList } from "./documents/association-list.ts";
import { campaignNotice } from "./documents/campaign-notice.ts";
import { certificates } from "./documents/certificates.ts";
import { commendedList } from "./documents/commended-list.ts";
import { inspectionFile } from "./documents/inspection-file.ts";
import { minutes } from "./documents/minutes.ts";
import { publicList, registrationList } from "./documents/name-lists.ts";
import { portalTable } from "./documents/portal-table.ts";
import { poster } from "./documents/poster.ts";
import { programmeReview } from "./documents/programme-review.ts";
import { proposalSubmission } from "./documents/proposal-submission.ts";
import { recognitionDecision } from "./documents/recognition-decision.ts";
import { resultsExtract } from "./documents/results-extract.ts";
import { unitProposal } from "./documents/unit-proposal.ts";
import { unitScoreSheet } from "./documents/unit-score-sheet.ts";
import { websiteArticle } from "./documents/website-article.ts";
import { workbookCopy } from "./documents/workbook-copy.ts";
import { yearPlan } from "./documents/year-plan.ts";

/** What types each paper. */
export const typist: Typist = {
  annualReport,
  assessmentForms,
  associationList,
  campaignNotice,
  certificates,
  commendedList,
  decision: recognitionDecision,
  inspection: inspectionFile,
  minutes,
  portalTable,
  poster,
  publicList,
  registrations: registrationList,
  resultsExtract,
  scoreSheet: unitScoreSheet,
  submission: proposalSubmission,
  unitProposal,
  websiteArticle,
  programmeReview,
  yearPlan,
  workbookCopy,
};
