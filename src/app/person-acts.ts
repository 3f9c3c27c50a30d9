import { accept, type Outcome, type Refusal } from "../domain/refusal.ts";

/** What a person may do from their own page, and what the unit's appraiser answers to a request for review. */
export interface PersonAct {
  readonly kind: "withdraw" | "request-review";
  readonly version: number;
  readonly reason?: string;
}

/** The answer to a request for review: the appraisal stands, or the unit appraises again. */
export interface ReviewAct {
  readonly kind: "keep-appraisal" | "reopen-appraisal";
  readonly version: number;
  readonly reason?: string;
}

/** The page of a step runs in somebody's browser: told once, by itself. */
export interface SeenAct {
  readonly kind: "seen";
}

/** Longest text that a page may send, in characters. */
const LONGEST_TEXT = 2000;

/** An act with the version of what was shown and, maybe, a reason; as a stranger's browser sent it. */
export function parsePersonAct<K extends (PersonAct | ReviewAct)["kind"]>(
  kind: K,
  { version, reason }: Readonly<Record<string, unknown>>,
  malformed: (what: string) => Refusal,
): Outcome<{ readonly kind: K; readonly version: number; readonly reason?: string }> {
  if (typeof version !== "number") return malformed("version");
  if (reason === undefined || reason === null) return accept({ kind, version });
  if (typeof reason !== "string" || reason.length > LONGEST_TEXT) return malformed("reason");
  return accept({ kind, version, reason });
}
