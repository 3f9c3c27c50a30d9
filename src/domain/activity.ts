import type { Day, Instant } from "./calendar.ts";

/**
 * What an activity is: documents and direction, publicity, training, the emulation drive (plan 307, III.1, III.2, III.4);
 * `none`: a unit that says it had nothing, or only difficulties and proposals.
 */
export type ActivityKind = "direction" | "publicity" | "training" | "emulation" | "none";

/** Where money comes from (plan 307, IV). */
export type FundingSource = "state-budget" | "social" | "other";

/** A row of the tab `Tuyên truyền, tập huấn, thi đua`. */
export interface Activity {
  /** The form's response that it came by; empty: typed into the tab. */
  readonly responseId: string;
  /** The day it was held, or is planned for. */
  readonly day: Day;
  readonly kind: ActivityKind;
  readonly what: string;
  /** How many took part; 0 where nobody counted. */
  readonly participants: number;
  /** Planned money, in đồng. */
  readonly planned: number;
  /** Spent money, in đồng. */
  readonly spent: number;
  /** Empty where no money is involved, or nobody said. */
  readonly source: FundingSource | "";
  /** Mã đơn vị; empty: the agency as a whole. */
  readonly unitId: string;
  readonly unitName: string;
  readonly difficulties: string;
  readonly proposals: string;
  readonly enteredBy: string;
  readonly enteredAt: Instant | "";
}

/** The tab that holds them, as setup titles it. */
export const ACTIVITY_TAB = "Tuyên truyền, tập huấn, thi đua";

/** The kinds in words, in the order in which reports tell them. */
export const ACTIVITY_KINDS: Readonly<Record<ActivityKind, string>> = {
  direction: "Chỉ đạo, điều hành",
  publicity: "Tuyên truyền",
  training: "Tập huấn, bồi dưỡng",
  emulation: "Thi đua",
  none: "Không có hoạt động",
};

/** The sources in words, in the plan's order. */
export const FUNDING_SOURCES: Readonly<Record<FundingSource, string>> = {
  "state-budget": "Ngân sách nhà nước",
  social: "Xã hội hóa",
  other: "Nguồn hợp pháp khác",
};

/** Activities of a year, oldest first, those of a day in their order. */
export function activitiesOf(year: number, activities: readonly Activity[]): readonly Activity[] {
  return activities
    .filter(({ day }) => day.startsWith(`${year}-`))
    .sort(({ day: one }, { day: other }) => (one < other ? -1 : one > other ? 1 : 0));
}
