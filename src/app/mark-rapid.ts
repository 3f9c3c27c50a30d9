import type { Cycle } from "../domain/cycle.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import { afterAppraisals, type RecentAppraisal, stillRecent } from "../domain/rapid-appraisals.ts";
import { normalizeAddress } from "../domain/roster-rules.ts";
import type { Book } from "./book.ts";
import type { Draft } from "./draft.ts";
import { digest } from "./seal.ts";

/** What marking stands on. */
interface Marking {
  readonly book: Book;
  readonly cycle: Cycle;
  readonly by: string;
  readonly at: string;
}

/**
 * Remembers who has just appraised whom, and marks in the ledger, in the same commit, fifteen within two minutes. What
 * is older than two minutes is forgotten for everybody, so the memory stays small.
 */
export function noteAppraisals(
  dossiers: readonly Dossier[],
  draft: Draft,
  { book, cycle, by, at }: Marking,
): void {
  if (dossiers.length === 0) return;
  const approver = digest(normalizeAddress(by)).slice(0, 16);
  const others = Object.entries(book.system.recentAppraisals)
    .filter(([other]) => other !== approver)
    .map(([other, recent]) => [other, stillRecent(recent, at)] as const)
    .filter(([, recent]) => recent.length > 0);
  const added = dossiers.map((one): RecentAppraisal => ({ at, subject: dossierKey(one.year, one.personId) }));
  const { remembered, rapid } = afterAppraisals(book.system.recentAppraisals[approver] ?? [], added);
  const own = remembered.length > 0 ? [[approver, remembered] as const] : [];
  draft.remember({ recentAppraisals: Object.fromEntries([...others, ...own]) });
  if (rapid) draft.note({ type: "RapidAppraisalsMarked", approver: by, ...rapid }, cycle.year, "", by);
}
