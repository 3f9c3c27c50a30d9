import { addDays, type Day } from "./calendar.ts";

/** First day of the spreadsheet's calendar: serial number 0. */
const SERIAL_EPOCH = "1899-12-30";

/** A day as people type it or as a cell holds it: `2026-10-14`, `14/10/2026`, or a serial number; undefined when it is none. */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim();
  if (/^\d{5}(\.0+)?$/.test(trimmed)) return addDays(SERIAL_EPOCH, Math.floor(Number(trimmed)));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const [year, month, date] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
