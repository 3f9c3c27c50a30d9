import type { Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { OutboxRow, Write } from "./book.ts";
import type { Committed } from "./commit-draft.ts";
import type { Ports } from "./ports.ts";

/** Row of a letter in the outbox: letters are numbered from 1 and appended under one header row. */
export function outboxRowOf(letter: OutboxRow): number {
  return letter.number + 1;
}

/** How long the one-shot trigger waits before it sends what is left. */
const SOON_MS = 30 * 1000;

/** The agency that a letter of this year speaks for. */
function agencyOf(cycles: readonly Cycle[], year: number): string {
  return cycles.find((cycle) => cycle.year === year)?.agency ?? "";
}

function sendOne(row: OutboxRow, ports: Ports, cycles: readonly Cycle[], now: Instant): OutboxRow {
  const head = { year: row.year, agency: agencyOf(cycles, row.year), mailNumber: row.number };
  const result = ports.mailbox.send(row.to, row.letter, head);
  const released = { ...row, claimedBy: "", claimedUntil: "" } as const;
  if (result.ok) return { ...released, status: "sent", sentAt: now, problem: "" };
  return { ...released, status: result.again ? "waiting" : "failed", problem: result.problem };
}

/**
 * Sends letters this execution has claimed, outside the lock, and marks them in one write. A death in between may send
 * a letter twice, never zero times: both copies carry the same number.
 */
export function deliver(
  mine: readonly OutboxRow[],
  ports: Ports,
  cycles: readonly Cycle[],
): readonly OutboxRow[] {
  if (mine.length === 0) return [];
  const now = ports.clock.now();
  const marked = mine.map((row) => sendOne(row, ports, cycles, now));
  const outbox = marked.map((value): Write<OutboxRow> => ({ row: outboxRowOf(value), value }));
  ports.ledger.commit({ outbox });
  return marked;
}

/** Sends what a commit claimed, and leaves the rest to a one-shot trigger. */
export function deliverAfterCommit({ ready, cycles }: Committed, ports: Ports): void {
  if (ready.waiting > 0) ports.alarm.sendOutboxIn(SOON_MS);
  deliver(ready.mine, ports, cycles);
}
