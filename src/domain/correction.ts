import { type Day, dayOf, type Instant, vietnameseDay } from "./calendar.ts";
import type { CitedDocument, Correction, Decision, Dossier } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { stateInWords } from "./state-words.ts";

/** A document that puts something right or withdraws it, and who records it. */
export interface ByDocument {
  readonly by: string;
  readonly at: Instant;
  readonly document: CitedDocument;
}

/** Đính chính: what should have stood there. Left out: it was right. */
export interface CorrectDecision extends ByDocument {
  readonly number?: string;
  readonly date?: Day;
  readonly signer?: string;
  readonly file?: string;
  /** The person's name as the decision should have it. */
  readonly name?: string;
}

/** Hủy công nhận. */
export interface RevokeTitle extends ByDocument {
  readonly reason: string;
}

const LABELS = {
  number: "Số quyết định",
  date: "Ngày quyết định",
  signer: "Người ký",
  file: "Tệp quyết định",
} as const;

type Field = keyof typeof LABELS;

function isField(name: string): name is Field {
  return name in LABELS;
}

/** Refuses a document that does not say what it is, or cannot have been issued. */
function checkDocument({ document, at }: ByDocument, decision: Decision): Outcome<null> {
  const { number, date } = document;
  if (number.trim() === "" || date === "") {
    return refuse("missing-document", "Cần ghi số và ngày của văn bản đính chính hoặc hủy.");
  }
  if (date > dayOf(at)) {
    return refuse(
      "document-in-future",
      `Văn bản số ${number} ghi ngày ${vietnameseDay(date)}, ở sau ngày hôm nay (${vietnameseDay(dayOf(at))}).`,
    );
  }
  if (decision.date !== "" && date < decision.date) {
    return refuse(
      "document-before-decision",
      `Văn bản số ${number} ghi ngày ${vietnameseDay(date)}, ở trước ngày quyết định (${vietnameseDay(decision.date)}).`,
    );
  }
  return accept(null);
}

function refuseState(dossier: Dossier, wanted: string) {
  return refuse(
    "wrong-state",
    `Hồ sơ năm ${dossier.year} của ${dossier.name || dossier.personId} đang ở trạng thái “${stateInWords(dossier.state)}”; thao tác này cần ${wanted}.`,
  );
}

const NOT_SIGNED = "Chọn “Ghi quyết định đã ký” trước: văn bản chỉ đính chính, hủy một quyết định đã ký.";

function shown(field: Field | "name", value: string): string {
  if (value === "") return "để trống";
  return `“${field === "date" ? vietnameseDay(value) : value}”`;
}

function changeInWords(label: string, field: Field | "name", before: string, after: string): string {
  return `${label}: ${shown(field, before)} → ${shown(field, after)}`;
}

/** The fields of the decision that really change. */
function changedFields(command: CorrectDecision, decision: Decision) {
  const names = Object.keys(LABELS).filter(isField);
  return names.flatMap((field) => {
    const after = command[field]?.trim();
    const before = decision[field] ?? "";
    return after === undefined || after === "" || after === before ? [] : [{ field, before, after }];
  });
}

/**
 * Đính chính quyết định: a typing error in number, date, signer, file or name is put right by a document; the legal act
 * itself stands. Refused without a signed decision, without the document, or where nothing would change.
 */
export function correctDecision(
  dossier: Dossier,
  command: CorrectDecision,
): Outcome<readonly DossierEvent[]> {
  if (!("decision" in dossier)) return refuseState(dossier, "một quyết định đã ký");
  const { decision } = dossier;
  if (decision.number === "") return refuse("not-signed", NOT_SIGNED);
  const sound = checkDocument(command, { ...decision, date: command.date ?? decision.date });
  if (!sound.ok) return sound;
  const changes = changedFields(command, decision);
  const name = command.name?.normalize("NFC").trim().replace(/\s+/g, " ") ?? "";
  const renamed = name !== "" && name !== dossier.name;
  if (changes.length === 0 && !renamed) {
    return refuse(
      "nothing-changed",
      `Quyết định của ${dossier.name || dossier.personId} đã ghi đúng như vậy; không có gì để đính chính.`,
    );
  }
  const what = [
    ...changes.map(({ field, before, after }) => changeInWords(LABELS[field], field, before, after)),
    ...(renamed ? [changeInWords("Họ và tên", "name", dossier.name, name)] : []),
  ].join("; ");
  const { at, by, document } = command;
  const correction: Correction = { at, by, document, what };
  const corrected = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  return accept([
    {
      type: "DecisionCorrected",
      correction,
      ...(changes.length > 0 ? { decision: corrected } : {}),
      ...(renamed ? { name } : {}),
    },
  ]);
}

/**
 * Hủy công nhận: the title of this or an earlier year is withdrawn by a document, with the reason. Refused where there is
 * no title, where the decision that gave it is not signed, without the document or the reason.
 */
export function revokeTitle(dossier: Dossier, command: RevokeTitle): Outcome<readonly DossierEvent[]> {
  const holds = "decision" in dossier && dossier.decision.recognised;
  if (!holds) return refuseState(dossier, "danh hiệu đang có hiệu lực");
  if (dossier.state === "Recognised" && dossier.decision.number === "") {
    return refuse("not-signed", NOT_SIGNED);
  }
  const sound = checkDocument(command, dossier.decision);
  if (!sound.ok) return sound;
  const reason = command.reason.trim();
  if (reason === "") return refuse("missing-reason", "Hủy công nhận cần ghi lý do nêu trong văn bản.");
  const { at, by, document } = command;
  return accept([{ type: "TitleRevoked", revocation: { at, by, document, reason } }]);
}
