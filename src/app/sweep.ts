import type { Book } from "./book.ts";
import { drainResponses, hasFreshAnswers } from "./drain-responses.ts";
import { morning, morningWasMissed } from "./morning.ts";
import type { Ports } from "./ports.ts";
import { sendOutbox } from "./send-outbox.ts";

/** Letters kept for the digest, whole: only where there are any is a second read worth it. */
function withKeptLetters(glance: Book, ports: Ports): Book {
  const rows = glance.letterStatuses.filter(({ value }) => value === "forDigest").map(({ row }) => row);
  return rows.length === 0 ? glance : { ...glance, outbox: ports.ledger.read({ outbox: { rows } }).outbox };
}

/**
 * Every four hours of the day: what a lost trigger left, letters that wait, a morning that was missed. It looks first, without the
 * lock: most sweeps find nothing and cost one read of the workbook and one of each form.
 */
export function sweep(ports: Ports): void {
  const glance = ports.ledger.read({ outbox: "statuses", holidays: true, deliveries: true });
  if (hasFreshAnswers(glance, ports)) drainResponses(ports);
  if (morningWasMissed(withKeptLetters(glance, ports), ports.clock.now())) morning(ports, "made up");
  const waiting = glance.letterStatuses.some(({ value }) => value === "waiting" || value === "sending");
  if (waiting) sendOutbox(ports);
}
