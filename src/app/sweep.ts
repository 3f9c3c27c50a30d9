import { drainResponses, hasFreshAnswers } from "./drain-responses.ts";
import type { Ports } from "./ports.ts";
import { sendOutbox } from "./send-outbox.ts";

/**
 * Every four hours: what a lost trigger left, and letters that wait. It looks first, without the lock: most sweeps find
 * nothing and cost one read of the workbook and one of each form.
 */
export function sweep(ports: Ports): void {
  const glance = ports.ledger.read({ outbox: "statuses" });
  if (hasFreshAnswers(glance, ports)) drainResponses(ports);
  const waiting = glance.letterStatuses.some(({ value }) => value === "waiting" || value === "sending");
  if (waiting) sendOutbox(ports);
}
