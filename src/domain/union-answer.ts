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
} from "./appraisal-gate.ts";
import { holds } from "./approvers.ts";
import { vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { AwaitingUnion, Dossier, Submitted, UnionOpinion } from "./dossier.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { stateInWords } from "./state-words.ts";
import type { UnionStepRule } from "./union-step.ts";

/**
 * The union's answer is awaited: after the unit, or side by side with it until the union has concurred. Nobody's where
 * the unit has no such step that day.
 */
export function awaitsUnion(
  dossier: Dossier,
  cycle: Pick<Cycle, "order">,
  rule?: UnionStepRule,
): dossier is AwaitingUnion | Submitted {
  if (rule?.form === "none") return false;
  if (dossier.state === "AwaitingUnion") return true;
  return cycle.order === "parallel" && dossier.state === "Submitted" && dossier.union?.opinion !== "concur";
}

/** The union step's gate: side by side, an answer may come while the dossier still waits for the unit. */
function unionStep(dossier: Dossier, act: Act, context: AppraisalContext): Outcome<Dossier> {
  const { unionRule } = context.approvers;
  if (unionRule?.form === "none" && awaitsUnion(dossier, context.cycle)) {
    return refuse("no-union-step", noUnionStep(dossier, unionRule));
  }
  const closed = refuseUnlessOpen(context.cycle);
  if (closed) return closed;
  if (
    context.cycle.order === "parallel" &&
    dossier.state === "Submitted" &&
    dossier.union?.opinion === "concur"
  ) {
    return refuse("already-answered", `Công đoàn đã nhất trí với hồ sơ của ${dossier.name}.`);
  }
  if (!awaitsUnion(dossier, context.cycle)) return refuseState(dossier, stateInWords("AwaitingUnion"));
  if (act.version !== dossier.version) return refuseStale(dossier, act.version);
  return accept(dossier);
}

/** That the unit has no union step, since when and by which document. */
function noUnionStep({ unitName }: Dossier, { from, citation }: UnionStepRule): string {
  return `${unitName} không có bước ý kiến Công đoàn từ ngày ${vietnameseDay(from)} (${citation}), nên không ghi ý kiến.`;
}

/** The very same answer was recorded before, since the page that sends it again was opened. */
function answeredBefore(dossier: Dossier, act: ActWithReason, opinion: UnionOpinion["opinion"]): boolean {
  const given = "union" in dossier ? dossier.union : undefined;
  return (
    given !== undefined &&
    act.version < dossier.version &&
    given.opinion === opinion &&
    sameAddress(given.by, act.by) &&
    given.reason === (statedReason(act.reason) ?? "")
  );
}

/** The opinion as it is kept: whose it is, and whether the council gave it in the union's place. */
function opinionOf(
  { at, by }: Act,
  opinion: "concur" | "object",
  reason: string,
  { approvers }: AppraisalContext,
): UnionOpinion {
  const council = approvers.unionRule?.form === "council" ? ({ council: true } as const) : {};
  return { at, by, opinion, reason, ...actedFor(approvers.union, by), ...council };
}

/** Step 2, the union agrees (Nhất trí). */
export function concurWithDossier(dossier: Dossier, command: Act, context: AppraisalContext): Decided {
  if (!holds(context.approvers.union, command.by)) return refuseApprover("cho ý kiến của Công đoàn đối với");
  if (answeredBefore(dossier, command, "concur")) return DONE_BEFORE;
  const gate = unionStep(dossier, command, context);
  if (!gate.ok) return gate;
  return accept([{ type: "UnionConcurred", opinion: opinionOf(command, "concur", "", context) }]);
}

/** Step 2, the union objects (Không nhất trí): back to the unit, appraised scores cleared. */
export function objectToDossier(
  dossier: Dossier,
  command: ActWithReason,
  context: AppraisalContext,
): Decided {
  if (!holds(context.approvers.union, command.by)) return refuseApprover("cho ý kiến của Công đoàn đối với");
  if (answeredBefore(dossier, command, "object")) return DONE_BEFORE;
  const gate = unionStep(dossier, command, context);
  if (!gate.ok) return gate;
  const reason = statedReason(command.reason);
  if (reason === undefined)
    return refuse("missing-reason", "Không nhất trí cần ghi rõ lý do để đơn vị xem xét lại.");
  return accept([{ type: "UnionObjected", opinion: opinionOf(command, "object", reason, context) }]);
}
