import type { Instant } from "../domain/calendar.ts";
import { criteriaProblems, frozenCriteria } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { CycleDate } from "../domain/cycle-dates.ts";
import { otherCycleOpen } from "../domain/cycle-rules.ts";
import { dossierKey } from "../domain/dossier.ts";
import { oddAddresses } from "../domain/odd-addresses.ts";
import { openingWarnings } from "../domain/opening-warnings.ts";
import { duplicates, rosterProblems } from "../domain/roster-problems.ts";
import { cycleDatesFrom, cycleFrom, settingsOf } from "../domain/settings.ts";
import type { Book, Wanted } from "./book.ts";
import { cycleOf } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";

/** What opening a cycle looks at, and what its dialog shows before the click. */
export const OPENING: Wanted = {
  settings: true,
  criteria: true,
  roster: true,
  earlierResults: true,
  dossiers: "all",
  yearTotals: true,
  holidays: true,
};

/** Mở kỳ đánh giá, before the click: the cycle as the settings describe it, what is still wrong, what to look at twice. */
export interface Opening {
  /** Absent where the settings cannot be read as a cycle. */
  readonly cycle?: Cycle;
  /** Every date with the day off it falls on, if any, and the day it was typed as. */
  readonly dates: readonly CycleDate[];
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly people: number;
  readonly units: number;
  /** Digest of what is shown: the click says that this was compared, and is refused where it has changed since. */
  readonly confirms: string;
}

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

/** What opening again says of a year that has its cycle. */
export function alreadyOpen({ year }: Cycle): string {
  return `Kỳ đánh giá năm ${year} đã được mở; thông tin đã chốt vào kỳ không thay đổi nữa, trừ khi có văn bản (“Điều chỉnh kỳ”).`;
}

/** Everything that stands in the way of opening this cycle, in words; empty when nothing does. */
function openingProblems(book: Book, cycle: Cycle): readonly string[] {
  if (cycleOf(book, cycle.year)) return [alreadyOpen(cycle)];
  const open = book.cycles.find(({ value }) => value.state === "open")?.value;
  const other = open ? [otherCycleOpen(open.year, `mở kỳ năm ${cycle.year}`)] : [];
  const set = book.criteria.find(({ id }) => id === cycle.criteriaSet);
  const criteria = set
    ? criteriaProblems(set)
    : [`Tiêu chí, chỉ số: không có bộ tiêu chí "${cycle.criteriaSet}" ghi ở Cấu hình, "Bộ tiêu chí".`];
  return [
    ...book.problems,
    ...other,
    ...criteria,
    ...rosterProblems(book.roster, cycle, cycle.opensOn),
    ...earlierProblems(book, cycle),
  ];
}

/** The settings as a cycle, with the criteria set that it freezes. */
function withCriteria(settled: Cycle, book: Book): Cycle {
  const criteriaSet = settled.criteriaSet || (book.criteria[0]?.id ?? "");
  const set = book.criteria.find(({ id }) => id === criteriaSet);
  return { ...settled, criteriaSet, ...(set ? { criteria: frozenCriteria(set) } : {}) };
}

/** What a cycle freezes, as one short text: two cycles with the same one were opened from the same settings. */
export function frozenDigest(cycle: Cycle): string {
  return digest(JSON.stringify([settingsOf(cycle), cycle.criteria])).slice(0, 32);
}

/** The cycle that could be opened now. */
export function openingFrom(book: Book, now: Instant): Opening {
  const counts = { people: book.roster.people.length, units: book.roster.units.length };
  const currentYear = Number(now.slice(0, 4));
  const settled = cycleFrom(book.settings, currentYear, book.holidays);
  const dates = cycleDatesFrom(book.settings, currentYear, book.holidays);
  if (!("value" in settled)) {
    const problems = "problems" in settled ? settled.problems : [settled.message];
    return { ...counts, dates, problems: [...book.problems, ...problems], warnings: [], confirms: "" };
  }
  const cycle = withCriteria(settled.value, book);
  const criteria = book.criteria.find(({ id }) => id === cycle.criteriaSet);
  const facts = { cycle, dates, holidays: book.holidays, people: counts.people, criteria };
  return {
    ...counts,
    cycle,
    dates,
    problems: openingProblems(book, cycle),
    warnings: [...oddAddresses(book.roster, cycle), ...openingWarnings(facts)],
    confirms: frozenDigest(cycle),
  };
}

/** Reads what opening a cycle would freeze; changes nothing. */
export function viewOpening(ports: Ports): Opening {
  return openingFrom(ports.ledger.read(OPENING), ports.clock.now());
}
