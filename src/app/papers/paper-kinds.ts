import { minutesPaper } from "./minutes.ts";
import type { PaperKind } from "./paper-kind.ts";
import { proposalSubmissionPaper } from "./proposal-submission.ts";
import { publicListPaper } from "./public-list.ts";
import { recognitionDecisionPaper } from "./recognition-decision.ts";
import { registrationListPaper } from "./registration-list.ts";

/** Every kind of paper that “Lập văn bản” makes, in the order of the dialog. */
export const PAPER_KINDS: readonly PaperKind[] = [
  recognitionDecisionPaper,
  proposalSubmissionPaper,
  minutesPaper,
  publicListPaper,
  registrationListPaper,
];
