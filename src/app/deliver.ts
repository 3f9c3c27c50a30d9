import type { Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { OutboxRow, Stored } from "./book.ts";
import type { Committed } from "./commit-draft.ts";
import type { Ports } from "./ports.ts";

/**
 * Where a letter stands that was appended a moment ago: letters are numbered from 1 under one header row, and sorting the
 * tab moves only what was there before. Letters that were read are marked in the row in which they were found.
 */
function justAppended(value: OutboxRow): Stored<OutboxRow> {
  return { row: value.number + 1, value };
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
export function deliver(mine: readonly Stored<OutboxRow>[], ports: Ports, cycles: readonly Cycle[]): void {
  if (mine.length === 0) return;
  const now = ports.clock.now();
  const outbox = mine.map(({ row, value }) => ({ row, value: sendOne(value, ports, cycles, now) }));
  ports.ledger.commit({ outbox });
}

/** Sends what a commit claimed, and leaves the rest to a one-shot trigger. */
export function deliverAfterCommit({ ready, cycles }: Committed, ports: Ports): void {
  if (ready.waiting > 0) ports.alarm.sendOutboxIn(SOON_MS);
  deliver(ready.mine.map(justAppended), ports, cycles);
}
