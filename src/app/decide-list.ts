import type { Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { type DecideList, type DossierChange, decideList, listContent } from "../domain/list.ts";
import { listChanges } from "../domain/list-changes.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import { refuseSentBack } from "../domain/send-back-list.ts";
import { parseDay } from "../domain/settings.ts";
import { type Answer, done, type Refused } from "./answer.ts";
import type { Book, ListRow, Stored } from "./book.ts";
import { type Committed, commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { holderOfList } from "./holder-of-list.ts";
import type { TokenPayload } from "./link.ts";
import { membersAsCompiled } from "./list-as-compiled.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";
import { type Transacted, transact } from "./transact.ts";

/** The head's decision as it arrives from the page (already checked for shape). */
export interface DecideAct {
  readonly kind: "decide";
  readonly except?: Readonly<Record<string, string>>;
  readonly number?: string;
  readonly date?: string;
}

/** The head's command, or why the date in it is none. */
function commandFrom(token: TokenPayload, act: DecideAct, at: Instant): Outcome<DecideList> {
  const text = (act.date ?? "").trim();
  const date = text === "" ? "" : parseDay(text);
  if (date === undefined) {
    return refuse(
      "bad-date",
      `Ngày quyết định "${text.slice(0, 20)}" không phải là ngày; cần dạng 24/11/2026.`,
    );
  }
  return accept({ by: token.a, at, except: act.except ?? {}, number: (act.number ?? "").trim(), date });
}

/** Whether the members still say what was sent to the head. */
export function isAsSent(list: ListRow, members: readonly Dossier[]): boolean {
  return list.status === "decided" || digest(listContent(members)) === list.contentHash;
}

/** Writes the decision: each dossier, the list, and that the list was decided. */
function commitDecision(
  { row, value: list }: Stored<ListRow>,
  changes: readonly DossierChange[],
  command: DecideList,
  cycle: Cycle,
  book: Book,
  ports: Ports,
): { readonly committed: Committed; readonly after: readonly Dossier[] } {
  const { by, at, except, number, date } = command;
  const draft = new Draft(book, at, ports);
  const decided = { listNumber: list.number, contentHash: list.contentHash, except, number, date };
  draft.note({ type: "ListDecided", ...decided }, cycle.year, "", by);
  const after = changes.map(({ dossier, event }) => draft.happen(dossier, event, by, cycle));
  const outcome = { decidedAt: at, decidedBy: by, decisionNumber: number, decisionDate: date };
  draft.list({ row, value: { ...list, status: "decided", ...outcome } });
  return { committed: commitDraft(draft, book, ports), after };
}

/** What is still to come: the click approves the list, the signed decision is the legal act. */
function afterApproval(number: string): string {
  return number === "" ? " Quyết định công nhận sẽ do Văn phòng trình ký." : "";
}

/** The very same decision was recorded before: a second tap counts once. */
function decidedBefore(list: ListRow, members: readonly Dossier[], command: DecideList): boolean {
  const struckOut = members.filter(
    ({ state, personId }) => state === "NotRecognised" && list.proposed.includes(personId),
  );
  return (
    list.status === "decided" &&
    sameAddress(list.decidedBy, command.by) &&
    (command.number === "" || command.number === list.decisionNumber) &&
    struckOut.length === Object.keys(command.except).length &&
    struckOut.every(({ personId }) => personId in command.except)
  );
}

function approved(list: ListRow, members: readonly Dossier[], number: string): Answer {
  const recognised = members.filter(({ state }) => state === "Recognised").length;
  return done(
    `Đã phê duyệt danh sách số ${list.number}: công nhận ${recognised} người, không công nhận ${members.length - recognised} người.${afterApproval(number)}`,
  );
}

/** What changed since the list was sent, in words: its members as the ledger tells them against what stands now. */
export function changesSince(list: ListRow, members: readonly Dossier[], ports: Ports): readonly string[] {
  const { ledger } = ports.ledger.read({ ledger: true });
  return listChanges(membersAsCompiled(ledger, list), members);
}

/** Most changes told at once. */
const MOST_CHANGES = 10;

function refuseChanged(changes: readonly string[]): Refused {
  const refusal = refuse(
    "list-changed",
    "Nội dung danh sách đã thay đổi sau khi trình nên chưa ghi phê duyệt. Đề nghị Văn phòng kiểm tra; đồng chí có thể trả lại danh sách để lập lại.",
  );
  return { ...refusal, details: changes.slice(0, MOST_CHANGES) };
}

function decideUnderLock(token: TokenPayload, act: DecideAct, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read({ dossiers: "all", lists: true, units: true, yearTotals: true });
  const stored = book.lists.find(({ value }) => listKey(value.year, value.number) === token.d);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle) {
    return refuse("no-list", "Không tìm thấy danh sách của liên kết này. Đề nghị liên hệ Văn phòng.");
  }
  const now = ports.clock.now();
  const command = commandFrom(token, act, now);
  if (!command.ok) return command;
  const list = stored.value;
  const members = membersOf(book, list);
  if (list.status === "sentBack") return refuseSentBack(list.number, list.year, list.sentBackReason);
  if (decidedBefore(list, members, command.value)) return approved(list, members, list.decisionNumber);
  if (!isAsSent(list, members)) return refuseChanged(changesSince(list, members, ports));
  const decided = list.status === "decided";
  const holder = holderOfList(list, book, cycle, now);
  const context = { cycle, holder, listNumber: list.number, decided, members };
  const outcome = decideList(command.value, { ...context, pastOf: pastOf(book) });
  if (!outcome.ok) return outcome;
  const { committed, after } = commitDecision(stored, outcome.value, command.value, cycle, book, ports);
  return { answer: approved(list, after, command.value.number), committed };
}

/** Step 3: the head approves the list once, with exceptions struck out (Phê duyệt danh sách). */
export function decideOnList(token: TokenPayload, act: DecideAct, ports: Ports): Answer {
  return transact(ports, () => decideUnderLock(token, act, ports));
}
