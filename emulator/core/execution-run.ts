import { Immer } from "immer";
import { released } from "../services/lock/state.ts";
import type { CallRecord, ExecutionRecord, WorkspaceOptions } from "../workspace-api.ts";
import { aboutOf } from "./about-call.ts";
import { spentTriggerRuntime } from "./admission.ts";
import { costs } from "./costs.ts";
import type { ExecutionRequest, Host } from "./execution.ts";
import { createGlobalObject, isOverTime } from "./global-object.ts";
import { isoTime } from "./iso-time.ts";
import { Killed } from "./killed.ts";
import { executionLimits } from "./limits.ts";
import { type Past, Paused } from "./past.ts";
import { drawBytes } from "./random-bytes.ts";
import { errorToRealm, inRealm, toRealm } from "./realm.ts";
import type { CallSpec, Mutable, Runtime, ShownWindow } from "./runtime.ts";
import type { World } from "./world.ts";

const { produce } = new Immer({ autoFreeze: false });

/** An error of any realm as one of ours. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message, stack } = Object(thrown) as { name?: unknown; message?: unknown; stack?: unknown };
  const error = new Error(message === undefined ? String(thrown) : String(message));
  if (name !== undefined) error.name = String(name);
  if (stack !== undefined) error.stack = String(stack);
  return error;
}

/** One execution while it runs: what its services stand on. */
export class ExecutionRun implements Runtime {
  readonly execution: Runtime["execution"];
  readonly windows: ShownWindow[] = [];
  death: Killed | undefined;
  /** Of an execution that alternates with others: what it has seen, to be taken up again. */
  past: Past | undefined;
  private readonly host: Host;
  private readonly startedAt: number;
  private readonly calls: CallRecord[] = [];
  private elapsedMs: number = costs.start;

  constructor(host: Host, request: Omit<ExecutionRequest<unknown>, "finish" | "args">) {
    this.host = host;
    this.startedAt = host.presentTime ?? host.world.clock;
    const id = host.world.executionCount + 1;
    this.set("executionCount", id);
    const { caller, entry, source, hasUi } = request;
    this.execution = { id, caller, entry, source, hasUi };
  }

  get world(): World {
    return this.past?.world ?? this.host.world;
  }

  get options(): WorkspaceOptions {
    return this.host.options;
  }

  get now(): number {
    return this.startedAt + Math.round(this.elapsedMs);
  }

  update(recipe: (draft: Mutable<World>) => void): void {
    this.put(produce(this.world, (draft) => recipe(draft as Mutable<World>)) as World);
  }

  set<K extends keyof World>(slice: K, value: World[K]): void {
    this.put({ ...this.world, [slice]: value });
  }

  /** What is taken up again changes nothing: it was done when it was first played. */
  private put(world: World): void {
    if (this.past?.world) this.past.world = world;
    else this.host.world = world;
  }

  wait(isTaken: boolean, patienceMs: number): number {
    if (this.death) throw this.death;
    if (!this.past) return isTaken ? patienceMs : 0;
    const waited = this.past.wait(isTaken, this.now, patienceMs);
    if (waited === undefined) throw this.paused();
    return waited;
  }

  /** Back to its first line, to be played again up to where it stopped. */
  rewind(): void {
    this.windows.length = 0;
    this.calls.length = 0;
    this.elapsedMs = costs.start;
    this.death = undefined;
    this.past?.rewind();
  }

  private paused(): Paused {
    const paused = new Paused();
    this.death = paused;
    return paused;
  }

  projectPage(name: string): string | undefined {
    return this.host.bundle().pages.get(name);
  }

  show(window: ShownWindow): void {
    this.windows.push(window);
  }

  randomBytes(count: number): Uint8Array {
    return drawBytes(this, count);
  }

  /** Loads the bundle and calls the entry; what does not come to an end is killed as Google kills it. */
  play<T>(request: ExecutionRequest<T>): T {
    try {
      return this.loadAndCall(request);
    } catch (thrown) {
      if (!isOverTime(thrown)) throw thrown;
      this.elapsedMs = Math.max(this.elapsedMs, executionLimits.runtimeMs);
      throw this.dead(executionLimits.runtimeMessage);
    }
  }

  private loadAndCall<T>(request: ExecutionRequest<T>): T {
    const services = this.host.createServices(this);
    let loadError: { readonly thrown: unknown } | undefined;
    const global = createGlobalObject(
      this.host.bundle(),
      services,
      () => this.now,
      this.execution.id,
      this.options.realRuntimeMs ?? executionLimits.realRuntimeMs,
      (realm, load) => {
        try {
          inRealm(realm, load);
        } catch (thrown) {
          loadError = { thrown };
        }
      },
    );
    if (loadError) throw loadError.thrown;
    const entry = global.topLevel(request.entry);
    if (!entry) throw new Error(`Script function not found: ${request.entry}`);
    return inRealm(global.realm, () => {
      const args = request.args(this, services).map(toRealm);
      return global.bounded(() => request.finish(entry(...args)));
    });
  }

  call<T>(spec: CallSpec, effect: () => T): T {
    if (this.death) throw this.death;
    const past = spec.atHand ? undefined : this.past;
    if (past && !past.enter(this.host.world)) throw this.paused();
    this.host.presentTime = this.now;
    const number = spec.numbered === false ? 0 : this.nextNumber(spec.name);
    this.elapsedMs += modelledMs(spec);
    this.host.presentTime = this.now;
    if (this.isFatal(number, "before")) this.die(spec, number, "killed");
    if (this.elapsedMs > executionLimits.runtimeMs) this.die(spec, number, executionLimits.runtimeMessage);
    let result: T;
    try {
      result = effect();
    } catch (error) {
      if (error instanceof Killed) throw error;
      this.record(spec, number, asError(error).message);
      throw errorToRealm(error);
    } finally {
      past?.leave();
    }
    this.record(spec, number);
    if (this.isFatal(number, "after")) throw this.dead("killed");
    return result;
  }

  /** Ends the execution: frees its locks and writes its record. */
  close(error: Error | undefined): ExecutionRecord {
    const record: ExecutionRecord = {
      at: isoTime(this.startedAt),
      entry: this.execution.entry,
      source: this.execution.source,
      calls: this.calls,
      modelledMs: Math.round(this.elapsedMs),
      ...(error ? { error: error.message } : {}),
    };
    this.set("lock", released(this.world.lock, this.execution.id));
    this.set("triggerRuntime", spentTriggerRuntime(this, record.modelledMs));
    this.set("executions", [...this.world.executions, record]);
    return record;
  }

  private nextNumber(name: string): number {
    const number = this.world.calls + 1;
    this.set("calls", number);
    if (!this.past?.world) this.host.onCall?.({ number, name });
    return number;
  }

  private isFatal(number: number, when: "before" | "after"): boolean {
    if (number === 0) return false;
    return this.options.faults?.some((fault) => fault.call === number && fault.when === when) ?? false;
  }

  private record(spec: CallSpec, number: number, error?: string): void {
    this.calls.push({
      number,
      name: spec.name,
      roundTrip: spec.roundTrip ?? true,
      cellsRead: counted(spec.cellsRead, error),
      cellsWritten: counted(spec.cellsWritten, error),
      modelledMs: modelledMs(spec),
      ...aboutOf(spec, error),
      ...(error === undefined ? {} : { error }),
    });
  }

  /** The call that took no effect is on record as the last one. */
  private die(spec: CallSpec, number: number, message: string): never {
    this.record(spec, number, message);
    throw this.dead(message);
  }

  private dead(message: string): Killed {
    this.death = new Killed(message);
    return this.death;
  }
}

function modelledMs(spec: CallSpec): number {
  return spec.modelledMs ?? ((spec.roundTrip ?? true) ? costs.other : 0);
}

function counted(cells: number | (() => number) | undefined, error: string | undefined): number {
  if (error !== undefined || cells === undefined) return 0;
  return typeof cells === "number" ? cells : cells();
}
