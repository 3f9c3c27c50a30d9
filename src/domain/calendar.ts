/**
 * Days and instants as text, in Vietnam's one time zone (UTC+7, no daylight saving since 1975).
 * Both sort as plain strings, so the rules compare them with `<` and need no clock.
 */

/** A calendar day, `2026-10-14`. */
export type Day = string;

/** A moment, ISO 8601 with milliseconds and Vietnam's offset: `2026-10-14T09:03:11.000+07:00`. Always in this one form. */
export type Instant = string;

const OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant of an epoch time in milliseconds. */
export function instantOf(epochMs: number): Instant {
  return `${new Date(epochMs + OFFSET_MS).toISOString().slice(0, -1)}+07:00`;
}

/** Epoch milliseconds of an instant. */
export function epochOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The day on which an instant falls in Vietnam. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** True when the instant falls on or before the last moment of the day: a deadline day counts whole, to 23:59:59. */
export function isWithin(instant: Instant, deadline: Day): boolean {
  return dayOf(instant) <= deadline;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekdayNumber(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** `14/10/2026`, as Vietnamese offices write a day. */
export function vietnameseDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** `09:03 ngày 14/10/2026`, as Vietnamese offices write a moment. */
export function vietnameseMoment(instant: Instant): string {
  return `${instant.slice(11, 16)} ngày ${vietnameseDay(dayOf(instant))}`;
}
