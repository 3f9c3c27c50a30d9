import type { Act, SelfAssessed } from "./contract.ts";

/** What the unit's form says right now. */
export interface Choice {
  readonly scores: readonly number[];
  readonly digital: boolean;
  readonly proficient: boolean;
  readonly reason: string;
}

type Appraise = Extract<Act, { kind: "appraise" }>;

/** The scores that differ from the self scores, by indicator number. */
export function changedScores(self: SelfAssessed, choice: Choice): Record<string, number> {
  const changed: Record<string, number> = {};
  choice.scores.forEach((score, index) => {
    if (score !== self.scores[index]) changed[String(index + 1)] = score;
  });
  return changed;
}

/** True when a score or an answer differs from the self-assessment: a reason is needed then. */
export function differs(self: SelfAssessed, choice: Choice): boolean {
  return (
    Object.keys(changedScores(self, choice)).length > 0 ||
    choice.digital !== self.digital ||
    choice.proficient !== self.proficient
  );
}

/** The act for this choice; only what differs is sent, and a reason only where something does. */
export function appraiseAct(self: SelfAssessed, choice: Choice, version: number): Appraise {
  if (!differs(self, choice)) return { kind: "appraise", version };
  const scores = changedScores(self, choice);
  return {
    kind: "appraise",
    version,
    ...(Object.keys(scores).length > 0 ? { scores } : {}),
    ...(choice.digital !== self.digital ? { digital: choice.digital } : {}),
    ...(choice.proficient !== self.proficient ? { proficient: choice.proficient } : {}),
    reason: choice.reason.trim(),
  };
}
