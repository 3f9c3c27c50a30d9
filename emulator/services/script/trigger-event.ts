import type { Runtime } from "../../core/runtime.ts";
import { createForm } from "../forms/form.ts";
import { createFormResponse } from "../forms/form-response.ts";
import type { FormResponseState } from "../forms/state.ts";
import { zonedTime } from "../zoned-time.ts";
import { AuthMode } from "./service.ts";
import type { TriggerState } from "./state.ts";

/**
 * The event object of a time-driven trigger.
 *
 * @param at Epoch ms at which it fell due.
 * @see https://developers.google.com/apps-script/guides/triggers/events#time-driven_events
 */
export function clockEvent(trigger: TriggerState, at: number): object {
  const time = zonedTime(at, "UTC");
  const day = Date.UTC(time.year, time.month - 1, time.day);
  return {
    authMode: AuthMode.FULL,
    triggerUid: trigger.id,
    timezone: "UTC",
    year: time.year,
    month: time.month,
    "day-of-month": time.day,
    /** Monday 1 to Sunday 7. */
    "day-of-week": new Date(day).getUTCDay() || 7,
    "week-of-year": isoWeek(day),
    hour: time.hour,
    minute: time.minute,
    second: time.second,
  };
}

/**
 * The event object of a form's own submit trigger.
 *
 * @see https://developers.google.com/apps-script/guides/triggers/events#form-submit_1
 */
export function formSubmitEvent(
  runtime: Runtime,
  trigger: TriggerState,
  response: FormResponseState,
): object {
  const form = runtime.world.forms[trigger.sourceId];
  if (!form) throw new Error(`Cannot ring trigger ${trigger.id}: its form ${trigger.sourceId} is gone.`);
  return {
    authMode: AuthMode.FULL,
    triggerUid: trigger.id,
    response: createFormResponse(runtime, form, response),
    source: createForm(runtime, form.id),
  };
}

/** An event as it comes blank: who rang, and nothing of what happened. */
export function blankEvent(trigger: TriggerState): object {
  return { authMode: AuthMode.FULL, triggerUid: trigger.id };
}

/** Week number of ISO 8601: week 1 holds the year's first Thursday. */
function isoWeek(day: number): number {
  const DAY_MS = 24 * 60 * 60 * 1000;
  const thursday = day + (4 - (new Date(day).getUTCDay() || 7)) * DAY_MS;
  const yearStart = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - yearStart) / (7 * DAY_MS)) + 1;
}
