import { type BorderCall, watchBorder } from "../../emulator/core/service-object.ts";

/** Calls at the border between a script and Google's services, as `Class.method`. */
export interface CallsSeen {
  /** What was called; a `batchUpdate` as one call for each kind of request in it. */
  readonly called: ReadonlySet<string>;
  /** Every method of every class of which the script had an object. */
  readonly offered: ReadonlySet<string>;
  /** Bytes of the largest `batchUpdate`. */
  readonly largestPayload: () => number;
  /** Ends the watch. */
  readonly stop: () => void;
}

/** Watches what scripts call from now on. */
export function watchCalls(): CallsSeen {
  const called = new Set<string>();
  const offered = new Set<string>();
  let largest = 0;
  const stop = watchBorder({
    onCall: (call) => {
      if (call.member === "batchUpdate")
        largest = Math.max(largest, Buffer.byteLength(JSON.stringify(call.args[0]) ?? ""));
      for (const name of callNames(call)) called.add(name);
    },
    onClass: (className, methods) => {
      for (const method of methods) offered.add(`${className}.${method}`);
    },
  });
  return { called, offered, largestPayload: () => largest, stop };
}

/** The names in one set that the other lacks, in order. */
export function missingFrom(have: ReadonlySet<string>, wanted: ReadonlySet<string>): readonly string[] {
  return [...wanted].filter((name) => !have.has(name)).sort();
}

function callNames({ className, member, args }: BorderCall): readonly string[] {
  const name = `${className}.${member}`;
  if (name !== "Sheets.Spreadsheets.batchUpdate") return [name];
  const { requests = [] } = Object(args[0]) as { readonly requests?: readonly object[] };
  return [name, ...requests.flatMap((request) => Object.keys(request).map((kind) => `${name} ${kind}`))];
}
