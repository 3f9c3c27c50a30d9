import {
  type Act,
  type ActWithReason,
  type AppraisalContext,
  type Decided,
  DONE_BEFORE,
  refuseApprover,
  refuseStale,
  refuseState,
  statedReason,
} from "./appraisal-gate.ts";
import { holds } from "./approvers.ts";
import { type Day, dayOf, isWithin, vietnameseDay, vietnameseMoment } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Appraised, Dossier } from "./dossier.ts";
import { type Holiday, workingDaysAfter } from "./holidays.ts";
import { accept, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { stateInWords } from "./state-words.ts";

/** A request that nobody has answered yet: the dossier goes on no list while it is open. */
export function hasOpenReview(dossier: Dossier): boolean {
  return "review" in dossier && dossier.review !== undefined && dossier.review.answer === undefined;
}

/** The appraisal has been looked at again since it was made: once is enough. */
function wasReviewed({ review, appraisal }: Appraised): boolean {
  return review?.answer !== undefined && review.answer.at >= appraisal.at;
}

/**
 * The last day on which the person may ask for a review (Số ngày đề nghị xem xét lại): so many working days after unit
 * and union were done. Undefined where the cycle has no such step (0 days).
 */
export function reviewUntil(
  { appraisal, union }: Appraised,
  { reviewDays }: Pick<Cycle, "reviewDays">,
  holidays: readonly Holiday[],
): Day | undefined {
  if (reviewDays === 0) return undefined;
  const [, done = appraisal.at] = [appraisal.at, union.at].sort();
  return workingDaysAfter(dayOf(done), reviewDays, holidays);
}

/** What asking for a review stands on. */
export interface ReviewContext {
  readonly cycle: Cycle;
  readonly holidays: readonly Holiday[];
}

/** The last day on which this dossier's appraisal may still be asked about, as things stand; undefined where it may not. */
export function reviewOpenUntil(
  dossier: Dossier,
  at: string,
  { cycle, holidays }: ReviewContext,
): Day | undefined {
  if (dossier.state !== "Appraised" || cycle.state !== "open") return undefined;
  if (hasOpenReview(dossier) || wasReviewed(dossier)) return undefined;
  const until = reviewUntil(dossier, cycle, holidays);
  return until !== undefined && isWithin(at, until) ? until : undefined;
}

function requestedBefore(dossier: Dossier, reason: string, version: number): boolean {
  return hasOpenReview(dossier) && "review" in dossier && version < dossier.version
    ? dossier.review?.reason === reason
    : false;
}

/** Đề nghị xem xét lại: once after each appraisal, with a reason, within the cycle's working days. */
export function requestReview(dossier: Dossier, command: ActWithReason, context: ReviewContext): Decided {
  const { cycle, holidays } = context;
  const { at, version } = command;
  const reason = statedReason(command.reason);
  if (reason !== undefined && requestedBefore(dossier, reason, version)) return DONE_BEFORE;
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  if (cycle.reviewDays === 0) {
    return refuse(
      "no-review",
      `Kỳ đánh giá năm ${cycle.year} không có bước đề nghị xem xét lại. Nếu có điều chưa rõ, đề nghị trao đổi với trưởng đơn vị.`,
    );
  }
  if (dossier.state !== "Appraised") return refuseState(dossier, stateInWords("Appraised"));
  const { review } = dossier;
  if (hasOpenReview(dossier)) {
    const when = review ? ` (gửi lúc ${vietnameseMoment(review.at)})` : "";
    return refuse("review-open", `Đề nghị xem xét lại trước đó${when} đang chờ đơn vị trả lời.`);
  }
  if (wasReviewed(dossier)) {
    return refuse(
      "already-reviewed",
      "Đơn vị đã xem xét lại và trả lời; mỗi lần thẩm định chỉ đề nghị một lần.",
    );
  }
  const until = reviewUntil(dossier, cycle, holidays);
  if (until !== undefined && !isWithin(at, until)) {
    return refuse(
      "too-late",
      `Đã hết thời hạn đề nghị xem xét lại (${cycle.reviewDays} ngày làm việc, đến hết ngày ${vietnameseDay(until)}).`,
    );
  }
  if (version !== dossier.version) return refuseStale(dossier, version);
  if (reason === undefined) {
    return refuse("missing-reason", "Đề nghị xem xét lại cần ghi rõ chỉ số nào và vì sao.");
  }
  return accept([{ type: "ReviewRequested", review: { at, reason } }]);
}

/** The answer to a request: `kept`, the appraisal stands; `reopened`, the unit appraises again. */
export interface AnswerReview extends Act {
  readonly outcome: "kept" | "reopened";
  readonly reason?: string;
}

function answeredBefore(dossier: Dossier, { by, outcome, reason, version }: AnswerReview): boolean {
  const answer = "review" in dossier ? dossier.review?.answer : undefined;
  return (
    answer !== undefined &&
    version < dossier.version &&
    sameAddress(answer.by, by) &&
    answer.outcome === outcome &&
    answer.text === statedReason(reason)
  );
}

/** The unit's appraiser answers a request for review, in either case with words to the person. */
export function answerReview(dossier: Dossier, command: AnswerReview, context: AppraisalContext): Decided {
  const { approvers, cycle } = context;
  const { at, by, outcome, version } = command;
  if (!holds(approvers.unit, by)) return refuseApprover("trả lời đề nghị xem xét lại của");
  if (answeredBefore(dossier, command)) return DONE_BEFORE;
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  if (dossier.state !== "Appraised") return refuseState(dossier, stateInWords("Appraised"));
  if (!hasOpenReview(dossier)) {
    return refuse(
      "no-open-review",
      `Hồ sơ của ${dossier.name} không có đề nghị xem xét lại đang chờ trả lời.`,
    );
  }
  if (version !== dossier.version) return refuseStale(dossier, version);
  const text = statedReason(command.reason);
  if (text === undefined) {
    return refuse("missing-reason", "Trả lời cần có nội dung để người đề nghị hiểu vì sao.");
  }
  return accept([{ type: "ReviewAnswered", answer: { at, by, text, outcome } }]);
}
