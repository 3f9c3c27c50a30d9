import type { Activity } from "./activity.ts";
import type { Day, Instant } from "./calendar.ts";
import type { Cycle, CycleState } from "./cycle.ts";
import type { Delegation } from "./delegation.ts";
import type { Delivery, DeliveryRecord } from "./delivery.ts";
import type {
  Appraisal,
  CitedDocument,
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
  UnionOpinion,
  Withdrawal,
} from "./dossier.ts";
import type { FrozenFigures } from "./frozen-figures.ts";
import type { Meeting } from "./meeting.ts";
import type { StaffKind } from "./roster.ts";
import type { UnionStepRule } from "./union-step.ts";
import type { UnitProposal } from "./unit-proposal.ts";
import type { YearTotals } from "./year-totals.ts";

/** What the signed decision (Quyết định) says, as the Office recorded it from the agency's document system. */
export interface SignedDecision {
  readonly number: string;
  readonly date: Day;
  readonly signer: string;
  readonly file: string;
}

/** What happened to one dossier. The dossier is the fold of these (`evolve`). */
export type DossierEvent =
  | {
      readonly type: "DossierRegistered";
      readonly holder: DossierHolder;
      readonly at: Instant;
      readonly registration?: Registration;
    }
  /** Another learning plan for the year. No page that acts shows it: the version stays. */
  | { readonly type: "LearningPlanStated"; readonly registration: Registration }
  | { readonly type: "RegistrationWithdrawn"; readonly withdrawal: Withdrawal }
  | {
      readonly type: "SelfAssessmentSubmitted";
      readonly holder: DossierHolder;
      readonly submission: Submission;
    }
  | { readonly type: "AppraisalPrepared"; readonly prepared: PreparedAppraisal }
  | { readonly type: "DossierAppraised"; readonly appraisal: Appraisal }
  | { readonly type: "DossierReturned"; readonly returned: ReturnRequest }
  /** Thu hồi yêu cầu bổ sung: the appraiser takes a return back. */
  | { readonly type: "ReturnTakenBack"; readonly at: Instant; readonly by: string }
  | { readonly type: "UnionConcurred"; readonly opinion: UnionOpinion }
  | { readonly type: "UnionObjected"; readonly opinion: UnionOpinion }
  /** The unit has no union step on that day; `opinion.reason` cites the document. */
  | { readonly type: "UnionStepLeftOut"; readonly opinion: UnionOpinion }
  | { readonly type: "ReviewRequested"; readonly review: Review }
  | { readonly type: "ReviewAnswered"; readonly answer: NonNullable<Review["answer"]> }
  | { readonly type: "DossierReassigned"; readonly step: Step; readonly reassignment: Reassignment }
  /** Nothing that a page shows of the dossier changes: the version stays. */
  | { readonly type: "LinkOpened"; readonly opening: Opening }
  | { readonly type: "DossierProposed"; readonly proposal: Proposal }
  /** The head sent the list back: the dossier is on no list again. */
  | { readonly type: "DossierTakenOffList"; readonly listNumber: number; readonly reason: string }
  | { readonly type: "DossierRecognised"; readonly decision: Decision }
  | { readonly type: "DossierNotRecognised"; readonly decision: Decision }
  /** `struckOut`: why the document, other than the head's click, does not recognise this one. */
  | { readonly type: "DecisionSigned"; readonly signed: SignedDecision; readonly struckOut?: string }
  /** A typing error put right; `decision` and `name` hold what changes. */
  | {
      readonly type: "DecisionCorrected";
      readonly correction: Correction;
      readonly decision?: Partial<Pick<Decision, "number" | "date" | "signer" | "file">>;
      readonly name?: string;
    }
  | { readonly type: "TitleRevoked"; readonly revocation: Revocation }
  | { readonly type: "EarlierResultRecorded"; readonly holder: DossierHolder; readonly decision: Decision }
  | { readonly type: "EarlierResultChanged"; readonly decision: Decision }
  /** The run of years was worked out again, because a decision of another year changed. */
  | { readonly type: "StreakReckoned"; readonly streak: number; readonly runBreak?: string }
  /** The roll was changed by the Office: on it or not, the address, further addresses, Loại; before the appraisal also the unit and the name. */
  | {
      readonly type: "RollFollowed";
      readonly onRoll: boolean;
      readonly email?: string;
      readonly otherEmails?: readonly string[];
      readonly kind?: StaffKind;
      readonly holder?: Partial<Pick<DossierHolder, "name" | "position" | "unitId" | "unitName">>;
      /** After the appraisal: the unit to count the dossier by; empty: its own again. */
      readonly rollUnitId?: string;
    };

/** What happened in a cycle, beside its dossiers. */
export type CycleEvent =
  | { readonly type: "CycleOpened"; readonly cycle: Cycle }
  | { readonly type: "CycleStateChanged"; readonly state: CycleState; readonly reason: string }
  /** What was frozen at opening is changed by a document: a new version, whole. */
  | { readonly type: "CycleAmended"; readonly cycle: Cycle }
  | {
      readonly type: "ResponsePlaced";
      readonly form: string;
      readonly responseId: string;
      readonly at: Instant;
      readonly email: string;
      readonly reason: string;
    }
  /** Cần xử lý: what the Office did with a response placed there. */
  | {
      readonly type: "AttentionSettled";
      readonly responseId: string;
      readonly outcome: "linked" | "accepted" | "dismissed";
      readonly note: string;
    }
  | { readonly type: "RegistrationRepeated"; readonly responseId: string; readonly at: Instant }
  | { readonly type: "UnitProposed"; readonly proposal: UnitProposal }
  /** A unit reported an activity by the form; a version that was edited replaces the former row. */
  | { readonly type: "ActivityReported"; readonly activity: Activity }
  | { readonly type: "MeetingRecorded"; readonly meeting: Meeting }
  | { readonly type: "UnionStepRuled"; readonly rule: UnionStepRule }
  | { readonly type: "DelegationRecorded"; readonly delegation: Delegation }
  | { readonly type: "DelegationEnded"; readonly delegation: Delegation; readonly reason: string }
  /** An approver who appraised so many within so short a time that nobody can have read them. */
  | {
      readonly type: "RapidAppraisalsMarked";
      readonly approver: string;
      readonly from: Instant;
      readonly until: Instant;
      readonly subjects: readonly string[];
    }
  | {
      readonly type: "ListCompiled";
      readonly listNumber: number;
      readonly contentHash: string;
      readonly proposed: readonly string[];
      readonly notProposed: readonly string[];
    }
  | {
      readonly type: "ListSentBack";
      readonly listNumber: number;
      readonly contentHash: string;
      readonly reason: string;
    }
  | {
      readonly type: "ListDecided";
      readonly listNumber: number;
      readonly contentHash: string;
      readonly except: Readonly<Record<string, string>>;
      readonly number: string;
      readonly date: string;
    }
  /** Gửi lại liên kết: the letter about `subject` (a dossier's or a list's key) written once more at the Office's wish. */
  | { readonly type: "LinkResent"; readonly to: string; readonly subject: string }
  | { readonly type: "ListSigned"; readonly listNumber: number; readonly signed: SignedDecision }
  /** Đính chính of a whole decision; `signed` is what stands afterwards. */
  | {
      readonly type: "ListCorrected";
      readonly listNumber: number;
      readonly document: CitedDocument;
      readonly signed: SignedDecision;
    }
  | { readonly type: "YearTotalsRecorded"; readonly totals: YearTotals }
  /** Chốt số liệu: the figures of the moment, whole. */
  | { readonly type: "FiguresFrozen"; readonly figures: FrozenFigures }
  /** Hồ sơ kiểm tra: one person's year was printed and taken out. */
  | { readonly type: "InspectionExported"; readonly title: string; readonly url: string }
  /** Cập nhật biểu mẫu: these questions took the words of the tab `Tiêu chí, chỉ số`. */
  | { readonly type: "FormUpdated"; readonly criteriaSet: string; readonly questions: readonly string[] }
  /** `paper`, `office`, `signer`: its key in the register and who signs, of a paper of “Lập văn bản”. */
  | {
      readonly type: "ReportMade";
      readonly title: string;
      readonly url: string;
      readonly paper?: string;
      readonly office?: string;
      readonly signer?: string;
    }
  /** Gửi hồ sơ trước 01/12: a year's results as they went to Hội Khuyến học, each file with its digest. */
  | { readonly type: "PackageSent"; readonly delivery: Delivery }
  /** What became known of its way: how it went, its number, theirs. */
  | ({ readonly type: "PackageRecorded"; readonly number: number } & DeliveryRecord)
  /** Khôi phục, Dựng lại từ nhật ký: rows written again as the ledger tells them, by tab and key; at most 500 are named. */
  | { readonly type: "RowsRestored"; readonly rows: readonly string[]; readonly count: number }
  /** Khôi phục từ bản sao: so many events as the copy of that moment had them. */
  | { readonly type: "LedgerRestored"; readonly copyOf: string; readonly events: number }
  /** The key that signs links was changed; so many were sent again because the former ones open no more. */
  | { readonly type: "LinksRenewed"; readonly count: number }
  /**
   * Lưu trữ năm cũ: the ledger up to `lastEvent`, the end of year `until`, lies in these files; the chain goes on from its
   * link there.
   */
  | {
      readonly type: "YearsArchived";
      readonly until: number;
      readonly lastEvent: number;
      readonly chainHead: string;
      readonly events: number;
      readonly files: readonly { readonly name: string; readonly url: string; readonly sha256: string }[];
    }
  /** What each dossier of an archived year said when its history was put away: Mã CCVC → digest. */
  | {
      readonly type: "DossiersArchived";
      readonly dossierYear: number;
      readonly digests: Readonly<Record<string, string>>;
    }
  /** Ghi số, ngày văn bản. */
  | {
      readonly type: "PaperIssued";
      readonly paper: string;
      readonly title: string;
      readonly number: string;
      readonly date: Day;
    };

export type LedgerEvent = DossierEvent | CycleEvent;
