import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { Book, Stored, Wanted } from "./book.ts";
import type { Ports } from "./ports.ts";

/** A dossier and the book it was read with. */
export interface Found {
  readonly book: Book;
  readonly stored: Stored<Dossier> | undefined;
}

/** A dossier that is looked for, and the row it stood in when somebody last looked (0: unknown). */
export interface Sought {
  readonly subject: string;
  readonly row: number;
}

/** Those that are found, and the book they were read with. */
export interface FoundMany {
  readonly book: Book;
  readonly stored: readonly Stored<Dossier>[];
}

function keyOf({ value }: Stored<Dossier>): string {
  return dossierKey(value.year, value.personId);
}

/**
 * Reads dossiers: one call while the hinted rows still hold their keys, else the key column and the true rows. `also`
 * comes with the first read; the book holds none but those sought.
 */
export function findDossiers(sought: readonly Sought[], also: Wanted, ports: Ports): FoundMany {
  const hints = sought.map(({ row }) => row).filter((row) => row > 1);
  const hinted: Wanted = { ...also, dossiers: hints.length > 0 ? { rows: hints } : "keys" };
  const book = ports.ledger.read(hinted);
  const keys = new Set(sought.map(({ subject }) => subject));
  const found = book.dossiers.filter((stored) => keys.has(keyOf(stored)));
  const missing = [...keys].filter((key) => !found.some((stored) => keyOf(stored) === key));
  if (missing.length === 0) return { book: { ...book, dossiers: found }, stored: found };
  const rows = hints.length > 0 ? ports.ledger.read({ dossiers: "keys" }).dossierRows : book.dossierRows;
  const places = missing.flatMap((key) => rows.get(key) ?? []);
  const rest = places.length === 0 ? [] : ports.ledger.read({ dossiers: { rows: places } }).dossiers;
  const stored = [...found, ...rest.filter((one) => keys.has(keyOf(one)))];
  return { book: { ...book, dossiers: stored }, stored };
}

/** Reads one dossier; see {@link findDossiers}. */
export function findDossier(key: string, rowHint: number, also: Wanted, ports: Ports): Found {
  const { book, stored } = findDossiers([{ subject: key, row: rowHint }], also, ports);
  return { book, stored: stored[0] };
}
