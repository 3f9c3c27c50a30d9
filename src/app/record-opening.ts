import { approversOf } from "../domain/approvers.ts";
import { noteOpening } from "../domain/note-opening.ts";
import { type Answer, done } from "./answer.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { findDossier } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/**
 * The link of a step was opened in a browser: the page says so itself once it runs, since mail scanners fetch links too.
 * See {@link noteOpening}.
 */
export function recordOpening(token: TokenPayload, ports: Ports): Answer {
  const step = token.p === "union" ? "union" : "unit";
  return transact(ports, () => {
    const at = ports.clock.now();
    const { book, stored } = findDossier(token.d, token.r, { units: true }, ports);
    const cycle = stored && cycleOf(book, stored.value.year);
    if (!stored || !cycle) return done("");
    const approvers = approversOf(stored.value, book.roster, cycle, at);
    const event = noteOpening(stored.value, { step, by: token.a, at }, { cycle, approvers });
    if (!event) return done("");
    const draft = new Draft(book, at, ports);
    draft.happen(stored.value, event, token.a, cycle);
    return { answer: done(""), committed: commitDraft(draft, book, ports) };
  });
}
