import type { Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { dossierKey } from "../domain/dossier.ts";
import { refuse } from "../domain/refusal.ts";
import { duplicates, rosterProblems } from "../domain/roster-problems.ts";
import { cycleFrom } from "../domain/settings.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, Wanted } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { missingResults, recordResults } from "./earlier-results.ts";
import { cycleOf } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";
import { type Transacted, transact } from "./transact.ts";

/** What opening a cycle looks at, and what its dialog shows before the click. */
export const OPENING: Wanted = {
  settings: true,
  criteria: true,
  roster: true,
  earlierResults: true,
  dossiers: "all",
  yearTotals: true,
};

/** Problems told at once; more would not be read. */
const MOST_PROBLEMS = 50;

function earlierProblems(book: Book, cycle: Cycle): readonly string[] {
  const keys = book.earlierResults.map((result) => dossierKey(result.year, result.personId));
  const twice = duplicates(keys).map((key) => `Kết quả các năm trước: ${key} ghi hai lần.`);
  const notEarlier = book.earlierResults
    .filter((result) => result.year >= cycle.year)
    .map(
      (result) =>
        `Kết quả các năm trước: ${result.personId} năm ${result.year} không phải năm trước kỳ ${cycle.year}.`,
    );
  return [...twice, ...notEarlier];
}

function alreadyOpen(cycle: Cycle): string {
  return `Kỳ đánh giá năm ${cycle.year} đã được mở; thông tin đã chốt vào kỳ không thay đổi nữa.`;
}

/** Everything that stands in the way of opening this cycle, in words; empty when nothing does. */
export function openingProblems(book: Book, cycle: Cycle): readonly string[] {
  if (cycleOf(book, cycle.year)) return [alreadyOpen(cycle)];
  return [
    ...book.problems,
    ...rosterProblems(book.roster, cycle, cycle.opensOn),
    ...earlierProblems(book, cycle),
  ];
}

function openUnderLock(by: string, now: Instant, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read(OPENING);
  const settled = cycleFrom(book.settings, Number(now.slice(0, 4)));
  if (!("value" in settled)) {
    const details = "problems" in settled ? [...book.problems, ...settled.problems] : book.problems;
    return {
      ...refuse("bad-settings", "Chưa mở được kỳ: cấu hình còn chỗ cần sửa."),
      details: details.slice(0, MOST_PROBLEMS),
    };
  }
  const cycle: Cycle = {
    ...settled.value,
    criteriaSet: settled.value.criteriaSet || (book.criteria[0]?.id ?? ""),
  };
  if (cycleOf(book, cycle.year)) {
    return refuse("already-open", alreadyOpen(cycle));
  }
  const problems = openingProblems(book, cycle);
  if (problems.length > 0) {
    return {
      ...refuse("bad-roster", "Chưa mở được kỳ: danh sách còn chỗ cần sửa."),
      details: problems.slice(0, MOST_PROBLEMS),
    };
  }
  const draft = new Draft(book, now, ports);
  draft.openCycle({ value: cycle });
  draft.note({ type: "CycleOpened", cycle }, cycle.year, "", by);
  const earlier = missingResults(book);
  recordResults(earlier, book, draft, by, cycle);
  const message = `Đã mở kỳ đánh giá năm ${cycle.year} cho ${book.roster.people.length} người; đã ghi ${earlier.length} kết quả các năm trước.`;
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}

/** Opens a year's cycle (Mở kỳ đánh giá): freezes the settings into it and records the earlier years' results. */
export function openCycle(by: string, ports: Ports): Answer {
  return transact(ports, () => openUnderLock(by, ports.clock.now(), ports));
}
