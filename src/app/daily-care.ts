import { type Day, dayOf, type Instant } from "../domain/calendar.ts";
import { weekdayOf } from "../domain/holidays.ts";
import type { Letter } from "../domain/letters.ts";
import { keptDays } from "../domain/retention.ts";
import type { Book, LedgerRow, Wanted } from "./book.ts";
import type { ChainReport } from "./chain.ts";
import { commitDraft } from "./commit-draft.ts";
import { copyText, inputRows } from "./copy-lines.ts";
import { DamagedWorkbook, unlessDamaged } from "./damaged-workbook.ts";
import { deliverAfterCommit } from "./deliver.ts";
import { Draft } from "./draft.ts";
import { damageInWords, EVERYTHING, examine, findingsOf } from "./examine.ts";
import { currentCycle } from "./find-in-book.ts";
import { fingerprint } from "./fingerprint.ts";
import { JSON_LINES, XLSX } from "./media-types.ts";
import type { Ports, StoredCopy } from "./ports.ts";
import { linksAreStale, renewLinks } from "./renew-links.ts";
import { underLock } from "./under-lock.ts";

/** What a copy holds beside the ledger: what people typed. */
const COPIED_INPUT: Wanted = {
  roster: true,
  attention: true,
  settings: true,
  criteria: true,
  holidays: true,
  earlierResults: true,
  activities: true,
  papers: true,
  deliveries: true,
};

const COPIED: Wanted = { ...EVERYTHING, ...COPIED_INPUT };

/** The workbook is copied as .xlsx up to this many cells; beyond it takes too long for one execution, and the JSON Lines stay. */
const MOST_CELLS = 400_000;

const LOCK_MS = 30 * 1000;

/** Findings told in one letter. */
const MOST_FINDINGS = 20;

/** Name under which one morning leaves word for the next. */
const MARK = "care";

/** What the last morning left. */
interface LastCare {
  /** Commits of the ledger when it was last copied; -1: never. */
  readonly commit: number;
  /** Commits of the ledger when everything was last looked at; -1: never. */
  readonly whole: number;
  /** Month (`2026-11`) in which everything was last looked at; empty: never. */
  readonly month: string;
  /** Of the findings that the Office was last told. */
  readonly told: string;
}

function lastCare(ports: Ports): LastCare {
  try {
    const { commit, whole, month, told } = JSON.parse(ports.marks.read(MARK)) as Partial<LastCare>;
    const counted = (value: unknown) => (typeof value === "number" ? value : -1);
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    return { commit: counted(commit), whole: counted(whole), month: text(month), told: text(told) };
  } catch {
    return { commit: -1, whole: -1, month: "", told: "" };
  }
}

/** A name that sorts by day, and says to people what it is. */
function copyName(day: string, ending: string): string {
  return `${day} Công dân học tập.${ending}`;
}

/** Copies that are no longer kept; ledger and workbook each by their own days. */
function outdated(former: readonly StoredCopy[], day: Day): readonly string[] {
  return ["jsonl", "xlsx"].flatMap((ending) => {
    const own = former.filter(({ name }) => name.endsWith(ending));
    const kept = keptDays([...(ending === "jsonl" ? [day] : []), ...own.map((one) => one.day)]);
    return own.filter((one) => !kept.has(one.day)).map(({ id }) => id);
  });
}

/** Stores the day's copy, once a month the workbook too where everything was looked at, and lets go of old ones. */
function copy(book: Book, ledger: readonly LedgerRow[], whole: boolean, at: Instant, ports: Ports): void {
  const { system } = book;
  const day = dayOf(at);
  const tabs = ports.ledger.tabs();
  const former = ports.copies.list(system);
  const text = copyText({ at, system, ledger, rows: inputRows(tabs) });
  ports.copies.store(system, copyName(day, "jsonl"), JSON_LINES, { text });
  const cells = tabs.reduce((sum, { headers, rows }) => sum + headers.length * rows.length, 0);
  const ofMonth = former.some(({ name }) => name.endsWith("xlsx") && name.startsWith(day.slice(0, 7)));
  if (whole && !ofMonth && cells <= MOST_CELLS) {
    const base64 = ports.typist.workbookCopy(tabs);
    ports.copies.store(system, copyName(day, "xlsx"), XLSX, { base64 });
  }
  ports.copies.discard(outdated(former, day));
}

/** Tells the Office without the outbox: the very tab that letters wait in may be gone. */
function tellAtOnce(letter: Letter, ports: Ports): void {
  const book = ports.ledger.read({ settings: true });
  const cycle = currentCycle(book);
  const to = cycle?.officeEmail ?? book.settings["Email Văn phòng"] ?? "";
  if (to === "") return;
  const year = cycle?.year ?? Number(ports.clock.now().slice(0, 4));
  const agency = cycle?.agency ?? book.settings["Tên cơ quan"] ?? "";
  ports.mailbox.send(to, letter, { year, agency, mailNumber: 0 });
}

/** One letter to the Office about what was found. */
function tell(findings: readonly string[], mending: number, ports: Ports): void {
  const letter = {
    template: "system-findings",
    findings: findings.slice(0, MOST_FINDINGS),
    count: findings.length,
    mending,
  } as const;
  unlessDamaged(
    () => tellByOutbox(letter, ports),
    () => tellAtOnce(letter, ports),
  );
}

function tellByOutbox(letter: Letter, ports: Ports): void {
  const committed = underLock(ports, LOCK_MS, () => {
    const book = ports.ledger.read({});
    const cycle = currentCycle(book);
    if (!cycle || book.system.lastCommit === 0) throw new DamagedWorkbook("Không biết kỳ đánh giá nào.");
    const draft = new Draft(book, ports.clock.now(), ports);
    draft.write({ to: cycle.officeEmail, letter, invites: false }, cycle);
    return commitDraft(draft, book, ports);
  });
  if (committed) deliverAfterCommit(committed, ports);
}

function isMonday(at: Instant): boolean {
  return weekdayOf(dayOf(at)) === "thứ Hai";
}

/** What was found today. */
interface Found {
  readonly findings: readonly string[];
  readonly mending: number;
}

/** The last row is the one that was written last; the chain itself is walked when everything is looked at. */
function endsWhole({ system, ledger }: Book): boolean {
  const last = ledger[ledger.length - 1];
  return last?.number === system.lastEvent && last.chainHash === system.chainHead && last.chainHash !== "";
}

/** A ledger that was touched, or whose folder nobody knows, is not copied: it would push good copies out. */
function isWorthCopying({ system }: Book, chain: ChainReport): boolean {
  return chain.faults.length === 0 && system.lastEvent > 0 && Object.keys(system.folders).length > 0;
}

/** Everything is looked at: tabs, formulas, forms, triggers, each row against the ledger; the workbook is copied too. */
function lookAtAll(copies: boolean, at: Instant, ports: Ports): Found {
  const damages = ports.setup.inspect();
  const examination = examine(ports, COPIED);
  const { book, chain } = examination;
  if (copies && isWorthCopying(book, chain)) copy(book, chain.rows, true, at, ports);
  return findingsOf(examination, damages);
}

/** On other days: what the workbook is made of, and the ledger, which is copied. */
function lookBriefly(at: Instant, ports: Ports): Found {
  const damages = ports.setup.inspect();
  const book = ports.ledger.read({ ...COPIED_INPUT, ledger: true });
  if (endsWhole(book)) copy(book, book.ledger, false, at, ports);
  const findings = damages.map(damageInWords);
  return { findings, mending: damages.filter(({ mends }) => mends).length };
}

/**
 * After the morning's letters: a copy where something was written since the last one, and what people's hands have
 * changed, told to the Office once, not again until it is something else. Mornings after which nothing was written cost
 * one read: it shows tabs and columns that are gone. Everything is looked at on Mondays of weeks in which something was
 * written, on the first Monday of each month (a later one where that one was cut short), and as long as something is wrong.
 */
export function careForWorkbook(ports: Ports): void {
  const at = ports.clock.now();
  const last = lastCare(ports);
  const { system, cycles, problems } = ports.ledger.read({});
  const isNew = system.lastCommit === 0 && cycles.length === 0 && problems.length === 0;
  if (isNew) return;
  if (linksAreStale(system.signingKey, ports)) renewLinks("hệ thống", ports);
  const { lastCommit: commit } = system;
  const written = commit !== last.commit;
  const month = dayOf(at).slice(0, 7);
  const weekly = isMonday(at) && (commit !== last.whole || month !== last.month);
  const all = weekly || problems.length > 0 || last.told !== "";
  if (!written && !all) return;
  const { findings, mending } = all ? lookAtAll(weekly || written, at, ports) : lookBriefly(at, ports);
  const told = findings.length === 0 ? "" : fingerprint(findings.join("\n"));
  if (told !== "" && told !== last.told) tell(findings, mending, ports);
  const looked = all ? { whole: commit, month } : { whole: last.whole, month: last.month };
  const mark = JSON.stringify({ commit, ...looked, told });
  if (mark !== JSON.stringify(last)) ports.marks.write(MARK, mark);
}
