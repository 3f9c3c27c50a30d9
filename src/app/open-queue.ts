import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import {
  type EvidenceFinding,
  evidenceFindings,
  evidenceIndex,
  evidenceOf,
} from "../domain/evidence-findings.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { sameAddress } from "../domain/roster-rules.ts";
import { type Waiting, waitingFor } from "../domain/waiting.ts";
import type { Book } from "./book.ts";
import { criteriaOf, cycleOf } from "./find-in-book.ts";
import { holderOfList } from "./holder-of-list.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { type Way, waysFor, waysToReviews } from "./ways.ts";

/** One dossier that waits, with what its approver wants beside it. */
export interface QueueItem {
  readonly waiting: Waiting;
  /** Where its row stood: a hint for the click. */
  readonly row: number;
  readonly lastYear?: Dossier;
  readonly findings: readonly EvidenceFinding[];
}

/** Everything that waits for one approver. */
export interface OpenedQueue {
  readonly kind: "queue";
  readonly approver: string;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  readonly items: readonly QueueItem[];
  /** Numbers of the lists that wait for this person's approval, by a link of their own. */
  readonly lists: readonly number[];
  /** Requests for review that wait for this person's answer. */
  readonly reviews: readonly Way[];
  /** What else this person may open. */
  readonly ways: readonly Way[];
}

function itemsOf(waiting: readonly Waiting[], book: Book, year: number): readonly QueueItem[] {
  const rows = new Map(
    book.dossiers.map((stored) => [dossierKey(stored.value.year, stored.value.personId), stored]),
  );
  const recent = book.dossiers.map(({ value }) => value).filter((one) => one.year >= year - 1);
  const index = evidenceIndex(recent.flatMap(evidenceOf));
  return waiting.map((one) => {
    const { personId } = one.dossier;
    const lastYear = rows.get(dossierKey(year - 1, personId))?.value;
    return {
      waiting: one,
      row: rows.get(dossierKey(year, personId))?.row ?? 0,
      findings: evidenceOf(one.dossier).flatMap((own) => evidenceFindings(own, index)),
      ...(lastYear ? { lastYear } : {}),
    };
  });
}

function listsFor(address: string, book: Book, cycle: Cycle, at: string): readonly number[] {
  if (cycle.state !== "open") return [];
  return book.lists
    .map(({ value }) => value)
    .filter(({ year, status }) => year === cycle.year && status === "undecided")
    .filter((list) => sameAddress(holderOfList(list, book, cycle, at).address, address))
    .map(({ number }) => number);
}

/** GET of everything that waits for one approver, at both steps; one read. */
export function openQueue(token: TokenPayload, ports: Ports): Outcome<OpenedQueue> {
  const book = ports.ledger.read({ dossiers: "all", units: true, criteria: true, lists: true });
  const cycle = cycleOf(book, Number(token.d));
  if (!cycle)
    return refuse("no-cycle", `Không tìm thấy kỳ đánh giá năm ${token.d}. Đề nghị liên hệ Văn phòng.`);
  const at = ports.clock.now();
  const dossiers = book.dossiers.map(({ value }) => value);
  const waiting = waitingFor(token.a, dossiers, { cycle, staffing: book.roster, at });
  return accept({
    kind: "queue",
    approver: token.a,
    cycle,
    criteria: criteriaOf(book, cycle),
    items: itemsOf(waiting, book, cycle.year),
    lists: listsFor(token.a, book, cycle, at),
    reviews: waysToReviews(token.a, book, cycle, ports),
    ways: waysFor(token.a, book, cycle, ports),
  });
}
