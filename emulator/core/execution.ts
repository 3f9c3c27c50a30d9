import { Immer } from "immer";
import { released } from "../services/lock/state.ts";
import type { Caller, CallRecord, ExecutionRecord, WorkspaceOptions } from "../workspace-api.ts";
import { aboutOf } from "./about-call.ts";
import { type RunningExecutions, refusedAdmission, spentTriggerRuntime, withOneMore } from "./admission.ts";
import type { Bundle } from "./bundle.ts";
import { costs } from "./costs.ts";
import { createGlobalObject } from "./global-object.ts";
import { isoTime } from "./iso-time.ts";
import { Killed } from "./killed.ts";
import { executionLimits } from "./limits.ts";
import { drawBytes } from "./random-bytes.ts";
import { errorToRealm, inRealm, toRealm } from "./realm.ts";
import type { CallSpec, Mutable, Runtime, ShownWindow } from "./runtime.ts";
import type { World } from "./world.ts";

const { produce } = new Immer({ autoFreeze: false });

/** Global names of the services, made anew for each execution. */
export type Services = Readonly<Record<string, object>>;

/** What an execution runs in: the workspace. */
export interface Host {
  world: World;
  readonly options: WorkspaceOptions;
  readonly bundle: () => Bundle;
  readonly createServices: (runtime: Runtime) => Services;
  /** Runs between two calls of an execution: another execution, a person's edit. */
  onCall?: ((call: { readonly number: number; readonly name: string }) => void) | undefined;
  /** Epoch ms of the execution that is under way, if one is: another one begins then. */
  presentTime?: number | undefined;
  /** Executions under way: one begins while another waits in a call. */
  running?: RunningExecutions;
}

export interface ExecutionRequest<T> {
  readonly caller: Caller;
  /** Top-level function; or what Google says where the bundle has none. */
  readonly entry: string;
  readonly source: string;
  readonly hasUi: boolean;
  /** Arguments; made in the execution, since an event object may carry service objects. */
  readonly args: (runtime: Runtime, services: Services) => readonly unknown[];
  /** Reads the result while the execution still lives: an `HtmlOutput` is asked for its content. */
  readonly finish: (value: unknown) => T;
}

export interface ExecutionOutcome<T> {
  readonly record: ExecutionRecord;
  readonly value?: T;
  readonly error?: Error;
  readonly windows: readonly ShownWindow[];
}

/** Runs one function of the bundle from its first line to its end, death or error, and records it. */
export function runExecution<T>(host: Host, request: ExecutionRequest<T>): ExecutionOutcome<T> {
  const run = new ExecutionRun(host, request);
  const outer = host.presentTime;
  let value: T | undefined;
  let failure: unknown;
  const running = host.running ?? new Map<string, number>();
  try {
    const refused = refusedAdmission(run, running);
    if (refused !== undefined) throw new Error(refused);
    host.running = withOneMore(running, run);
    value = run.play(request);
  } catch (error) {
    failure = error;
  }
  host.running = running;
  host.presentTime = outer;
  const error = run.death ?? (failure === undefined ? undefined : asError(failure));
  const record = run.close(error);
  return {
    record,
    ...(error ? { error } : { value: value as T }),
    windows: run.windows,
  };
}

/** An error of any realm as one of ours. */
function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message, stack } = Object(thrown) as { name?: unknown; message?: unknown; stack?: unknown };
  const error = new Error(message === undefined ? String(thrown) : String(message));
  if (name !== undefined) error.name = String(name);
  if (stack !== undefined) error.stack = String(stack);
  return error;
}

class ExecutionRun implements Runtime {
  readonly execution: Runtime["execution"];
  readonly windows: ShownWindow[] = [];
  death: Killed | undefined;
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
    return this.host.world;
  }

  get options(): WorkspaceOptions {
    return this.host.options;
  }

  get now(): number {
    return this.startedAt + Math.round(this.elapsedMs);
  }

  update(recipe: (draft: Mutable<World>) => void): void {
    this.host.world = produce(this.host.world, (draft) => recipe(draft as Mutable<World>)) as World;
  }

  set<K extends keyof World>(slice: K, value: World[K]): void {
    this.host.world = { ...this.host.world, [slice]: value };
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

  /** Loads the bundle and calls the entry. */
  play<T>(request: ExecutionRequest<T>): T {
    const services = this.host.createServices(this);
    let loadError: { readonly thrown: unknown } | undefined;
    const global = createGlobalObject(
      this.host.bundle(),
      services,
      () => this.now,
      this.execution.id,
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
      return request.finish(entry(...args));
    });
  }

  call<T>(spec: CallSpec, effect: () => T): T {
    if (this.death) throw this.death;
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
    this.host.onCall?.({ number, name });
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
