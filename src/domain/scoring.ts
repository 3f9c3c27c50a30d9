import type { Cycle } from "./cycle.ts";
import type { Scores } from "./dossier.ts";

/** Indicators in a criteria set (plan 307, II.2.b). */
export const INDICATOR_COUNT = 10;
export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 10;

/** The indicators' numbers, 1 to 10. */
export const INDICATOR_NUMBERS: readonly number[] = Array.from(
  { length: INDICATOR_COUNT },
  (_, index) => index + 1,
);

/** A whole number from 1 to 10. */
export function isScore(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= LOWEST_SCORE && Number(value) <= HIGHEST_SCORE;
}

/** The score a person typed: digits only once trimmed (`8`, ` 8 `, not `8.0`); undefined when it is none. */
export function parseScore(text: string): number | undefined {
  const trimmed = text.trim();
  const score = /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return isScore(score) ? score : undefined;
}

/** Tổng điểm, at most 100. */
export function total(scores: Scores): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Thấp nhất: the lowest score. */
export function lowest(scores: Scores): number {
  return Math.min(...scores);
}

/** Numbers (1 to 10) of the indicators below the floor. */
export function belowFloor(scores: Scores, floor: number): readonly number[] {
  return INDICATOR_NUMBERS.filter((number) => (scores[number - 1] ?? 0) < floor);
}

/** The title's two rules: total ≥ 80 and no indicator < 5 (plan 307, II.2.b), with the cycle's figures. */
export function passes(scores: Scores, cycle: Pick<Cycle, "passTotal" | "passFloor">): boolean {
  return total(scores) >= cycle.passTotal && lowest(scores) >= cycle.passFloor;
}

/** Why these scores do not pass, in words; empty when they do. */
export function causeOfFailure(scores: Scores, cycle: Pick<Cycle, "passTotal" | "passFloor">): string {
  const causes: string[] = [];
  if (total(scores) < cycle.passTotal) {
    causes.push(`Tổng điểm ${total(scores)}, chưa đủ ${cycle.passTotal} điểm`);
  }
  for (const number of belowFloor(scores, cycle.passFloor)) {
    causes.push(`Chỉ số ${number} đạt ${scores[number - 1]} điểm, dưới ${cycle.passFloor} điểm`);
  }
  return causes.join("; ");
}
