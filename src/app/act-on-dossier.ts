import type { AppraisalContext } from "../domain/appraisal-gate.ts";
import { approversOf } from "../domain/approvers.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { refuse } from "../domain/refusal.ts";
import { tellPrepared } from "../domain/telling-appraisal.ts";
import { type Answer, done } from "./answer.ts";
import type { DossierAct } from "./appraisal-acts.ts";
import type { Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { decideDossier, recordedInWords } from "./decide-dossier.ts";
import { Draft } from "./draft.ts";
import { findDossier } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import { noteAppraisals } from "./mark-rapid.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** The dossier that an act is about: the link's own, or the one named on a page that lists many of the link's year. */
function addressed(token: TokenPayload, act: DossierAct): Pick<TokenPayload, "d" | "r"> | undefined {
  if (token.p !== "queue") return token;
  const { subject = "", row = 0 } = act;
  return subject.startsWith(`${token.d}/`) ? { d: subject, r: row } : undefined;
}

/** Lets the events of one dossier happen; what it is after them. */
export function happenAll(
  before: Dossier,
  events: readonly DossierEvent[],
  draft: Draft,
  by: string,
  cycle: Cycle,
): Dossier {
  return events.reduce((dossier: Dossier, event) => draft.happen(dossier, event, by, cycle), before);
}

/** What goes with dossiers that were just acted on: rapid appraisals are marked, the head is told of preparations. */
export function concludeActs(
  kind: DossierAct["kind"],
  after: readonly Dossier[],
  draft: Draft,
  {
    book,
    cycle,
    by,
    at,
  }: { readonly book: Book; readonly cycle: Cycle; readonly by: string; readonly at: string },
): void {
  if (kind === "appraise") noteAppraisals(after, draft, { book, cycle, by, at });
  if (kind !== "prepare") return;
  for (const letter of tellPrepared(after, by, { cycle, staffing: book.roster, at }))
    draft.write(letter, cycle);
}

/** Appraise, prepare, return, take a return back, concur, object: one dossier, one commit. */
export function actOnDossier(token: TokenPayload, act: DossierAct, ports: Ports): Answer {
  return transact(ports, () => {
    const at = ports.clock.now();
    const by = token.a;
    const about = addressed(token, act);
    if (!about) return refuse("wrong-subject", "Thao tác này không thuộc danh sách của liên kết đang mở.");
    const { book, stored } = findDossier(about.d, about.r, { units: true }, ports);
    const cycle = stored && cycleOf(book, stored.value.year);
    if (!stored || !cycle)
      return refuse("no-dossier", "Không tìm thấy hồ sơ của liên kết này. Đề nghị liên hệ Văn phòng.");
    const context: AppraisalContext = { cycle, approvers: approversOf(stored.value, book.roster, cycle, at) };
    const outcome = decideDossier(stored.value, act, by, at, context);
    if (!outcome.ok) return outcome;
    const answer = (after: Dossier) => done(recordedInWords(act, after), { version: after.version });
    if (outcome.value.length === 0) return answer(stored.value);
    const draft = new Draft(book, at, ports);
    const after = happenAll(stored.value, outcome.value, draft, by, cycle);
    concludeActs(act.kind, [after], draft, { book, cycle, by, at });
    return { answer: answer(after), committed: commitDraft(draft, book, ports) };
  });
}
