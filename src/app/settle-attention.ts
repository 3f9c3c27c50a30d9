import type { Cycle } from "../domain/cycle.ts";
import { dossierKey } from "../domain/dossier.ts";
import { type Intake, type IntakeContext, takeRegistration, takeSelfAssessment } from "../domain/intake.ts";
import { takeActivity } from "../domain/read-activity.ts";
import type { Values } from "../domain/read-response.ts";
import { refuse } from "../domain/refusal.ts";
import { rollChange } from "../domain/roll-following.ts";
import type { Person } from "../domain/roster.ts";
import { personAt } from "../domain/roster-rules.ts";
import { type Answer, atField, done } from "./answer.ts";
import type { AttentionRow, Book, Stored } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { cycleOf } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";
import { putActivity } from "./take-activities.ts";
import { type Transacted, transact } from "./transact.ts";

/** What the Office does with a response that was placed in `Cần xử lý`. */
export interface SettleAttention {
  /** Which one: {@link attentionKey}. */
  readonly key: string;
  /** `linked`: the address is this person's too; `accepted`: taken although late; `dismissed`: not taken. */
  readonly outcome: "linked" | "accepted" | "dismissed";
  /** Mã CCVC, to link to. */
  readonly personId: string;
  /** Why; needed but for linking. */
  readonly reason: string;
}

/** What tells placed responses apart: a response that was edited keeps its id, not its time. */
export function attentionKey({ responseId, at }: Pick<AttentionRow, "responseId" | "at">): string {
  return `${responseId} ${at}`;
}

/** The answers as they were kept with the row; undefined where somebody has changed the cell. */
function valuesOf({ content }: AttentionRow): Values | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    return typeof parsed === "object" && parsed !== null ? (parsed as Values) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that settling one row works on. */
interface Settling {
  readonly by: string;
  readonly command: SettleAttention;
  readonly stored: Stored<AttentionRow>;
  readonly book: Book;
  readonly cycle: Cycle | undefined;
  readonly draft: Draft;
  readonly now: string;
  readonly ports: Ports;
}

/** The dossier of whoever is meant, read with the rest; two reads in all. */
function withDossier(book: Book, row: AttentionRow, personId: string, ports: Ports): Book {
  const person = personAt(book.roster, row.email)?.id ?? personId;
  const dossierRow = book.dossierRows.get(dossierKey(Number(row.at.slice(0, 4)), person));
  if (dossierRow === undefined) return book;
  return { ...book, dossiers: ports.ledger.read({ dossiers: { rows: [dossierRow] } }).dossiers };
}

/** Takes the stored response as intake would today, with what the Office decides about it. */
function takeAgain(settling: Settling, roster: Book["roster"], acceptLate: boolean): Intake | undefined {
  const { stored, cycle, draft, book } = settling;
  const { at, email, responseId, form } = stored.value;
  const values = valuesOf(stored.value);
  if (!values) return undefined;
  const dossierOf = (person: Person) => (cycle ? draft.dossier(cycle.year, person.id) : undefined);
  const person = personAt(roster, email);
  const row = person && book.dossierRows.get(dossierKey(Number(at.slice(0, 4)), person.id));
  if (person && row !== undefined && !dossierOf(person)) {
    const reason = `Không đọc được hồ sơ hiện có của ${person.name} (tab Hồ sơ, dòng ${row})`;
    return { kind: "placed", code: "unreadable-dossier", reason };
  }
  const context: IntakeContext = { cycle, roster, dossierOf, acceptLate };
  const response = { at, email, responseId, values };
  return form === "registration"
    ? takeRegistration(response, context)
    : takeSelfAssessment(response, context);
}

/** Writes the row over, notes it in the ledger, commits. */
function settled(
  { by, command, stored, book, cycle, draft, now, ports }: Settling,
  personId: string,
  message: string,
): Transacted {
  const { outcome, reason } = command;
  const row = { ...stored.value, status: outcome, settledBy: by, settledAt: now, note: reason } as const;
  draft.settle({ row: stored.row, value: row });
  const { responseId } = stored.value;
  const event = { type: "AttentionSettled", responseId, outcome, note: reason } as const;
  draft.note(event, cycle?.year ?? 0, personId, by);
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}

function happen({ draft, cycle, by }: Settling, { person, events }: Intake & { kind: "accepted" }): void {
  if (!cycle) return;
  for (const event of events) draft.happen(draft.dossier(cycle.year, person.id), event, by, cycle);
}

const UNREADABLE = refuse(
  "unreadable-content",
  "Nội dung phản hồi ở dòng này đã bị sửa nên không đọc lại được. Đề nghị khôi phục cột “Nội dung” từ lịch sử phiên bản của bảng tính.",
);

const NEVER_LATE = refuse(
  "not-late",
  "Báo cáo hoạt động không có hạn nộp. Ghi hoạt động vào tab “Tuyên truyền, tập huấn, thi đua”, rồi chọn không nhận phiếu này.",
);

/** Nhận phiếu quá hạn: only the deadline is passed over; what else is wrong with it is refused by name. */
function acceptLate(settling: Settling): Answer | Transacted {
  if (settling.stored.value.form === "activities") return NEVER_LATE;
  const intake = takeAgain(settling, settling.book.roster, true);
  if (!intake) return UNREADABLE;
  if (intake.kind === "placed") {
    const { code, reason } = intake;
    return refuse(code, `Chưa nhận được phiếu này, kể cả khi bỏ qua thời hạn. Lý do: ${reason}.`);
  }
  happen(settling, intake);
  return settled(settling, intake.person.id, `Đã nhận phiếu vào hồ sơ của ${intake.person.name}.`);
}

/** Nối địa chỉ: kept with the person as a second address; then the response is taken as theirs, if it can be. */
function link(settling: Settling): Answer | Transacted {
  const { book, command, stored, draft } = settling;
  const found = book.people.find(({ value }) => value.id === command.personId);
  const { email } = stored.value;
  if (!found) return atField("person", refuse("unknown-person", "Không tìm thấy người này trong danh sách."));
  const owner = personAt(book.roster, email);
  if (owner && owner.id !== found.value.id) {
    const message = `Địa chỉ ${email} đang là của ${owner.name} (${owner.id}); sửa trong danh sách trước khi nối cho người khác.`;
    return atField("person", refuse("address-taken", message));
  }
  const others = found.value.otherEmails ?? [];
  const person = owner ? found.value : { ...found.value, otherEmails: [...others, email.trim()] };
  const people = book.roster.people.map((one) => (one.id === person.id ? person : one));
  if (!owner) draft.also({ people: [{ row: found.row, value: person }] });
  const roster = { ...book.roster, people };
  if (stored.value.form === "activities") return linkReport(settling, roster, person);
  const intake = takeAgain(settling, roster, false);
  if (!intake) return UNREADABLE;
  if (intake.kind === "accepted") happen(settling, intake);
  follow(settling, roster, person);
  if (intake.kind === "placed") return linkedOnly(settling, person, intake.reason);
  return settled(settling, person.id, `Đã nối ${email} với ${person.name} và nhận phiếu vào hồ sơ.`);
}

/** A unit's report of an activity from an address that is known now: a row of its tab. */
function linkReport(settling: Settling, roster: Book["roster"], person: Person): Answer | Transacted {
  const { stored, book, draft, by } = settling;
  const { responseId, at, email } = stored.value;
  const values = valuesOf(stored.value);
  if (!values) return UNREADABLE;
  const intake = takeActivity({ responseId, at, email, values }, roster);
  follow(settling, roster, person);
  if (intake.kind === "placed") return linkedOnly(settling, person, intake.reason);
  putActivity(intake.activity, person.id, by, book.activities, draft);
  return settled(
    settling,
    person.id,
    `Đã nối ${email} với ${person.name} và ghi hoạt động vào tab Tuyên truyền, tập huấn, thi đua.`,
  );
}

/** The dossier knows the address at once, not from the morning on: its step may be in this very person's hands. */
function follow({ draft, cycle, by }: Settling, roster: Book["roster"], { id }: Person): void {
  const dossier = cycle && draft.dossier(cycle.year, id);
  const event = cycle && dossier && rollChange(dossier, roster, cycle);
  if (cycle && event) draft.happen(dossier, event, by, cycle);
}

/** The address is known now, but the response cannot be taken: it stays open, with the reason that holds now. */
function linkedOnly(settling: Settling, person: Person, reason: string): Transacted {
  const { by, stored, book, cycle, draft, ports } = settling;
  const { responseId, email } = stored.value;
  const note = `Đã nối địa chỉ với ${person.id}`;
  draft.settle({ row: stored.row, value: { ...stored.value, reason, note } });
  const event = { type: "AttentionSettled", responseId, outcome: "linked", note } as const;
  draft.note(event, cycle?.year ?? 0, person.id, by);
  const message = `Đã nối ${email} với ${person.name}, nhưng phiếu chưa nhận được: ${reason}. Phiếu vẫn ở Cần xử lý.`;
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}

/** Không nhận: a courteous word with the reason, where the person is known. */
function dismiss(settling: Settling): Transacted {
  const { book, stored, cycle, draft, command } = settling;
  const { email, at } = stored.value;
  const person = personAt(book.roster, email);
  if (person && cycle) {
    const letter = { template: "dismissed", personName: person.name, at, reason: command.reason } as const;
    draft.write({ to: email.trim(), letter, invites: false }, cycle);
  }
  const told = person && cycle ? ` ${person.name} được báo bằng thư.` : "";
  return settled(settling, person?.id ?? "", `Đã ghi: không nhận phiếu này.${told}`);
}

/** Cần xử lý: links, accepts or dismisses one open response; each in the ledger and on its row. */
export function settleAttention(by: string, command: SettleAttention, ports: Ports): Answer {
  return transact(ports, () => {
    const read = ports.ledger.read({ roster: true, dossiers: "keys", attention: true, activities: true });
    const stored = read.attention.find(({ value }) => attentionKey(value) === command.key);
    if (!stored)
      return refuse("no-row", "Không tìm thấy phản hồi này trong tab Cần xử lý. Đề nghị chọn lại.");
    if (stored.value.status !== "open") {
      return refuse(
        "already-settled",
        `Phản hồi này đã được xử lý (${stored.value.settledBy}); mở lại hộp thoại để xem những phản hồi còn chờ.`,
      );
    }
    const book = withDossier(read, stored.value, command.personId, ports);
    const now = ports.clock.now();
    const cycle = cycleOf(book, Number(stored.value.at.slice(0, 4)));
    const settling = { by, command, stored, book, cycle, draft: new Draft(book, now, ports), now, ports };
    switch (command.outcome) {
      case "linked":
        return link(settling);
      case "accepted":
        return acceptLate(settling);
      case "dismissed":
        return dismiss(settling);
    }
  });
}
