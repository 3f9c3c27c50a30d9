import { basisInWords } from "./digital-basis.ts";
import type { Submission } from "./dossier.ts";
import { INDICATOR_NUMBERS } from "./scoring.ts";

/** One thing that a new self-assessment says otherwise than the one it replaced. */
export interface Change<T> {
  readonly before: T;
  readonly now: T;
}

/** What one indicator has new. */
export interface IndicatorChange {
  readonly indicator: number;
  readonly score?: Change<number>;
  readonly evidence?: Change<string>;
}

/** A question besides the indicators, with both answers in words. */
export interface AnswerChange extends Change<string> {
  readonly question: string;
}

/** Both versions, as far as they differ. */
export interface SubmissionChanges {
  readonly indicators: readonly IndicatorChange[];
  readonly answers: readonly AnswerChange[];
}

function changed<T>(before: T, now: T): Change<T> | undefined {
  return before === now ? undefined : { before, now };
}

function yesNo(answer: boolean): string {
  return answer ? "Có" : "Không";
}

function answerChanges(before: Submission, now: Submission): readonly AnswerChange[] {
  const basis = ({ digitalBasis }: Submission) => (digitalBasis ? basisInWords(digitalBasis) : "chưa nêu");
  const answers = [
    { question: "Kỹ năng số", before: yesNo(before.digitalSkills), now: yesNo(now.digitalSkills) },
    { question: "Thành thạo", before: yesNo(before.proficient), now: yesNo(now.proficient) },
    { question: "Căn cứ kỹ năng số", before: basis(before), now: basis(now) },
  ];
  return answers.filter((answer) => answer.before !== answer.now);
}

/** What changed between a self-assessment and the one that replaced it. */
export function submissionChanges(before: Submission, now: Submission): SubmissionChanges {
  const indicators = INDICATOR_NUMBERS.flatMap((indicator): readonly IndicatorChange[] => {
    const score = changed(before.scores[indicator - 1] ?? 0, now.scores[indicator - 1] ?? 0);
    const evidence = changed(
      (before.evidence[indicator - 1] ?? "").trim(),
      (now.evidence[indicator - 1] ?? "").trim(),
    );
    if (!score && !evidence) return [];
    return [{ indicator, ...(score ? { score } : {}), ...(evidence ? { evidence } : {}) }];
  });
  return { indicators, answers: answerChanges(before, now) };
}
