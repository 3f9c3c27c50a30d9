import type { ExecutionRecord, WorkspaceApi } from "../../workspace-api.ts";
import type { RefusedAction } from "../play/stage.ts";

/** `run.json`: every execution of the year and what it cost; the actions refused; the numbered calls of the run. */
export interface RunRecord {
  readonly calls: number;
  readonly executions: readonly ExecutionLine[];
  readonly refusals: readonly RefusedAction[];
}

/** One execution, `Utilities`, `Logger` and `HtmlService` aside. */
export interface ExecutionLine {
  /** ISO 8601. */
  readonly at: string;
  readonly entry: string;
  readonly calls: readonly string[];
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly modelledMs: number;
  readonly error?: string;
}

/** Service objects whose calls are no calls of the record (simulate.md, "Output"), and what they make. */
const LEFT_OUT = /^(?:Utilities|Logger|console|HtmlService|HtmlOutput|HtmlTemplate|Blob)(?:\.|$)/;

/** The record of a played year. */
export function runRecord(workspace: WorkspaceApi, refusals: readonly RefusedAction[]): RunRecord {
  return { calls: workspace.callCount, executions: workspace.executions.map(executionLine), refusals };
}

function executionLine({ at, entry, calls, modelledMs, error }: ExecutionRecord): ExecutionLine {
  const counted = calls.filter(({ name }) => !LEFT_OUT.test(name));
  return {
    at,
    entry,
    calls: counted.map(({ name }) => name),
    roundTrips: counted.filter(({ roundTrip }) => roundTrip).length,
    cellsRead: counted.reduce((sum, { cellsRead }) => sum + cellsRead, 0),
    cellsWritten: counted.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0),
    modelledMs,
    ...(error === undefined ? {} : { error }),
  };
}
