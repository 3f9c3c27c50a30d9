import { addDays, type Day, weekdayNumber } from "./calendar.ts";

/** A row of the table of holidays (tab `Ngày nghỉ`): a day off, or a Saturday or Sunday worked instead (làm bù). */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly worked: boolean;
}

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"] as const;

/** Thứ of a day: `thứ Hai` … `thứ Bảy`, `Chủ nhật`. */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[weekdayNumber(day)] ?? "";
}

/** True on the days on which the offices work. */
export function isWorkingDay(day: Day, holidays: readonly Holiday[]): boolean {
  const special = holidays.find((holiday) => holiday.day === day);
  if (special) return special.worked;
  const number = weekdayNumber(day);
  return number !== 0 && number !== 6;
}

/** Why the offices do not work on that day: the name of the holiday, or the weekday; empty where they do. */
export function dayOffCause(day: Day, holidays: readonly Holiday[]): string {
  if (isWorkingDay(day, holidays)) return "";
  return holidays.find((holiday) => holiday.day === day)?.name || weekdayOf(day);
}

/** The day itself where offices work on it, else the working day before (rules.md, section 7). */
export function workingDayOnOrBefore(day: Day, holidays: readonly Holiday[]): Day {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1);
  return found;
}

/** The day `count` working days after `day` (Đề nghị xem xét lại counts in these); `day` itself for 0. */
export function workingDaysAfter(day: Day, count: number, holidays: readonly Holiday[]): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}
