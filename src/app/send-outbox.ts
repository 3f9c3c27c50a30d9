import type { Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { whoMustActFirst } from "../domain/letter-order.ts";
import type { Book, OutboxRow, Stored } from "./book.ts";
import { deliver } from "./deliver.ts";
import { claimUntil } from "./draft.ts";
import { Hold } from "./hold.ts";
import type { Ports } from "./ports.ts";

/** Letters one execution sends: at 1.5 s each (p95) well under four minutes. */
const LETTERS_A_RUN = 150;
/** Letters marked in one write; as many may go out twice when an execution dies. */
const LETTERS_A_MARK = 50;
/** What fifty letters and their mark take at 1.5 s a letter (p95), and a minute's quota that is gone. */
const MARK_MS = 2.5 * 60 * 1000;
const LOCK_MS = 20 * 1000;
const SOON_MS = 30 * 1000;

/** Waiting, or claimed by an execution that must be dead by now. */
function isFree(row: OutboxRow, now: Instant): boolean {
  return row.status === "waiting" || (row.status === "sending" && row.claimedUntil < now);
}

/** Letters that may be sent now. Most sweeps find none: they read one column and go. */
function freeLetters(book: Book, ports: Ports, now: Instant): readonly Stored<OutboxRow>[] {
  const rows = book.letterStatuses
    .filter(({ value }) => value === "waiting" || value === "sending")
    .map(({ row }) => row);
  if (rows.length === 0) return [];
  const { outbox } = ports.ledger.read({ outbox: { rows } });
  return outbox.filter(({ value }) => isFree(value, now));
}

/** As many as may go now; those that ask somebody to act first where not all may. */
function inTurn(waiting: readonly Stored<OutboxRow>[], count: number): readonly Stored<OutboxRow>[] {
  if (waiting.length <= count) return waiting;
  const rows = new Map(waiting.map(({ row, value }) => [value, row]));
  const first = whoMustActFirst(waiting.map(({ value }) => value)).slice(0, count);
  return first.map((value) => ({ row: rows.get(value) ?? 0, value }));
}

interface Claim {
  readonly cycles: readonly Cycle[];
  readonly mine: readonly Stored<OutboxRow>[];
  readonly left: number;
}

/** Claims under the lock what may be sent now; undefined when the lock is busy. */
function claim(hold: Hold, ports: Ports, now: Instant): Claim | undefined {
  return hold.during(LOCK_MS, () => {
    const book = ports.ledger.read({ outbox: "statuses" });
    const cycles = book.cycles.map((stored) => stored.value);
    const waiting = freeLetters(book, ports, now);
    if (waiting.length === 0) return { cycles, mine: [], left: 0 };
    const count = Math.min(LETTERS_A_RUN, ports.mailbox.remaining());
    const mine = inTurn(waiting, count).map(({ row, value }): Stored<OutboxRow> => {
      const claim = { claimedBy: ports.executionId, claimedUntil: claimUntil(now) };
      return { row, value: { ...value, status: "sending", ...claim } };
    });
    if (mine.length > 0) ports.ledger.commit({ outbox: mine });
    return { cycles, mine, left: waiting.length - mine.length };
  });
}

/** Letters claimed and not sent, because the execution comes near its end: they wait again, for the next one. */
function giveBack(unsent: readonly Stored<OutboxRow>[], ports: Ports): void {
  const outbox = unsent.map(({ row, value }) => ({
    row,
    value: { ...value, status: "waiting", claimedBy: "", claimedUntil: "" } as const,
  }));
  ports.ledger.commit({ outbox });
}

/**
 * Sends what waits in the outbox (tab `Thư`): a row is claimed under the lock, sent outside it, then marked. Where the
 * day's quota is gone the rest stays `Chờ gửi` and the next sweep tries again.
 */
export function sendOutbox(ports: Ports): void {
  const hold = new Hold(ports);
  const claimed = claim(hold, ports, ports.clock.now());
  if (!claimed) return;
  let sent = 0;
  while (sent < claimed.mine.length && ports.clock.msLeft() > MARK_MS) {
    deliver(claimed.mine.slice(sent, sent + LETTERS_A_MARK), ports, claimed.cycles);
    sent += LETTERS_A_MARK;
  }
  const unsent = claimed.mine.slice(sent);
  if (unsent.length > 0) giveBack(unsent, ports);
  const isFull = claimed.left > 0 && claimed.mine.length === LETTERS_A_RUN;
  if (isFull || unsent.length > 0) ports.alarm.sendOutboxIn(SOON_MS);
  hold.answerRings();
}
