import { type Approvers, approversOf, holds } from "../domain/approvers.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier, Step } from "../domain/dossier.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import { awaitsUnion } from "../domain/union-answer.ts";
import { type Answer, done } from "./answer.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { findDossier } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** True while this step of the dossier waits and nobody has been seen to open its link. */
function isUnseen(dossier: Dossier, step: Step, cycle: Cycle, { unionRule }: Approvers): boolean {
  const waits = step === "unit" ? dossier.state === "Submitted" : awaitsUnion(dossier, cycle, unionRule);
  return waits && cycle.state === "open" && dossier.opened?.step !== step;
}

function mayOpen(approvers: Approvers, step: Step, address: string): boolean {
  return holds(approvers[step], address) || (step === "unit" && sameAddress(approvers.deputy ?? "", address));
}

/**
 * The link of a step was opened in a browser: the page says so itself once it runs, since mail scanners fetch links too.
 * Only the first opening is kept, and nothing else of the dossier changes; whoever it no longer concerns changes nothing.
 */
export function recordOpening(token: TokenPayload, ports: Ports): Answer {
  const step = token.p === "union" ? "union" : "unit";
  return transact(ports, () => {
    const at = ports.clock.now();
    const { book, stored } = findDossier(token.d, token.r, { units: true }, ports);
    const cycle = stored && cycleOf(book, stored.value.year);
    if (!stored || !cycle) return done("");
    const approvers = approversOf(stored.value, book.roster, cycle, at);
    if (!isUnseen(stored.value, step, cycle, approvers)) return done("");
    if (!mayOpen(approvers, step, token.a)) return done("");
    const draft = new Draft(book, at, ports);
    draft.happen(stored.value, { type: "LinkOpened", opening: { step, by: token.a, at } }, token.a, cycle);
    return { answer: done(""), committed: commitDraft(draft, book, ports) };
  });
}
