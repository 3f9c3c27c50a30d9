import { type Approvers, isOwnAddress } from "./approvers.ts";
import type { Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier, Step } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { stateInWords } from "./state-words.ts";

/** Phân công lại: a step of one dossier given to another appraiser. */
export interface ReassignDossier {
  readonly step: Step;
  readonly to: string;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A step in words. */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  unit: "Thẩm định của đơn vị",
  union: "Ý kiến Công đoàn (Hội đồng xét)",
};

/** States in which a step of a dossier is still to come. */
const AHEAD: Readonly<Record<Step, readonly Dossier["state"][]>> = {
  unit: ["Registered", "Submitted", "Returned"],
  union: ["Registered", "Submitted", "Returned", "AwaitingUnion"],
};

/** Whether this step of the dossier is still to come, so that somebody else may be given it. */
export function canReassign(dossier: Dossier, step: Step): boolean {
  const heard = dossier.state === "Submitted" && step === "union" && dossier.union?.opinion === "concur";
  return AHEAD[step].includes(dossier.state) && !heard;
}

/**
 * Phân công lại người thẩm định, by the Office with a reason. Refused: to the person whose dossier it is (any of their
 * addresses), a step that is done or that the unit does not have, to whoever holds it already, and without a reason.
 */
export function reassignDossier(
  dossier: Dossier,
  command: ReassignDossier,
  { cycle, approvers }: { readonly cycle: Cycle; readonly approvers: Approvers },
): Outcome<readonly DossierEvent[]> {
  const { step, by, at } = command;
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  const to = command.to.trim();
  const reason = command.reason.trim();
  if (isOwnAddress(to, dossier)) {
    return refuse(
      "own-dossier",
      `${to} là địa chỉ của chính ${dossier.name}; không ai tự thẩm định hồ sơ của mình. Chọn người khác.`,
    );
  }
  if (!canReassign(dossier, step)) {
    return refuse(
      "wrong-state",
      `Hồ sơ của ${dossier.name} đang ở trạng thái “${stateInWords(dossier.state)}”: bước “${STEP_WORDS[step]}” đã xong hoặc không còn, nên không phân công lại.`,
    );
  }
  if (step === "union" && approvers.unionRule?.form === "none") {
    return refuse(
      "no-union-step",
      `${dossier.unitName} không có bước ý kiến Công đoàn (${approvers.unionRule.citation}), nên không phân công lại bước này.`,
    );
  }
  const holder = approvers[step];
  if (
    sameAddress(holder?.onBehalfOf ?? holder?.address ?? "", to) ||
    sameAddress(holder?.address ?? "", to)
  ) {
    return refuse("same-approver", `${to} đang là người phụ trách bước này của hồ sơ ${dossier.name}.`);
  }
  if (reason === "") return refuse("missing-reason", "Phân công lại cần ghi lý do.");
  return accept([{ type: "DossierReassigned", step, reassignment: { to, by, at, reason } }]);
}
