import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { LedgerRow, ListRow } from "./book.ts";
import { dossiersUntil } from "./dossiers-until.ts";

function compiles({ type, content, year }: LedgerRow, list: Pick<ListRow, "year" | "number">): boolean {
  if (type !== "ListCompiled" || year !== list.year) return false;
  try {
    return (JSON.parse(content) as { readonly listNumber?: number }).listNumber === list.number;
  } catch {
    return false;
  }
}

/** The members of a list as the ledger tells them for the moment it was compiled; without those it can no longer tell. */
export function membersAsCompiled(
  ledger: readonly LedgerRow[],
  list: Pick<ListRow, "year" | "number" | "proposed" | "notProposed">,
): readonly Dossier[] {
  const members = new Set([...list.proposed, ...list.notProposed].map((id) => dossierKey(list.year, id)));
  return dossiersUntil(
    ledger,
    (row) => compiles(row, list),
    (key) => members.has(key),
  );
}
