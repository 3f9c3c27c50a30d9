import type { Day, Instant } from "./calendar.ts";
import type { Scores } from "./dossier.ts";
import type { Invitation } from "./letters.ts";

/** Letters about what a person does with their dossier, and what is answered to them. */
export type LetterAboutPerson =
  /** To the person: the withdrawal is recorded. `formUrl` is the form with which they may register again; may be empty. */
  | {
      readonly template: "withdrawn";
      readonly personName: string;
      readonly at: Instant;
      readonly reason: string;
      readonly formUrl: string;
      readonly ownPage?: Invitation;
    }
  /** To an approver whose link leads to nothing to do any more: the person has withdrawn. */
  | {
      readonly template: "no-longer-waits";
      readonly personName: string;
      readonly personId: string;
      readonly unitName: string;
      readonly at: Instant;
    }
  /** To the person: unit and union are done, and a review may be asked for. Only where the cycle has that step. */
  | {
      readonly template: "appraised";
      readonly personName: string;
      readonly scores: Scores;
      readonly total: number;
      readonly selfTotal: number;
      readonly reason: string;
      readonly reviewDays: number;
      readonly ownPage?: Invitation;
    }
  /** To the unit's appraiser: the person asks to have the appraisal looked at again. */
  | {
      readonly template: "review-requested";
      readonly personName: string;
      readonly personId: string;
      readonly unitName: string;
      readonly scores: Scores;
      readonly total: number;
      readonly appraisalReason: string;
      readonly request: string;
      /** Hạn quyết định: until then the list waits for the answer. */
      readonly due: Day;
      readonly invitation: Invitation;
    }
  /** To the person: what came of the request. */
  | {
      readonly template: "review-answered";
      readonly personName: string;
      readonly outcome: "kept" | "reopened";
      readonly answer: string;
      readonly ownPage?: Invitation;
    }
  /** To a known person: the Office does not take a response that was set aside, with the reason. */
  | {
      readonly template: "dismissed";
      readonly personName: string;
      readonly at: Instant;
      readonly reason: string;
    };
