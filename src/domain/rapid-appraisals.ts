import { epochOf, type Instant } from "./calendar.ts";

/** One appraisal that an approver has just recorded. */
export interface RecentAppraisal {
  readonly at: Instant;
  /** The dossier: `2026/CB0012`. */
  readonly subject: string;
}

/** Fifteen approvals within two minutes: nobody can have read ten indicators with their evidence that fast. */
export const RAPID_COUNT = 15;
export const RAPID_MS = 2 * 60 * 1000;

/** So many within so short a time, to be marked in the ledger; it refuses nothing. */
export interface Rapid {
  readonly from: Instant;
  readonly until: Instant;
  readonly subjects: readonly string[];
}

/** The appraisals still within two minutes of `now`. */
export function stillRecent(recent: readonly RecentAppraisal[], now: Instant): readonly RecentAppraisal[] {
  return recent.filter(({ at }) => epochOf(now) - epochOf(at) <= RAPID_MS);
}

/**
 * One approver's appraisals after those just recorded: what to remember, and whether they are to be marked. Marked ones
 * are forgotten, so that the sixteenth does not mark the same fifteen again.
 */
export function afterAppraisals(
  recent: readonly RecentAppraisal[],
  added: readonly RecentAppraisal[],
): { readonly remembered: readonly RecentAppraisal[]; readonly rapid?: Rapid } {
  const last = added[added.length - 1];
  if (last === undefined) return { remembered: recent };
  const together = [...stillRecent(recent, last.at), ...added];
  const [first] = together;
  if (first === undefined || together.length < RAPID_COUNT) return { remembered: together };
  const subjects = together.map(({ subject }) => subject);
  return { remembered: [], rapid: { from: first.at, until: last.at, subjects } };
}
