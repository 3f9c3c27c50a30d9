import { type Day, epochOf, type Instant, instantOf } from "../../domain/calendar.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from the spreadsheet's day zero (30/12/1899) to 01/01/1970. */
const UNIX_EPOCH_SERIAL = 25569;

const OFFSET_MS = 7 * 60 * 60 * 1000;

/** 31/12/9999, the last day a spreadsheet knows. */
const LAST_SERIAL = 2958465;

/**
 * A moment as a spreadsheet in Asia/Ho_Chi_Minh holds it: days since 30/12/1899 with the time of day as fraction
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption).
 */
export function serialOfInstant(instant: Instant): number {
  return (epochOf(instant) + OFFSET_MS) / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** The moment of a serial number, to the millisecond; undefined when no spreadsheet date has this number. */
export function instantOfSerial(serial: number): Instant | undefined {
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return undefined;
  return instantOf(Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS) - OFFSET_MS);
}

/** A day as a spreadsheet holds it. */
export function serialOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** The day on which a serial number falls; undefined when no spreadsheet date has this number. */
export function dayOfSerial(serial: number): Day | undefined {
  return instantOfSerial(Math.floor(serial))?.slice(0, 10);
}
