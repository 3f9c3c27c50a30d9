/** Vietnam has had one offset, without daylight saving, since 1975. */
export const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
export const DAY_MS = 24 * 60 * 60 * 1000;

/** A calendar day, `2026-10-14`; sorts as text. */
export type Day = string;

const DATE = String.raw`(?:(?<y1>\d{4})(?<s>[-/])(?<m1>\d{1,2})\k<s>(?<d1>\d{1,2})|(?<d2>\d{1,2})/(?<m2>\d{1,2})/(?<y2>\d{4}))`;
const CLOCK = String.raw`(?<h>\d{1,2}):(?<min>\d{2})(?::(?<sec>\d{2})(?:[.,](?<frac>\d{1,9}))?)?`;
const HALF = String.raw`(?: ?(?<half>AM|PM|SA|CH))?`;
const ZONE = String.raw`(?: ?(?<zone>Z|(?:GMT|UTC)?(?<sign>[+-])(?<zh>\d{1,2})(?::?(?<zm>\d{2}))?|GMT|UTC))?`;
const DAY_PATTERN = new RegExp(`^${DATE}$`);
const TIME_PATTERN = new RegExp(`^${DATE}(?:T| ,?|, )${CLOCK}${HALF}${ZONE}$`, "i");

type Groups = Readonly<Record<string, string | undefined>>;

/** The day of `2026-10-14`, `2026/10/14` or `14/10/2026`; undefined where there is no such day (31/02) or it is written otherwise. */
export function parseDay(text: string): Day | undefined {
  const groups = DAY_PATTERN.exec(text.trim())?.groups;
  return groups && dayOfGroups(groups);
}

/**
 * Epoch milliseconds of a moment: `2026/10/14 9:03:11 AM GMT+7` (a Forms export), `14/10/2026 09:03:11` or ISO 8601.
 * Without an offset it is Vietnam's time. Undefined where there is no such moment or it is written otherwise.
 */
export function parseMoment(text: string): number | undefined {
  const groups: Groups | undefined = TIME_PATTERN.exec(text.replace(/\s+/gu, " ").trim())?.groups;
  if (groups === undefined) return undefined;
  const day = dayOfGroups(groups);
  const time = millisecondsOfClock(groups);
  const offset = offsetOf(groups);
  if (day === undefined || time === undefined || offset === undefined) return undefined;
  return Date.parse(`${day}T00:00:00Z`) + time - offset;
}

/** The day in Vietnam on which a moment falls. */
export function dayOfMoment(epochMs: number): Day {
  return new Date(epochMs + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** Epoch milliseconds of 00:00 in Vietnam on that day. */
export function startOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET_MS;
}

/** `2026-10-14T09:03:11+07:00`, milliseconds only where there are any. */
export function isoMoment(epochMs: number): string {
  return `${new Date(epochMs + VIETNAM_OFFSET_MS).toISOString().slice(0, -1).replace(".000", "")}+07:00`;
}

/** The number a spreadsheet holds for that day: days since 30 December 1899. */
export function serialOfDay(day: Day): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS;
}

function dayOfGroups(groups: Groups): Day | undefined {
  const year = Number(groups.y1 ?? groups.y2);
  const month = Number(groups.m1 ?? groups.m2);
  const date = Number(groups.d1 ?? groups.d2);
  if (year < 1900) return undefined;
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return undefined;
  return time.toISOString().slice(0, 10);
}

function millisecondsOfClock(groups: Groups): number | undefined {
  const half = groups.half?.toUpperCase();
  const hour = Number(groups.h);
  const minute = Number(groups.min);
  const second = Number(groups.sec ?? 0);
  if (minute > 59 || second > 59 || hour > 23) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const afternoon = half === "PM" || half === "CH";
  const hours = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  const fraction = Number((groups.frac ?? "").padEnd(3, "0").slice(0, 3));
  return ((hours * 60 + minute) * 60 + second) * 1000 + fraction;
}

function offsetOf(groups: Groups): number | undefined {
  if (groups.zone === undefined) return VIETNAM_OFFSET_MS;
  if (groups.sign === undefined) return 0;
  const hours = Number(groups.zh);
  const minutes = Number(groups.zm ?? 0);
  if (hours > 14 || minutes > 59) return undefined;
  return (groups.sign === "-" ? -1 : 1) * (hours * 60 + minutes) * 60 * 1000;
}
