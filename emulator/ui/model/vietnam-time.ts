const ZONE = "Asia/Ho_Chi_Minh";
const OFFSET = 7 * 3_600_000;
/** Serial number of 1970-01-01 in a spreadsheet. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

const dayAndTime = new Intl.DateTimeFormat("vi-VN", {
  timeZone: ZONE,
  weekday: "long",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

interface Parts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
}

function partsOf(epochMs: number): Parts {
  const found: Record<string, string> = {};
  for (const part of dayAndTime.formatToParts(epochMs)) found[part.type] = part.value;
  const { weekday = "", day = "", month = "", year = "", hour = "", minute = "" } = found;
  return { weekday, day, month, year, hour, minute };
}

/** `Thứ Tư, 14/10/2026, 09:03`. */
export function longTime(epochMs: number): string {
  const at = partsOf(epochMs);
  return `${at.weekday}, ${at.day}/${at.month}/${at.year}, ${at.hour}:${at.minute}`;
}

/** `14/10/2026 09:03`. */
export function shortTime(epochMs: number): string {
  const at = partsOf(epochMs);
  return `${at.day}/${at.month}/${at.year} ${at.hour}:${at.minute}`;
}

/** `14/10/2026`. */
export function dayText(epochMs: number): string {
  const at = partsOf(epochMs);
  return `${at.day}/${at.month}/${at.year}`;
}

/** A cell's serial number (days since 30/12/1899, Vietnam time) as epoch ms. */
export function instantOfSerial(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * DAY) - OFFSET;
}

/** Whole days from one instant to another on Vietnam's calendar. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to + OFFSET) / DAY) - Math.floor((from + OFFSET) / DAY);
}

/** `2026-10-14` or `14/10/2026`, else undefined; epoch ms at midnight in Vietnam. */
export function instantOfDay(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) - OFFSET;
}

/** Midnights in Vietnam that begin a month: of the one before the first instant, to that after the last. */
export function monthStarts(first: number, last: number): readonly number[] {
  const day = new Date(first + OFFSET);
  const starts: number[] = [];
  for (let month = day.getUTCMonth() - 1; ; month += 1) {
    const start = Date.UTC(day.getUTCFullYear(), month, 1) - OFFSET;
    starts.push(start);
    if (start > last) return starts;
  }
}

/** `T10`: the month, as short as a line of months needs it. */
export function partOfMonth(epochMs: number): string {
  return `T${new Date(epochMs + OFFSET).getUTCMonth() + 1}`;
}

/** `2026-10-14T08:30` as a browser's field for day and time sends it; epoch ms, undefined where it is none. */
export function instantOfField(text: string): number | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/.exec(text.trim());
  const midnight = found?.[1] === undefined ? undefined : instantOfDay(found[1]);
  const [hours, minutes] = [Number(found?.[2]), Number(found?.[3])];
  if (midnight === undefined || hours > 23 || minutes > 59) return undefined;
  return midnight + (hours * 60 + minutes) * 60_000;
}

/** The same for a field's own value. */
export function fieldOfInstant(epochMs: number): string {
  return new Date(epochMs + OFFSET).toISOString().slice(0, 16);
}
