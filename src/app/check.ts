import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent } from "../domain/events.ts";
import { evolve } from "../domain/evolve.ts";
import { refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, LedgerRow, Ports } from "./ports.ts";
import { digest, linkChain } from "./seal.ts";

/** Findings told at once. */
const MOST_FINDINGS = 50;

/** Events that belong to a dossier; the others tell of the cycle. */
const DOSSIER_EVENTS: ReadonlySet<string> = new Set<DossierEvent["type"]>([
  "DossierRegistered",
  "SelfAssessmentSubmitted",
  "DossierAppraised",
  "DossierReturned",
  "UnionConcurred",
  "UnionObjected",
  "DossierProposed",
  "DossierRecognised",
  "DossierNotRecognised",
  "EarlierResultRecorded",
  "RollFollowed",
]);

function commitsOf(ledger: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  const commits = new Map<number, LedgerRow[]>();
  for (const row of ledger) {
    commits.set(row.commit, [...(commits.get(row.commit) ?? []), row]);
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

/** Every dossier as the ledger tells it. */
function foldLedger(ledger: readonly LedgerRow[]): ReadonlyMap<string, Dossier> {
  const dossiers = new Map<string, Dossier>();
  for (const row of ledger) {
    if (!DOSSIER_EVENTS.has(row.type) || row.content === "") continue;
    const event = JSON.parse(row.content) as DossierEvent;
    const year = "holder" in event ? event.holder.year : row.year;
    const key = dossierKey(year, row.personId);
    dossiers.set(key, evolve(dossiers.get(key), event));
  }
  return dossiers;
}

/** A value as text that does not depend on the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Rows of `Hồ sơ` that differ from the fold of the ledger. */
function dossierFindings(book: Book): readonly string[] {
  const told = foldLedger(book.ledger);
  const findings = book.dossiers
    .filter(({ value }) => canonical(value) !== canonical(told.get(dossierKey(value.year, value.personId))))
    .map(
      ({ row, value }) =>
        `Hồ sơ, dòng ${row} (${dossierKey(value.year, value.personId)}): khác với Nhật ký xử lý.`,
    );
  const present = new Set(book.dossiers.map(({ value }) => dossierKey(value.year, value.personId)));
  const missing = [...told.keys()]
    .filter((key) => !present.has(key))
    .map((key) => `Hồ sơ: thiếu dòng ${key} có trong Nhật ký xử lý.`);
  return [...findings, ...missing];
}

/** Kiểm tra hệ thống: the chain of the ledger, and every dossier against the fold of its events. */
export function checkWorkbook(ports: Ports): Answer {
  const book = ports.ledger.read({ ledger: true, dossiers: "all" });
  const findings = [
    ...book.problems,
    ...chainFindings(book.ledger, book.system.chainHead),
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
