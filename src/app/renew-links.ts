import { commitDraft } from "./commit-draft.ts";
import { deliverAfterCommit } from "./deliver.ts";
import { Draft } from "./draft.ts";
import { currentCycle } from "./find-in-book.ts";
import { lettersNow } from "./follow-staffing.ts";
import type { Ports } from "./ports.ts";
import { underLock } from "./under-lock.ts";

const LOCK_MS = 30 * 1000;

/** True where people hold links that a key signed which is not in use any more. */
export function linksAreStale(signingKey: string | undefined, ports: Pick<Ports, "keys">): boolean {
  return signingKey !== undefined && ports.keys.byId(signingKey) === undefined;
}

/**
 * The key with which links were signed is gone (the script's properties were emptied, or the Office revoked it): whoever
 * holds a step now is written to again, in digest mode with the next morning's letter.
 */
export function renewLinks(by: string, ports: Ports): number {
  let renewed = 0;
  const committed = underLock(ports, LOCK_MS, () => {
    const book = ports.ledger.read({ roster: true, dossiers: "all", lists: true });
    const cycle = currentCycle(book);
    const at = ports.clock.now();
    const draft = new Draft(book, at, ports);
    const letters = cycle?.state === "open" ? lettersNow(book, draft, cycle, book.roster, at) : [];
    if (cycle) for (const letter of letters) draft.write(letter, cycle);
    renewed = letters.length;
    draft.remember({ signingKey: ports.keys.signing().id });
    draft.note({ type: "LinksRenewed", count: renewed }, cycle?.year ?? 0, "", by);
    return commitDraft(draft, book, ports);
  });
  if (committed) deliverAfterCommit(committed, ports);
  return renewed;
}
