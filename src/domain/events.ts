import type { Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type {
  Appraisal,
  Decision,
  DossierHolder,
  Proposal,
  ReturnRequest,
  Submission,
  UnionOpinion,
} from "./dossier.ts";

/** What happened to one dossier. The dossier is the fold of these (`evolve`). */
export type DossierEvent =
  | { readonly type: "DossierRegistered"; readonly holder: DossierHolder; readonly at: Instant }
  | {
      readonly type: "SelfAssessmentSubmitted";
      readonly holder: DossierHolder;
      readonly submission: Submission;
    }
  | { readonly type: "DossierAppraised"; readonly appraisal: Appraisal }
  | { readonly type: "DossierReturned"; readonly returned: ReturnRequest }
  | { readonly type: "UnionConcurred"; readonly opinion: UnionOpinion }
  | { readonly type: "UnionObjected"; readonly opinion: UnionOpinion }
  | { readonly type: "DossierProposed"; readonly proposal: Proposal }
  | { readonly type: "DossierRecognised"; readonly decision: Decision }
  | { readonly type: "DossierNotRecognised"; readonly decision: Decision }
  | { readonly type: "EarlierResultRecorded"; readonly holder: DossierHolder; readonly decision: Decision }
  /** The roll was changed by the Office: the person is, or is no longer, on it at Ngày chốt. */
  | { readonly type: "RollFollowed"; readonly onRoll: boolean };

/** What happened in a cycle, beside its dossiers. */
export type CycleEvent =
  | { readonly type: "CycleOpened"; readonly cycle: Cycle }
  | {
      readonly type: "ResponsePlaced";
      readonly form: string;
      readonly responseId: string;
      readonly at: Instant;
      readonly email: string;
      readonly reason: string;
    }
  | { readonly type: "RegistrationRepeated"; readonly responseId: string; readonly at: Instant }
  | {
      readonly type: "ListCompiled";
      readonly listNumber: number;
      readonly contentHash: string;
      readonly proposed: readonly string[];
      readonly notProposed: readonly string[];
    }
  | {
      readonly type: "ListDecided";
      readonly listNumber: number;
      readonly contentHash: string;
      readonly except: Readonly<Record<string, string>>;
      readonly number: string;
      readonly date: string;
    }
  | { readonly type: "ReportMade"; readonly title: string; readonly url: string };

export type LedgerEvent = DossierEvent | CycleEvent;
