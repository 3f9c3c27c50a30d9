import { describe, expect, test } from "@jest/globals";
import { addDays } from "../../src/domain/calendar.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import {
  type PackageReminderFacts,
  packageReminder,
  remindsOfPackage,
} from "../../src/domain/package-reminder.ts";
import { at, CYCLE } from "./given.ts";

const NOT_KNOWN = { number: "", date: "" } as const;

const MAILED: Delivery = {
  ...{ year: 2026, number: 1, at: at("11-24 09:00"), by: "vp@so.example", files: [], reason: "", note: "" },
  ways: ["email"],
  recipients: ["khuyenhoc@example"],
  letters: [12],
  ...{ total: 60, recognised: 52, outstanding: 4, outgoing: NOT_KNOWN, receipt: NOT_KNOWN },
};

function facts(today: string, more: Partial<PackageReminderFacts> = {}): PackageReminderFacts {
  return {
    cycle: CYCLE,
    deliveries: [],
    failedLetters: new Set(),
    holidays: [],
    remindedOn: "",
    today,
    ...more,
  };
}

/** The days of a stretch on which the Office is reminded. */
function remindedDays(from: string, to: string, more: Partial<PackageReminderFacts> = {}): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (remindsOfPackage(facts(day, more))) days.push(day);
  return days;
}

describe("the Office is reminded of the package", () => {
  test("each working day from 20 November on, never before and never on a day off", () => {
    expect(remindedDays("2026-11-16", "2026-11-30")).toEqual([
      ...["2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"],
    ]);
    const holidays = [
      { day: "2026-11-24", name: "Ngày nghỉ", worked: false },
      { day: "2026-11-28", name: "Làm bù", worked: true },
    ];
    const days = remindedDays("2026-11-23", "2026-11-29", { holidays });
    expect(days).toEqual(["2026-11-23", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"]);
  });

  test("also after 1 December and in a closed cycle, until the end of January", () => {
    const closed = { cycle: { ...CYCLE, state: "closed" } } as const;
    expect(remindedDays("2026-12-01", "2026-12-04", closed)).toHaveLength(4);
    expect(remindedDays("2027-01-29", "2027-02-05")).toEqual(["2027-01-29"]);
  });

  test("once a morning, and not where the Office has no address", () => {
    expect(remindsOfPackage(facts("2026-11-24", { remindedOn: "2026-11-24" }))).toBe(false);
    expect(remindsOfPackage(facts("2026-11-24", { cycle: { ...CYCLE, officeEmail: "" } }))).toBe(false);
  });

  test("no more once it has gone; again where the letter to the association could not be sent", () => {
    const today = "2026-11-25";
    expect(remindsOfPackage(facts(today, { deliveries: [MAILED] }))).toBe(false);
    expect(remindsOfPackage(facts(today, { deliveries: [{ ...MAILED, year: 2025 }] }))).toBe(true);
    const failedLetters = new Set([12]);
    expect(remindsOfPackage(facts(today, { deliveries: [MAILED], failedLetters }))).toBe(true);
    const otherwise = [
      { ...MAILED, ways: ["email", "exchange"] as const },
      { ...MAILED, receipt: { number: "207", date: "2026-11-25" } },
    ];
    for (const delivery of otherwise) {
      expect(remindsOfPackage(facts(today, { deliveries: [delivery], failedLetters }))).toBe(false);
    }
  });

  test("it says how many working days are left, and what keeps the package back", () => {
    expect(packageReminder(facts("2026-11-26"), false)).toMatchObject({
      task: "package",
      kind: "before",
      due: "2026-11-30",
      package: { state: "undecided", daysLeft: 3 },
    });
    expect(packageReminder(facts("2026-12-02"), true)).toMatchObject({
      kind: "after",
      package: { state: "ready", daysLeft: 0 },
    });
    const failed = { deliveries: [MAILED], failedLetters: new Set([12]) };
    expect(packageReminder(facts("2026-11-30", failed), true)).toMatchObject({
      package: { state: "undelivered", daysLeft: 1 },
    });
  });
});
