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
import type { PortalFacts } from "../domain/portal-table.ts";
import type { Outcome } from "../domain/refusal.ts";
import type { ScoreSheetFacts, UnitProposalFacts } from "../domain/unit-papers.ts";
import type { ReportFacts } from "./ports.ts";

/** Puts facts into a template (.docx, base64): the finished .docx, or which field of the template is unknown or missing. */
export type Typed<Facts> = (facts: Facts, templateBase64: string) => Outcome<string>;

/** Types the papers: one function a paper, from `src/documents` (`src/typist.ts` says which). */
export interface Typist {
  readonly annualReport: Typed<ReportFacts>;
  readonly assessmentForms: Typed<AssessmentFacts>;
  readonly certificates: Typed<CertificateFacts>;
  readonly commendedList: Typed<CommendedFacts>;
  readonly decision: Typed<ListFacts>;
  readonly inspection: Typed<Inspection>;
  readonly minutes: Typed<MinutesFacts>;
  /** A spreadsheet (.xlsx), without a template. */
  readonly portalTable: (facts: PortalFacts) => Outcome<string>;
  readonly publicList: Typed<PublicFacts>;
  readonly registrations: Typed<RegistrationFacts>;
  readonly scoreSheet: Typed<ScoreSheetFacts>;
  readonly submission: Typed<SubmissionFacts>;
  readonly unitProposal: Typed<UnitProposalFacts>;
}
