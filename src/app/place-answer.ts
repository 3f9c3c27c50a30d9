import type { Cycle } from "../domain/cycle.ts";
import type { Person } from "../domain/roster.ts";
import type { Draft } from "./draft.ts";
import type { FormAnswer } from "./ports.ts";

/** Why an answer could not be taken, and whose it is where that is known. */
interface Placed {
  readonly code: string;
  readonly reason: string;
  readonly person?: Person;
}

/** What is no matter for the person: they have left, or the Office must first look at a row. */
const UNTOLD: ReadonlySet<string> = new Set(["left", "unreadable-dossier"]);

/**
 * Puts an answer that could not be taken into `Cần xử lý`, with its reason; whoever is known is told by letter.
 * @param cycle of the answer's year; without one nobody is told
 * @param year under which the ledger notes it; 0: none
 */
export function placeAnswer(
  answer: FormAnswer,
  { code, reason, person }: Placed,
  cycle: Cycle | undefined,
  year: number,
  draft: Draft,
): void {
  const { responseId, at, email, form } = answer;
  draft.place({ at, email, reason, form, responseId, content: JSON.stringify(answer.values) });
  draft.note({ type: "ResponsePlaced", form, responseId, at, email, reason }, year, person?.id ?? "", email);
  if (!person || !cycle || UNTOLD.has(code)) return;
  const letter = { template: "not-taken", personName: person.name, at, reason } as const;
  const about = form === "activities" ? { ...letter, form } : letter;
  draft.write({ to: person.email, letter: about, invites: false }, cycle);
}
