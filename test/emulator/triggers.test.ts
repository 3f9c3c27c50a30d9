import { describe, expect, test } from "@jest/globals";
import { nextFiring } from "../../emulator/services/script/next-firing.ts";
import { clockEvent } from "../../emulator/services/script/trigger-event.ts";
import { afterFiring, nextDueTrigger } from "../../emulator/services/script/triggers.ts";
import { morning, testScript } from "./script.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const vietnam = (text: string) => Date.parse(`${text}+07:00`);

describe("a clock trigger", () => {
  test("every four hours falls due four hours after it was made, and each four hours after that", () => {
    const rule = { kind: "hours", every: 4 } as const;
    expect(nextFiring(rule, morning, false)).toBe(morning + 4 * HOUR);
    expect(nextFiring(rule, morning + 4 * HOUR, true)).toBe(morning + 8 * HOUR);
  });

  test("at a time of day falls due today where that is still to come, else tomorrow", () => {
    const rule = { kind: "days", every: 1, hour: 6, minute: 30, timeZone: "Asia/Ho_Chi_Minh" } as const;
    expect(nextFiring(rule, vietnam("2026-10-14T06:29:59"), false)).toBe(vietnam("2026-10-14T06:30:00"));
    expect(nextFiring(rule, vietnam("2026-10-14T06:30:00"), false)).toBe(vietnam("2026-10-15T06:30:00"));
    expect(nextFiring(rule, vietnam("2026-12-31T06:30:00"), true)).toBe(vietnam("2027-01-01T06:30:00"));
  });

  test("keeps its hour on the wall where a zone changes its clocks", () => {
    const rule = { kind: "days", every: 1, hour: 6, minute: 0, timeZone: "Europe/Berlin" } as const;
    const saturday = Date.parse("2026-10-24T06:00:00+02:00");
    expect(nextFiring(rule, saturday, true)).toBe(Date.parse("2026-10-25T06:00:00+01:00"));
  });

  test("of one shot never falls due again but stays on the list and counts", () => {
    const script = testScript();
    script.run(({ ScriptApp }) => ScriptApp.newTrigger("onOutbox").timeBased().after(60_000).create());
    const due = nextDueTrigger(script.host.world.triggers, morning + DAY);
    expect(due?.nextAt).toBeGreaterThanOrEqual(morning + 60_000);
    const left = afterFiring(script.host.world.triggers, due?.id ?? "");
    expect(nextDueTrigger(left, morning + 1000 * DAY)).toBeUndefined();
    expect(left).toHaveLength(1);
  });

  test("that is older goes first where two fall due together", () => {
    const script = testScript();
    script.run(({ ScriptApp }) => {
      for (const name of ["first", "second"]) {
        ScriptApp.newTrigger(name).timeBased().atHour(12).nearMinute(0).everyDays(1).create();
      }
    });
    expect(nextDueTrigger(script.host.world.triggers, morning + DAY)).toMatchObject({
      handler: "first",
      nextAt: vietnam("2026-10-14T12:00:00"),
    });
  });

  test("tells its function the time in UTC", () => {
    const script = testScript();
    script.run(({ ScriptApp }) => ScriptApp.newTrigger("onMorning").timeBased().everyHours(1).create());
    const [trigger] = script.host.world.triggers;
    if (!trigger) throw new Error("expected a trigger");
    expect(clockEvent(trigger, morning)).toMatchObject({
      triggerUid: trigger.id,
      timezone: "UTC",
      year: 2026,
      month: 10,
      "day-of-month": 14,
      "day-of-week": 3,
      "week-of-year": 42,
      hour: 2,
    });
  });
});
