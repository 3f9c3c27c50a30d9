import type { Alarm } from "../app/ports.ts";

/** The function Google calls when it is time to send what waits. */
export const OUTBOX_FUNCTION = "onOutbox";

function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === OUTBOX_FUNCTION);
}

/**
 * A one-shot trigger. Spent ones stay listed and count towards the 20 a user may have
 * (https://developers.google.com/apps-script/guides/services/quotas), so each alarm clears those before it.
 */
export const outboxAlarm: Alarm = {
  sendOutboxIn: (milliseconds) => {
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    ScriptApp.newTrigger(OUTBOX_FUNCTION).timeBased().after(milliseconds).create();
  },
};
