/** When a clock trigger fires. */
export type ClockRule =
  | { readonly kind: "once"; readonly at: number }
  | { readonly kind: "minutes"; readonly every: number }
  | { readonly kind: "hours"; readonly every: number }
  | {
      readonly kind: "days";
      readonly every: number;
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    };

/** An installable trigger. */
export interface TriggerState {
  /** Digits, as `Trigger.getUniqueId()` gives them. */
  readonly id: string;
  readonly handler: string;
  readonly source: "CLOCK" | "FORMS" | "SPREADSHEETS";
  readonly event: "CLOCK" | "ON_FORM_SUBMIT" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE";
  /** Id of the form or spreadsheet; empty for the clock. */
  readonly sourceId: string;
  readonly rule: ClockRule | null;
  /** Epoch ms of the next firing; null for other sources and for a one-shot trigger that has fired. */
  readonly nextAt: number | null;
  /** Triggers run as who made them. */
  readonly owner: string;
}

/** In the order they were made. */
export type TriggersState = readonly TriggerState[];

export const noTriggers: TriggersState = [];
