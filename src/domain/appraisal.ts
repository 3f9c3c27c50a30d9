import { type Approvers, holds, type StepHolder } from "./approvers.ts";
import { type Instant, isWithin, vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { AwaitingUnion, Dossier, Submitted, UnionOpinion } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { INDICATOR_COUNT, isScore } from "./scoring.ts";
import { stateInWords } from "./state-words.ts";

/** Who acts, when, and on which version of the dossier they saw. */
export interface Act {
  readonly by: string;
  readonly at: Instant;
  readonly version: number;
}

/** The unit's appraisal: changes to the self scores (`{"3": 7}`) and answers, with the reason. All optional: empty accepts. */
export interface AppraiseDossier extends Act {
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly digital?: boolean;
  readonly proficient?: boolean;
  readonly reason?: string;
}

export interface ActWithReason extends Act {
  readonly reason?: string;
}

/** What the decision stands on: the cycle, and who holds this step of this dossier today. */
export interface AppraisalContext {
  readonly cycle: Cycle;
  readonly approvers: Approvers;
}

type Decided = Outcome<readonly DossierEvent[]>;

function refuseApprover(step: string) {
  return refuse(
    "not-approver",
    `Đồng chí không phải người ${step} hồ sơ này. Nếu vừa có thay đổi phân công, đề nghị liên hệ Văn phòng.`,
  );
}

function refuseStale(dossier: Dossier) {
  return refuse(
    "stale",
    `Hồ sơ của ${dossier.name} đã thay đổi sau khi trang này được mở (hiện: ${stateInWords(dossier.state)}). Mở lại liên kết để xem bản mới nhất.`,
  );
}

function refuseState(dossier: Dossier, expected: string) {
  return refuse(
    "wrong-state",
    `Hồ sơ của ${dossier.name} đang ở trạng thái "${stateInWords(dossier.state)}"; thao tác này cần trạng thái "${expected}".`,
  );
}

/** A reason that says something, or undefined: a blank reason is no reason. */
function statedReason(reason: string | undefined): string | undefined {
  const trimmed = (reason ?? "").trim();
  return trimmed === "" ? undefined : trimmed;
}

/** The unit step's gate: the right person, the right state, the version they saw. */
function unitStep(dossier: Dossier, act: Act, context: AppraisalContext): Outcome<Submitted> {
  if (!holds(context.approvers.unit, act.by)) return refuseApprover("thẩm định");
  const closed = refuseUnlessOpen(context.cycle);
  if (closed) return closed;
  if (dossier.state !== "Submitted") return refuseState(dossier, stateInWords("Submitted"));
  if (act.version !== dossier.version) return refuseStale(dossier);
  return accept(dossier);
}

/** The appraised scores: the self scores with the changes laid over; or which change is out of range. */
function changedScores(
  self: readonly number[],
  changes: Readonly<Record<string, unknown>>,
): Outcome<readonly number[]> {
  const scores = [...self];
  for (const [indicator, score] of Object.entries(changes)) {
    if (!/^([1-9]|10)$/.test(indicator)) {
      return refuse(
        "bad-indicator",
        `Không có chỉ số "${indicator.slice(0, 20)}"; chỉ số đánh số từ 1 đến ${INDICATOR_COUNT}.`,
      );
    }
    if (!isScore(score)) {
      return refuse("bad-score", `Điểm của Chỉ số ${indicator} không hợp lệ; cần số nguyên từ 1 đến 10.`);
    }
    scores[Number(indicator) - 1] = score;
  }
  return accept(scores);
}

/** Step 2, the unit (Thẩm định; plan 307, II.2.c). Lowering or raising a score, or changing an answer, needs a reason. */
export function appraiseDossier(
  dossier: Dossier,
  command: AppraiseDossier,
  context: AppraisalContext,
): Decided {
  const gate = unitStep(dossier, command, context);
  if (!gate.ok) return gate;
  const { submission } = gate.value;
  const scores = changedScores(submission.scores, command.scores ?? {});
  if (!scores.ok) return scores;
  const digitalSkills = command.digital ?? submission.digitalSkills;
  const proficient = command.proficient ?? submission.proficient;
  const changed =
    scores.value.some((score, index) => score !== submission.scores[index]) ||
    digitalSkills !== submission.digitalSkills ||
    proficient !== submission.proficient;
  const reason = statedReason(command.reason);
  if (changed && reason === undefined) {
    return refuse(
      "missing-reason",
      "Đã thay đổi điểm hoặc câu trả lời so với phiếu tự đánh giá: cần ghi lý do.",
    );
  }
  const appraisal = {
    at: command.at,
    by: command.by,
    scores: scores.value,
    digitalSkills,
    proficient,
    reason: reason ?? "",
    ...actedFor(context.approvers.unit, command.by),
  };
  return accept([{ type: "DossierAppraised", appraisal }, ...leaveOutUnion(gate.value, command.at, context)]);
}

/** Who delegated, where it is the delegate who acts. */
function actedFor(holder: StepHolder | undefined, by: string): { readonly onBehalfOf?: string } {
  const delegated = holder?.onBehalfOf !== undefined && sameAddress(holder.address, by);
  return delegated ? { onBehalfOf: holder.onBehalfOf } : {};
}

/** A unit without the union step is done once it has appraised; the document that says so is kept with the dossier. */
function leaveOutUnion(
  dossier: Submitted,
  at: Instant,
  { approvers }: AppraisalContext,
): readonly DossierEvent[] {
  const { unionRule } = approvers;
  if (unionRule?.form !== "none" || dossier.union?.opinion === "concur") return [];
  const opinion = { at, by: "", opinion: "not-required", reason: unionRule.citation } as const;
  return [{ type: "UnionStepLeftOut", opinion }];
}

/** The unit asks for more evidence (Yêu cầu bổ sung): back to the person, with a reason, until Hạn đơn vị. */
export function returnDossier(dossier: Dossier, command: ActWithReason, context: AppraisalContext): Decided {
  const gate = unitStep(dossier, command, context);
  if (!gate.ok) return gate;
  if (!isWithin(command.at, context.cycle.unitDue)) {
    return refuse(
      "too-late",
      `Đã quá hạn của đơn vị (${vietnameseDay(context.cycle.unitDue)}): không thể yêu cầu bổ sung nữa, chỉ có thể thẩm định.`,
    );
  }
  const reason = statedReason(command.reason);
  if (reason === undefined)
    return refuse("missing-reason", "Yêu cầu bổ sung cần ghi rõ nội dung để cá nhân biết phải làm gì.");
  return accept([{ type: "DossierReturned", returned: { at: command.at, by: command.by, reason } }]);
}

/** The union's answer is awaited: after the unit, or side by side with it until the union has concurred. */
export function awaitsUnion(
  dossier: Dossier,
  cycle: Pick<Cycle, "order">,
): dossier is AwaitingUnion | Submitted {
  if (dossier.state === "AwaitingUnion") return true;
  return cycle.order === "parallel" && dossier.state === "Submitted" && dossier.union?.opinion !== "concur";
}

/** The union step's gate: side by side, an answer may come while the dossier still waits for the unit. */
function unionStep(dossier: Dossier, act: Act, context: AppraisalContext): Outcome<Dossier> {
  if (!holds(context.approvers.union, act.by)) return refuseApprover("cho ý kiến của Công đoàn đối với");
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
  if (act.version !== dossier.version) return refuseStale(dossier);
  return accept(dossier);
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
  const gate = unionStep(dossier, command, context);
  if (!gate.ok) return gate;
  const reason = statedReason(command.reason);
  if (reason === undefined)
    return refuse("missing-reason", "Không nhất trí cần ghi rõ lý do để đơn vị xem xét lại.");
  return accept([{ type: "UnionObjected", opinion: opinionOf(command, "object", reason, context) }]);
}
