import { approversOf } from "../domain/approvers.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import { refuse } from "../domain/refusal.ts";
import { concludeActs, happenAll } from "./act-on-dossier.ts";
import { type Answer, done, type PersonAnswer } from "./answer.ts";
import type { DossierAct, ManyAct, OneOfMany } from "./appraisal-acts.ts";
import type { Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { decideDossier, recordedInWords } from "./decide-dossier.ts";
import { Draft } from "./draft.ts";
import { findDossiers } from "./find-dossier.ts";
import { cycleOf } from "./find-in-book.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

const KINDS = {
  "appraise-many": "appraise",
  "prepare-many": "prepare",
  "concur-many": "concur",
} as const satisfies Record<ManyAct["kind"], DossierAct["kind"]>;

/** What is worked on. */
interface Work {
  readonly book: Book;
  readonly cycle: Cycle;
  readonly by: string;
  readonly at: string;
  readonly draft: Draft;
}

/** What became of one dossier; `after` where something happened to it. */
interface OneDone {
  readonly answer: PersonAnswer;
  readonly after?: Dossier;
}

/** The act on one of them: its own reason, else the one for all; none where nothing of it differs. */
function actOf({ kind, reason: shared = "" }: ManyAct, one: OneOfMany): DossierAct {
  const { reason: own = "", ...rest } = one;
  const differs = [one.scores, one.digital, one.proficient, one.digitalBasis].some(
    (part) => part !== undefined,
  );
  const reason = own.trim() === "" ? shared : own;
  return { ...rest, kind: KINDS[kind], ...(differs ? { reason } : {}) };
}

function actOnOne(dossier: Dossier | undefined, act: ManyAct, one: OneOfMany, work: Work): OneDone {
  const { subject } = one;
  if (!dossier) {
    const message = `${subject}: không tìm thấy hồ sơ. Đề nghị liên hệ Văn phòng.`;
    return { answer: { subject, ok: false, message } };
  }
  const { book, cycle, by, at, draft } = work;
  const single = actOf(act, one);
  const approvers = approversOf(dossier, book.roster, cycle, at);
  const outcome = decideDossier(dossier, single, by, at, { cycle, approvers });
  if (!outcome.ok) {
    return {
      answer: { subject, ok: false, message: `${dossier.name} (${dossier.personId}): ${outcome.message}` },
    };
  }
  const after = happenAll(dossier, outcome.value, draft, by, cycle);
  const answer = { subject, ok: true, message: recordedInWords(single, after) };
  return outcome.value.length === 0 ? { answer } : { answer, after };
}

/** Each dossier once, whatever the page sends. */
function eachOnce(people: readonly OneOfMany[]): readonly OneOfMany[] {
  return [...new Map(people.map((one) => [one.subject, one])).values()];
}

function answerFor(people: readonly PersonAnswer[]): Answer {
  const refused = people.filter(({ ok }) => !ok);
  const details = [...refused, ...people.filter(({ ok }) => ok)].map(({ message }) => message);
  const recorded = people.length - refused.length;
  if (recorded === 0) {
    return { ...refuse("all-refused", "Chưa hồ sơ nào được ghi."), details, people };
  }
  const rest = refused.length === 0 ? "" : ` ${refused.length} hồ sơ chưa ghi được, lý do ở dưới.`;
  return done(`Đã ghi ${recorded} hồ sơ.${rest}`, { details, people });
}

/**
 * One click for many dossiers: one read, one commit. Each is accepted or refused by itself, whole; the answer names both.
 */
export function actOnMany(token: TokenPayload, act: ManyAct, ports: Ports): Answer {
  return transact(ports, () => {
    const people = eachOnce(act.people);
    const { book, stored } = findDossiers(people, { units: true }, ports);
    const cycle = cycleOf(book, Number(token.d));
    if (!cycle) return refuse("no-cycle", `Không tìm thấy kỳ đánh giá năm ${token.d}.`);
    const at = ports.clock.now();
    const by = token.a;
    const draft = new Draft(book, at, ports);
    const work = { book, cycle, by, at, draft };
    const ofYear = new Map(
      stored
        .filter(({ value }) => value.year === cycle.year)
        .map(({ value }) => [dossierKey(value.year, value.personId), value]),
    );
    const results = people.map((one) => actOnOne(ofYear.get(one.subject), act, one, work));
    const after = results.flatMap((result) => result.after ?? []);
    const answer = answerFor(results.map((result) => result.answer));
    if (after.length === 0) return answer;
    concludeActs(KINDS[act.kind], after, draft, work);
    return { answer, committed: commitDraft(draft, book, ports) };
  });
}
