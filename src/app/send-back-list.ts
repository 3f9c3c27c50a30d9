import type { Cycle } from "../domain/cycle.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { type SentList, sendBackList, sentBackBefore } from "../domain/send-back-list.ts";
import type { Addressed } from "../domain/telling.ts";
import { type Answer, done } from "./answer.ts";
import type { ListRow } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { holderOfList } from "./holder-of-list.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { type Transacted, transact } from "./transact.ts";

/** Trả lại danh sách, as it arrives from the head's page. */
export interface SendBackAct {
  readonly kind: "send-back";
  readonly reason: string;
}

/** Longest reason, in characters. */
const LONGEST_REASON = 2000;

/** The act as a stranger's browser sent it. */
export function parseSendBack({ reason }: { readonly reason?: unknown }): Outcome<SendBackAct> {
  if (typeof reason !== "string" || reason.length > LONGEST_REASON) {
    return refuse(
      "malformed",
      `Lý do trả lại dài quá ${LONGEST_REASON} ký tự hoặc không đọc được; đề nghị ghi lại.`,
    );
  }
  return accept({ kind: "send-back", reason });
}

/** The Office learns that a list came back, and why. */
function letterToOffice(list: ListRow, by: string, reason: string, cycle: Cycle): readonly Addressed[] {
  const to = cycle.officeEmail === "" ? list.compiledBy : cycle.officeEmail;
  if (!to.includes("@")) return [];
  const letter = { template: "list-sent-back", listNumber: list.number, by, reason } as const;
  return [{ to, letter, invites: false }];
}

function sendBackUnderLock(token: TokenPayload, act: SendBackAct, ports: Ports): Answer | Transacted {
  const at = ports.clock.now();
  const book = ports.ledger.read({ dossiers: "all", lists: true, units: true });
  const stored = book.lists.find(({ value }) => listKey(value.year, value.number) === token.d);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle) {
    return refuse("no-list", "Không tìm thấy danh sách của liên kết này. Đề nghị liên hệ Văn phòng.");
  }
  const list = stored.value;
  const sent: SentList = {
    cycle,
    holder: holderOfList(list, book, cycle, at),
    listNumber: list.number,
    status: list.status,
    sentBackBy: list.status === "sentBack" ? list.decidedBy : "",
    sentBackReason: list.sentBackReason,
    members: membersOf(book, list),
  };
  const command = { by: token.a, reason: act.reason };
  const answer = done(
    `Đã trả lại danh sách số ${list.number} năm ${list.year}. Văn phòng nhận thư kèm lý do và lập lại danh sách.`,
  );
  const outcome = sendBackList(command, sent);
  if (!outcome.ok) return outcome;
  if (sentBackBefore(command, sent)) return answer;
  const draft = new Draft(book, at, ports);
  const reason = act.reason.trim();
  const { number: listNumber, contentHash } = list;
  draft.note({ type: "ListSentBack", listNumber, contentHash, reason }, cycle.year, "", token.a);
  for (const { dossier, event } of outcome.value) draft.happen(dossier, event, token.a, cycle);
  draft.list({
    row: stored.row,
    value: { ...list, status: "sentBack", decidedAt: at, decidedBy: token.a, sentBackReason: reason },
  });
  for (const letter of letterToOffice(list, token.a, reason, cycle)) draft.write(letter, cycle);
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** The head sends a list back to the Office with a reason; a new one may be compiled then. */
export function sendBack(token: TokenPayload, act: SendBackAct, ports: Ports): Answer {
  return transact(ports, () => sendBackUnderLock(token, act, ports));
}
