import { dayOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type EarlierEntry, recordEarlierResult } from "../domain/earlier-result.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { YearTotals } from "../domain/year-totals.ts";
import { checkYearTotals, type TotalsContext } from "../domain/year-totals-rules.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, Wanted } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { recordResults, typedResults } from "./earlier-results.ts";
import { currentCycle } from "./find-in-book.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";
import { reckonAfter } from "./reckon-after.ts";
import { type Transacted, transact } from "./transact.ts";

/** What earlier years are entered on. */
export const HISTORY: Wanted = { dossiers: "all", roster: true, earlierResults: true, yearTotals: true };

const NO_CYCLE = refuse(
  "no-cycle",
  "Chưa mở kỳ đánh giá nào. Trước khi mở kỳ, kết quả các năm trước được nhập ở tab “Kết quả các năm trước”.",
);

function cycleYears(book: Book): ReadonlySet<number> {
  return new Set(book.cycles.map(({ value }) => value.year));
}

function inWords(reckoned: number): string {
  return reckoned === 0 ? "" : ` Đã tính lại số năm liền của ${reckoned} năm sau.`;
}

/** Whether an entry may be recorded; the event itself is made again when it is. */
function checked(entry: EarlierEntry, book: Book, today: string): Outcome<EarlierEntry> {
  const past = pastOf(book)(entry.personId);
  const existing = past.dossiers.find(({ year }) => year === entry.year);
  const outcome = recordEarlierResult(entry, { today, cycleYears: cycleYears(book), existing }, past);
  return outcome.ok ? accept(entry) : outcome;
}

function commitResults(
  entries: readonly EarlierEntry[],
  by: string,
  book: Book,
  cycle: Cycle,
  ports: Ports,
): { readonly reckoned: number; readonly committed: Transacted["committed"] & object } {
  const draft = new Draft(book, ports.clock.now(), ports);
  const reckoned = recordResults(entries, book, draft, by, cycle);
  return { reckoned, committed: commitDraft(draft, book, ports) };
}

/** Nhập kết quả năm trước: one person's result of an earlier year or another agency, also after the cycle was opened. */
export function enterEarlierResult(by: string, entry: Omit<EarlierEntry, "name">, ports: Ports): Answer {
  return transact(ports, () => {
    const book = ports.ledger.read(HISTORY);
    const cycle = currentCycle(book);
    if (!cycle) return NO_CYCLE;
    const person = book.roster.people.find(({ id }) => id === entry.personId);
    if (!person) {
      return refuse("unknown-person", `${entry.personId} không có trong danh sách CCVC, NLĐ.`);
    }
    const named = checked({ ...entry, name: person.name }, book, dayOf(ports.clock.now()));
    if (!named.ok) return named;
    const { reckoned, committed } = commitResults([named.value], by, book, cycle, ports);
    const result = entry.recognised ? "Đạt" : "Không đạt";
    const message = `Đã ghi kết quả năm ${entry.year} của ${person.name} (${person.id}): ${result}.${inWords(reckoned)}`;
    return { answer: done(message), committed };
  });
}

/** What stands in the tab `Kết quả các năm trước` and not so in `Hồ sơ`: what may be recorded, and what may not, in words. */
export interface TypedNews {
  readonly entries: readonly EarlierEntry[];
  readonly problems: readonly string[];
}

/** The tab has no column for it: a cause that the dialog recorded stays. */
function knownCause({ year, personId }: EarlierEntry, book: Book): string {
  const known = book.dossiers.find(({ value }) => value.year === year && value.personId === personId)?.value;
  return known && "decision" in known ? known.decision.cause : "";
}

/** Rows of the tab that would change something; the same row twice is a problem. */
export function typedNews(book: Book, today: string): TypedNews {
  const entries: EarlierEntry[] = [];
  const problems = [...book.problems];
  const seen = new Set<string>();
  for (const typed of typedResults(book)) {
    const key = `${typed.year}/${typed.personId}`;
    const entry = { ...typed, cause: knownCause(typed, book) };
    const outcome = checked(entry, book, today);
    if (seen.has(key)) problems.push(`Kết quả các năm trước: ${key} ghi hai lần.`);
    else if (outcome.ok) entries.push(entry);
    else if (outcome.code !== "nothing-changed") problems.push(`${key}: ${outcome.message}`);
    seen.add(key);
  }
  return { entries, problems };
}

/** Records what was typed into the tab `Kết quả các năm trước` after the cycle was opened. */
export function enterTypedResults(by: string, ports: Ports): Answer {
  return transact(ports, () => {
    const book = ports.ledger.read(HISTORY);
    const cycle = currentCycle(book);
    if (!cycle) return NO_CYCLE;
    const { entries, problems } = typedNews(book, dayOf(ports.clock.now()));
    if (problems.length > 0) {
      return {
        ...refuse("bad-results", "Tab “Kết quả các năm trước” còn chỗ cần sửa; chưa ghi gì."),
        details: problems.slice(0, 50),
      };
    }
    if (entries.length === 0) {
      return refuse("nothing-changed", "Mọi kết quả trong tab “Kết quả các năm trước” đã được ghi từ trước.");
    }
    const { reckoned, committed } = commitResults(entries, by, book, cycle, ports);
    return { answer: done(`Đã ghi ${entries.length} kết quả các năm trước.${inWords(reckoned)}`), committed };
  });
}

/** What a year's totals are judged by, as the workbook stands. */
export function totalsContext(year: number, book: Book, today: string): TotalsContext {
  const recognisedByName = book.dossiers.filter(
    ({ value }) => value.year === year && "decision" in value && value.decision.recognised,
  ).length;
  return { today, cycleYears: cycleYears(book), recognisedByName };
}

/** Nhập số liệu tổng của năm: writes or puts right the one row of that year, and the causes of runs that broke there. */
export function enterYearTotals(by: string, totals: YearTotals, ports: Ports): Answer {
  return transact(ports, () => {
    const now = ports.clock.now();
    const book = ports.ledger.read(HISTORY);
    const cycle = currentCycle(book);
    const outcome = checkYearTotals(totals, totalsContext(totals.year, book, dayOf(now)));
    if (!outcome.ok) return outcome;
    const existing = book.yearTotals.find(({ value }) => value.year === totals.year);
    if (existing && JSON.stringify(existing.value) === JSON.stringify(totals)) {
      return refuse("nothing-changed", `Số liệu tổng năm ${totals.year} đã được ghi đúng như vậy.`);
    }
    const draft = new Draft(book, now, ports);
    draft.note({ type: "YearTotalsRecorded", totals }, totals.year, "", by);
    const row = existing ? { row: existing.row } : {};
    draft.also({ yearTotals: [{ ...row, value: totals }] });
    const reckoned = cycle && !existing ? reckonEverybody(totals.year, book, draft, by, cycle) : 0;
    const message = `Đã ghi số liệu tổng năm ${totals.year}: ${totals.recognised} người đạt trên tổng số ${totals.total}.${reckoned === 0 ? "" : ` Đã ghi lại lý do ngắt chuỗi của ${reckoned} hồ sơ.`}`;
    return { answer: done(message), committed: commitDraft(draft, book, ports) };
  });
}

/** A year that becomes known by its totals changes the cause of every run that broke there. */
function reckonEverybody(year: number, book: Book, draft: Draft, by: string, cycle: Cycle): number {
  const past = pastOf(book);
  const totalsYears = new Set([...book.yearTotals.map(({ value }) => value.year), year]);
  const people = new Set(book.dossiers.map(({ value }) => value.personId));
  let reckoned = 0;
  for (const personId of people) {
    const known = { ...past(personId), totalsYears };
    const years = known.dossiers.map((dossier) => dossier.year);
    reckoned += reckonAfter(personId, year, years, { past: known, draft, by, cycle });
  }
  return reckoned;
}
