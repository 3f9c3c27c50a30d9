import type { CriteriaSet } from "../domain/criteria.ts";
import type { FormSetup, SystemState } from "./book.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";

/** What a form's questions say of a criteria set, as one short text: while it stays the same the form need not be touched. */
export function textsOf({ checkedAgainstOriginal, indicators }: CriteriaSet): string {
  return digest(JSON.stringify([checkedAgainstOriginal, indicators])).slice(0, 16);
}

/** The form after its questions have followed a set. */
export interface FormFollowed {
  readonly forms: SystemState["forms"];
  /** A line for each question that was changed. */
  readonly changed: readonly string[];
}

/** Makes the self-assessment form say what the set says; asks nothing of Google where it does already. */
export function followCriteria(
  forms: SystemState["forms"],
  criteria: CriteriaSet,
  ports: Pick<Ports, "questions">,
): FormFollowed {
  const form: FormSetup | undefined = forms.selfAssessment;
  const texts = textsOf(criteria);
  if (!form || form.texts === texts) return { forms, changed: [] };
  const changed = ports.questions.follow(form, criteria);
  return { forms: { ...forms, selfAssessment: { ...form, texts } }, changed };
}
