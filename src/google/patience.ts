import { msLeft } from "./execution-time.ts";
import { uuidDice } from "./uuid-dice.ts";

/** Waits before the second, third … try, in milliseconds: a minute's quota is free again within them. */
const WAITS_MS: readonly number[] = [1000, 4000, 15_000, 40_000];

/** What must be left of the execution after a wait, so that it ends by itself and not by Google's six minutes. */
const KEPT_MS = 30_000;

/** Refused for now because too much was asked in a minute: nothing was applied. */
export function isQuota(message: string): boolean {
  return /quota exceeded|rate ?limit|resource.exhausted|too many requests|\b429\b/i.test(message);
}

/** What passes by itself: quota of the minute, the service out of breath. */
export function passes(message: string): boolean {
  return (
    isQuota(message) ||
    /\b50[0234]\b|internal error|backend error|service (is )?(currently )?unavailable|timed? ?out|empty response|service error|server error|try again later/i.test(
      message,
    )
  );
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A wait or up to half as long again: thirty that were refused together do not come back together, and all four outlast the minute. */
function spread(wait: number): number {
  const [byte = 0] = uuidDice.bytes(1);
  return Math.round(wait * (1 + byte / 510));
}

/**
 * Calls again, after a growing wait, what failed for a reason that passes by itself, as long as the execution has time
 * (https://developers.google.com/workspace/sheets/api/limits: "exponential backoff").
 * @param mayTryAgain which refusals are tried again: for a call that must not be made twice only those that applied nothing
 * @throws what the last try threw.
 */
export function withPatience<T>(call: () => T, mayTryAgain: (message: string) => boolean = passes): T {
  for (const wait of WAITS_MS) {
    try {
      return call();
    } catch (error) {
      if (!mayTryAgain(messageOf(error))) throw error;
      const pause = spread(wait);
      if (pause > msLeft() - KEPT_MS) throw error;
      Utilities.sleep(pause);
    }
  }
  return call();
}
