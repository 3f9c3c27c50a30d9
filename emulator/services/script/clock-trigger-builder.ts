import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { timeZone as scriptTimeZone } from "../../core/time-zone.ts";
import { dateArgument, Exception, integerArgument, textArgument } from "../exception.ts";
import { isTimeZone } from "../zoned-time.ts";
import { scriptLimits } from "./limits.ts";
import type { ClockRule } from "./state.ts";

interface Plan {
  readonly at?: number;
  readonly afterMs?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly timeZone?: string;
}

export interface ClockTriggerBuilder<Trigger> {
  after(milliseconds: unknown): ClockTriggerBuilder<Trigger>;
  at(date: unknown): ClockTriggerBuilder<Trigger>;
  everyMinutes(n: unknown): ClockTriggerBuilder<Trigger>;
  everyHours(n: unknown): ClockTriggerBuilder<Trigger>;
  everyDays(n: unknown): ClockTriggerBuilder<Trigger>;
  atHour(hour: unknown): ClockTriggerBuilder<Trigger>;
  nearMinute(minute: unknown): ClockTriggerBuilder<Trigger>;
  inTimezone(timeZone: unknown): ClockTriggerBuilder<Trigger>;
  create(): Trigger;
}

/**
 * A builder for clock triggers.
 *
 * @param create Makes the trigger of the finished rule.
 * @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder
 */
export function createClockTriggerBuilder<Trigger>(
  runtime: Runtime,
  create: (rule: () => ClockRule) => Trigger,
): ClockTriggerBuilder<Trigger> {
  let plan: Plan = {};
  const step = (name: string, part: () => Plan): ClockTriggerBuilder<Trigger> =>
    runtime.call({ name: `ClockTriggerBuilder.${name}`, roundTrip: false }, () => {
      plan = { ...plan, ...part() };
      return builder;
    });
  const number = (name: string, value: unknown) =>
    integerArgument(`ScriptApp.ClockTriggerBuilder.${name}`, value);
  const between = (name: string, value: unknown, low: number, high: number): number => {
    const given = number(name, value);
    if (given < low || given > high)
      throw new Exception(`Argument out of range: ${name}(${given}), expected ${low} to ${high}.`);
    return given;
  };
  const builder: ClockTriggerBuilder<Trigger> = serviceObject<ClockTriggerBuilder<Trigger>>(
    "ClockTriggerBuilder",
    {
      after: (milliseconds) => step("after", () => ({ afterMs: number("after", milliseconds) })),
      at: (date) => step("at", () => ({ at: dateArgument("ScriptApp.ClockTriggerBuilder.at", date) })),
      everyMinutes: (n) =>
        step("everyMinutes", () => ({ minutes: oneOf(number("everyMinutes", n), "everyMinutes") })),
      everyHours: (n) => step("everyHours", () => ({ hours: oneOf(number("everyHours", n), "everyHours") })),
      everyDays: (n) => step("everyDays", () => ({ days: between("everyDays", n, 1, 366) })),
      atHour: (hour) => step("atHour", () => ({ hour: between("atHour", hour, 0, 23) })),
      nearMinute: (minute) => step("nearMinute", () => ({ minute: between("nearMinute", minute, 0, 59) })),
      inTimezone: (zone) => step("inTimezone", () => ({ timeZone: zoneArgument(zone) })),
      create: () => create(() => ruleOf(plan, runtime)),
    },
  );
  return builder;
}

function oneOf(value: number, name: "everyMinutes" | "everyHours"): number {
  if (!scriptLimits[name].includes(value)) throw new Exception(scriptLimits[`${name}Message`]);
  return value;
}

function zoneArgument(value: unknown): string {
  const zone = textArgument("ScriptApp.ClockTriggerBuilder.inTimezone", value);
  if (!isTimeZone(zone)) throw new Exception(`Invalid timezone: ${zone}`);
  return zone;
}

/** "Frequency is required if you are using atHour() or nearMinute()". */
function ruleOf(plan: Plan, runtime: Runtime): ClockRule {
  const frequencies = [plan.at, plan.afterMs, plan.minutes, plan.hours, plan.days].filter(
    (one) => one !== undefined,
  );
  if (frequencies.length === 0) {
    throw new Exception(
      "Can't create a trigger without a frequency: call everyDays, everyHours, everyMinutes, at or after first.",
    );
  }
  if (frequencies.length > 1) throw new Exception("Can't create a trigger with more than one frequency.");
  const timed = plan.hour !== undefined || plan.minute !== undefined;
  if (timed && plan.days === undefined) throw new Exception("atHour() and nearMinute() need everyDays().");
  if (plan.at !== undefined) return { kind: "once", at: plan.at };
  if (plan.afterMs !== undefined) return { kind: "once", at: runtime.now + plan.afterMs };
  if (plan.minutes !== undefined) return { kind: "minutes", every: plan.minutes };
  if (plan.hours !== undefined) return { kind: "hours", every: plan.hours };
  return {
    kind: "days",
    every: plan.days ?? 1,
    hour: plan.hour ?? runtimeByte(runtime) % 24,
    minute: plan.minute ?? runtimeByte(runtime) % 60,
    timeZone: plan.timeZone ?? scriptTimeZone,
  };
}

/** "If nearMinute() is not called, a random minute value is used." */
function runtimeByte(runtime: Runtime): number {
  return runtime.randomBytes(1)[0] ?? 0;
}
