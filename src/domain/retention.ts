import type { Day } from "./calendar.ts";

/** Copies of the last days, then of the last months; one of each year for good. */
export const KEPT = { days: 14, months: 12 } as const;

/** The newest of each group, newest group first. */
function newestOf(days: readonly Day[], groupOf: (day: Day) => string): readonly Day[] {
  const newest = new Map<string, Day>();
  for (const day of [...days].sort()) newest.set(groupOf(day), day);
  return [...newest.values()].reverse();
}

/**
 * The days whose copies are kept: the fourteen newest, the newest of each of the twelve newest months, the newest of each
 * year. Counted in copies, not in days gone by: a quiet month throws nothing away.
 */
export function keptDays(days: readonly Day[]): ReadonlySet<Day> {
  const each = newestOf(days, (day) => day);
  const monthly = newestOf(days, (day) => day.slice(0, 7));
  const yearly = newestOf(days, (day) => day.slice(0, 4));
  return new Set([...each.slice(0, KEPT.days), ...monthly.slice(0, KEPT.months), ...yearly]);
}
