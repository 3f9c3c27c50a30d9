import type { Stage } from "./stage.ts";

/** Who goes first among what happens at the same moment (simulate.md): as listed, then the order of the file. */
export const RANKS = ["registration", "selfAssessment", "action", "office"] as const;

/** Something that somebody does at a moment of the year. */
export interface TimedEvent {
  /** Epoch ms. */
  readonly at: number;
  readonly rank: (typeof RANKS)[number];
  /** Line of its file. */
  readonly line: number;
  /** Does it; where the person has to try again, that try, with what they have before them by then. */
  readonly run: (stage: Stage) => TimedEvent | undefined;
}

/** What is still to happen, in order. */
export class Timeline {
  private readonly events: TimedEvent[];

  constructor(events: readonly TimedEvent[]) {
    this.events = [...events].sort(compare).reverse();
  }

  /** What is still to happen in a year that goes its own way from here. */
  fork(): Timeline {
    const fork = new Timeline([]);
    fork.events.push(...this.events);
    return fork;
  }

  /** What is still to happen, the last first. */
  get pending(): readonly TimedEvent[] {
    return this.events;
  }

  /** Epoch ms of what happens next. */
  get nextAt(): number | undefined {
    return this.events.at(-1)?.at;
  }

  /** Takes out what happens next, if it happens by then. */
  next(until: number): TimedEvent | undefined {
    const first = this.events.at(-1);
    return first !== undefined && first.at <= until ? this.events.pop() : undefined;
  }

  add(event: TimedEvent): void {
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.events[middle];
      if (other !== undefined && compare(other, event) > 0) low = middle + 1;
      else high = middle;
    }
    this.events.splice(low, 0, event);
  }
}

function compare(a: TimedEvent, b: TimedEvent): number {
  return a.at - b.at || RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.line - b.line;
}
