import { epochOf, type Instant, instantOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { dossierKey } from "../domain/dossier.ts";
import type { LedgerEvent } from "../domain/events.ts";
import { type Inspection, inspectionOf } from "../domain/inspection.ts";
import type { Happened } from "../domain/inspection-rules.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, LedgerRow, Wanted } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { criteriaOf, currentCycle, cycleOf } from "./find-in-book.ts";
import { issueToken, type TokenPayload } from "./link.ts";
import { paperLinks } from "./paper-links.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Name of the template in Drive, without ending. */
export const INSPECTION_TEMPLATE = "Hồ sơ kiểm tra";

/** How long the page to print may be opened. */
const PAGE_MS = 60 * 60 * 1000;

/** The ledger whole, once; the run of years needs all of the person's dossiers. */
const INSPECTION: Wanted = { ledger: true, dossiers: "all", criteria: true, yearTotals: true };

/** A row of the ledger as the domain reads it; content that was erased or cannot be read tells nothing. */
function happened({ number, at, by, year, personId, content }: LedgerRow): Happened {
  const row = { number, at, by, year, personId };
  try {
    return { ...row, event: content === "" ? undefined : (JSON.parse(content) as LedgerEvent) };
  } catch {
    return { ...row, event: undefined };
  }
}

interface Read {
  readonly book: Book;
  readonly cycle: Cycle;
  readonly inspection: Inspection;
}

function readInspection(key: string, by: string, at: Instant, ports: Ports): Outcome<Read> {
  const book = ports.ledger.read(INSPECTION);
  const dossier = book.dossiers.find(({ value }) => dossierKey(value.year, value.personId) === key)?.value;
  const cycle = dossier && (cycleOf(book, dossier.year) ?? currentCycle(book));
  if (!dossier || !cycle) {
    return refuse("no-dossier", "Không tìm thấy hồ sơ của người và năm đã chọn. Đề nghị chọn lại từ menu.");
  }
  const inspection = inspectionOf({
    dossier,
    cycle,
    criteria: criteriaOf(book, cycle),
    ledger: book.ledger.map(happened),
    past: pastOf(book)(dossier.personId),
    chainHead: book.system.chainHead,
    lastEvent: book.system.lastEvent,
    at,
    by,
  });
  return accept({ book, cycle, inspection });
}

/** Hồ sơ kiểm tra as a page to print. */
export interface OpenedInspection {
  readonly kind: "inspection";
  readonly inspection: Inspection;
}

/** The page to print, for whoever took the file out. */
export function openInspection(token: TokenPayload, ports: Ports): Outcome<OpenedInspection> {
  const read = readInspection(token.d, token.a, ports.clock.now(), ports);
  return read.ok ? accept({ kind: "inspection", inspection: read.value.inspection }) : read;
}

/** The address of the page to print, for an hour; none while the web app is not deployed. */
function pageLink(key: string, by: string, now: Instant, ports: Ports) {
  const address = ports.webApp.address();
  if (address === "") return [];
  const invitation = { purpose: "inspection", subject: key, approver: by, version: 0, row: 0 } as const;
  const token = issueToken(invitation, instantOf(epochOf(now) + PAGE_MS), ports.keys, ports.dice);
  return [{ label: "Mở trang để in (trong một giờ)", url: `${address}?t=${token}` }];
}

/**
 * Hồ sơ kiểm tra: one person's year as a .docx and a Google Doc in the year's folder, and as a page to print. The ledger
 * is read once, outside the lock; that it was taken out, and by whom, is then written to it. `key`: the dossier's.
 */
export function exportInspection(by: string, key: string, ports: Ports): Answer {
  const now = ports.clock.now();
  const read = readInspection(key, by, now, ports);
  if (!read.ok) return read;
  const { book, cycle, inspection } = read.value;
  const typed = ports.typist.inspection(
    inspection,
    ports.documents.template(book.system, INSPECTION_TEMPLATE),
  );
  if (!typed.ok) return typed;
  const { year, personId, name } = inspection;
  const title = `${INSPECTION_TEMPLATE} ${year} ${personId}`;
  const stored = ports.documents.store(book.system, year, title, typed.value);
  const links = [...pageLink(key, by, now, ports), ...paperLinks(stored)];
  return transact(ports, () => {
    const fresh = ports.ledger.read({});
    const draft = new Draft(fresh, ports.clock.now(), ports);
    draft.note({ type: "InspectionExported", title, url: stored.docx.url }, cycle.year, personId, by);
    const message = `Đã lập hồ sơ kiểm tra năm ${year} của ${name || personId} (${personId}); việc xuất hồ sơ đã ghi vào nhật ký.`;
    return { answer: done(message, { links }), committed: commitDraft(draft, fresh, ports) };
  });
}
