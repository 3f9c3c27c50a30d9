import type { Day, Instant } from "./calendar.ts";

/** Ten whole numbers from 1 to 10, one an indicator (plan 307, II.2.b). */
export type Scores = readonly number[];

/** Who typed the answers: the person, or the Office from a signed paper. */
export type EnteredBy = "person" | "office";

/** Whose dossier this is, frozen as of its day (rules.md, section 5). */
export interface DossierHolder {
  readonly year: number;
  /** Mã CCVC. */
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly position: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly agency: string;
  /** On the roll at Ngày chốt (`Trong danh sách`): summary figures count these only. */
  readonly onRoll: boolean;
}

/** A self-assessment that was accepted (Phiếu tự đánh giá). */
export interface Submission {
  readonly at: Instant;
  readonly responseId: string;
  readonly scores: Scores;
  /** Minh chứng, one an indicator; empty where none was given. */
  readonly evidence: readonly string[];
  readonly digitalSkills: boolean;
  readonly proficient: boolean;
  /** Agreed to be named on the public list (Công khai). */
  readonly consentToPublish: boolean;
  readonly enteredBy: EnteredBy;
}

/** What the unit found (Thẩm định). Both scores are kept; this one decides. */
export interface Appraisal {
  readonly at: Instant;
  readonly by: string;
  readonly scores: Scores;
  readonly digitalSkills: boolean;
  readonly proficient: boolean;
  /** Why anything differs from the self-assessment; empty where nothing does. */
  readonly reason: string;
}

/** The trade union's opinion (Ý kiến Công đoàn). */
export interface UnionOpinion {
  readonly at: Instant;
  readonly by: string;
  readonly opinion: "concur" | "object";
  readonly reason: string;
}

/** The unit asked for more evidence (Yêu cầu bổ sung). */
export interface ReturnRequest {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** The dossier's place on a list (Danh sách đề nghị). */
export interface Proposal {
  /** The list, counted from 1 within the year. */
  readonly listNumber: number;
  readonly proposed: boolean;
  /** Why not proposed; empty where proposed. */
  readonly cause: string;
}

/** What the head decided (Kết quả). */
export interface Decision {
  readonly at: Instant | "";
  readonly by: string;
  readonly recognised: boolean;
  /** Why not recognised; empty where recognised. */
  readonly cause: string;
  /** Số quyết định; empty until known. */
  readonly number: string;
  /** Ngày quyết định; empty until known. */
  readonly date: Day | "";
  /** Cơ quan ra quyết định, of that day. */
  readonly agency: string;
  /** Số năm liền, this year included; 0 where not recognised. */
  readonly streak: number;
}

interface Common extends DossierHolder {
  /** Counts the dossier's events; a page sent back with an older one is stale. From 1. */
  readonly version: number;
}

interface WithRegistration extends Common {
  readonly registeredAt: Instant;
}

interface WithSubmission extends WithRegistration {
  readonly submission: Submission;
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
}

/** Yêu cầu bổ sung. */
export interface Returned extends WithSubmission {
  readonly state: "Returned";
  readonly returned: ReturnRequest;
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

/** The result of an earlier year, entered by the Office with its decision (history). */
export interface EarlierResult extends Common {
  readonly state: "EarlierResult";
  readonly decision: Decision;
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
  | EarlierResult;

export type DossierState = Dossier["state"];

/** A dossier's key in the tab `Hồ sơ` (column `Khóa`): `2026/CB0012`. */
export function dossierKey(year: number, personId: string): string {
  return `${year}/${personId}`;
}
