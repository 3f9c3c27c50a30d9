import { epochOf, type Instant } from "../domain/calendar.ts";
import { drainResponses, RING_LOCK_MS } from "./drain-responses.ts";
import type { Ports } from "./ports.ts";
import { underLock } from "./under-lock.ts";

/**
 * Holds the lock for anything but a drain. A ring leaves when it finds the lock taken for longer than it waits (a minute's
 * quota was gone, a list of thousands was decided); whoever held it so long looks for what rang in vain, so that an answer
 * sent meanwhile does not wait for the next sweep.
 */
export class Hold {
  private readonly ports: Ports;
  private heldMs = 0;

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** Does the work under the lock; undefined where it stayed taken for that long. */
  during<T>(milliseconds: number, work: () => T): T | undefined {
    let since: Instant | undefined;
    const result = underLock(this.ports, milliseconds, () => {
      since = this.ports.clock.now();
      return work();
    });
    if (since !== undefined) this.heldMs += epochOf(this.ports.clock.now()) - epochOf(since);
    return result;
  }

  /** To be called once people have been told of the work. */
  answerRings(): void {
    if (this.heldMs >= RING_LOCK_MS) drainResponses(this.ports);
  }
}
