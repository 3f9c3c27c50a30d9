import type { World } from "../../core/world.ts";
import { nextFiring } from "./next-firing.ts";
import type { TriggerState, TriggersState } from "./state.ts";

/** The clock trigger that falls due next, at `until` at the latest; the older one where two fall together. */
export function nextDueTrigger(
  triggers: TriggersState,
  until: number,
): (TriggerState & { readonly nextAt: number }) | undefined {
  let due: (TriggerState & { readonly nextAt: number }) | undefined;
  for (const trigger of triggers) {
    const { nextAt } = trigger;
    if (nextAt === null || nextAt > until) continue;
    if (due === undefined || nextAt < due.nextAt) due = { ...trigger, nextAt };
  }
  return due;
}

/** The triggers once this one's firing has been taken up: its next time set, whatever its execution does. */
export function afterFiring(triggers: TriggersState, id: string): TriggersState {
  return triggers.map((trigger) => {
    if (trigger.id !== id || trigger.rule === null || trigger.nextAt === null) return trigger;
    return { ...trigger, nextAt: nextFiring(trigger.rule, trigger.nextAt, true) };
  });
}

/** Triggers that a person's submission of this form rings, oldest first. */
export function formSubmitTriggers(world: Pick<World, "triggers">, formId: string): TriggersState {
  return world.triggers.filter(
    ({ source, event, sourceId }) => source === "FORMS" && event === "ON_FORM_SUBMIT" && sourceId === formId,
  );
}
