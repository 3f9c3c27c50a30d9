import type { Typist } from "./app/typist.ts";
import { annualReport } from "./documents/annual-report.ts";
import { assessmentForms } from "./documents/assessment-forms.ts";
import { certificates } from "./documents/certificates.ts";
import { commendedList } from "./documents/commended-list.ts";
import { inspectionFile } from "./documents/inspection-file.ts";
import { minutes } from "./documents/minutes.ts";
import { publicList, registrationList } from "./documents/name-lists.ts";
import { portalTable } from "./documents/portal-table.ts";
import { proposalSubmission } from "./documents/proposal-submission.ts";
import { recognitionDecision } from "./documents/recognition-decision.ts";
import { unitProposal } from "./documents/unit-proposal.ts";
import { unitScoreSheet } from "./documents/unit-score-sheet.ts";

/** What types each paper. */
export const typist: Typist = {
  annualReport,
  assessmentForms,
  certificates,
  commendedList,
  decision: recognitionDecision,
  inspection: inspectionFile,
  minutes,
  portalTable,
  publicList,
  registrations: registrationList,
  scoreSheet: unitScoreSheet,
  submission: proposalSubmission,
  unitProposal,
};
