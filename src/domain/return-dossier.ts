import {
  type Act,
  type ActWithReason,
  type AppraisalContext,
  actedFor,
  type Decided,
  DONE_BEFORE,
  refuseApprover,
  refuseStale,
  refuseState,
  statedReason,
  unitStep,
} from "./appraisal-gate.ts";
import { holds } from "./approvers.ts";
import { isWithin, vietnameseDay, vietnameseMoment } from "./calendar.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier } from "./dossier.ts";
import { accept, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { stateInWords } from "./state-words.ts";

/** The very same request was recorded before, since the page that sends it again was opened. */
function askedBefore(dossier: Dossier, command: ActWithReason): boolean {
  return (
    dossier.state === "Returned" &&
    command.version < dossier.version &&
    sameAddress(dossier.returned.by, command.by) &&
    dossier.returned.reason === statedReason(command.reason)
  );
}

/** The unit asks for more evidence (Yêu cầu bổ sung): back to the person, with a reason, until Hạn đơn vị. */
export function returnDossier(dossier: Dossier, command: ActWithReason, context: AppraisalContext): Decided {
  const { approvers, cycle } = context;
  if (holds(approvers.unit, command.by) && askedBefore(dossier, command)) return DONE_BEFORE;
  const gate = unitStep(dossier, command, context);
  if (!gate.ok) return gate;
  if (!isWithin(command.at, cycle.unitDue)) {
    return refuse(
      "too-late",
      `Đã quá hạn của đơn vị (${vietnameseDay(cycle.unitDue)}): không thể yêu cầu bổ sung nữa, chỉ có thể thẩm định.`,
    );
  }
  const reason = statedReason(command.reason);
  if (reason === undefined)
    return refuse("missing-reason", "Yêu cầu bổ sung cần ghi rõ nội dung để cá nhân biết phải làm gì.");
  const { at, by } = command;
  const returned = { at, by, reason, ...actedFor(approvers.unit, by) };
  return accept([{ type: "DossierReturned", returned }]);
}

/**
 * Thu hồi yêu cầu bổ sung: the appraiser takes a return back while nobody has answered it; the dossier waits for the
 * unit again, as it was handed in. At any time: whoever was asked too much must not wait for a deadline.
 */
export function takeBackReturn(dossier: Dossier, command: Act, context: AppraisalContext): Decided {
  if (!holds(context.approvers.unit, command.by)) return refuseApprover("thẩm định");
  const closed = refuseUnlessOpen(context.cycle);
  if (closed) return closed;
  const { at, by, version } = command;
  if (dossier.state === "Submitted" && version < dossier.version) {
    if (sameAddress(dossier.takenBack?.by ?? "", by)) return DONE_BEFORE;
    if (dossier.answered !== undefined) {
      return refuse(
        "already-answered",
        `${dossier.name} đã nộp lại lúc ${vietnameseMoment(dossier.submission.at)}: yêu cầu bổ sung không thu hồi được nữa. Đề nghị mở lại liên kết để thẩm định bản mới.`,
      );
    }
  }
  if (dossier.state !== "Returned") return refuseState(dossier, stateInWords("Returned"));
  if (version !== dossier.version) return refuseStale(dossier, version);
  return accept([{ type: "ReturnTakenBack", at, by }]);
}
