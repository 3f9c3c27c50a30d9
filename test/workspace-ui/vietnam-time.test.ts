import { describe, expect, test } from "@jest/globals";
import {
  daysBetween,
  dayText,
  instantOfDay,
  instantOfSerial,
  longTime,
  shortTime,
} from "../../emulator/ui/model/vietnam-time.ts";

const morning = Date.UTC(2026, 9, 14, 1, 30);

describe("times are shown as Vietnam's clocks and calendars have them", () => {
  test("longTime, shortTime, dayText", () => {
    expect(longTime(morning)).toBe("Thứ Tư, 14/10/2026, 08:30");
    expect(shortTime(Date.UTC(2026, 9, 13, 17, 5))).toBe("14/10/2026 00:05");
    expect(dayText(Date.UTC(2026, 11, 31, 17))).toBe("01/01/2027");
  });

  test("a serial number and both ways of writing a day name the same midnight", () => {
    const midnight = Date.UTC(2026, 9, 13, 17);
    expect(instantOfSerial(46_309)).toBe(midnight);
    expect(instantOfDay("2026-10-14")).toBe(midnight);
    expect(instantOfDay("14/10/2026")).toBe(midnight);
    expect(instantOfDay("14 tháng 10")).toBeUndefined();
  });

  test("days are counted by midnights, not by 24 hours", () => {
    expect(daysBetween(Date.UTC(2026, 9, 14, 16, 59), Date.UTC(2026, 9, 14, 17, 1))).toBe(1);
    expect(daysBetween(morning, morning + 3_600_000)).toBe(0);
  });
});
