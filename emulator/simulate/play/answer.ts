import type { Execution } from "../../workspace-api.ts";

/** What the software answered to a click: done, refused, or nothing, since the execution died. */
export type Answer =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  | { readonly kind: "failed"; readonly error: string };

/** Reads the answer of `rpc`: `{ ok: true, … }` or `{ ok: false, code, message }`. */
export function answerOf(execution: Execution): Answer {
  if (execution.error !== undefined) return { kind: "failed", error: execution.error.message };
  const value = execution.value as { ok?: unknown; code?: unknown; message?: unknown } | undefined;
  if (value?.ok === true) return { kind: "done" };
  if (value?.ok === false) {
    return { kind: "refused", code: String(value.code ?? ""), message: String(value.message ?? "") };
  }
  return { kind: "failed", error: `rpc answered ${JSON.stringify(value)}, expected { ok, … }` };
}

/** A person whose click got an error page clicks again after this long (simulate.md, "Faults"). */
export const CLICK_AGAIN_MS = 60 * 1000;

/** Nobody clicks for ever: after this many error pages in a row a person gives up, and it is told. */
export const MOST_CLICKS = 10;
