import { amendCycleDialog } from "./amend-cycle.ts";
import { archiveYears } from "./archive-years.ts";
import { comparePackageDialog } from "./compare-package.ts";
import { compareScores } from "./compare-scores.ts";
import { correctDecisionDialog } from "./correct-decision.ts";
import { earlierResultDialog } from "./earlier-result.ts";
import { endDelegationCommand } from "./end-delegation.ts";
import { enterRegistrationDialog } from "./enter-registration.ts";
import { enterSelfAssessmentDialog } from "./enter-self-assessment.ts";
import { freezeFiguresDialog } from "./freeze-figures.ts";
import { inspectionFileDialog } from "./inspection-file.ts";
import { issuePaperDialog } from "./issue-paper.ts";
import { madePapersDialog } from "./made-papers.ts";
import { makeMinutesCommand } from "./make-minutes.ts";
import { makePaperCommand } from "./make-paper.ts";
import { closeCycle, freezeCycle, reopenCycle } from "./move-cycle.ts";
import type { OfficeCommand } from "./office-command.ts";
import { oneFormDialog } from "./one-form.ts";
import { reassignCommand } from "./reassign.ts";
import { rebuildCommand } from "./rebuild.ts";
import { recordDelegationCommand } from "./record-delegation.ts";
import { recordDeliveryDialog } from "./record-delivery.ts";
import { recordMeetingCommand } from "./record-meeting.ts";
import { resendLink } from "./resend-link.ts";
import { restoreCommand } from "./restore.ts";
import { restoreCopyCommand } from "./restore-copy.ts";
import { revokeTitleDialog } from "./revoke-title.ts";
import { rotateKeyCommand } from "./rotate-key.ts";
import { ruleUnionStep } from "./rule-union-step.ts";
import { sendPackageDialog } from "./send-package.ts";
import { settleAttentionDialog } from "./settle-attention.ts";
import { signDecision } from "./sign-decision.ts";
import { typedResultsDialog } from "./typed-results.ts";
import { unitFiguresDialog } from "./unit-figures.ts";
import { unitMessageDialog } from "./unit-message.ts";
import { updateForm } from "./update-form.ts";
import { withdrawFor } from "./withdraw-for.ts";
import { yearTotalsDialog } from "./year-totals.ts";

/** Every dialog of the Office's submenus, in the order of the menu within its group. */
export const OFFICE_COMMANDS: readonly OfficeCommand[] = [
  closeCycle,
  reopenCycle,
  freezeCycle,
  amendCycleDialog,
  freezeFiguresDialog,
  unitFiguresDialog,
  signDecision,
  correctDecisionDialog,
  revokeTitleDialog,
  earlierResultDialog,
  typedResultsDialog,
  yearTotalsDialog,
  inspectionFileDialog,
  oneFormDialog,
  enterRegistrationDialog,
  enterSelfAssessmentDialog,
  withdrawFor,
  resendLink,
  reassignCommand,
  recordDelegationCommand,
  endDelegationCommand,
  ruleUnionStep,
  recordMeetingCommand,
  makeMinutesCommand,
  makePaperCommand,
  issuePaperDialog,
  madePapersDialog,
  unitMessageDialog,
  sendPackageDialog,
  recordDeliveryDialog,
  comparePackageDialog,
  compareScores,
  settleAttentionDialog,
  updateForm,
  restoreCommand,
  rebuildCommand,
  restoreCopyCommand,
  rotateKeyCommand,
  archiveYears,
];

/** The command of this name, or undefined. */
export function commandNamed(name: string): OfficeCommand | undefined {
  return OFFICE_COMMANDS.find((command) => command.name === name);
}
