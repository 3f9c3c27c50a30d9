import { dossierKey } from "../domain/dossier.ts";
import { personAt } from "../domain/roster-rules.ts";
import type { Book } from "./book.ts";
import type { Draft } from "./draft.ts";
import type { FormAnswer, Ports } from "./ports.ts";

/** What a ring tells besides that it rang; either may be missing, and nothing but speed hangs on it. */
export interface Ring {
  /** Id of the form that rang. */
  readonly form?: string | undefined;
  /** Whose answer it rang for. */
  readonly email?: string | undefined;
}

/** The first look: the roll, where every dossier stands, and the dossier of who rang where a hint says its row. */
export function lookFor({ email = "" }: Ring, ports: Ports): Book {
  const row = email === "" ? undefined : ports.rowHints.rowOf(email, yearOf(ports));
  return ports.ledger.read({
    roster: true,
    dossiers: row === undefined ? "keys" : { rows: [row], keys: true },
  });
}

/** The year of the answers that come now. */
export function yearOf({ clock }: Ports): number {
  return Number(clock.now().slice(0, 4));
}

/**
 * The book with the rows that these answers touch, which the first look may have brought already: dossiers, and the tab
 * of activities where it was reported to. One read at most.
 */
export function withTouched(
  book: Book,
  own: readonly FormAnswer[],
  reports: readonly FormAnswer[],
  ports: Ports,
): Book {
  const touched = rowsTouched(own, book);
  const atHand = book.dossiers.filter(({ row }) => touched.includes(row));
  const rows = touched.filter((row) => !atHand.some((stored) => stored.row === row));
  if (rows.length + reports.length === 0) return { ...book, dossiers: atHand };
  const { dossiers, activities } = ports.ledger.read({
    ...(rows.length > 0 ? { dossiers: { rows } } : {}),
    ...(reports.length > 0 ? { activities: true as const } : {}),
  });
  return { ...book, dossiers: [...atHand, ...dossiers], activities };
}

/** Rows of the dossiers that these answers touch. */
function rowsTouched(answers: readonly FormAnswer[], book: Book): readonly number[] {
  const rows = new Set<number>();
  for (const answer of answers) {
    const person = personAt(book.roster, answer.email);
    const row = person && book.dossierRows.get(dossierKey(Number(answer.at.slice(0, 4)), person.id));
    if (row !== undefined) rows.add(row);
  }
  return [...rows];
}

/** Where the dossiers of these answers stand once the draft is committed, by the address they came from. */
export function rowsAfter(
  answers: readonly FormAnswer[],
  book: Book,
  draft: Draft,
): ReadonlyMap<string, number> {
  return new Map(
    answers.flatMap(({ at, email }): (readonly [string, number])[] => {
      const person = personAt(book.roster, email);
      const row = person && draft.rowOf(Number(at.slice(0, 4)), person.id);
      return row === undefined ? [] : [[email, row]];
    }),
  );
}
