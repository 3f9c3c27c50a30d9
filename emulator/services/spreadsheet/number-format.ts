import { unsupported } from "../../core/unsupported.ts";
import { serialParts } from "./serial-date.ts";
import type { Resource } from "./state.ts";

/** Signs of a locale. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

const points: NumberSigns = { decimal: ".", group: "," };
const commas: NumberSigns = { decimal: ",", group: "." };

/** vi_VN writes 1.234,5. */
export function signsOf(locale: string): NumberSigns {
  return /^(en|ja|zh|ko|th|iw|he)(_|$)/.test(locale) ? points : commas;
}

/** What Google shows for a type without a pattern, in vi_VN. */
const defaultPatterns: Readonly<Record<string, string>> = {
  NUMBER: "#,##0.00",
  PERCENT: "0.00%",
  CURRENCY: '#,##0.00 "₫"',
  DATE: "dd/mm/yyyy",
  TIME: "hh:mm:ss",
  DATE_TIME: "dd/mm/yyyy hh:mm:ss",
  SCIENTIFIC: "0.00E+00",
};

/** The pattern of a cell's format; empty for automatic and plain text. */
export function patternOf(format: Resource | undefined): string {
  const { type, pattern } = (format?.numberFormat ?? {}) as { type?: unknown; pattern?: unknown };
  if (typeof pattern === "string" && pattern !== "") return pattern;
  return typeof type === "string" ? (defaultPatterns[type] ?? "") : "";
}

/** True where a cell's number is shown as a day or a time. */
export function isDateFormat(format: Resource | undefined): boolean {
  const { type } = (format?.numberFormat ?? {}) as { type?: unknown };
  return type === "DATE" || type === "TIME" || type === "DATE_TIME";
}

/**
 * A number as a pattern shows it.
 *
 * @see https://developers.google.com/workspace/sheets/api/guides/formats
 */
export function formatNumber(value: number, pattern: string, signs: NumberSigns): string {
  if (pattern === "" || pattern === "@" || pattern === "General") return plainNumber(value, signs);
  const [positive = "", negative, zero] = splitSections(pattern);
  if (value === 0 && zero !== undefined) return formatSection(0, zero, signs);
  if (value < 0 && negative !== undefined) return formatSection(-value, negative, signs);
  return formatSection(value, positive, signs);
}

/** As Google shows a number without a format: up to ten significant digits. */
function plainNumber(value: number, signs: NumberSigns): string {
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace(".", signs.decimal);
}

function splitSections(pattern: string): readonly string[] {
  return pattern.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [""];
}

const token = /"[^"]*"|\\.|\[[^\]]*\]|a\/p|am\/pm|y+|m+|d+|h+|s+|./gi;

function formatSection(value: number, section: string, signs: NumberSigns): string {
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[ydhs]|m(?!$)|^m+$/i.test(bare) && !/[0#?]/.test(bare)) return formatDate(value, section);
  if (/e[+-]/i.test(bare)) unsupported(`number format ${section}`);
  return formatDigits(value, section, signs);
}

function formatDate(serial: number, section: string): string {
  const parts = serialParts(serial);
  const tokens = section.match(token) ?? [];
  const twelve = tokens.some((text) => /^(am\/pm|a\/p)$/i.test(text));
  let afterHour = false;
  return tokens
    .map((text, index) => {
      const isMinute = /^m{1,2}$/i.test(text) && (afterHour || secondsFollow(tokens, index));
      if (/^h/i.test(text)) afterHour = true;
      else if (/^[yds]|^m/i.test(text)) afterHour = false;
      return dateToken(text, parts, isMinute, twelve);
    })
    .join("");
}

function secondsFollow(tokens: readonly string[], index: number): boolean {
  const next = tokens.slice(index + 1).find((text) => /^[ymdhs]/i.test(text));
  return next !== undefined && /^s/i.test(next);
}

function dateToken(
  text: string,
  parts: ReturnType<typeof serialParts>,
  isMinute: boolean,
  twelve: boolean,
): string {
  const padded = (value: number) => String(value).padStart(Math.min(text.length, 2), "0");
  if (isMinute) return padded(parts.minute);
  switch (text.toLowerCase().replaceAll(/(.)\1*/g, "$1")) {
    case "y":
      return text.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
    case "m":
      return text.length > 2 ? `tháng ${parts.month}` : padded(parts.month);
    case "d":
      return text.length > 2 ? (weekdays[parts.weekday] ?? "") : padded(parts.day);
    case "h":
      return padded(twelve ? parts.hour % 12 || 12 : parts.hour);
    case "s":
      return padded(parts.second);
    case "am/pm":
      return parts.hour < 12 ? "SA" : "CH";
    default:
      return literal(text);
  }
}

const weekdays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

function literal(text: string): string {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith("\\")) return text.slice(1);
  return text.startsWith("[") ? "" : text;
}

/** `#,##0.00"đ"`: digits where the placeholders stand, everything else as it is. */
function formatDigits(value: number, section: string, signs: NumberSigns): string {
  const match = /^((?:"[^"]*"|\\.|\[[^\]]*\]|[^0#?"\\[])*)([0#?,]*(?:\.[0#?]*)?)(.*)$/s.exec(section);
  const [, before = "", digits = "", after = ""] = match ?? [];
  const words = (text: string) => (text.match(/"[^"]*"|\\.|\[[^\]]*\]|./gs) ?? []).map(literal).join("");
  if (digits === "") return words(section);
  const percent = /%/.test(before + after) ? 100 : 1;
  const [whole = "", fraction = ""] = digits.split(".");
  const least = (fraction.match(/0/g) ?? []).length;
  const fixed = roundedTo(Math.abs(value) * percent, fraction.length);
  const [units = "0", decimals = ""] = fixed.split(".");
  const shown = decimals.replace(/0+$/, "").padEnd(least, "0");
  const minimum = (whole.match(/0/g) ?? []).length;
  const padded = units === "0" && minimum === 0 ? "" : units.padStart(minimum, "0");
  const grouped = whole.includes(",") ? padded.replaceAll(/\B(?=(\d{3})+$)/g, signs.group) : padded;
  const sign = value < 0 && Number(fixed) !== 0 ? "-" : "";
  return sign + words(before) + grouped + (shown === "" ? "" : signs.decimal + shown) + words(after);
}

/** Rounds half away from zero on the decimal digits, as spreadsheets do. */
function roundedTo(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`));
  return Number.isFinite(shifted) && shifted < 1e21
    ? (shifted / 10 ** decimals).toFixed(decimals)
    : String(value);
}
