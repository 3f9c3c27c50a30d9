import { type Day, dayOf, type Instant, vietnameseDay } from "./calendar.ts";
import type { Decided, Dossier } from "./dossier.ts";
import type { SignedDecision } from "./events.ts";
import { type DecideContext, type DossierChange, decideMembers } from "./list.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/** Quyết định đã ký, as the Office enters it from the agency's document system. */
export interface SignList extends SignedDecision {
  readonly by: string;
  readonly at: Instant;
  /** Mã CCVC → reason: whom the document leaves out. */
  readonly except: Readonly<Record<string, string>>;
}

/** The list that was signed, as it stands. */
export interface SigningContext extends DecideContext {
  readonly compiledOn: Day;
  /** Who signed, where that is recorded already; empty otherwise. */
  readonly signer: string;
  /** Numbers of the decisions on other lists, with their dates. */
  readonly otherDecisions: readonly {
    readonly number: string;
    readonly date: Day | "";
    readonly list: string;
  }[];
}

/** What the signed paper comes to: the decision itself, and what it makes of each member. */
export interface Signing {
  readonly signed: SignedDecision;
  /** Struck out by the document, with the reasons. */
  readonly except: SignList["except"];
  readonly changes: readonly DossierChange[];
}

function plain(number: string): string {
  return number.normalize("NFC").replace(/\s+/g, "").toLocaleLowerCase("vi");
}

/** Whether two decisions bear one number: numbers begin anew each year. */
function isTaken(number: string, date: Day, other: { readonly number: string; readonly date: Day | "" }) {
  const sameYear = other.date === "" || other.date.slice(0, 4) === date.slice(0, 4);
  return other.number !== "" && plain(other.number) === plain(number) && sameYear;
}

/** Refuses a number or a date that cannot be a decision's on this list. */
export function checkNumberAndDate(
  { number, date }: Pick<SignedDecision, "number" | "date">,
  today: Day,
  context: Pick<SigningContext, "compiledOn" | "otherDecisions">,
): Outcome<null> {
  if (number === "") return refuse("missing-number", "Chưa ghi số quyết định.");
  if (date > today) {
    return refuse(
      "date-in-future",
      `Ngày quyết định ${vietnameseDay(date)} ở sau ngày hôm nay (${vietnameseDay(today)}); chỉ ghi quyết định đã ký.`,
    );
  }
  if (date < context.compiledOn) {
    return refuse(
      "date-before-list",
      `Ngày quyết định ${vietnameseDay(date)} ở trước ngày lập danh sách (${vietnameseDay(context.compiledOn)}). Đề nghị xem lại ngày hoặc chọn đúng danh sách.`,
    );
  }
  const taken = context.otherDecisions.find((other) => isTaken(number, date, other));
  if (!taken) return accept(null);
  return refuse(
    "number-taken",
    `Số ${number} đã là số quyết định của danh sách ${taken.list}. Đề nghị kiểm tra lại số trên văn bản.`,
  );
}

function isDecided(dossier: Dossier): dossier is Decided {
  return dossier.state === "Recognised" || dossier.state === "NotRecognised";
}

/** After the head's click: each decided member bears the number; the document may still leave somebody out. */
function signDecided(
  command: SignList,
  signed: SignedDecision,
  context: SigningContext,
): Outcome<readonly DossierChange[]> {
  const members = context.members.filter(isDecided);
  const reasons = new Map(Object.entries(command.except));
  for (const [personId, reason] of reasons) {
    const member = members.find((candidate) => candidate.personId === personId);
    if (member?.state !== "Recognised") {
      return refuse(
        "not-proposed",
        `${personId.slice(0, 40)} không có trong phần được công nhận của danh sách này; không có gì được ghi.`,
      );
    }
    if (reason.trim() === "") {
      return refuse(
        "missing-reason",
        `Đưa ${personId} ra khỏi quyết định cần ghi lý do; không có gì được ghi.`,
      );
    }
  }
  return accept(
    members.map((dossier): DossierChange => {
      const reason = reasons.get(dossier.personId);
      const struckOut = reason === undefined ? {} : { struckOut: struckOutBy(reason) };
      return { dossier, event: { type: "DecisionSigned", signed, ...struckOut } };
    }),
  );
}

function struckOutBy(reason: string): string {
  return `Thủ trưởng cơ quan không công nhận: ${reason.trim()}`;
}

/**
 * Ghi quyết định đã ký: the legal act, made in the agency's own document system, whoever signed it (plan 307, II.3;
 * rules.md, section 7). After the head's click it gives every member its number; without a click it is the document that
 * decides, by the same rule. Refused where the list is signed already, an exception is not proposed, or the number or the
 * date cannot be.
 */
export function signList(command: SignList, context: SigningContext): Outcome<Signing> {
  const { by, at, except, number, date, signer, file } = command;
  if (context.signer !== "") {
    return refuse(
      "already-signed",
      `Quyết định của danh sách số ${context.listNumber} năm ${context.cycle.year} đã được ghi (${context.signer} ký). Sai sót được sửa bằng “Đính chính quyết định”.`,
    );
  }
  const sound = checkNumberAndDate(command, dayOf(at), context);
  if (!sound.ok) return sound;
  const signed = { number, date, signer, file };
  const changes = context.decided
    ? signDecided(command, signed, context)
    : decideMembers({ by, at, except, ...signed }, context);
  if (!changes.ok) return changes;
  if (changes.value.length === 0) {
    return refuse(
      "empty-list",
      `Danh sách số ${context.listNumber} năm ${context.cycle.year} không còn hồ sơ nào để ghi quyết định.`,
    );
  }
  return accept({ signed, except, changes: changes.value });
}
