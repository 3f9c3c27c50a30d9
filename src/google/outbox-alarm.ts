import type { Alarm } from "../app/ports.ts";
import { removeTriggers } from "./own-triggers.ts";

/** The function Google calls when it is time to send what waits. */
const OUTBOX_FUNCTION = "onOutbox";

/** The function Google calls when it is time to go on with what an execution near its end left. */
const GO_ON_FUNCTION = "onGoOn";

/**
 * A one-shot trigger. Spent ones stay listed and count towards the 20 a user may have
 * (https://developers.google.com/apps-script/guides/services/quotas), so each alarm clears those before it.
 */
function callOnce(name: string, milliseconds: number): void {
  removeTriggers(name);
  ScriptApp.newTrigger(name).timeBased().after(milliseconds).create();
}

/** @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder#after(Integer) */
export const outboxAlarm: Alarm = {
  sendOutboxIn: (milliseconds) => callOnce(OUTBOX_FUNCTION, milliseconds),
  goOnIn: (milliseconds) => callOnce(GO_ON_FUNCTION, milliseconds),
};
