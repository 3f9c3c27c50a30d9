import type { Refusal } from "../domain/refusal.ts";

/** A refusal as a page shows it: with details, and at the field of a form that is at fault. */
export type Refused = Refusal & {
  readonly details?: readonly string[];
  readonly field?: string;
  readonly people?: readonly PersonAnswer[];
};

/** What became of one dossier, where a click was about many. */
export interface PersonAnswer {
  readonly subject: string;
  readonly ok: boolean;
  readonly message: string;
}

/** What a page may go on with after a click. */
interface After {
  readonly details?: readonly string[];
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  /** Version of the dossier after the click. */
  readonly version?: number;
  readonly people?: readonly PersonAnswer[];
}

/** What a click comes to, as the page shows it. Plain values only: it crosses `google.script.run`. */
export type Answer = (After & { readonly ok: true; readonly message: string }) | Refused;

export function done(message: string, more: After = {}): Answer {
  return { ok: true, message, ...more };
}

/** A refusal shown next to the field of the form that it is about. */
export function atField(field: string, refusal: Refusal): Refused {
  return { ...refusal, field };
}
