import type { Act, SelfAssessed } from "./contract.ts";
import type { Basis, Choice } from "./contract-queue.ts";

type Appraise = Extract<Act, { kind: "appraise" | "prepare" }>;

/** The scores that differ from the self scores, by indicator number. */
export function changedScores(self: SelfAssessed, choice: Choice): Record<string, number> {
  const changed: Record<string, number> = {};
  choice.scores.forEach((score, index) => {
    if (score !== self.scores[index]) changed[String(index + 1)] = score;
  });
  return changed;
}

/** The basis that is named otherwise than claimed; none counts without digital skills. */
function changedBasis(self: SelfAssessed, { digital, basis }: Choice): Basis | undefined {
  if (!digital || basis === undefined) return undefined;
  const same = basis.kind === self.basis?.kind && basis.note.trim() === self.basis.note;
  return same ? undefined : { kind: basis.kind, note: basis.note.trim() };
}

/** True when a score or an answer differs from the self-assessment: a reason is needed then. */
export function differs(self: SelfAssessed, choice: Choice): boolean {
  return (
    Object.keys(changedScores(self, choice)).length > 0 ||
    choice.digital !== self.digital ||
    choice.proficient !== self.proficient ||
    changedBasis(self, choice) !== undefined
  );
}

/** What of this choice is sent: only what differs, and a reason only where something does. */
export function appraisalFields(self: SelfAssessed, choice: Choice, version: number): Omit<Appraise, "kind"> {
  if (!differs(self, choice)) return { version };
  const scores = changedScores(self, choice);
  const basis = changedBasis(self, choice);
  return {
    version,
    ...(Object.keys(scores).length > 0 ? { scores } : {}),
    ...(choice.digital !== self.digital ? { digital: choice.digital } : {}),
    ...(choice.proficient !== self.proficient ? { proficient: choice.proficient } : {}),
    ...(basis ? { digitalBasis: basis } : {}),
    reason: choice.reason.trim(),
  };
}
