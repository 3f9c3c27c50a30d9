import { type Host, runExecution } from "./core/execution.ts";
import type { FormResponseState } from "./services/forms/state.ts";
import type { DelayedFiring, Fate, Firing } from "./services/script/firing.ts";
import { blankEvent, clockEvent, formSubmitEvent } from "./services/script/trigger-event.ts";
import { afterFiring, formSubmitTriggers, nextDueTrigger } from "./services/script/triggers.ts";
import type { Execution } from "./workspace-api.ts";

/** Decides what becomes of a ring; undefined rings as it should. */
export type FateOf = (firing: Firing) => Fate | undefined;

/** Rings the triggers of a workspace: those of the clock as time passes, those of a form as it is submitted. */
export class Bell {
  fateOf: FateOf | undefined;
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  /** A person, `by` their address, submitted this form. */
  submitted(formId: string, by: string, response: FormResponseState): readonly Execution[] {
    const at = this.host.world.clock;
    return formSubmitTriggers(this.host.world, formId).flatMap(({ id, handler }) =>
      this.fire({ triggerId: id, handler, source: "FORMS", at, by, response }),
    );
  }

  /** Moves the clock and rings on the way what falls due, in the order of time. */
  advanceTo(epochMs: number): readonly Execution[] {
    const executions: Execution[] = [];
    for (let ring = this.nextRing(epochMs); ring; ring = this.nextRing(epochMs)) executions.push(...ring());
    this.setClock(epochMs);
    return executions;
  }

  /** What rings next, at `until` at the latest: a late ring, or the clock. */
  private nextRing(until: number): (() => readonly Execution[]) | undefined {
    const { world } = this.host;
    const due = nextDueTrigger(world.triggers, until);
    const late = earliest(world.delayedFirings);
    if (late && late.comesAt <= until && (!due || late.comesAt <= due.nextAt))
      return () => this.comeLate(late);
    if (!due) return undefined;
    const { id, handler, nextAt, owner: by } = due;
    return () => {
      this.setClock(nextAt);
      this.host.world = { ...this.host.world, triggers: afterFiring(this.host.world.triggers, id) };
      return this.fire({ triggerId: id, handler, source: "CLOCK", at: nextAt, by, response: null });
    };
  }

  private comeLate(late: DelayedFiring): readonly Execution[] {
    const delayedFirings = this.host.world.delayedFirings.filter((one) => one !== late);
    this.host.world = { ...this.host.world, delayedFirings };
    this.setClock(late.comesAt);
    return this.run(late.firing, false);
  }

  private fire(firing: Firing): readonly Execution[] {
    const fate = this.fateOf?.(firing) ?? "rings";
    if (fate === "lost") return [];
    if (fate === "twice") return [...this.run(firing, false), ...this.run(firing, false)];
    if (typeof fate === "string") return this.run(firing, fate === "blank");
    const late: DelayedFiring = { comesAt: this.host.world.clock + fate.lateMs, firing };
    this.host.world = { ...this.host.world, delayedFirings: [...this.host.world.delayedFirings, late] };
    return [];
  }

  /** Runs the trigger's function, unless the trigger was deleted in the meantime. */
  private run({ triggerId, at, by, response }: Firing, blank: boolean): readonly Execution[] {
    const trigger = this.host.world.triggers.find(({ id }) => id === triggerId);
    if (!trigger) return [];
    const execution = runExecution<unknown>(this.host, {
      caller: { email: by, kind: by === this.host.options.owner ? "owner" : "anonymous" },
      ...{ entry: trigger.handler, source: "trigger", hasUi: false, finish: () => undefined },
      args: (runtime) => {
        if (blank) return [blankEvent(trigger)];
        return [response ? formSubmitEvent(runtime, trigger, response) : clockEvent(trigger, at)];
      },
    });
    return [execution];
  }

  private setClock(epochMs: number): void {
    this.host.world = { ...this.host.world, clock: Math.max(this.host.world.clock, epochMs) };
  }
}

function earliest(delayed: readonly DelayedFiring[]): DelayedFiring | undefined {
  return delayed.reduce<DelayedFiring | undefined>(
    (first, one) => (first === undefined || one.comesAt < first.comesAt ? one : first),
    undefined,
  );
}
