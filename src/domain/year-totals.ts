import type { Day } from "./calendar.ts";

/** A year known only by its totals (tab `Số liệu tổng các năm`): no person of it can be named. */
export interface YearTotals {
  readonly year: number;
  readonly agency: string;
  /** People on the roll. */
  readonly total: number;
  readonly registered: number;
  readonly submitted: number;
  readonly recognised: number;
  readonly notRecognised: number;
  readonly digitalSkills: number;
  readonly proficient: number;
  /** The decision that recognised them. */
  readonly decisionNumber: string;
  readonly decisionDate: Day | "";
  /** Where the figures come from. */
  readonly source: string;
}
