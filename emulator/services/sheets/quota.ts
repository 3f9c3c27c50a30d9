import type { Runtime } from "../../core/runtime.ts";
import { InvalidRequest } from "./api-error.ts";
import { sheetsLimits } from "./limits.ts";
import type { SheetsUsage } from "./state.ts";

/**
 * Counts one read or write against the minute's quota.
 *
 * @throws InvalidRequest 429 in Google's words when the minute is spent.
 */
export function spendSheetsQuota(runtime: Runtime, kind: "read" | "write"): void {
  const { now } = runtime;
  const recent = (times: readonly number[]) => times.filter((time) => time > now - 60_000);
  const usage: SheetsUsage = {
    reads: recent(runtime.world.sheetsUsage.reads),
    writes: recent(runtime.world.sheetsUsage.writes),
  };
  const spent = (kind === "read" ? usage.reads : usage.writes).filter((time) => time <= now).length;
  const next: SheetsUsage =
    kind === "read"
      ? { ...usage, reads: [...usage.reads, now] }
      : { ...usage, writes: [...usage.writes, now] };
  const limit = kind === "read" ? sheetsLimits.readsPerMinute : sheetsLimits.writesPerMinute;
  if (spent >= limit) throw new InvalidRequest(quotaMessage(kind), 429);
  runtime.set("sheetsUsage", next);
}

function quotaMessage(kind: "read" | "write"): string {
  const name = kind === "read" ? "Read" : "Write";
  return `Quota exceeded for quota metric '${name} requests' and limit '${name} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:100000000000'.`;
}
