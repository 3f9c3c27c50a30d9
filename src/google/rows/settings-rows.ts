import type { Cells } from "./cell.ts";
import { dayOfSerial } from "./serial-time.ts";

/** Keys whose value is a day; a date cell holds a serial number. */
function isDayKey(key: string): boolean {
  return key.startsWith("Ngày ") || key.startsWith("Hạn ");
}

/** Tab `Cấu hình`: key → value as text, days as `2026-10-14`. What is no day is left for the rules to refuse. */
export function settingsFrom(rows: readonly Cells[]): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const row of rows) {
    const key = String(row.Khóa ?? "")
      .trim()
      .normalize("NFC");
    const value = row["Giá trị"] ?? "";
    if (key === "") continue;
    const day = isDayKey(key) && typeof value === "number" ? dayOfSerial(value) : undefined;
    settings[key] = day ?? String(value).trim();
  }
  return settings;
}
