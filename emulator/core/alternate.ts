import { refusedAdmission, withOneMore } from "./admission.ts";
import type { ExecutionOutcome, ExecutionRequest, Host } from "./execution.ts";
import { asError, ExecutionRun } from "./execution-run.ts";
import { Past, Paused } from "./past.ts";

/** An execution that may take the next turn. */
export interface Alternating {
  /** Its place among those that began together, from 0. */
  readonly index: number;
  /** Top-level function. */
  readonly entry: string;
  /** Calls it has made, numbered or not. */
  readonly calls: number;
  /** Epoch ms as it sees it. */
  readonly now: number;
}

/** Who goes on, a place in the list of those that can, and for how many calls at most. */
export interface Turn {
  readonly place: number;
  readonly calls: number;
}

/** Chooses who goes on; a place alone is a turn of one call. */
export type Turns = (able: readonly Alternating[]) => number | Turn;

/** Gathers the executions that `begin` would run, and lets them begin together instead. */
export function alternating(
  host: Host,
  begin: () => void,
  turns: Turns,
): readonly ExecutionOutcome<unknown>[] {
  const gathered: ExecutionRequest<unknown>[] = [];
  host.gathered = gathered;
  try {
    begin();
  } finally {
    host.gathered = undefined;
  }
  return alternate(host, gathered, turns);
}

/**
 * Plays executions that begin at the same moment and take turns at each call of a service. Who waits for a lock takes
 * none until it is free, or until the others' time has passed its patience.
 *
 * @returns Outcomes in the order of the requests.
 */
function alternate(
  host: Host,
  requests: readonly ExecutionRequest<unknown>[],
  turns: Turns,
): readonly ExecutionOutcome<unknown>[] {
  const outer = host.running ?? new Map<string, number>();
  const plays = requests.map((request, index) => new Play(host, request, index));
  for (let open = plays; open.length > 0; open = open.filter(({ outcome }) => !outcome)) {
    const able = open.filter((play) => play.isAble(plays));
    const turn = able.length > 0 ? turns(able) : 0;
    const { place, calls } = typeof turn === "number" ? { place: turn, calls: 1 } : turn;
    const chosen = able[place % able.length] ?? able[0];
    if (chosen) chosen.step(calls);
    // Each waits for a lock that nobody of them gives back: the first to lose patience goes on without.
    else soonest(open)?.giveUp();
  }
  host.running = outer;
  return plays.flatMap(({ outcome }) => outcome ?? []);
}

function soonest(waiting: readonly Play[]): Play | undefined {
  return [...waiting].sort((one, other) => one.waitsUntil - other.waitsUntil)[0];
}

class Play implements Alternating {
  readonly index: number;
  outcome: ExecutionOutcome<unknown> | undefined;
  private readonly host: Host;
  private readonly request: ExecutionRequest<unknown>;
  private readonly run: ExecutionRun;
  private readonly past = new Past();
  /** Who held which lock when it began to wait. */
  private locksThen: Host["world"]["lock"] | undefined;

  constructor(host: Host, request: ExecutionRequest<unknown>, index: number) {
    this.host = host;
    this.request = request;
    this.index = index;
    this.run = new ExecutionRun(host, request);
    this.run.past = this.past;
  }

  get entry(): string {
    return this.request.entry;
  }

  get calls(): number {
    return this.past.length;
  }

  get now(): number {
    return this.run.now;
  }

  get waitsUntil(): number {
    return this.past.waitsUntil ?? Number.POSITIVE_INFINITY;
  }

  /** True where it waits for no lock, or for one that has come free or whose time is over. */
  isAble(plays: readonly Play[]): boolean {
    if (this.past.waitsUntil === undefined) return true;
    const present = Math.max(...plays.filter((play) => play !== this).map(({ now }) => now));
    if (this.host.world.lock !== this.locksThen) {
      this.past.freeAt ||= present;
      return true;
    }
    this.past.waitIsOver = present > this.past.waitsUntil;
    return this.past.waitIsOver;
  }

  giveUp(): void {
    this.past.waitIsOver = true;
    this.step(1);
  }

  /** Makes so many calls more, fewer where it has to wait for a lock, or ends. */
  step(calls: number): void {
    this.past.allow(calls);
    this.run.rewind();
    let value: unknown;
    let failure: unknown;
    try {
      if (this.calls === 0) this.admit();
      value = this.run.play(this.request);
    } catch (error) {
      failure = error;
    }
    this.host.presentTime = undefined;
    this.locksThen = this.past.waitsUntil === undefined ? undefined : this.host.world.lock;
    if (this.run.death instanceof Paused) return;
    this.end(value, this.run.death ?? (failure === undefined ? undefined : asError(failure)));
  }

  private admit(): void {
    const running = this.host.running ?? new Map<string, number>();
    const refused = refusedAdmission(this.run, running);
    if (refused !== undefined) throw new Error(refused);
    if (this.past.waitsUntil === undefined) this.host.running = withOneMore(running, this.run);
  }

  private end(value: unknown, error: Error | undefined): void {
    this.run.past = undefined;
    const record = this.run.close(error);
    this.outcome = { record, ...(error ? { error } : { value }), windows: this.run.windows };
  }
}
