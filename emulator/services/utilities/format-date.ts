import { Exception } from "../exception.ts";
import { isTimeZone, type ZonedTime, zonedTime, zoneOffset } from "../zoned-time.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * A moment in a zone, by a pattern of Java's SimpleDateFormat, in English.
 *
 * @throws Exception for an unknown zone or pattern letter, or an open quote.
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
 */
export function formatDate(epochMs: number, timeZone: string, pattern: string): string {
  if (!isTimeZone(timeZone)) throw new Exception(`Invalid argument: timeZone. Should be of type: String`);
  const wall = zonedTime(epochMs, timeZone);
  const offset = zoneOffset(epochMs, timeZone);
  const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z']+)|(')/g;
  return pattern.replace(token, (whole, quoted, letter, plain, openQuote) => {
    if (openQuote !== undefined) throw new Exception("Unterminated quote");
    if (plain !== undefined) return plain;
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    return field(letter, whole.length, wall, offset);
  });
}

function field(letter: string, width: number, wall: ZonedTime, offset: number): string {
  const number = (value: number) => String(value).padStart(width, "0");
  switch (letter) {
    case "y":
      return width === 2 ? String(wall.year % 100).padStart(2, "0") : number(wall.year);
    case "M":
      return width >= 3 ? nameOf(MONTHS, wall.month - 1, width) : number(wall.month);
    case "d":
      return number(wall.day);
    case "H":
      return number(wall.hour);
    case "h":
      return number(wall.hour % 12 || 12);
    case "m":
      return number(wall.minute);
    case "s":
      return number(wall.second);
    case "S":
      return number(wall.millisecond);
    case "a":
      return wall.hour < 12 ? "AM" : "PM";
    case "E":
      return nameOf(WEEKDAYS, weekday(wall), width);
    case "u":
      return number(weekday(wall) || 7);
    case "Z":
      return offsetText(offset, "");
    case "X":
      return offset === 0
        ? "Z"
        : width === 1
          ? offsetText(offset, "").slice(0, 3)
          : offsetText(offset, width === 2 ? "" : ":");
    default:
      throw new Exception(`Illegal pattern character '${letter}'`);
  }
}

function nameOf(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? "";
  return width >= 4 ? name : name.slice(0, 3);
}

function weekday(wall: ZonedTime): number {
  return new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
