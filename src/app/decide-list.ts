import type { Instant } from "../domain/calendar.ts";
import type { Dossier } from "../domain/dossier.ts";
import { decideList, listContent } from "../domain/list.ts";
import { refuse } from "../domain/refusal.ts";
import { parseDay } from "../domain/settings.ts";
import { type Answer, done } from "./answer.ts";
import { type Committed, commitDraft } from "./commit-draft.ts";
import { deliverAfterCommit } from "./deliver.ts";
import { Draft } from "./draft.ts";
import type { TokenPayload } from "./link.ts";
import { listKey, membersOf } from "./list-key.ts";
import { locked } from "./locked.ts";
import type { Ports, Stored } from "./ports.ts";
import { digest } from "./seal.ts";

/** The head's decision as it arrives from the page (already checked for shape). */
export interface DecideAct {
  readonly kind: "decide";
  readonly except?: Readonly<Record<string, string>>;
  readonly number?: string;
  readonly date?: string;
}

/** Years in which each person was recognised, from every dossier in the workbook. */
export function recognisedYears(
  dossiers: readonly Stored<Dossier>[],
): (personId: string) => ReadonlySet<number> {
  const years = new Map<string, Set<number>>();
  for (const { value } of dossiers) {
    if (!("decision" in value) || !value.decision.recognised) continue;
    years.set(value.personId, (years.get(value.personId) ?? new Set()).add(value.year));
  }
  return (personId) => years.get(personId) ?? new Set();
}

function decideUnderLock(
  token: TokenPayload,
  act: DecideAct,
  now: Instant,
  ports: Ports,
): { readonly answer: Answer; readonly committed?: Committed } {
  const book = ports.ledger.read({ dossiers: "all", lists: true, units: true });
  const stored = book.lists.find(({ value }) => listKey(value.year, value.number) === token.d);
  const cycle = stored && book.cycles.find(({ value }) => value.year === stored.value.year)?.value;
  if (!stored || !cycle)
    return {
      answer: refuse("no-list", "Không tìm thấy danh sách của liên kết này. Đề nghị liên hệ Văn phòng."),
    };
  const list = stored.value;
  const date = (act.date ?? "").trim() === "" ? "" : parseDay(act.date ?? "");
  if (date === undefined)
    return {
      answer: refuse(
        "bad-date",
        `Ngày quyết định "${(act.date ?? "").slice(0, 20)}" không phải là ngày; cần dạng 24/11/2026.`,
      ),
    };
  const members = membersOf(book, list);
  if (list.status === "undecided" && digest(listContent(members)) !== list.contentHash) {
    return {
      answer: refuse(
        "list-changed",
        "Nội dung danh sách đã bị thay đổi sau khi trình. Đề nghị Văn phòng kiểm tra và lập lại danh sách.",
      ),
    };
  }
  const command = { by: token.a, at: now, except: act.except ?? {}, number: (act.number ?? "").trim(), date };
  const context = {
    cycle,
    listNumber: list.number,
    decided: list.status === "decided",
    members,
    recognisedYears: recognisedYears(book.dossiers),
  };
  const outcome = decideList(command, context);
  if (!outcome.ok) return { answer: outcome };
  const draft = new Draft(book, now, ports);
  const { except, number } = command;
  draft.note(
    { type: "ListDecided", listNumber: list.number, contentHash: list.contentHash, except, number, date },
    cycle.year,
    "",
    token.a,
  );
  const after = outcome.value.map(({ dossier, event }) => draft.happen(dossier, event, token.a, cycle));
  draft.list({
    row: stored.row,
    value: {
      ...list,
      status: "decided",
      decidedAt: now,
      decidedBy: token.a,
      decisionNumber: number,
      decisionDate: date,
    },
  });
  const recognised = after.filter((dossier) => dossier.state === "Recognised").length;
  const message = `Đã phê duyệt danh sách số ${list.number}: công nhận ${recognised} người, không công nhận ${after.length - recognised} người.`;
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}

/** Step 3: the head approves the list once, with exceptions struck out (Phê duyệt danh sách). */
export function decideOnList(token: TokenPayload, act: DecideAct, ports: Ports): Answer {
  let committed: Committed | undefined;
  const answer = locked(ports, () => {
    const decided = decideUnderLock(token, act, ports.clock.now(), ports);
    committed = decided.committed;
    return decided.answer;
  });
  if (committed) deliverAfterCommit(committed.ready, ports, committed.cycles);
  return answer;
}
