import { readFileSync } from "node:fs";
import { testScript } from "../emulator/script.ts";
import { type CallsSeen, missingFrom, watchCalls } from "./calls-seen.ts";
import { contracts } from "./cases.ts";

/** Runs every case and tells what they called. */
export function callsOfCases(): CallsSeen {
  const seen = watchCalls();
  for (const { run } of Object.values(contracts).flat()) testScript().execute(run);
  seen.stop();
  return seen;
}

/** The text of `covered-calls.json`: every call that a contract case makes, in order, a line each. */
export function coveredCallsText({ called }: CallsSeen): string {
  return `${JSON.stringify([...called].sort(), null, 2)}\n`;
}

const covered: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(new URL("./covered-calls.json", import.meta.url), "utf8")),
);

/** Of these calls those that no contract case makes. */
export function withoutCase(called: Iterable<string>): readonly string[] {
  return missingFrom(covered, new Set(called));
}
