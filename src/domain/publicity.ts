import type { Cycle } from "./cycle.ts";
import type { YearFigures } from "./figures.ts";
import type { PaperIssue } from "./paper-issue.ts";

/** Which form people are led to: Phiếu đăng ký, Phiếu tự đánh giá. */
export type PublicForm = "registration" | "selfAssessment";

/** What the notice that opens the year (Thông báo phát động, plan 307 III.2.b) is made from. */
export interface CampaignFacts {
  readonly cycle: Cycle;
  readonly issue: PaperIssue;
  /** Addresses of the forms; empty where there is none yet. */
  readonly registrationUrl: string;
  readonly selfAssessmentUrl: string;
}

/** What the poster (áp phích A3) is made from. */
export interface PosterFacts {
  readonly cycle: Cycle;
  readonly form: PublicForm;
  /** Where the QR code leads. */
  readonly url: string;
}

/** What the article for the department's website is made from: figures, nobody's name. */
export interface ArticleFacts {
  readonly cycle: Cycle;
  readonly figures: YearFigures;
}
