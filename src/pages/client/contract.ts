/**
 * What a page and the server say to each other: the data embedded in the page, the act sent with
 * `google.script.run.rpc`, the answer that comes back. Plain objects and strings only; dates as `2026-11-24`.
 */
import type { Addressee, Answered, Basis, OneOfMany, PersonAnswer, QueueData } from "./contract-queue.ts";

/** What a click asks for. `version` is the state the page showed; a later one makes the page stale. */
export type Act =
  /** Unit step. Every appraisal starts from the self scores: `scores` holds the changed ones, by indicator number. */
  | (Addressee & {
      readonly kind: "appraise" | "prepare";
      readonly version: number;
      readonly scores?: Readonly<Record<string, number>>;
      readonly reason?: string;
      readonly digital?: boolean;
      readonly proficient?: boolean;
      readonly digitalBasis?: Basis;
    })
  | (Addressee & { readonly kind: "return" | "object"; readonly version: number; readonly reason: string })
  | (Addressee & { readonly kind: "concur" | "take-back"; readonly version: number })
  /** One click for many: `reason` stands for each that has none of its own. */
  | {
      readonly kind: "appraise-many" | "prepare-many" | "concur-many";
      readonly people: readonly OneOfMany[];
      readonly reason?: string;
    }
  /** The page as it stands now, drawn by the server. */
  | { readonly kind: "show" }
  /** One's own page; a withdrawal's reason may be empty. */
  | { readonly kind: "withdraw" | "request-review"; readonly version: number; readonly reason: string }
  /** The answer to a request for review. */
  | {
      readonly kind: "keep-appraisal" | "reopen-appraisal";
      readonly version: number;
      readonly reason: string;
    }
  /** The page of a step runs in somebody's browser. */
  | { readonly kind: "seen"; readonly version: number }
  /** The list. `except`: Mã CCVC → reason. */
  | {
      readonly kind: "decide";
      readonly version: number;
      readonly except?: Readonly<Record<string, string>>;
      readonly number?: string;
      readonly date?: string;
    }
  /** The list goes back to the Office. */
  | { readonly kind: "send-back"; readonly version: number; readonly reason: string }
  /** A dialog of the sheet's menu that asks: the form that belongs to what was typed so far, or its click. */
  | {
      readonly kind: "office-view" | "office";
      readonly command: string;
      readonly values: Readonly<Record<string, string>>;
    }
  /** The sheet's menu. */
  | { readonly kind: "setup" | "propose" | "report" | "check"; readonly version: number }
  /** `confirms`: the digest of what the dialog shows, once somebody has ticked that it was compared. */
  | { readonly kind: "open-cycle"; readonly version: number; readonly confirms: string };

export type ActKind = Act["kind"];

/** The one parameter of `rpc`. */
export interface Request {
  readonly token: string;
  readonly act: Act;
}

export interface AnswerLink {
  readonly label: string;
  readonly url: string;
}

/** What was recorded. */
export interface Done {
  readonly ok: true;
  readonly message: string;
  readonly details?: readonly string[];
  readonly links?: readonly AnswerLink[];
  /** Version of the dossier from now on. */
  readonly version?: number;
  readonly people?: readonly PersonAnswer[];
}

/** The form that a dialog goes on with, drawn by the server: it takes the place of what `#page` holds. */
export interface FormDrawn {
  readonly ok: true;
  readonly html: string;
}

/** What `rpc` answers. A refusal keeps what was typed; `message` says what to do, `field` where. */
export type Answer =
  | Done
  | FormDrawn
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly details?: readonly string[];
      readonly field?: string;
      readonly people?: readonly PersonAnswer[];
    };

/** What the unit step starts from, for the running total. */
export interface SelfAssessed extends Answered {
  readonly passTotal: number;
  readonly passFloor: number;
}

/** Embedded as `<script type="application/json" id="page-data">`; absent where a page has nothing to act on. */
export interface PageData {
  readonly token: string;
  /** Moves on where work is kept half-done by the server. */
  version: number;
  readonly selfAssessed?: SelfAssessed;
  /** Whose dossier it is: half-done work is kept under it. */
  readonly subject?: string;
  readonly queue?: QueueData;
  /** The page says by itself, once, that it was opened. */
  readonly tellsSeen?: true;
  /** How many the list proposes. */
  readonly proposed?: number;
  /** Digest of what the dialog shows: what a tick confirms. */
  readonly confirms?: string;
}
