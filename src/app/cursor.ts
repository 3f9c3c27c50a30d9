import { epochOf, type Instant, instantOf } from "../domain/calendar.ts";
import type { Cursor } from "./book.ts";
import type { FormAnswer } from "./ports.ts";
import { digest } from "./seal.ts";

/** `getResponses(timestamp)` is documented both as "after" and as "from": ask from this much before the cursor. */
const WINDOW_MS = 10 * 60 * 1000;

/** Marks kept at most: 13 characters each as JSON, all forms' together within the columns that hold them. */
const MOST_HANDLED = 4000;

/** (id, timestamp) is the version of a response; an edited one keeps its id. */
type Version = Pick<FormAnswer, "responseId" | "at">;

/** Digest of a version. */
export function responseVersion(answer: Version): string {
  return digest(`${answer.responseId} ${answer.at}`).slice(0, 10);
}

/** From when on a form is asked: the cursor, less the window; everything where there is none. */
export function windowStart(until: Instant | ""): Instant | "" {
  return until === "" ? "" : instantOf(epochOf(until) - WINDOW_MS);
}

/** The cursor after these answers: the newest instant, and what was handled in the window before it. */
export function advance(cursor: Cursor | undefined, answers: readonly Version[]): Cursor {
  const before = cursor ?? { until: "", handled: [] };
  const instants = [before.until, ...answers.map((answer) => answer.at)].sort();
  const until = instants[instants.length - 1] ?? "";
  const start = windowStart(until);
  const fresh = answers.filter((answer) => answer.at >= start).map(responseVersion);
  const kept = before.until >= start ? before.handled : [];
  return { until, handled: [...kept, ...fresh].slice(-MOST_HANDLED) };
}
