import { INSPECTION_TEMPLATE } from "./app/export-inspection.ts";
import { annualReportPaper } from "./app/papers/annual-report.ts";
import { assessmentFormsPaper } from "./app/papers/assessment-forms.ts";
import { associationListPaper } from "./app/papers/association-list.ts";
import { campaignNoticePaper } from "./app/papers/campaign-notice.ts";
import { certificatesPaper } from "./app/papers/certificates.ts";
import { commendedListPaper } from "./app/papers/commended-list.ts";
import { minutesPaper } from "./app/papers/minutes.ts";
import { posterPaper } from "./app/papers/poster.ts";
import { fiveYearReviewPaper, tenYearReviewPaper } from "./app/papers/programme-review.ts";
import { proposalSubmissionPaper } from "./app/papers/proposal-submission.ts";
import { publicListPaper } from "./app/papers/public-list.ts";
import { recognitionDecisionPaper } from "./app/papers/recognition-decision.ts";
import { registrationListPaper } from "./app/papers/registration-list.ts";
import { unitProposalPaper } from "./app/papers/unit-proposal.ts";
import { unitScoreSheetPaper } from "./app/papers/unit-score-sheet.ts";
import { websiteArticlePaper } from "./app/papers/website-article.ts";
import { yearPlanPaper } from "./app/papers/year-plan.ts";
import { templateTexts } from "./template-texts.cjs";

/** The templates as the build carries them (.docx in base64), by the name under which the Office finds them in Drive. */
export function documentTemplates(): Readonly<Record<string, string>> {
  const texts = templateTexts();
  return {
    [annualReportPaper.template]: texts.annualReport,
    [INSPECTION_TEMPLATE]: texts.inspectionFile,
    [assessmentFormsPaper.template]: texts.assessmentForms,
    [associationListPaper.template]: texts.associationList,
    [campaignNoticePaper.template]: texts.campaignNotice,
    [posterPaper.template]: texts.poster,
    [websiteArticlePaper.template]: texts.websiteArticle,
    [certificatesPaper.template]: texts.certificates,
    [commendedListPaper.template]: texts.commendedList,
    [unitProposalPaper.template]: texts.unitProposal,
    [unitScoreSheetPaper.template]: texts.unitScoreSheet,
    [minutesPaper.template]: texts.minutes,
    [registrationListPaper.template]: texts.registrationList,
    [publicListPaper.template]: texts.publicList,
    [proposalSubmissionPaper.template]: texts.proposalSubmission,
    [recognitionDecisionPaper.template]: texts.recognitionDecision,
    [fiveYearReviewPaper.template]: texts.fiveYearReview,
    [tenYearReviewPaper.template]: texts.tenYearReview,
    [yearPlanPaper.template]: texts.yearPlan,
  };
}
