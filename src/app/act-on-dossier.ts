import { appraiseDossier } from "../domain/appraisal.ts";
import type { AppraisalContext } from "../domain/appraisal-gate.ts";
import { approversOf } from "../domain/approvers.ts";
import type { Instant } from "../domain/calendar.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { type Outcome, refuse } from "../domain/refusal.ts";
import { returnDossier } from "../domain/return-dossier.ts";
import { total } from "../domain/scoring.ts";
import { concurWithDossier, objectToDossier } from "../domain/union-answer.ts";
import { type Answer, done } from "./answer.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { findDossier } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** What an approver may do to a dossier, as it arrives from the page (already checked for shape). */
export type DossierAct =
  | {
      readonly kind: "appraise";
      readonly version: number;
      readonly scores?: Readonly<Record<string, unknown>>;
      readonly reason?: string;
      readonly digital?: boolean;
      readonly proficient?: boolean;
    }
  | { readonly kind: "return"; readonly version: number; readonly reason?: string }
  | { readonly kind: "concur"; readonly version: number }
  | { readonly kind: "object"; readonly version: number; readonly reason?: string };

function decide(
  dossier: Dossier,
  act: DossierAct,
  by: string,
  at: Instant,
  context: AppraisalContext,
): Outcome<readonly DossierEvent[]> {
  switch (act.kind) {
    case "appraise":
      return appraiseDossier(dossier, { ...act, by, at }, context);
    case "return":
      return returnDossier(dossier, { ...act, by, at }, context);
    case "concur":
      return concurWithDossier(dossier, { ...act, by, at }, context);
    case "object":
      return objectToDossier(dossier, { ...act, by, at }, context);
  }
}

function words(act: DossierAct, after: Dossier): string {
  const whose = `${after.name} (${after.personId})`;
  switch (act.kind) {
    case "appraise":
      return "appraisal" in after
        ? `Đã ghi thẩm định hồ sơ của ${whose}: ${total(after.appraisal.scores)} điểm.`
        : `Đã ghi thẩm định hồ sơ của ${whose}.`;
    case "return":
      return `Đã gửi yêu cầu bổ sung tới ${whose}.`;
    case "concur":
      return `Đã ghi ý kiến nhất trí của Công đoàn đối với hồ sơ của ${whose}.`;
    case "object":
      return `Đã ghi ý kiến không nhất trí; hồ sơ của ${whose} trở lại đơn vị.`;
  }
}

/** Appraise, return, concur, object. */
export function actOnDossier(token: TokenPayload, act: DossierAct, ports: Ports): Answer {
  return transact(ports, () => {
    const now = ports.clock.now();
    const { book, stored } = findDossier(token.d, token.r, { units: true }, ports);
    const cycle = stored && cycleOf(book, stored.value.year);
    if (!stored || !cycle)
      return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
    const context = { cycle, approvers: approversOf(stored.value, book.roster, cycle, now) };
    const outcome = decide(stored.value, act, token.a, now, context);
    if (!outcome.ok) return outcome;
    if (outcome.value.length === 0) return done(words(act, stored.value));
    const draft = new Draft(book, now, ports);
    const after = outcome.value.reduce(
      (dossier: Dossier, event) => draft.happen(dossier, event, token.a, cycle),
      stored.value,
    );
    return { answer: done(words(act, after)), committed: commitDraft(draft, book, ports) };
  });
}
