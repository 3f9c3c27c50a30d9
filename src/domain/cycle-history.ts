import type { Cycle } from "./cycle.ts";
import type { CycleEvent } from "./events.ts";

/** A cycle as its events tell it: opened, moved, amended. Undefined before it was opened; other events change nothing. */
export function evolveCycle(cycle: Cycle | undefined, event: CycleEvent): Cycle | undefined {
  switch (event.type) {
    case "CycleOpened":
    case "CycleAmended":
      return event.cycle;
    case "CycleStateChanged":
      return cycle && { ...cycle, state: event.state };
    default:
      return cycle;
  }
}
