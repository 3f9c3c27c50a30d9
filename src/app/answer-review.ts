import { approversOf } from "../domain/approvers.ts";
import { refuse } from "../domain/refusal.ts";
import { answerReview } from "../domain/review.ts";
import { type Answer, done } from "./answer.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { findDossier } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { ReviewAct } from "./person-acts.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** The unit's appraiser answers a request for review: keeps the appraisal, or opens it again. */
export function answerReviewRequest(token: TokenPayload, act: ReviewAct, ports: Ports): Answer {
  return transact(ports, () => {
    const at = ports.clock.now();
    const { book, stored } = findDossier(token.d, token.r, { units: true }, ports);
    const cycle = stored && cycleOf(book, stored.value.year);
    if (!stored || !cycle) {
      return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
    }
    const { value: dossier } = stored;
    const outcome = act.kind === "keep-appraisal" ? "kept" : "reopened";
    const { version, reason = "" } = act;
    const decided = answerReview(
      dossier,
      { by: token.a, at, version, outcome, reason },
      { cycle, approvers: approversOf(dossier, book.roster, cycle, at) },
    );
    if (!decided.ok) return decided;
    const answer = done(
      outcome === "kept"
        ? `Đã trả lời ${dossier.name}: giữ kết quả thẩm định.`
        : `Đã mở lại hồ sơ của ${dossier.name} để thẩm định lại; thư có liên kết thẩm định được gửi tới đồng chí.`,
    );
    if (decided.value.length === 0) return answer;
    const draft = new Draft(book, at, ports);
    for (const event of decided.value) draft.happen(dossier, event, token.a, cycle);
    return { answer, committed: commitDraft(draft, book, ports) };
  });
}
