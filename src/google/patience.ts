/** Waits before the second, third … try, in milliseconds: a minute's quota is free again within them. */
const WAITS_MS: readonly number[] = [1000, 4000, 15_000, 40_000];

/** What passes by itself: quota of the minute, the service out of breath. */
function passes(message: string): boolean {
  return /quota exceeded|rate limit|resource.exhausted|\b429\b|\b50[0234]\b|internal error|backend error|service (is )?(currently )?unavailable|timed? ?out|empty response/i.test(
    message,
  );
}

/**
 * Calls again, after a growing wait, what failed for a reason that passes by itself
 * (https://developers.google.com/workspace/sheets/api/limits: "exponential backoff").
 * @throws what the last try threw.
 */
export function withPatience<T>(call: () => T, mayTryAgain: (message: string) => boolean = passes): T {
  for (const wait of WAITS_MS) {
    try {
      return call();
    } catch (error) {
      if (!mayTryAgain(error instanceof Error ? error.message : String(error))) throw error;
      Utilities.sleep(wait);
    }
  }
  return call();
}
