import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { evolve, isDossierEvent } from "../domain/evolve.ts";
import type { LedgerRow } from "./book.ts";

function follow(dossier: Dossier | undefined, { content }: LedgerRow): Dossier | undefined {
  try {
    return evolve(dossier, JSON.parse(content) as DossierEvent);
  } catch {
    // Erased, or changed by hand: the check of the whole system tells of it.
    return undefined;
  }
}

/**
 * Dossiers as the ledger tells them for a moment in the past: before the first row that `ends` it, in the order in which
 * they began. Those it can no longer tell are left out.
 * @param wanted which dossiers, by key
 */
export function dossiersUntil(
  ledger: readonly LedgerRow[],
  ends: (row: LedgerRow) => boolean,
  wanted: (key: string) => boolean,
): readonly Dossier[] {
  const told = new Map<string, Dossier | undefined>();
  for (const row of ledger) {
    if (ends(row)) break;
    const key = dossierKey(row.year, row.personId);
    if (isDossierEvent(row.type) && wanted(key)) told.set(key, follow(told.get(key), row));
  }
  return [...told.values()].filter((dossier) => dossier !== undefined);
}
