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
