/**
 * A daily quota as Google counts it: "Quotas are per user and reset 24 hours after the first request."
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export interface QuotaWindow {
  /** Epoch ms of the first request counted. */
  readonly startedAt: number;
  readonly used: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What may still be used at `now` of a daily `limit`. */
export function remainingQuota(window: QuotaWindow | null, limit: number, now: number): number {
  return limit - current(window, now).used;
}

/** The window after `count` more requests at `now`. */
export function spendQuota(window: QuotaWindow | null, count: number, now: number): QuotaWindow {
  const { startedAt, used } = current(window, now);
  return { startedAt, used: used + count };
}

function current(window: QuotaWindow | null, now: number): QuotaWindow {
  const over = window === null || now >= window.startedAt + DAY_MS;
  return over ? { startedAt: now, used: 0 } : window;
}
