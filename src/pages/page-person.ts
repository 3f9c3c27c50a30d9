import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Appraised, Dossier } from "../domain/dossier.ts";
import type { PrefilledForm } from "../domain/prefilled-form.ts";
import type { Whereabouts } from "../domain/whereabouts.ts";

/** A person's own page: where the dossier stands, who has it, scores and reasons, past years, what they may do. */
export interface PersonPage {
  readonly kind: "person";
  readonly token: string;
  readonly version: number;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  readonly dossier: Dossier;
  readonly whereabouts: readonly Whereabouts[];
  /** What would make the dossier fuller, in words. */
  readonly missing: readonly string[];
  /** Newest first. */
  readonly otherYears: readonly Dossier[];
  /** Số năm liền, this year included; 0 while it is not recognised. */
  readonly streak: number;
  /** Why the run begins where it does; empty where no year was missed. */
  readonly runBreak: string;
  readonly mayWithdraw: boolean;
  /** Last day of asking for a review; empty where it may not be asked for. */
  readonly reviewUntil: string;
  /** The form while it takes an answer, and until when. */
  readonly form?: PrefilledForm;
  readonly formUntil: string;
}

/** Đề nghị xem xét lại, before the unit's appraiser. */
export interface ReviewPage {
  readonly kind: "review";
  readonly token: string;
  readonly version: number;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  readonly dossier: Appraised;
}
