import type { Day, Instant } from "./calendar.ts";
import type { StaffKind } from "./roster.ts";

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
  /** Further addresses of the person, as of the roll's last look: none of them may appraise this dossier. */
  readonly otherEmails?: readonly string[];
  /** Loại (công chức, viên chức, người lao động), as of the roll's last look; absent where the roll does not say. */
  readonly kind?: StaffKind;
}

/**
 * What a claim of digital skills rests on (rules.md, section 4): a confirmation under QĐ 757/QĐ-BKHCN 2025, a certificate
 * under TT 03/2014/TT-BTTTT, or the unit's own confirmation with a reason.
 */
export interface DigitalBasis {
  readonly kind: "confirmation" | "certificate" | "unit";
  /** Number and date of the paper, or the unit's reason. */
  readonly note: string;
}

/** How somebody registered (Đăng ký). */
export interface Registration {
  readonly enteredBy: EnteredBy;
  /** Kế hoạch học tập của năm, in a few lines; empty where none was given. */
  readonly plan: string;
  /** Link to the signed paper, where the Office entered it; empty otherwise. */
  readonly paper: string;
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
  /** Link to the signed paper, where the Office entered it. */
  readonly paper?: string;
  /** Căn cứ kỹ năng số, as the person claims it. */
  readonly digitalBasis?: DigitalBasis;
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
  /** Who delegated, where `by` acted for somebody else. */
  readonly onBehalfOf?: string;
  /** Căn cứ kỹ năng số, as the unit confirmed it. */
  readonly digitalBasis?: DigitalBasis;
  /** The deputy who prepared what `by` confirmed. */
  readonly preparedBy?: string;
}

/** An appraisal prepared by a deputy, or kept half-done, that nobody has confirmed yet (Dự thảo thẩm định). */
export interface PreparedAppraisal {
  readonly at: Instant;
  readonly by: string;
  readonly scores: Scores;
  readonly digitalSkills: boolean;
  readonly proficient: boolean;
  readonly reason: string;
  readonly digitalBasis?: DigitalBasis;
}

/**
 * The opinion of the trade union, or of the review council in its place (Ý kiến Công đoàn, Hội đồng xét).
 * `not-required`: the unit has no union step; `reason` then cites the document, `by` is empty.
 */
export interface UnionOpinion {
  readonly at: Instant;
  readonly by: string;
  readonly opinion: "concur" | "object" | "not-required";
  readonly reason: string;
  /** Who delegated, where `by` acted for somebody else. */
  readonly onBehalfOf?: string;
  /** Present where the review council gave it. */
  readonly council?: true;
}

/** The unit asked for more evidence (Yêu cầu bổ sung). */
export interface ReturnRequest {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  /** Who delegated, where `by` acted for somebody else. */
  readonly onBehalfOf?: string;
}

/** The unit took a request for more evidence back. */
export interface TakenBack {
  readonly at: Instant;
  readonly by: string;
}

/** Rút đăng ký: registering is voluntary, so is leaving (plan 307, II.2.a). */
export interface Withdrawal {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly enteredBy: EnteredBy;
  /** Link to the signed paper, where the Office entered it; empty otherwise. */
  readonly paper: string;
}

/** Đề nghị xem xét lại, after the appraisal; answered by the unit's appraiser. */
export interface Review {
  readonly at: Instant;
  readonly reason: string;
  readonly answer?: {
    readonly at: Instant;
    readonly by: string;
    readonly text: string;
    /** `kept`: the appraisal stands; `reopened`: the dossier is appraised again. */
    readonly outcome: "kept" | "reopened";
  };
}

/** Phân công lại: the Office gives a step of one dossier to another appraiser, with the reason. */
export interface Reassignment {
  readonly to: string;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** The link of the step now waiting was opened in a browser, for the first time. */
export interface Opening {
  readonly step: Step;
  readonly by: string;
  readonly at: Instant;
}

/** A step at which somebody is asked to act on one dossier. */
export type Step = "unit" | "union";

/** A document of the agency, by number and date. */
export interface CitedDocument {
  readonly number: string;
  readonly date: Day;
}

/** Đính chính: a typing error put right, by a document; the legal act itself stands. */
export interface Correction {
  readonly at: Instant;
  readonly by: string;
  readonly document: CitedDocument;
  /** What was put right, in words: `Họ và tên: "Nông Vân An" → "Nông Văn An"`. */
  readonly what: string;
}

/** Hủy công nhận: the title withdrawn, by a document. */
export interface Revocation {
  readonly at: Instant;
  readonly by: string;
  readonly document: CitedDocument;
  readonly reason: string;
}

/** The dossier's place on a list (Danh sách đề nghị). */
export interface Proposal {
  /** The list, counted from 1 within the year. */
  readonly listNumber: number;
  readonly proposed: boolean;
  /** Why not proposed; empty where proposed. */
  readonly cause: string;
  /** When the list went to the head; absent in lists compiled before it was kept. */
  readonly at?: Instant;
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
  /** Who signed, as the decision has it: `KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình`. Absent until the signed decision is recorded. */
  readonly signer?: string;
  /** Link to the signed file. */
  readonly file?: string;
  /** Who delegated, where `by` acted for somebody else. */
  readonly onBehalfOf?: string;
  /** Why the run of years begins where it does, in words: `Năm 2023: không đăng ký`. */
  readonly runBreak?: string;
}
