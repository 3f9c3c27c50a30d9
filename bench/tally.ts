import type { CallRecord, ExecutionRecord } from "../emulator/workspace-api.ts";

/** What some executions cost together. */
export interface Tally {
  /** Calls of a Google service object, `Utilities`, `Logger` and `HtmlService` aside. */
  readonly calls: number;
  readonly roundTrips: number;
  readonly sheets: number;
  readonly forms: number;
  readonly mails: number;
  readonly writes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Longest single execution, modelled ms. */
  readonly longestMs: number;
  /** Calls that Google refused for the minute's quota; each was made again. */
  readonly refusedForNow: number;
}

const WRITE = "Sheets.Spreadsheets.batchUpdate";

function sum(calls: readonly CallRecord[], of: (call: CallRecord) => number): number {
  return calls.reduce((total, call) => total + of(call), 0);
}

/** Counts calls as `run.json` does. */
export function tally(records: readonly ExecutionRecord[]): Tally {
  const all = records.flatMap(({ calls }) => calls);
  const calls = all.filter(({ name }) => !/^(Utilities|Logger|HtmlService)\./.test(name));
  const trips = calls.filter(({ roundTrip }) => roundTrip);
  const named = (pattern: RegExp) => trips.filter(({ name }) => pattern.test(name)).length;
  return {
    calls: calls.length,
    roundTrips: trips.length,
    sheets: named(/^Sheets\./),
    forms: named(/^Form/),
    mails: named(/^MailApp\.sendEmail$/),
    writes: trips.filter(({ name, error }) => name === WRITE && error === undefined).length,
    cellsRead: sum(calls, ({ cellsRead }) => cellsRead),
    cellsWritten: sum(calls, ({ cellsWritten }) => cellsWritten),
    longestMs: Math.max(0, ...records.map(({ modelledMs }) => modelledMs)),
    refusedForNow: calls.filter(({ error = "" }) => /^(?:.*: )?Quota exceeded/.test(error)).length,
  };
}
