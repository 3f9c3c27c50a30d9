/** What Google hands to a trigger's function. */
export interface TriggerEvent {
  readonly triggerUid?: unknown;
  readonly source?: { getId?(): string };
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

/** Id of the form whose trigger this is; undefined where the event does not say. */
export function rungForm(event: TriggerEvent): string | undefined {
  return typeof event.source?.getId === "function" ? event.source.getId() : undefined;
}
