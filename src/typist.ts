import type { Typist } from "./app/typist.ts";
import { annualReport } from "./documents/annual-report.ts";
import { inspectionFile } from "./documents/inspection-file.ts";
import { minutes } from "./documents/minutes.ts";
import { publicList, registrationList } from "./documents/name-lists.ts";
import { proposalSubmission } from "./documents/proposal-submission.ts";
import { recognitionDecision } from "./documents/recognition-decision.ts";

/** What types each paper. */
export const typist: Typist = {
  annualReport,
  decision: recognitionDecision,
  inspection: inspectionFile,
  minutes,
  publicList,
  registrations: registrationList,
  submission: proposalSubmission,
};
