import { addDays, type Day } from "./calendar.ts";
import { type Holiday, isWorkingDay, workingDayOnOrBefore } from "./holidays.ts";

/** How often what is overdue is called to mind again. */
const EVERY_DAYS = 7;

/** Overdue work is called to mind for this many weeks; then the cycle is long over. */
const MOST_WEEKS = 8;

/** What falls on a day: a reminder before the deadline, one after it, or telling the next in the chain. */
export type ReminderKind = "before" | "after" | "escalation";

/** The days on which a deadline calls for something. */
export interface ReminderPlan {
  readonly due: Day;
  /** Days before the deadline, e.g. 3 and 1. */
  readonly remindBefore: readonly number[];
  /** Days after the deadline from which the next in the chain is told; 0: never. */
  readonly escalateAfter: number;
}

function workingDayOnOrAfter(day: Day, holidays: readonly Holiday[]): Day {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, 1);
  return found;
}

function weekly(first: Day, holidays: readonly Holiday[]): readonly Day[] {
  return Array.from({ length: MOST_WEEKS }, (_, week) =>
    workingDayOnOrAfter(addDays(first, week * EVERY_DAYS), holidays),
  );
}

/**
 * What a deadline calls for on the days after `since` up to `today`: on working days only, and made up for where a
 * morning was missed. `since` empty: today alone.
 */
export function remindersDue(
  { due, remindBefore, escalateAfter }: ReminderPlan,
  holidays: readonly Holiday[],
  since: Day | "",
  today: Day,
): readonly ReminderKind[] {
  const after = since === "" ? addDays(today, -1) : since;
  const falls = (days: readonly Day[]) => days.some((day) => day > after && day <= today);
  const before = remindBefore.map((days) => workingDayOnOrBefore(addDays(due, -days), holidays));
  const kinds: ReminderKind[] = [];
  if (today <= due && falls(before)) kinds.push("before");
  if (today > due && falls(weekly(addDays(due, 1), holidays))) kinds.push("after");
  if (escalateAfter > 0 && today > due && falls(weekly(addDays(due, escalateAfter), holidays))) {
    kinds.push("escalation");
  }
  return kinds;
}
