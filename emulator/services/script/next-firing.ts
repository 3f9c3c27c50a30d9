import { epochOfZoned, zonedTime } from "../zoned-time.ts";
import type { ClockRule } from "./state.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * When a clock trigger fires for the first time, and after each firing the next time; null when never again.
 * Google says "the time may be slightly randomized"; here it is exact, so that a run can be repeated.
 *
 * @param after Epoch ms of its making, or of the firing that just fell due.
 * @param hasFired A one-shot trigger that has fired stays on the list, and counts, until it is deleted.
 * @see https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers
 */
export function nextFiring(rule: ClockRule, after: number, hasFired: boolean): number | null {
  switch (rule.kind) {
    case "once":
      return hasFired ? null : Math.max(rule.at, after);
    case "minutes":
      return after + rule.every * MINUTE_MS;
    case "hours":
      return after + rule.every * HOUR_MS;
    case "days":
      return nextDay(rule, after, hasFired);
  }
}

function nextDay(rule: Extract<ClockRule, { kind: "days" }>, after: number, hasFired: boolean): number {
  const { year, month, day } = zonedTime(after, rule.timeZone);
  const onDay = (days: number) =>
    epochOfZoned({ year, month, day: day + days, hour: rule.hour, minute: rule.minute }, rule.timeZone);
  if (hasFired) return onDay(rule.every);
  const today = onDay(0);
  return today > after ? today : onDay(1);
}
