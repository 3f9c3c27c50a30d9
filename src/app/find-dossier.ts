import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { Book, Stored, Wanted } from "./book.ts";
import type { Ports } from "./ports.ts";

/** A dossier and the book it was read with. */
export interface Found {
  readonly book: Book;
  readonly stored: Stored<Dossier> | undefined;
}

function matching(book: Book, key: string): Stored<Dossier> | undefined {
  return book.dossiers.find(({ value }) => dossierKey(value.year, value.personId) === key);
}

/**
 * Reads one dossier: one call while the row hinted in the link still holds its key, else the key column and the true
 * row. `also` comes with the first read.
 */
export function findDossier(key: string, rowHint: number, also: Wanted, ports: Ports): Found {
  const hinted: Wanted =
    rowHint > 1 ? { ...also, dossiers: { rows: [rowHint] } } : { ...also, dossiers: "keys" };
  const book = ports.ledger.read(hinted);
  const stored = matching(book, key);
  if (stored) return { book, stored };
  const rows = rowHint > 1 ? ports.ledger.read({ dossiers: "keys" }).dossierRows : book.dossierRows;
  const row = rows.get(key);
  if (row === undefined) return { book, stored: undefined };
  const dossiers = ports.ledger.read({ dossiers: { rows: [row] } }).dossiers;
  return { book: { ...book, dossiers }, stored: matching({ ...book, dossiers }, key) };
}
