import type { Day } from "./calendar.ts";
import { parseDay } from "./parse-day.ts";
import { parseTarget, type Target, targetInWords } from "./targets.ts";

/** Tab `Cấu hình` as read: key → text. */
export type Settings = Readonly<Record<string, string>>;

/** Reads settings one by one and remembers every problem, so that all are told at once. */
export class SettingsReader {
  readonly problems: string[] = [];
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  text(key: string, standard = ""): string {
    return (this.settings[key] ?? "").trim() || standard;
  }

  required(key: string): string {
    const value = this.text(key);
    if (value === "") this.problems.push(`Cấu hình, "${key}": đang để trống, cần có giá trị.`);
    return value;
  }

  number(key: string, standard: number, lowest: number, highest: number): number {
    const value = Number(this.text(key, String(standard)));
    if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
    return this.wrong(key, `số nguyên từ ${lowest} đến ${highest}`, standard);
  }

  /** Whole numbers of days, with commas or semicolons between: `3, 1`; a dash for none. */
  days(key: string, standard: readonly number[]): readonly number[] {
    const text = this.text(key, standard.join(","));
    if (text === "-") return [];
    const numbers = text.split(/[,;]/).map((part) => Number(part.trim() || Number.NaN));
    if (numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 60)) return numbers;
    return this.wrong(key, 'các số ngày cách nhau dấu phẩy, ví dụ "3, 1"', standard);
  }

  day(key: string, standard: Day): Day {
    const day = parseDay(this.text(key, standard));
    if (day !== undefined) return day;
    this.problems.push(`Cấu hình, "${key}": "${this.text(key)}" không phải là ngày, cần dạng 31/10/2026.`);
    return standard;
  }

  /** A share to reach: `80%`, or more than that: `trên 60%`. */
  target(key: string, standard: Target): Target {
    const target = parseTarget(this.text(key, targetInWords(standard)));
    return target ?? this.wrong(key, 'tỷ lệ phần trăm, ví dụ "80%" hoặc "trên 60%"', standard);
  }

  choice<T>(key: string, choices: Readonly<Record<string, T>>, standard: T): T {
    const text = this.text(key).normalize("NFC").toLowerCase();
    if (text === "") return standard;
    const chosen = Object.entries(choices).find(([word]) => word === text);
    if (chosen) return chosen[1];
    return this.wrong(key, `một trong: ${Object.keys(choices).join(", ")}`, standard);
  }

  private wrong<T>(key: string, expected: string, standard: T): T {
    this.problems.push(`Cấu hình, "${key}": "${this.text(key)}" không hợp lệ, cần ${expected}.`);
    return standard;
  }
}
