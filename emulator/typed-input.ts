import { serialOf } from "./services/spreadsheet/serial-date.ts";
import type { Resource } from "./services/spreadsheet/state.ts";
import type { CellValue } from "./workspace-api.ts";

/** What a person's typing leaves in a cell of a vi_VN spreadsheet. */
export interface TypedInput {
  readonly v?: string | number | boolean;
  readonly f?: string;
  /** Number format that the recognition brings along. */
  readonly numberFormat?: Resource;
}

const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * Recognises numbers (`1.234,5`), percentages, days (`14/10/2026`, `2026-10-14`), times of a day, TRUE and FALSE,
 * and formulas, as Google does for somebody in Vietnam; an apostrophe in front keeps text as it is.
 */
export function typedInput(value: CellValue, keepsText: boolean): TypedInput {
  if (value === null || value === "") return {};
  if (typeof value !== "string" || keepsText) return { v: value };
  if (value.startsWith("'")) return { v: value.slice(1) };
  if (value.startsWith("=")) return { f: value };
  const text = value.trim();
  if (/^(true|false)$/i.test(text)) return { v: text.toUpperCase() === "TRUE" };
  return typedNumber(text) ?? typedDay(text) ?? { v: value };
}

function typedNumber(text: string): TypedInput | undefined {
  const match = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(,\d+)?(%?)$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", percent = ""] = match;
  const number = Number(`${sign}${whole.replaceAll(".", "")}${fraction.replace(",", ".")}`);
  if (percent === "") return { v: number };
  const pattern = fraction === "" ? "0%" : "0.00%";
  return { v: Number(`${number}e-2`), numberFormat: { type: "PERCENT", pattern } };
}

function typedDay(text: string): TypedInput | undefined {
  const vietnamese = day.exec(text);
  const iso = isoDay.exec(text);
  const [, first, second, third, ...time] = (vietnamese ?? iso ?? []).map(Number);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [year, month, date] = vietnamese ? [third, second, first] : [first, second, third];
  const [hour, minute, seconds] = time.map((part) => (Number.isNaN(part) ? 0 : part));
  const serial = serialOf(year, month, date, hour, minute, seconds);
  if (serial === undefined) return undefined;
  const hasTime = Number.isInteger(time[0]);
  return {
    v: serial,
    numberFormat: hasTime
      ? { type: "DATE_TIME", pattern: "dd/mm/yyyy hh:mm:ss" }
      : { type: "DATE", pattern: "dd/mm/yyyy" },
  };
}
