import type { Ring } from "../app/dossiers-of-answers.ts";

/** What Google hands to a trigger's function. */
export interface TriggerEvent {
  readonly triggerUid?: unknown;
  /** The form that rang, as an object to read from. */
  readonly source?: GoogleAppsScript.Forms.Form;
  readonly response?: { getRespondentEmail?(): string };
}

/**
 * Trigger functions are top-level, so any visitor may call them through `google.script.run`: they run only on an event
 * (https://developers.google.com/apps-script/guides/triggers/events).
 * @throws Error where there is none
 */
export function assertTriggered(event: TriggerEvent | undefined): void {
  if (typeof event?.triggerUid !== "string" && typeof event?.triggerUid !== "number") {
    throw new Error(
      "Cannot run: this function answers to triggers only, and no trigger event came with the call.",
    );
  }
}

/** Which form rang and whose answer it rang for, as far as the event says. */
export function ringOf({ source, response }: TriggerEvent): Ring {
  return {
    form: typeof source?.getId === "function" ? source.getId() : undefined,
    email: typeof response?.getRespondentEmail === "function" ? response.getRespondentEmail() : undefined,
  };
}
