import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { requestReview } from "../domain/review.ts";
import { isOwnAddress } from "../domain/roster-rules.ts";
import { withdrawRegistration } from "../domain/withdrawal.ts";
import { type Answer, done } from "./answer.ts";
import type { Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { findDossier } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { PersonAct } from "./person-acts.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Own page: the link was sent to an address that is no longer the person's. */
export const NOT_YOURS = refuse(
  "not-approver",
  "Địa chỉ đã nhận liên kết này không còn là địa chỉ thư của người có hồ sơ. Đề nghị mở liên kết trong thư mới nhất, hoặc liên hệ Văn phòng.",
);

/** A withdrawal that was recorded already, from this very page: done, not refused. */
function withdrawnBefore(dossier: Dossier, by: string): boolean {
  return dossier.state === "Withdrawn" && dossier.withdrawal.by === by;
}

function decide(
  dossier: Dossier,
  act: PersonAct,
  at: string,
  by: string,
  book: Book,
  cycle: Cycle,
): Outcome<readonly DossierEvent[]> {
  const { reason = "", version } = act;
  if (act.kind === "request-review") {
    return requestReview(dossier, { by, at, version, reason }, { cycle, holidays: book.holidays });
  }
  if (withdrawnBefore(dossier, by)) return accept([]);
  return withdrawRegistration(dossier, { by, at, reason, enteredBy: "person", paper: "" }, cycle);
}

const DONE: Readonly<Record<PersonAct["kind"], string>> = {
  withdraw: "Đã rút đăng ký. Đồng chí có thể đăng ký lại khi còn trong hạn.",
  "request-review": "Đã gửi đề nghị xem xét lại tới đơn vị. Khi có trả lời, đồng chí sẽ nhận được thư.",
};

/** A click on one's own page: withdraw, ask for a review. */
export function actAsPerson(token: TokenPayload, act: PersonAct, ports: Ports): Answer {
  return transact(ports, () => {
    const now = ports.clock.now();
    const { book, stored } = findDossier(token.d, token.r, { units: true, holidays: true }, ports);
    const cycle = stored && cycleOf(book, stored.value.year);
    if (!stored || !cycle) {
      return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
    }
    if (!isOwnAddress(stored.value, token.a)) return NOT_YOURS;
    const outcome = decide(stored.value, act, now, token.a, book, cycle);
    if (!outcome.ok) return outcome;
    const answer = done(DONE[act.kind]);
    if (outcome.value.length === 0) return answer;
    const draft = new Draft(book, now, ports);
    for (const event of outcome.value) draft.happen(stored.value, event, token.a, cycle);
    return { answer, committed: commitDraft(draft, book, ports) };
  });
}
