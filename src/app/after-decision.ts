import { dayOf } from "../domain/calendar.ts";
import { correctListDecision } from "../domain/correct-list.ts";
import {
  type CorrectDecision,
  correctDecision,
  type RevokeTitle,
  revokeTitle,
} from "../domain/correction.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { type Outcome, refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, ListRow, Stored, Wanted } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { currentCycle, cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";
import { reckonAfter } from "./reckon-after.ts";
import { otherDecisions } from "./sign-list.ts";
import { type Transacted, transact } from "./transact.ts";

/** What a change after the decision stands on: every year of everybody, since runs of years reach across them. */
export const AFTER_DECISION: Wanted = { dossiers: "all", lists: true, units: true, yearTotals: true };

type Fields<T> = Omit<T, "by" | "at">;

/** The cycle that letters speak for: the dossier's own, else (a year before the software) the current one. */
function cycleFor(book: Book, year: number): Cycle | undefined {
  return cycleOf(book, year) ?? currentCycle(book);
}

function inWords(reckoned: number): string {
  return reckoned === 0 ? "" : ` Đã tính lại số năm liền của ${reckoned} năm sau.`;
}

/** One event on one person's decision, and the later runs of years that hang on it. */
function changeOne(
  key: string,
  by: string,
  decide: (dossier: Dossier, at: string) => Outcome<readonly DossierEvent[]>,
  words: (after: Dossier) => string,
  ports: Ports,
): Answer | Transacted {
  const at = ports.clock.now();
  const book = ports.ledger.read(AFTER_DECISION);
  const stored = book.dossiers.find(({ value }) => dossierKey(value.year, value.personId) === key);
  const cycle = stored && cycleFor(book, stored.value.year);
  if (!stored || !cycle) {
    return refuse(
      "no-dossier",
      "Không tìm thấy hồ sơ của người và năm đã chọn. Đề nghị mở lại hộp thoại rồi chọn lại.",
    );
  }
  const outcome = decide(stored.value, at);
  if (!outcome.ok) return outcome;
  const draft = new Draft(book, at, ports);
  const after = outcome.value.reduce<Dossier>(
    (dossier, event) => draft.happen(dossier, event, by, cycle),
    stored.value,
  );
  const past = pastOf(book)(after.personId);
  const years = past.dossiers.map(({ year }) => year);
  const reckoned = reckonAfter(after.personId, after.year, years, { past, draft, by, cycle });
  return { answer: done(words(after) + inWords(reckoned)), committed: commitDraft(draft, book, ports) };
}

/** Đính chính of one person's name in the decision. `key`: the dossier's (`2026/CB0012`). */
export function correctPerson(
  key: string,
  by: string,
  command: Fields<CorrectDecision>,
  ports: Ports,
): Answer {
  return transact(ports, () =>
    changeOne(
      key,
      by,
      (dossier, at) => correctDecision(dossier, { ...command, by, at }),
      (after) => `Đã ghi đính chính quyết định năm ${after.year} của ${after.name} (${after.personId}).`,
      ports,
    ),
  );
}

/** Hủy công nhận of one person's title in one year. `key`: the dossier's (`2026/CB0012`). */
export function revoke(key: string, by: string, command: Fields<RevokeTitle>, ports: Ports): Answer {
  return transact(ports, () =>
    changeOne(
      key,
      by,
      (dossier, at) => revokeTitle(dossier, { ...command, by, at }),
      (after) =>
        `Đã ghi hủy công nhận năm ${after.year} của ${after.name || after.personId} theo văn bản số ${command.document.number}.`,
      ports,
    ),
  );
}

function corrected(list: ListRow, { number, date, signer, file }: Fields<CorrectDecision>): ListRow {
  const kept = (given: string | undefined, before: string) =>
    given === undefined || given === "" ? before : given;
  return {
    ...list,
    decisionNumber: kept(number, list.decisionNumber),
    decisionDate: kept(date, list.decisionDate),
    signer: kept(signer, list.signer),
    signedFile: kept(file, list.signedFile),
  };
}

function correctUnderLock(
  key: string,
  by: string,
  command: Fields<CorrectDecision>,
  ports: Ports,
): Answer | Transacted {
  const at = ports.clock.now();
  const book = ports.ledger.read(AFTER_DECISION);
  const stored: Stored<ListRow> | undefined = book.lists.find(
    ({ value }) => listKey(value.year, value.number) === key,
  );
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle) {
    return refuse("no-list", "Không tìm thấy danh sách này. Đề nghị mở lại hộp thoại từ menu rồi chọn lại.");
  }
  const list = stored.value;
  const outcome = correctListDecision(
    membersOf(book, list),
    { ...command, by, at },
    {
      compiledOn: dayOf(list.compiledAt),
      otherDecisions: otherDecisions(list, book),
      listNumber: list.number,
      signer: list.signer,
      number: list.decisionNumber,
      date: list.decisionDate,
    },
  );
  if (!outcome.ok) return outcome;
  const draft = new Draft(book, at, ports);
  const now = corrected(list, command);
  const { decisionNumber: number, decisionDate: date, signer, signedFile: file } = now;
  const signed = { number, date, signer, file };
  draft.note(
    { type: "ListCorrected", listNumber: list.number, document: command.document, signed },
    cycle.year,
    "",
    by,
  );
  for (const { dossier, event } of outcome.value) draft.happen(dossier, event, by, cycle);
  draft.list({ row: stored.row, value: now });
  const message = `Đã ghi đính chính Quyết định số ${number} cho ${outcome.value.length} người của danh sách số ${list.number} năm ${list.year}.`;
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}

/** Đính chính of a whole decision: number, date, signer or file. `key`: the list's (`2026/1`). */
export function correctList(key: string, by: string, command: Fields<CorrectDecision>, ports: Ports): Answer {
  return transact(ports, () => correctUnderLock(key, by, command, ports));
}
