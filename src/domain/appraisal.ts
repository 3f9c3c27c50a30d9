import {
  type Act,
  type AppraisalContext,
  actedFor,
  awaitingUnit,
  type Decided,
  DONE_BEFORE,
  refuseApprover,
  statedReason,
  unitStep,
} from "./appraisal-gate.ts";
import { holds } from "./approvers.ts";
import type { Instant } from "./calendar.ts";
import { basisFound, type DigitalFinding, sameBasis } from "./digital-basis.ts";
import type { DigitalBasis, Dossier, PreparedAppraisal, Submission, Submitted } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { INDICATOR_COUNT, isScore } from "./scoring.ts";

/** The unit's appraisal: changes to the self scores (`{"3": 7}`) and answers, with the reason. All optional: empty accepts. */
export interface AppraiseDossier extends Act, DigitalFinding {
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly proficient?: boolean;
  readonly reason?: string;
}

/** What the unit found, before it is known who says so. */
interface Found {
  readonly scores: readonly number[];
  readonly digitalSkills: boolean;
  readonly proficient: boolean;
  readonly reason: string;
  readonly digitalBasis?: DigitalBasis;
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

const NEVER_SELF_UPDATED = refuse(
  "office-entered",
  "Phiếu này do Văn phòng nhập thay từ bản giấy nên không được tính là tự cập nhật trên môi trường số; đề nghị để “Thành thạo” là Không.",
);

/** The self-assessment with the unit's changes laid over it. */
function layOver(submission: Submission, command: AppraiseDossier): Outcome<Found> {
  const scores = changedScores(submission.scores, command.scores ?? {});
  if (!scores.ok) return scores;
  if (submission.enteredBy === "office" && command.proficient) return NEVER_SELF_UPDATED;
  const reason = statedReason(command.reason) ?? "";
  const basis = basisFound(submission, command, reason);
  if (!basis.ok) return basis;
  return accept({
    scores: scores.value,
    digitalSkills: command.digital ?? submission.digitalSkills,
    proficient: command.proficient ?? submission.proficient,
    reason,
    ...(basis.value === undefined ? {} : { digitalBasis: basis.value }),
  });
}

/** True when anything differs from the self-assessment: a reason is needed then. */
function differs(submission: Submission, found: Found): boolean {
  return (
    found.scores.some((score, index) => score !== submission.scores[index]) ||
    found.digitalSkills !== submission.digitalSkills ||
    found.proficient !== submission.proficient ||
    (found.digitalSkills && !sameBasis(found.digitalBasis, submission.digitalBasis))
  );
}

const MISSING_REASON = refuse(
  "missing-reason",
  "Đã thay đổi điểm hoặc câu trả lời so với phiếu tự đánh giá: cần ghi lý do.",
);

/** True when this is what the same person had recorded since the page that sends it again was opened. */
function recordedBefore(
  dossier: Dossier,
  recorded: (Found & { readonly by: string }) | undefined,
  command: AppraiseDossier,
): boolean {
  if (recorded === undefined || !("submission" in dossier) || command.version >= dossier.version)
    return false;
  const found = layOver(dossier.submission, command);
  return (
    found.ok &&
    sameAddress(recorded.by, command.by) &&
    recorded.reason === found.value.reason &&
    recorded.digitalSkills === found.value.digitalSkills &&
    recorded.proficient === found.value.proficient &&
    sameBasis(recorded.digitalBasis, found.value.digitalBasis) &&
    recorded.scores.every((score, index) => score === found.value.scores[index])
  );
}

/** Step 2, the unit (Thẩm định; plan 307, II.2.c). Lowering or raising a score, or changing an answer, needs a reason. */
export function appraiseDossier(
  dossier: Dossier,
  command: AppraiseDossier,
  context: AppraisalContext,
): Decided {
  const { at, by } = command;
  const recorded = "appraisal" in dossier ? dossier.appraisal : undefined;
  if (holds(context.approvers.unit, by) && recordedBefore(dossier, recorded, command)) return DONE_BEFORE;
  const gate = unitStep(dossier, command, context);
  if (!gate.ok) return gate;
  const { submission, prepared } = gate.value;
  const found = layOver(submission, command);
  if (!found.ok) return found;
  if (differs(submission, found.value) && found.value.reason === "") return MISSING_REASON;
  const byOther = prepared !== undefined && !sameAddress(prepared.by, by);
  const appraisal = {
    at,
    by,
    ...found.value,
    ...actedFor(context.approvers.unit, by),
    ...(byOther ? { preparedBy: prepared.by } : {}),
  };
  return accept([{ type: "DossierAppraised", appraisal }, ...leaveOutUnion(gate.value, at, context)]);
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

/**
 * Dự thảo thẩm định: the deputy prepares for the head, who confirms; or the head keeps half-done work. Nothing is
 * appraised by it. A deputy says why a score differs; the head may still think about it.
 */
export function prepareDossier(
  dossier: Dossier,
  command: AppraiseDossier,
  context: AppraisalContext,
): Decided {
  const { at, by } = command;
  const { unit, deputy } = context.approvers;
  const own = holds(unit, by);
  if (!own && !sameAddress(deputy ?? "", by)) return refuseApprover("thẩm định hoặc chuẩn bị thẩm định");
  const before = dossier.state === "Submitted" ? dossier.prepared : undefined;
  if (recordedBefore(dossier, before, command)) return DONE_BEFORE;
  const gate = awaitingUnit(dossier, command, context);
  if (!gate.ok) return gate;
  const found = layOver(gate.value.submission, command);
  if (!found.ok) return found;
  if (!own && differs(gate.value.submission, found.value) && found.value.reason === "") return MISSING_REASON;
  const prepared: PreparedAppraisal = { at, by, ...found.value };
  return accept([{ type: "AppraisalPrepared", prepared }]);
}
