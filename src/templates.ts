import { INSPECTION_TEMPLATE } from "./app/export-inspection.ts";
import { minutesPaper } from "./app/papers/minutes.ts";
import { proposalSubmissionPaper } from "./app/papers/proposal-submission.ts";
import { publicListPaper } from "./app/papers/public-list.ts";
import { recognitionDecisionPaper } from "./app/papers/recognition-decision.ts";
import { registrationListPaper } from "./app/papers/registration-list.ts";
import { ANNUAL_REPORT_TEMPLATE } from "./app/publish-report.ts";
import { templateTexts } from "./template-texts.cjs";

/** The templates as the build carries them (.docx in base64), by the name under which the Office finds them in Drive. */
export function documentTemplates(): Readonly<Record<string, string>> {
  const texts = templateTexts();
  return {
    [ANNUAL_REPORT_TEMPLATE]: texts.annualReport,
    [INSPECTION_TEMPLATE]: texts.inspectionFile,
    [minutesPaper.template]: texts.minutes,
    [registrationListPaper.template]: texts.registrationList,
    [publicListPaper.template]: texts.publicList,
    [proposalSubmissionPaper.template]: texts.proposalSubmission,
    [recognitionDecisionPaper.template]: texts.recognitionDecision,
  };
}
