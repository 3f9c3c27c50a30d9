const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of spreadsheets: 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Parts of a serial number, read in the spreadsheet's own zone. */
export interface SerialParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Sunday 0 to Saturday 6. */
  readonly weekday: number;
}

/** Rounds to the second, as displays do. */
export function serialParts(serial: number): SerialParts {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/** Serial number of a day and time; undefined where there is no such day or time. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(ms);
  const isDay =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  const isTime = hour < 24 && minute < 60 && second < 60;
  return isDay && isTime ? (ms - EPOCH) / DAY_MS : undefined;
}
