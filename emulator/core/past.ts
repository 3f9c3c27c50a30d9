import { Killed } from "./killed.ts";
import type { World } from "./world.ts";

/** Thrown through the bundle when its execution stops for another's turn; what was played is played again later. */
export class Paused extends Killed {
  constructor() {
    super("paused");
  }
}

/** One call that was made: the world it found, and how long it waited for a lock before, ms. */
interface Seen {
  readonly world: World;
  readonly waitedMs: number;
}

/**
 * What an execution that alternates with others has seen. A script cannot be held in the midst of a call, so it is
 * ended there, and played again from its first line when its turn comes: each call it made finds the world as it found
 * it then, gives the same, and changes nothing.
 */
export class Past {
  /** The world as it was, while the execution is played again; undefined where it goes on. */
  world: World | undefined;
  /** Epoch ms until which it waits for a lock; undefined where it waits for none. */
  waitsUntil: number | undefined;
  /** Epoch ms at which the lock it waits for came free; 0 where it has not. */
  freeAt = 0;
  /** True once nobody can give the lock back in time. */
  waitIsOver = false;
  private readonly seen: Seen[] = [];
  private at = 0;
  private allowed = 0;
  private waitedMs = 0;

  /** How many calls it has made. */
  get length(): number {
    return this.seen.length;
  }

  /** Lets it make this many calls more before it stops. */
  allow(calls: number): void {
    this.allowed = this.seen.length + calls;
  }

  rewind(): void {
    this.at = 0;
    this.world = this.seen[0]?.world;
  }

  /** Before a call; false where it must stop. */
  enter(world: World): boolean {
    if (this.at >= this.seen.length) {
      if (this.at >= this.allowed) return false;
      this.seen.push({ world, waitedMs: this.waitedMs });
      this.waitedMs = 0;
      this.world = undefined;
    }
    this.at += 1;
    return true;
  }

  /** After a call. */
  leave(): void {
    this.world = this.seen[this.at]?.world;
  }

  /** Ms that the next call waits for a lock; undefined where it must stop until the lock is free or its time is over. */
  wait(isTaken: boolean, now: number, patienceMs: number): number | undefined {
    const seen = this.seen[this.at];
    if (seen) return seen.waitedMs;
    if (this.at >= this.allowed) return 0;
    if (isTaken && !this.waitIsOver) {
      this.waitsUntil = now + patienceMs;
      return undefined;
    }
    const freed = this.waitsUntil === undefined ? 0 : Math.max(0, this.freeAt - now);
    this.waitedMs = isTaken ? patienceMs : Math.min(freed, patienceMs);
    this.waitsUntil = undefined;
    this.freeAt = 0;
    this.waitIsOver = false;
    return this.waitedMs;
  }
}
