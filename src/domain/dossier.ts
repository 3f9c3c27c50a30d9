import type { Instant } from "./calendar.ts";
import type {
  Appraisal,
  Correction,
  Decision,
  DossierHolder,
  Opening,
  PreparedAppraisal,
  Proposal,
  Reassignment,
  Registration,
  ReturnRequest,
  Review,
  Revocation,
  Step,
  Submission,
  TakenBack,
  UnionOpinion,
  Withdrawal,
} from "./dossier-records.ts";

export type * from "./dossier-records.ts";

interface Common extends DossierHolder {
  /** Counts the dossier's events; a page sent back with an older one is stale. From 1. */
  readonly version: number;
  /** The unit it is counted by at Ngày chốt, where the person has moved since the appraisal. */
  readonly rollUnitId?: string;
  readonly assigned?: Readonly<Partial<Record<Step, Reassignment>>>;
  readonly opened?: Opening;
  readonly corrections?: readonly Correction[];
}

interface WithRegistration extends Common {
  readonly registeredAt: Instant;
  readonly registration?: Registration;
}

interface WithSubmission extends WithRegistration {
  readonly submission: Submission;
  /** The self-assessment that this one replaced, so that an appraiser sees what changed. */
  readonly previous?: Submission;
  /** What the unit last asked for, once it has been answered. */
  readonly answered?: ReturnRequest;
  readonly review?: Review;
}

interface WithAppraisal extends WithSubmission {
  readonly appraisal: Appraisal;
}

interface Complete extends WithAppraisal {
  readonly union: UnionOpinion;
}

/** Đã đăng ký. */
export interface Registered extends WithRegistration {
  readonly state: "Registered";
}

/** Đã nộp, chờ thẩm định. `union` holds an answer given before the unit's (side by side) or the objection that sent it back. */
export interface Submitted extends WithSubmission {
  readonly state: "Submitted";
  readonly union?: UnionOpinion;
  readonly prepared?: PreparedAppraisal;
  /** Thu hồi yêu cầu bổ sung: when and by whom, until the person hands in again. */
  readonly takenBack?: TakenBack;
}

/** Đã rút đăng ký. */
export interface Withdrawn extends WithRegistration {
  readonly state: "Withdrawn";
  readonly withdrawal: Withdrawal;
}

/** Yêu cầu bổ sung. */
export interface Returned extends WithSubmission {
  readonly state: "Returned";
  readonly returned: ReturnRequest;
  /** Waits for a return that is taken back; what is handed in anew is prepared anew. */
  readonly prepared?: PreparedAppraisal;
}

/** Chờ ý kiến Công đoàn. */
export interface AwaitingUnion extends WithAppraisal {
  readonly state: "AwaitingUnion";
}

/** Đã thẩm định: unit and union done. */
export interface Appraised extends Complete {
  readonly state: "Appraised";
}

/** Đã trình: on a list that the head has not decided. */
export interface Proposed extends Complete {
  readonly state: "Proposed";
  readonly proposal: Proposal;
}

/** Đã công nhận / Không được công nhận. */
export interface Decided extends Complete {
  readonly state: "Recognised" | "NotRecognised";
  readonly proposal: Proposal;
  readonly decision: Decision;
}

/** Đã hủy công nhận: the decision's `recognised` is false from then on. */
export interface Revoked extends Complete {
  readonly state: "Revoked";
  readonly proposal: Proposal;
  readonly decision: Decision;
  readonly revocation: Revocation;
}

/** The result of an earlier year, entered by the Office with its decision (history). */
export interface EarlierResult extends Common {
  readonly state: "EarlierResult";
  readonly decision: Decision;
  /** Present once the title was withdrawn; `decision.recognised` is then false. */
  readonly revocation?: Revocation;
}

/** One person's year (Hồ sơ). */
export type Dossier =
  | Registered
  | Submitted
  | Returned
  | AwaitingUnion
  | Appraised
  | Proposed
  | Decided
  | Withdrawn
  | Revoked
  | EarlierResult;

export type DossierState = Dossier["state"];

/** A dossier's key in the tab `Hồ sơ` (column `Khóa`): `2026/CB0012`. */
export function dossierKey(year: number, personId: string): string {
  return `${year}/${personId}`;
}
