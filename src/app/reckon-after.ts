import type { Cycle } from "../domain/cycle.ts";
import { reckonRuns } from "../domain/reckon-runs.ts";
import type { Past } from "../domain/run-of-years.ts";
import type { Draft } from "./draft.ts";

/** What the runs are worked out from: what was known before, and the draft that changed it. */
export interface Reckoning {
  readonly past: Past;
  readonly draft: Draft;
  readonly by: string;
  readonly cycle: Cycle;
}

/**
 * After a decision of `year` changed in the draft: the runs of that person's later years, in the same commit. `years` are
 * all of which the person has a dossier. Gives the number of later years whose run changed.
 */
export function reckonAfter(
  personId: string,
  year: number,
  years: readonly number[],
  { past, draft, by, cycle }: Reckoning,
): number {
  const dossiers = [...new Set(years)].flatMap((known) => draft.dossier(known, personId) ?? []);
  const changes = reckonRuns({ ...past, dossiers }, year);
  for (const { dossier, event } of changes) draft.happen(dossier, event, by, cycle);
  return changes.length;
}
