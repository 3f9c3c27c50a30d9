/**
 * What a page and the server say to each other: the data embedded in the page, the act sent with
 * `google.script.run.rpc`, the answer that comes back. Plain objects and strings only; dates as `2026-11-24`.
 */

/** What a click asks for. `version` is the state the page showed; a later one makes the page stale. */
export type Act =
  /** Unit step. Every appraisal starts from the self scores: `scores` holds the changed ones, by indicator number. */
  | {
      readonly kind: "appraise";
      readonly version: number;
      readonly scores?: Readonly<Record<string, number>>;
      readonly reason?: string;
      readonly digital?: boolean;
      readonly proficient?: boolean;
    }
  | { readonly kind: "return"; readonly version: number; readonly reason: string }
  | { readonly kind: "concur"; readonly version: number }
  | { readonly kind: "object"; readonly version: number; readonly reason: string }
  /** The list. `except`: Mã CCVC → reason. */
  | {
      readonly kind: "decide";
      readonly version: number;
      readonly except?: Readonly<Record<string, string>>;
      readonly number?: string;
      readonly date?: string;
    }
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
    };

/** What the unit step starts from, for the running total. */
export interface SelfAssessed {
  readonly scores: readonly number[];
  readonly digital: boolean;
  readonly proficient: boolean;
  readonly passTotal: number;
  readonly passFloor: number;
}

/** Embedded as `<script type="application/json" id="page-data">`; absent where a page has nothing to act on. */
export interface PageData {
  readonly token: string;
  readonly version: number;
  readonly selfAssessed?: SelfAssessed;
  /** How many the list proposes. */
  readonly proposed?: number;
  /** Digest of what the dialog shows: what a tick confirms. */
  readonly confirms?: string;
}
