import type { Document } from "docx";
import { annualReport } from "./annual-report.ts";
import { assessmentForms } from "./assessment-forms.ts";
import { associationList } from "./association-list.ts";
import { campaignNotice } from "./campaign-notice.ts";
import { certificates } from "./certificates.ts";
import { commendedList } from "./commended-list.ts";
import { inspectionFile } from "./inspection-file.ts";
import { minutes } from "./minutes.ts";
import { publicList, registrationList } from "./name-lists.ts";
import { poster } from "./poster.ts";
import { programmeReview } from "./programme-review.ts";
import { proposalSubmission } from "./proposal-submission.ts";
import { recognitionDecision } from "./recognition-decision.ts";
import { unitProposal } from "./unit-proposal.ts";
import { unitScoreSheet } from "./unit-score-sheet.ts";
import { websiteArticle } from "./website-article.ts";
import { yearPlan } from "./year-plan.ts";

/** Every template by its file's name, without ending, and what builds it. */
export const TEMPLATES: Readonly<Record<string, () => Document>> = {
  "annual-report": annualReport,
  "assessment-forms": assessmentForms,
  "association-list": associationList,
  "campaign-notice": campaignNotice,
  certificates,
  "commended-list": commendedList,
  "five-year-review": () => programmeReview(5),
  "inspection-file": inspectionFile,
  minutes,
  poster,
  "proposal-submission": proposalSubmission,
  "public-list": publicList,
  "recognition-decision": recognitionDecision,
  "registration-list": registrationList,
  "ten-year-review": () => programmeReview(10),
  "unit-proposal": unitProposal,
  "unit-score-sheet": unitScoreSheet,
  "website-article": websiteArticle,
  "year-plan": yearPlan,
};
