import type { Cycle } from "../domain/cycle.ts";
import type { Book } from "./book.ts";
import type { Draft, Ready } from "./draft.ts";
import type { Ports } from "./ports.ts";

/** A draft that is written: what is left is to tell people, once the lock is free. */
export interface Committed {
  readonly ready: Ready;
  readonly cycles: readonly Cycle[];
}

/** Commits a draft whole, in one call. */
export function commitDraft(draft: Draft, book: Book, ports: Ports): Committed {
  const ready = draft.ready();
  ports.ledger.commit(ready.commit);
  return { ready, cycles: book.cycles.map(({ value }) => value) };
}
