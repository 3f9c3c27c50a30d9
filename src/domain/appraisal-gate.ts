import { type Approvers, holds, type StepHolder } from "./approvers.ts";
import type { Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier, Submitted } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { latestHappenings } from "./latest-happenings.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { stateInWords } from "./state-words.ts";

/** Who acts, when, and on which version of the dossier they saw. */
export interface Act {
  readonly by: string;
  readonly at: Instant;
  readonly version: number;
}

export interface ActWithReason extends Act {
  readonly reason?: string;
}

/** What the decision stands on: the cycle, and who holds this step of this dossier today. */
export interface AppraisalContext {
  readonly cycle: Cycle;
  readonly approvers: Approvers;
}

/** What a command comes to. No events at all: the very same act was recorded before, a second tap counts once. */
export type Decided = Outcome<readonly DossierEvent[]>;

/** The same act came a second time (a double tap, a click whose answer was lost): it is done already. */
export const DONE_BEFORE: Decided = accept([]);

export function refuseApprover(step: string) {
  return refuse(
    "not-approver",
    `Đồng chí không phải người ${step} hồ sơ này. Nếu vừa có thay đổi phân công, đề nghị liên hệ Văn phòng.`,
  );
}

/** The page is older than the dossier: what has happened since, as far as the dossier tells. */
export function refuseStale(dossier: Dossier, version: number) {
  const happened = latestHappenings(dossier, dossier.version - version).join("; ");
  const latest = happened === "" ? "" : ` Gần nhất: ${happened}.`;
  return refuse(
    "stale",
    `Hồ sơ của ${dossier.name} đã thay đổi sau khi trang này được mở (hiện: ${stateInWords(dossier.state)}).${latest} Mở lại liên kết để xem bản mới nhất.`,
  );
}

export function refuseState(dossier: Dossier, expected: string) {
  const [latest] = latestHappenings(dossier, 1);
  return refuse(
    "wrong-state",
    `Hồ sơ của ${dossier.name} đang ở trạng thái "${stateInWords(dossier.state)}"${latest === undefined ? "" : ` (${latest})`}; thao tác này cần trạng thái "${expected}".`,
  );
}

/** A reason that says something, or undefined: a blank reason is no reason. */
export function statedReason(reason: string | undefined): string | undefined {
  const trimmed = (reason ?? "").trim();
  return trimmed === "" ? undefined : trimmed;
}

/** Who delegated, where it is the delegate who acts. */
export function actedFor(holder: StepHolder | undefined, by: string): { readonly onBehalfOf?: string } {
  const delegated = holder?.onBehalfOf !== undefined && sameAddress(holder.address, by);
  return delegated ? { onBehalfOf: holder.onBehalfOf } : {};
}

/** A cycle that is open, the right state and the version they saw: a dossier that the unit may still appraise. */
export function awaitingUnit(dossier: Dossier, act: Act, { cycle }: AppraisalContext): Outcome<Submitted> {
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  if (dossier.state !== "Submitted") return refuseState(dossier, stateInWords("Submitted"));
  if (act.version !== dossier.version) return refuseStale(dossier, act.version);
  return accept(dossier);
}

/** The unit step's gate: the right person, the right state, the version they saw. */
export function unitStep(dossier: Dossier, act: Act, context: AppraisalContext): Outcome<Submitted> {
  if (!holds(context.approvers.unit, act.by)) return refuseApprover("thẩm định");
  return awaitingUnit(dossier, act, context);
}
