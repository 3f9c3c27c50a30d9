import { dayOf } from "./calendar.ts";
import { type CorrectDecision, correctDecision } from "./correction.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierChange } from "./list.ts";
import { accept, type Outcome, type Refusal, refuse } from "./refusal.ts";
import { checkNumberAndDate, type SigningContext } from "./signed-decision.ts";

/** A list's decision as it is recorded, and what it may not clash with. */
export type ListCorrection = Pick<
  SigningContext,
  "compiledOn" | "otherDecisions" | "listNumber" | "signer"
> & {
  readonly number: string;
  readonly date: string;
};

/**
 * Đính chính of a whole decision: the same error stands on every member of the list, so it is put right on all of them.
 * Refused where the decision is not signed, where the number or the date cannot be, or where nothing would change.
 */
export function correctListDecision(
  members: readonly Dossier[],
  command: Omit<CorrectDecision, "name">,
  context: ListCorrection,
): Outcome<readonly DossierChange[]> {
  if (context.signer === "") {
    return refuse(
      "not-signed",
      `Danh sách số ${context.listNumber} chưa ghi quyết định đã ký nên chưa có gì để đính chính; chọn “Ghi quyết định đã ký”.`,
    );
  }
  const asCorrected = { number: command.number ?? context.number, date: command.date ?? context.date };
  const sound = checkNumberAndDate(asCorrected, dayOf(command.at), context);
  if (!sound.ok) return sound;
  const changes: DossierChange[] = [];
  let refusal: Refusal | undefined;
  for (const dossier of members) {
    const outcome = correctDecision(dossier, command);
    if (outcome.ok) changes.push(...outcome.value.map((event) => ({ dossier, event })));
    else refusal ??= outcome;
  }
  if (changes.length > 0) return accept(changes);
  return refusal ?? refuse("empty-list", `Danh sách số ${context.listNumber} không còn hồ sơ nào.`);
}
