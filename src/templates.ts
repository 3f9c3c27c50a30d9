import { INSPECTION_TEMPLATE } from "./app/export-inspection.ts";
import { MINUTES_TEMPLATE } from "./app/make-minutes.ts";
import {
  DECISION_TEMPLATE,
  PUBLIC_TEMPLATE,
  REGISTRATION_TEMPLATE,
  SUBMISSION_TEMPLATE,
} from "./app/make-paper.ts";
import { ANNUAL_REPORT_TEMPLATE } from "./app/publish-report.ts";
import { templateTexts } from "./template-texts.cjs";

/** The templates as the build carries them (.docx in base64), by the name under which the Office finds them in Drive. */
export function documentTemplates(): Readonly<Record<string, string>> {
  const texts = templateTexts();
  return {
    [ANNUAL_REPORT_TEMPLATE]: texts.annualReport,
    [INSPECTION_TEMPLATE]: texts.inspectionFile,
    [MINUTES_TEMPLATE]: texts.minutes,
    [REGISTRATION_TEMPLATE]: texts.registrationList,
    [PUBLIC_TEMPLATE]: texts.publicList,
    [SUBMISSION_TEMPLATE]: texts.proposalSubmission,
    [DECISION_TEMPLATE]: texts.recognitionDecision,
  };
}
