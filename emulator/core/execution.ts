import type { Caller, ExecutionRecord, WorkspaceOptions } from "../workspace-api.ts";
import { type RunningExecutions, refusedAdmission, withOneMore } from "./admission.ts";
import type { Bundle } from "./bundle.ts";
import { asError, ExecutionRun } from "./execution-run.ts";
import { isoTime } from "./iso-time.ts";
import type { Runtime, ShownWindow } from "./runtime.ts";
import type { World } from "./world.ts";

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
  /** Set while executions are gathered that are to alternate: what would begin is put here instead. */
  gathered?: ExecutionRequest<unknown>[] | undefined;
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
  if (host.gathered) return gather(host, host.gathered, request);
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

/** Nothing has happened yet: the execution begins when it takes its turn. */
function gather<T>(
  host: Host,
  gathered: ExecutionRequest<unknown>[],
  request: ExecutionRequest<T>,
): ExecutionOutcome<T> {
  gathered.push(request);
  const { entry, source } = request;
  return { record: { at: isoTime(host.world.clock), entry, source, calls: [], modelledMs: 0 }, windows: [] };
}
