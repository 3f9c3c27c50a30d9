import { dayOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { SignedDecision } from "../domain/events.ts";
import { refuse } from "../domain/refusal.ts";
import { type Signing, type SigningContext, signList } from "../domain/signed-decision.ts";
import { type Signer, signerInWords } from "../domain/signer.ts";
import { type Answer, atField, done } from "./answer.ts";
import type { Book, ListRow, Stored, Wanted } from "./book.ts";
import { type Committed, commitDraft } from "./commit-draft.ts";
import { isAsSent } from "./decide-list.ts";
import { Draft } from "./draft.ts";
import { cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";
import { type Transacted, transact } from "./transact.ts";

/** The signed decision of one list, as the Office entered it (already checked for shape). */
export interface SignRequest extends Omit<SignedDecision, "signer"> {
  readonly signer: Signer;
  /** Key of the list: `2026/1`. */
  readonly list: string;
  /** How the list stood when the Office looked at it. */
  readonly seen: ListRow["status"];
  /** Mã CCVC → reason: whom the document leaves out. */
  readonly except: Readonly<Record<string, string>>;
}

/** What signing a list is decided on. */
export const SIGNING: Wanted = { dossiers: "all", lists: true, units: true, yearTotals: true };

/** The list as the domain judges it. */
export function signingContext(list: ListRow, cycle: Cycle, book: Book): SigningContext {
  return {
    cycle,
    listNumber: list.number,
    decided: list.status === "decided",
    members: membersOf(book, list),
    pastOf: pastOf(book),
    compiledOn: dayOf(list.compiledAt),
    signer: list.signer,
    otherDecisions: otherDecisions(list, book),
  };
}

/** The decisions of all other lists. */
export function otherDecisions(list: ListRow, book: Book): SigningContext["otherDecisions"] {
  return book.lists
    .map(({ value }) => value)
    .filter((other) => listKey(other.year, other.number) !== listKey(list.year, list.number))
    .map((other) => ({
      number: other.decisionNumber,
      date: other.decisionDate,
      list: `số ${other.number} năm ${other.year}`,
    }));
}

function commitSigning(
  { row, value: list }: Stored<ListRow>,
  { signed, except, changes }: Signing,
  by: string,
  cycle: Cycle,
  book: Book,
  ports: Ports,
): { readonly committed: Committed; readonly recognised: number } {
  const at = ports.clock.now();
  const draft = new Draft(book, at, ports);
  const { number: listNumber, contentHash } = list;
  const { number, date, signer, file } = signed;
  if (list.status === "undecided") {
    draft.note({ type: "ListDecided", listNumber, contentHash, except, number, date }, cycle.year, "", by);
  }
  draft.note({ type: "ListSigned", listNumber, signed }, cycle.year, "", by);
  const after = changes.map(({ dossier, event }) => draft.happen(dossier, event, by, cycle));
  const decided =
    list.status === "decided" ? {} : ({ status: "decided", decidedAt: at, decidedBy: by } as const);
  const recorded = { decisionNumber: number, decisionDate: date, signer, signedFile: file };
  draft.list({ row, value: { ...list, ...decided, ...recorded } });
  const recognised = after.filter(({ state }) => state === "Recognised").length;
  return { committed: commitDraft(draft, book, ports), recognised };
}

function signUnderLock(by: string, request: SignRequest, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read(SIGNING);
  const stored = book.lists.find(({ value }) => listKey(value.year, value.number) === request.list);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle) {
    return refuse("no-list", "Không tìm thấy danh sách này. Đề nghị mở lại hộp thoại từ menu rồi chọn lại.");
  }
  const list = stored.value;
  if (list.status === "sentBack") {
    return refuse(
      "list-sent-back",
      `Danh sách số ${list.number} năm ${list.year} đã được trả lại; quyết định được ghi cho danh sách lập lại.`,
    );
  }
  if (list.status !== request.seen) {
    return refuse(
      "stale",
      "Danh sách vừa được Thủ trưởng phê duyệt sau khi hộp thoại này mở ra. Đề nghị mở lại để ghi theo kết quả phê duyệt.",
    );
  }
  const context = signingContext(list, cycle, book);
  if (!isAsSent(list, context.members)) {
    return refuse(
      "list-changed",
      "Nội dung danh sách đã bị thay đổi sau khi trình nên không còn là danh sách đã ký. Đề nghị kiểm tra và lập lại danh sách.",
    );
  }
  const signer = signerInWords(request.signer, cycle.headTitle);
  if (!signer.ok) return atField("signer", signer);
  const { number, date, file, except } = request;
  const signed = { number, date, signer: signer.value, file };
  const outcome = signList({ by, at: ports.clock.now(), except, ...signed }, context);
  if (!outcome.ok) return outcome;
  const { committed, recognised } = commitSigning(stored, outcome.value, by, cycle, book, ports);
  const all = outcome.value.changes.length;
  const message = `Đã ghi Quyết định số ${number} (${signer.value} ký) cho danh sách số ${list.number} năm ${list.year}: công nhận ${recognised} người, không công nhận ${all - recognised} người.`;
  return { answer: done(message), committed };
}

/** Ghi quyết định đã ký: records the legal act of a list, with or without the head's click before it. */
export function recordSignedDecision(by: string, request: SignRequest, ports: Ports): Answer {
  return transact(ports, () => signUnderLock(by, request, ports));
}
