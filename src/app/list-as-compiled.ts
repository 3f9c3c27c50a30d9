import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { evolve, isDossierEvent } from "../domain/evolve.ts";
import type { LedgerRow, ListRow } from "./book.ts";

function compiles({ type, content, year }: LedgerRow, list: Pick<ListRow, "year" | "number">): boolean {
  if (type !== "ListCompiled" || year !== list.year) return false;
  try {
    return (JSON.parse(content) as { readonly listNumber?: number }).listNumber === list.number;
  } catch {
    return false;
  }
}

function follow(dossier: Dossier | undefined, { content }: LedgerRow): Dossier | undefined {
  try {
    return evolve(dossier, JSON.parse(content) as DossierEvent);
  } catch {
    // Erased, or changed by hand: the check of the whole system tells of it.
    return undefined;
  }
}

/** The members of a list as the ledger tells them for the moment it was compiled; without those it can no longer tell. */
export function membersAsCompiled(
  ledger: readonly LedgerRow[],
  list: Pick<ListRow, "year" | "number" | "proposed" | "notProposed">,
): readonly Dossier[] {
  const members = new Set([...list.proposed, ...list.notProposed].map((id) => dossierKey(list.year, id)));
  const told = new Map<string, Dossier | undefined>();
  for (const row of ledger) {
    if (compiles(row, list)) break;
    const key = dossierKey(row.year, row.personId);
    if (isDossierEvent(row.type) && members.has(key)) told.set(key, follow(told.get(key), row));
  }
  return [...told.values()].filter((dossier) => dossier !== undefined);
}
