import { addDays, type Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { type Delivery, latestDelivery } from "./delivery.ts";
import { lastDayInTime } from "./delivery-rules.ts";
import { type Holiday, isWorkingDay } from "./holidays.ts";
import type { Reminder } from "./reminders.ts";

/** Why a year's results are not with Hội Khuyến học: nothing decided yet, decided and not sent, or the letter could not be sent. */
export type PackageState = "undecided" | "ready" | "undelivered";

/** What the reminder of the package is worked out from, on the morning of `today`. */
export interface PackageReminderFacts {
  readonly cycle: Cycle;
  readonly deliveries: readonly Delivery[];
  /** Số thư of the letters that could not be sent. */
  readonly failedLetters: ReadonlySet<number>;
  readonly holidays: readonly Holiday[];
  /** The last day reminders were worked out; empty: never. */
  readonly remindedOn: Day | "";
  readonly today: Day;
}

/** From this day on the Office is reminded; a month after the end of the year it is history. */
function remindedFrom(year: number): Day {
  return `${year}-11-20`;
}
function remindedUntil(year: number): Day {
  return `${year + 1}-01-31`;
}

/** The package of the year, where it is under way or received; undefined where there is none, or its letter could not be sent. */
function underWay({ cycle, deliveries, failedLetters }: PackageReminderFacts): Delivery | undefined {
  const last = latestDelivery(deliveries, cycle.year);
  const [toAssociation] = last?.letters ?? [];
  const failed = toAssociation !== undefined && failedLetters.has(toAssociation);
  // A package that also went another way, or that was received, is done whatever became of the letter.
  const otherwise = last?.ways.some((way) => way !== "email") || (last?.receipt.number ?? "") !== "";
  return failed && !otherwise ? undefined : last;
}

/**
 * True on mornings on which the Office is reminded of the package: each working day from 20 November until it is done,
 * whether the cycle is still open or not (plan 307, V.2).
 */
export function remindsOfPackage(facts: PackageReminderFacts): boolean {
  const { cycle, holidays, remindedOn, today } = facts;
  const { year } = cycle;
  if (today < remindedFrom(year) || today > remindedUntil(year) || remindedOn === today) return false;
  return cycle.officeEmail !== "" && isWorkingDay(today, holidays) && underWay(facts) === undefined;
}

/** Working days from today to the last day in time, both counted; 0 when it has passed. */
function workingDaysLeft(today: Day, last: Day, holidays: readonly Holiday[]): number {
  let count = 0;
  for (let day = today; day <= last; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

/** The reminder of a morning on which `remindsOfPackage` holds; `decided`: some list of the year is decided. */
export function packageReminder(facts: PackageReminderFacts, decided: boolean): Reminder {
  const { cycle, deliveries, holidays, today } = facts;
  const due = lastDayInTime(cycle.year);
  const tried = latestDelivery(deliveries, cycle.year) !== undefined;
  const state: PackageState = tried ? "undelivered" : decided ? "ready" : "undecided";
  return {
    to: cycle.officeEmail,
    task: "package",
    due,
    kind: today <= due ? "before" : "after",
    about: "",
    subjects: [],
    package: { state, daysLeft: workingDaysLeft(today, due, holidays) },
  };
}
