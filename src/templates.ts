import annualReport from "../document-templates/annual-report.docx";
import inspectionFile from "../document-templates/inspection-file.docx";
import minutes from "../document-templates/minutes.docx";
import proposalSubmission from "../document-templates/proposal-submission.docx";
import publicList from "../document-templates/public-list.docx";
import recognitionDecision from "../document-templates/recognition-decision.docx";
import registrationList from "../document-templates/registration-list.docx";
import { INSPECTION_TEMPLATE } from "./app/export-inspection.ts";
import { MINUTES_TEMPLATE } from "./app/make-minutes.ts";
import {
  DECISION_TEMPLATE,
  PUBLIC_TEMPLATE,
  REGISTRATION_TEMPLATE,
  SUBMISSION_TEMPLATE,
} from "./app/make-paper.ts";
import { ANNUAL_REPORT_TEMPLATE } from "./app/publish-report.ts";

/** The templates as the build carries them (.docx in base64), by the name under which the Office finds them in Drive. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  [ANNUAL_REPORT_TEMPLATE]: annualReport,
  [INSPECTION_TEMPLATE]: inspectionFile,
  [MINUTES_TEMPLATE]: minutes,
  [REGISTRATION_TEMPLATE]: registrationList,
  [PUBLIC_TEMPLATE]: publicList,
  [SUBMISSION_TEMPLATE]: proposalSubmission,
  [DECISION_TEMPLATE]: recognitionDecision,
};
