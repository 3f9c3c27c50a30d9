import { findColumns } from "./columns.ts";
import type { Table } from "./csv-table.ts";
import type { Problems } from "./problems.ts";
import {
  FIRST_YEAR,
  LAST_YEAR,
  SETTING_RULES,
  type SettingName,
  type SettingRule,
  YEAR_KEY,
} from "./setting-rules.ts";
import { textKey } from "./text-key.ts";
import { dayOfMoment, parseDay } from "./vietnam-time.ts";

/** Every setting in force, as text (days `2026-10-14`); empty where none was given and none is standard. */
export type Settings = Readonly<Record<SettingName, string>>;

/** `settings.csv` as typed: what stands under a key, and where. */
export interface TypedSettings {
  readonly values: ReadonlyMap<string, { readonly line: number; readonly text: string }>;
  /** Keys that mean nothing here; they are passed over, and named. */
  readonly unknown: readonly { readonly line: number; readonly key: string }[];
}

/** Reads `settings.csv`; without the file nothing is typed. */
export function readTypedSettings(table: Table | undefined, problems: Problems): TypedSettings {
  const values = new Map<string, { line: number; text: string }>();
  const unknown: { line: number; key: string }[] = [];
  const columns =
    table && findColumns(table, { key: { name: "Khóa" }, value: { name: "Giá trị" } }, problems);
  const rules: readonly SettingRule[] = Object.values(SETTING_RULES);
  const known = new Set([YEAR_KEY, ...rules.map(({ key }) => key)].map(textKey));
  for (const { line, cells } of (columns && table?.rows) ?? []) {
    const key = cells[columns?.key ?? 0]?.trim() ?? "";
    const text = cells[columns?.value ?? 0]?.trim() ?? "";
    const before = values.get(textKey(key));
    if (before !== undefined) {
      problems.add("settings.csv", line, `khóa "${key}" đã có ở dòng ${before.line}`, "mỗi khóa một dòng");
    } else if (known.has(textKey(key))) {
      values.set(textKey(key), { line, text });
    } else {
      unknown.push({ line, key });
    }
  }
  return { values, unknown };
}

/** Where a setting stands, for a problem that is found elsewhere; the first line when it does not. */
export function lineOfSetting(typed: TypedSettings, name: SettingName): number {
  return typed.values.get(textKey(SETTING_RULES[name].key))?.line ?? 1;
}

/** The cycle year: the setting, or else the year of the earliest response. Undefined after telling why not. */
export function readYear(
  typed: TypedSettings,
  responses: readonly { readonly at: number }[],
  problems: Problems,
): number | undefined {
  const setting = typed.values.get(textKey(YEAR_KEY));
  const wanted = `năm từ ${FIRST_YEAR} đến ${LAST_YEAR}`;
  if (setting !== undefined && setting.text !== "") {
    const year = /^\d{4}$/.test(setting.text) ? Number(setting.text) : 0;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
    problems.add("settings.csv", setting.line, `"${YEAR_KEY}" là "${setting.text}"`, wanted);
    return undefined;
  }
  if (responses.length === 0) {
    problems.add(
      "settings.csv",
      setting?.line ?? 1,
      `thiếu khóa "${YEAR_KEY}", và không có phiếu nào để suy ra năm`,
      wanted,
    );
    return undefined;
  }
  const earliest = responses.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const year = Number(dayOfMoment(earliest).slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  problems.add("settings.csv", 1, `phiếu đầu tiên thuộc năm ${year}`, wanted);
  return undefined;
}

/** The settings in force in the cycle year, defaults included. */
export function readSettings(typed: TypedSettings, year: number, problems: Problems): Settings {
  const entries = Object.entries(SETTING_RULES).map(([name, rule]: [string, SettingRule]) => {
    const found = typed.values.get(textKey(rule.key));
    const line = found?.line ?? 1;
    const text = found?.text || rule.standard?.(year) || "";
    if (text === "" && rule.required) {
      problems.add("settings.csv", line, `thiếu "${rule.key}"`, "một địa chỉ email");
    }
    return [name, text === "" ? "" : readValue(rule, text, line, year, problems)];
  });
  const settings = Object.fromEntries(entries) as Settings;
  if (settings.opensOn > settings.selfAssessmentDue) {
    problems.add(
      "settings.csv",
      lineOfSetting(typed, "selfAssessmentDue"),
      `"${SETTING_RULES.selfAssessmentDue.key}" đứng trước "${SETTING_RULES.opensOn.key}"`,
      "hạn không trước ngày mở",
    );
  }
  return settings;
}

function readValue(rule: SettingRule, text: string, line: number, year: number, problems: Problems): string {
  const wrong = (expected: string) => {
    problems.add("settings.csv", line, `"${rule.key}" là "${text}"`, expected);
    return rule.standard?.(year) ?? "";
  };
  switch (rule.value.kind) {
    case "text":
      return text;
    case "day": {
      const day = parseDay(text);
      if (day === undefined) return wrong("một ngày có thật, dạng 14/10/2026 hoặc 2026-10-14");
      return day.startsWith(`${year}-`) ? day : wrong(`một ngày trong năm ${year}`);
    }
    case "whole": {
      const { lowest, highest } = rule.value;
      const isWhole = /^\d+$/.test(text) && Number(text) >= lowest && Number(text) <= highest;
      return isWhole ? String(Number(text)) : wrong(`số nguyên từ ${lowest} đến ${highest}`);
    }
    case "choice": {
      const choices = rule.value.of;
      return choices.find((one) => textKey(one) === textKey(text)) ?? wrong(choices.join(" hoặc "));
    }
  }
}
