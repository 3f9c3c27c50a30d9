import type { Refusal } from "../domain/refusal.ts";

/** A refusal as a page shows it: with details, and at the field of a form that is at fault. */
export type Refused = Refusal & { readonly details?: readonly string[]; readonly field?: string };

/** What a click comes to, as the page shows it. Plain values only: it crosses `google.script.run`. */
export type Answer =
  | {
      readonly ok: true;
      readonly message: string;
      readonly details?: readonly string[];
      readonly links?: readonly { readonly label: string; readonly url: string }[];
    }
  | Refused;

export function done(
  message: string,
  more: {
    readonly details?: readonly string[];
    readonly links?: readonly { readonly label: string; readonly url: string }[];
  } = {},
): Answer {
  return { ok: true, message, ...more };
}

/** A refusal shown next to the field of the form that it is about. */
export function atField(field: string, refusal: Refusal): Refused {
  return { ...refusal, field };
}
