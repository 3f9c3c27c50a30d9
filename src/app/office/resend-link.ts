import { vietnameseDay } from "../../domain/calendar.ts";
import { type Choosable, chosenPerson, personLabel, personOptions } from "../../domain/chosen-person.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { type Dossier, dossierKey } from "../../domain/dossier.ts";
import type { Letter } from "../../domain/letters.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { hasOpenReview } from "../../domain/review.ts";
import { stateInWords } from "../../domain/state-words.ts";
import { type Addressed, lettersAgain } from "../../domain/telling.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import type { Book, OutboxRow, Stored } from "../book.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft, formsOf } from "../draft.ts";
import { findDossier } from "../find-dossier.ts";
import { currentCycle, cycleOf } from "../find-in-book.ts";
import { holderOfList } from "../holder-of-list.ts";
import type { Ports } from "../ports.ts";
import { letterToHead } from "../propose-list.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

/** Letters written since the dialog was opened that are looked through for the same one. */
const MOST_LETTERS = 200;

const TITLE = "Gửi lại liên kết";

/** The letters of whoever must act on this dossier now; a member of an undecided list waits for the head. */
function lettersFor({ row, value: dossier }: Stored<Dossier>, book: Book, cycle: Cycle, at: string) {
  if (dossier.state === "Proposed") {
    const { listNumber } = dossier.proposal;
    return book.lists
      .map(({ value }) => value)
      .filter(
        ({ year, number, status }) => year === cycle.year && number === listNumber && status === "undecided",
      )
      .map((list) => letterToHead(list, cycle, holderOfList(list, book, cycle, at)));
  }
  return lettersAgain(dossier, { cycle, staffing: book.roster, row, ...formsOf(book), at });
}

function isWaiting(dossier: Dossier): boolean {
  const states = ["Submitted", "AwaitingUnion", "Returned", "Proposed"];
  return states.includes(dossier.state) || hasOpenReview(dossier);
}

function nobodyActs(dossier: Dossier): Refused {
  return refuse(
    "nobody-acts",
    `Hồ sơ của ${dossier.name} (${dossier.personId}) đang ở trạng thái “${stateInWords(dossier.state)}”: hiện không có ai xử lý qua liên kết, hoặc chưa có địa chỉ của người xử lý.`,
  );
}

function person(waiting: readonly Choosable[], value: string): OfficeField {
  return {
    name: "person",
    label: "Người có hồ sơ",
    type: "person",
    options: personOptions(waiting),
    required: true,
    reloads: true,
    value,
    help: "Nhập mã CCVC hoặc họ tên rồi chọn từ gợi ý. Chỉ gợi ý những người có hồ sơ đang chờ xử lý.",
  };
}

const AT_ONCE: OfficeField = {
  name: "atOnce",
  label: "Gửi ngay, không đợi thư tổng hợp sáng hôm sau",
  type: "checkbox",
};

/** The dossier chosen: where it stands, to whom the letter goes again. */
function confirmation(
  stored: Stored<Dossier>,
  letters: readonly Addressed[],
  waiting: readonly Choosable[],
  book: Book,
  cycle: Cycle,
): OfficeForm {
  const dossier = stored.value;
  const whose = { id: dossier.personId, name: dossier.name };
  const inDigest = cycle.mail === "digest" && letters.some(({ invites }) => invites);
  const due = letters.flatMap(({ letter }) => ("due" in letter ? [vietnameseDay(letter.due)] : []));
  return {
    title: TITLE,
    intro: ["Thư có liên kết được viết lại và gửi cho người đang phải xử lý hồ sơ."],
    fields: [person(waiting, personLabel(whose)), ...(inDigest ? [AT_ONCE] : [])],
    facts: [
      { label: "Người", value: personLabel(whose) },
      { label: "Đơn vị", value: dossier.unitName },
      { label: "Trạng thái", value: stateInWords(dossier.state) },
      { label: "Gửi tới", value: letters.map(({ to }) => to).join(", ") },
      { label: "Hạn", value: [...new Set(due)].join(", ") },
    ],
    button: TITLE,
    carries: {
      subject: dossierKey(dossier.year, dossier.personId),
      lastMail: String(book.system.lastMail),
    },
  };
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ units: true, dossiers: "all", lists: true });
  const cycle = currentCycle(book);
  if (!cycle) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước.");
  const people = book.dossiers
    .filter(({ value }) => value.year === cycle.year)
    .map((stored) => ({ id: stored.value.personId, name: stored.value.name, stored }));
  const choosable = people.filter(({ stored }) => isWaiting(stored.value));
  if (choosable.length === 0) {
    return refuse("nobody-waits", `Năm ${cycle.year} không có hồ sơ nào đang chờ ai xử lý qua liên kết.`);
  }
  const whose = typed.person ?? "";
  if (whose.trim() === "") {
    return {
      title: TITLE,
      intro: ["Chọn người có hồ sơ; bước sau cho biết thư sẽ gửi tới ai."],
      fields: [person(choosable, "")],
      button: "Tiếp tục",
      chooses: true,
    };
  }
  const chosen = chosenPerson(whose, people);
  if (!chosen.ok) return atField("person", chosen);
  const { stored } = chosen.value;
  const letters = lettersFor(stored, book, cycle, ports.clock.now());
  if (letters.length === 0) return atField("person", nobodyActs(stored.value));
  return confirmation(stored, letters, choosable, book, cycle);
}

/** What a letter is about: the dossier or list of its link, else the person named in it. */
function subjectOf(letter: Letter): string | undefined {
  if ("invitation" in letter) return letter.invitation.subject;
  return "personName" in letter ? letter.personName : undefined;
}

/** A letter that says the same to the same person. */
function isSame(row: OutboxRow, { to, letter }: Addressed): boolean {
  return (
    row.to === to && row.letter.template === letter.template && subjectOf(row.letter) === subjectOf(letter)
  );
}

/** Whether one of these letters was written since letter number `since`: by the first of two clicks, or by somebody else. */
function wasWritten(letters: readonly Addressed[], since: number, book: Book, ports: Ports): boolean {
  const { lastMail } = book.system;
  const first = Math.max(since, lastMail - MOST_LETTERS) + 1;
  if (first > lastMail) return false;
  // Letters are numbered from 1 and stand under one header row.
  const rows = Array.from({ length: lastMail - first + 1 }, (_, index) => first + index + 1);
  const { outbox } = ports.ledger.read({ outbox: { rows } });
  return outbox.some(({ value }) => letters.some((letter) => isSame(value, letter)));
}

function resend(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const now = ports.clock.now();
  const { subject = "", lastMail = "", atOnce } = values;
  const { book, stored } = findDossier(subject, 0, { units: true, lists: true }, ports);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle || stored.value.personId !== values.person || !/^\d{1,9}$/.test(lastMail)) {
    return atField(
      "person",
      refuse(
        "other-choice",
        "Người được chọn đã khác với nội dung đang hiển thị. Đề nghị chọn lại rồi bấm gửi.",
      ),
    );
  }
  const onList = stored.value.state === "Proposed";
  const withMembers = onList
    ? { ...book, ...ports.ledger.read({ units: true, lists: true, dossiers: "all" }) }
    : book;
  const letters = lettersFor(stored, withMembers, cycle, now);
  if (letters.length === 0) return nobodyActs(stored.value);
  const recipients = letters.map(({ to }) => to).join(", ");
  if (wasWritten(letters, Number(lastMail), book, ports)) {
    return refuse(
      "already-sent",
      `Thư này đã được gửi tới ${recipients} sau khi hộp thoại mở ra, nên không gửi thêm lần nữa. Nếu vẫn cần, đề nghị mở lại hộp thoại từ menu.`,
    );
  }
  const { name, personId, year } = stored.value;
  const draft = new Draft(book, now, ports);
  for (const { to, letter, invites } of letters) {
    draft.write({ to, letter, invites: invites && atOnce !== "yes" }, cycle);
    const about = "invitation" in letter ? letter.invitation.subject : subject;
    draft.note({ type: "LinkResent", to, subject: about }, year, personId, by);
  }
  const waits = cycle.mail === "digest" && atOnce !== "yes" && letters.some(({ invites }) => invites);
  const how = waits ? "Thư tổng hợp sáng hôm sau có lại liên kết" : "Đã gửi lại thư";
  const answer = done(`${how} về hồ sơ của ${name} (${personId}), tới ${recipients}.`);
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Gửi lại liên kết: whoever must act on a dossier now gets the letter once more. Written to the ledger. */
export const resendLink: OfficeCommand = {
  name: "resend-link",
  label: TITLE,
  group: "Hồ sơ",
  view,
  run: (by, values, ports) => transact(ports, () => resend(by, values, ports)),
};
