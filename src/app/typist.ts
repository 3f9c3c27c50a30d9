import type { AssessmentFacts } from "../domain/assessment-form.ts";
import type { Inspection } from "../domain/inspection.ts";
import type {
  CertificateFacts,
  CommendedFacts,
  ListFacts,
  PublicFacts,
  RegistrationFacts,
  SubmissionFacts,
} from "../domain/list-papers.ts";
import type { MinutesFacts } from "../domain/minutes.ts";
import type { PackageFacts } from "../domain/package-facts.ts";
import type { PaperIssue } from "../domain/paper-issue.ts";
import type { PortalFacts } from "../domain/portal-table.ts";
import type { ProgrammeReviewFacts } from "../domain/programme-review.ts";
import type { ArticleFacts, CampaignFacts, PosterFacts } from "../domain/publicity.ts";
import type { Outcome } from "../domain/refusal.ts";
import type { ScoreSheetFacts, UnitProposalFacts } from "../domain/unit-papers.ts";
import type { YearPlanFacts } from "../domain/year-plan.ts";
import type { CopiedTab } from "./copied-tab.ts";
import type { ReportFacts } from "./ports.ts";

/** Puts facts into a template (.docx, base64): the finished .docx, or which field of the template is unknown or missing. */
export type Typed<Facts> = (facts: Facts, templateBase64: string) => Outcome<string>;

/** Types the papers: one function a paper, from `src/documents` (`src/typist.ts` says which). */
export interface Typist {
  readonly annualReport: Typed<ReportFacts>;
  readonly assessmentForms: Typed<AssessmentFacts>;
  readonly associationList: Typed<{ readonly facts: PackageFacts; readonly issue: PaperIssue }>;
  readonly campaignNotice: Typed<CampaignFacts>;
  readonly certificates: Typed<CertificateFacts>;
  readonly commendedList: Typed<CommendedFacts>;
  readonly decision: Typed<ListFacts>;
  readonly inspection: Typed<Inspection>;
  readonly minutes: Typed<MinutesFacts>;
  /** A spreadsheet (.xlsx), without a template. */
  readonly portalTable: (facts: PortalFacts) => Outcome<string>;
  readonly poster: Typed<PosterFacts>;
  readonly publicList: Typed<PublicFacts>;
  readonly registrations: Typed<RegistrationFacts>;
  /** A workbook (.xlsx, base64), without a template. */
  readonly resultsExtract: (facts: PackageFacts) => string;
  readonly scoreSheet: Typed<ScoreSheetFacts>;
  readonly submission: Typed<SubmissionFacts>;
  readonly unitProposal: Typed<UnitProposalFacts>;
  readonly websiteArticle: Typed<ArticleFacts>;
  readonly programmeReview: Typed<ProgrammeReviewFacts>;
  readonly yearPlan: Typed<YearPlanFacts>;
  /** The workbook as a file to read (.xlsx, base64). */
  readonly workbookCopy: (tabs: readonly CopiedTab[]) => string;
}
