import type { Refusal } from "../domain/refusal.ts";

/** What a click comes to, as the page shows it. Plain values only: it crosses `google.script.run`. */
export type Answer =
  | {
      readonly ok: true;
      readonly message: string;
      readonly details?: readonly string[];
      readonly links?: readonly { readonly label: string; readonly url: string }[];
    }
  | (Refusal & { readonly details?: readonly string[] });

export function done(
  message: string,
  more: {
    readonly details?: readonly string[];
    readonly links?: readonly { readonly label: string; readonly url: string }[];
  } = {},
): Answer {
  return { ok: true, message, ...more };
}
