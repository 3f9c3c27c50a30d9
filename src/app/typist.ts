import type { Inspection } from "../domain/inspection.ts";
import type { ListFacts, PublicFacts, RegistrationFacts, SubmissionFacts } from "../domain/list-papers.ts";
import type { MinutesFacts } from "../domain/minutes.ts";
import type { Outcome } from "../domain/refusal.ts";
import type { ReportFacts } from "./ports.ts";

/** Puts facts into a template (.docx, base64): the finished .docx, or which field of the template is unknown or missing. */
export type Typed<Facts> = (facts: Facts, templateBase64: string) => Outcome<string>;

/** Types the papers: one function a paper, from `src/documents` (`src/typist.ts` says which). */
export interface Typist {
  readonly annualReport: Typed<ReportFacts>;
  readonly decision: Typed<ListFacts>;
  readonly inspection: Typed<Inspection>;
  readonly minutes: Typed<MinutesFacts>;
  readonly publicList: Typed<PublicFacts>;
  readonly registrations: Typed<RegistrationFacts>;
  readonly submission: Typed<SubmissionFacts>;
}
