import { dayOf } from "../domain/calendar.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { evolve, isDossierEvent } from "../domain/evolve.ts";
import { refuse } from "../domain/refusal.ts";
import { rosterProblems } from "../domain/roster-problems.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, LedgerRow } from "./book.ts";
import { cycleFindings } from "./check-cycles.ts";
import { currentCycle } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";
import { digest, linkChain } from "./seal.ts";

/** Findings told at once. */
const MOST_FINDINGS = 50;

function commitsOf(ledger: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  const commits = new Map<number, LedgerRow[]>();
  for (const row of ledger) {
    const rows = commits.get(row.commit);
    if (rows) rows.push(row);
    else commits.set(row.commit, [row]);
  }
  return [...commits.values()];
}

/** Rows whose content no longer matches its hash, and the first commit at which the chain breaks. Erased content (empty) is allowed. */
export function chainFindings(ledger: readonly LedgerRow[], head: string): readonly string[] {
  const findings = ledger
    .filter((row) => row.content !== "" && digest(row.salt + row.content) !== row.contentHash)
    .map((row) => `Nhật ký xử lý, sự kiện số ${row.number}: nội dung đã bị sửa.`);
  let link = "";
  for (const rows of commitsOf(ledger)) {
    link = linkChain(link, rows);
    const last = rows[rows.length - 1];
    if (last?.chainHash !== link) {
      return [
        ...findings,
        `Nhật ký xử lý, lần ghi số ${last?.commit ?? 0}: chuỗi mã băm không khớp (có dòng bị sửa, thêm hoặc xóa).`,
      ];
    }
  }
  return link === head
    ? findings
    : [...findings, "Nhật ký xử lý: thiếu những dòng cuối so với mã băm đã ghi trong _Hệ thống."];
}

/** What the ledger tells of the dossiers. */
interface Told {
  readonly dossiers: ReadonlyMap<string, Dossier>;
  /** Dossiers it can no longer tell: content was erased, or an event cannot follow. */
  readonly untold: ReadonlySet<string>;
  readonly findings: readonly string[];
}

/** The dossier after this row; undefined where its content is no event that can follow. */
function follow(dossier: Dossier | undefined, row: LedgerRow): Dossier | undefined {
  try {
    return evolve(dossier, JSON.parse(row.content) as DossierEvent);
  } catch {
    return undefined;
  }
}

/** Folds the ledger again. People may have changed it, so an event that cannot follow is a finding, not the end. */
function foldLedger(ledger: readonly LedgerRow[]): Told {
  const dossiers = new Map<string, Dossier>();
  const untold = new Set<string>();
  const findings: string[] = [];
  for (const row of ledger) {
    const key = dossierKey(row.year, row.personId);
    if (!isDossierEvent(row.type) || untold.has(key)) continue;
    const after = row.content === "" ? undefined : follow(dossiers.get(key), row);
    if (after) {
      dossiers.set(key, after);
      continue;
    }
    dossiers.delete(key);
    untold.add(key);
    if (row.content !== "") {
      findings.push(`Nhật ký xử lý, sự kiện số ${row.number}: không nối tiếp được hồ sơ ${key}.`);
    }
  }
  return { dossiers, untold, findings };
}

/** A value as text that does not depend on the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Rows of `Hồ sơ` that differ from the fold of the ledger; a dossier that it can no longer tell is not compared. */
function dossierFindings(book: Book): readonly string[] {
  const told = foldLedger(book.ledger);
  const findings = book.dossiers
    .map(({ row, value }) => ({ row, value, key: dossierKey(value.year, value.personId) }))
    .filter(({ key }) => !told.untold.has(key))
    .filter(({ value, key }) => canonical(value) !== canonical(told.dossiers.get(key)))
    .map(({ row, key }) => `Hồ sơ, dòng ${row} (${key}): khác với Nhật ký xử lý.`);
  const present = new Set(book.dossiers.map(({ value }) => dossierKey(value.year, value.personId)));
  const missing = [...told.dossiers.keys()]
    .filter((key) => !present.has(key))
    .map((key) => `Hồ sơ: thiếu dòng ${key} có trong Nhật ký xử lý.`);
  return [...told.findings, ...findings, ...missing];
}

/** Kiểm tra hệ thống: roll and units as they stand today, the chain of the ledger, and every cycle and dossier against the fold of its events. */
export function checkWorkbook(ports: Ports): Answer {
  const book = ports.ledger.read({ ledger: true, dossiers: "all", roster: true });
  const cycle = currentCycle(book);
  const today = dayOf(ports.clock.now());
  const findings = [
    ...book.problems,
    ...(cycle?.state === "open" ? rosterProblems(book.roster, cycle, today) : []),
    ...chainFindings(book.ledger, book.system.chainHead),
    ...cycleFindings(book),
    ...dossierFindings(book),
  ];
  if (findings.length === 0) {
    return done(
      `Không phát hiện sai lệch: ${book.ledger.length} sự kiện, ${book.dossiers.length} hồ sơ khớp với nhật ký.`,
    );
  }
  return {
    ...refuse("findings", `Phát hiện ${findings.length} chỗ cần xem.`),
    details: findings.slice(0, MOST_FINDINGS),
  };
}
