import { unionStepApprover, unitStepApprover } from "../domain/approvers.ts";
import type { Day, Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type Decision, type DossierHolder, dossierKey } from "../domain/dossier.ts";
import { refuse } from "../domain/refusal.ts";
import type { Person, Roster } from "../domain/roster.ts";
import { normalizeAddress, unitOn } from "../domain/roster-rules.ts";
import { cycleFrom } from "../domain/settings.ts";
import { streak } from "../domain/streak.ts";
import { type Answer, done } from "./answer.ts";
import { Draft } from "./draft.ts";
import { locked } from "./locked.ts";
import type { Book, EarlierResultRow, Ports } from "./ports.ts";

/** Problems told at once; more would not be read. */
const MOST_PROBLEMS = 50;

function duplicates(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => value !== "" && (seen.has(value) || !seen.add(value)));
}

function personProblems(person: Person, roster: Roster, cycle: Cycle, day: Day): readonly string[] {
  const unit = unitOn(roster.units, person.unitId, day);
  const whose = `Danh sách CCVC, NLĐ, ${person.id} (${person.name})`;
  if (!unit) return [`${whose}: mã đơn vị "${person.unitId}" không có trong tab Đơn vị.`];
  const problems: string[] = [];
  if (unitStepApprover(person.email, unit, cycle) === undefined) {
    problems.push(
      `${whose}: chưa xác định được người thẩm định; cần email trưởng đơn vị, Lãnh đạo Sở phụ trách, Thủ trưởng hoặc cấp trên.`,
    );
  }
  if (unionStepApprover(person.email, unit, cycle) === undefined) {
    problems.push(
      `${whose}: chưa xác định được người cho ý kiến của Công đoàn; cần email công đoàn, Chủ tịch Công đoàn hoặc Thủ trưởng.`,
    );
  }
  return problems;
}

/** Everything about roll, units and earlier results that would make the year go wrong, in words. */
export function rosterProblems(roster: Roster, cycle: Cycle, day: Day): readonly string[] {
  const { people, units } = roster;
  const ids = duplicates(people.map((person) => person.id)).map(
    (id) => `Danh sách CCVC, NLĐ: mã "${id}" bị trùng.`,
  );
  const addresses = duplicates(people.map((person) => normalizeAddress(person.email))).map(
    (email) => `Danh sách CCVC, NLĐ: email "${email}" bị trùng.`,
  );
  const unitIds = duplicates(units.map((unit) => unit.id)).map((id) => `Đơn vị: mã "${id}" bị trùng.`);
  const merged = units
    .filter((unit) => unit.mergedInto !== "" && !units.some((other) => other.id === unit.mergedInto))
    .map((unit) => `Đơn vị ${unit.id}: sáp nhập vào "${unit.mergedInto}", nhưng không có đơn vị này.`);
  const empty = people.length === 0 ? ["Danh sách CCVC, NLĐ: chưa có người nào."] : [];
  return [
    ...empty,
    ...ids,
    ...addresses,
    ...unitIds,
    ...merged,
    ...people.flatMap((person) => personProblems(person, roster, cycle, day)),
  ];
}

function earlierHolder(result: EarlierResultRow, roster: Roster): DossierHolder {
  const person = roster.people.find((candidate) => candidate.id === result.personId);
  return {
    year: result.year,
    personId: result.personId,
    name: person?.name ?? "",
    email: "",
    position: "",
    unitId: "",
    unitName: "",
    agency: result.agency,
    onRoll: false,
  };
}

/** Earlier results not in `Hồ sơ` yet become rows there, each with its decision and the run of years it closed. */
function recordEarlierResults(book: Book, cycle: Cycle, draft: Draft, by: string): number {
  const recognised = new Map<string, Set<number>>();
  for (const result of book.earlierResults) {
    if (result.recognised)
      recognised.set(result.personId, (recognised.get(result.personId) ?? new Set()).add(result.year));
  }
  const missing = book.earlierResults.filter(
    (result) => !book.dossierRows.has(dossierKey(result.year, result.personId)),
  );
  for (const result of missing) {
    const years = recognised.get(result.personId) ?? new Set();
    const decision: Decision = {
      at: "",
      by: "",
      recognised: result.recognised,
      cause: "",
      number: result.decisionNumber,
      date: result.decisionDate,
      agency: result.agency,
      streak: result.recognised ? streak(years, result.year) : 0,
    };
    draft.happen(
      undefined,
      { type: "EarlierResultRecorded", holder: earlierHolder(result, book.roster), decision },
      by,
      cycle,
    );
  }
  return missing.length;
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

function alreadyOpen(cycle: Cycle): string {
  return `Kỳ đánh giá năm ${cycle.year} đã được mở; thông tin đã chốt vào kỳ không thay đổi nữa.`;
}

/** Everything that stands in the way of opening this cycle, in words; empty when nothing does. */
export function openingProblems(book: Book, cycle: Cycle): readonly string[] {
  if (book.cycles.some(({ value }) => value.year === cycle.year)) return [alreadyOpen(cycle)];
  return [
    ...book.problems,
    ...rosterProblems(book.roster, cycle, cycle.opensOn),
    ...earlierProblems(book, cycle),
  ];
}

function openUnderLock(by: string, now: Instant, ports: Ports): Answer {
  const book = ports.ledger.read({
    settings: true,
    criteria: true,
    roster: true,
    earlierResults: true,
    dossiers: "keys",
  });
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
  if (book.cycles.some(({ value }) => value.year === cycle.year)) {
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
  const earlier = recordEarlierResults(book, cycle, draft, by);
  ports.ledger.commit(draft.ready().commit);
  return done(
    `Đã mở kỳ đánh giá năm ${cycle.year} cho ${book.roster.people.length} người; đã ghi ${earlier} kết quả các năm trước.`,
  );
}

/** Opens a year's cycle (Mở kỳ đánh giá): freezes the settings into it and records the earlier years' results. */
export function openCycle(by: string, ports: Ports): Answer {
  return locked(ports, () => openUnderLock(by, ports.clock.now(), ports));
}
