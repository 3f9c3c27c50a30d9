import { contracts } from "../cases.ts";
import type { ContractCase, Google } from "../contract.ts";

/** How one case went on the account it was run on. */
export interface CaseOutcome {
  readonly service: string;
  readonly name: string;
  readonly passed: boolean;
  /** What came instead of what was expected, as JSON, or the message of what was thrown; empty where it passed. */
  readonly found: string;
}

/** Key of the script property that holds the outcomes so far: cases take longer than one execution may. */
const OUTCOMES = "contract outcomes";
/** Cases of one execution begin within this time, ms: Google ends an execution after six minutes. */
const ROOM_MS = 4 * 60 * 1000;
/** Pause before each case of the Sheets API, ms: one makes up to six writes, and Google allows sixty a minute. */
const SHEETS_PAUSE_MS = 6000;
/** A property holds 9 KB: of what differs, its beginning says enough. */
const LONGEST_FOUND = 300;

const everyCase = Object.entries(contracts).flatMap(([service, cases]) =>
  cases.map((one) => ({ service, ...one })),
);

/**
 * Runs the cases that have no outcome yet, as many as an execution has room for, and keeps what came of them.
 *
 * @returns Outcomes so far, and how many cases are left for another execution.
 */
export function runContracts(google: Google): { outcomes: readonly CaseOutcome[]; left: number } {
  const started = Date.now();
  const outcomes = new Map(keptOutcomes(google).map((one) => [one.name, one]));
  for (const { service, ...one } of everyCase) {
    if (outcomes.has(one.name)) continue;
    if (Date.now() - started > ROOM_MS) break;
    if (service.startsWith("Sheets")) google.Utilities.sleep(SHEETS_PAUSE_MS);
    const outcome = outcomeOf(google, service, one);
    outcomes.set(one.name, outcome);
    keep(google, [...outcomes.values()]);
    google.console.log(`${outcome.passed ? "đạt" : "KHÁC"} · ${service} · ${one.name} ${outcome.found}`);
  }
  return { outcomes: [...outcomes.values()], left: everyCase.length - outcomes.size };
}

/** Forgets what came of the cases, so that all of them run again. */
export function forgetOutcomes({ PropertiesService }: Google): void {
  const store = PropertiesService.getScriptProperties();
  for (const key of store.getKeys()) if (key.startsWith(OUTCOMES)) store.deleteProperty(key);
}

function outcomeOf(google: Google, service: string, { name, run, expected }: ContractCase): CaseOutcome {
  try {
    const found = JSON.stringify(run(google) ?? null);
    const passed = canonical(found) === canonical(JSON.stringify(expected ?? null));
    return { service, name, passed, found: passed ? "" : found.slice(0, LONGEST_FOUND) };
  } catch (error) {
    return { service, name, passed: false, found: String(error).slice(0, LONGEST_FOUND) };
  }
}

/** JSON with the keys of its objects in order: cases compare by value. */
function canonical(json: string): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Outcomes lie in several properties, some cases each. */
const CASES_A_PROPERTY = 5;

function keep({ PropertiesService }: Google, outcomes: readonly CaseOutcome[]): void {
  const last = Math.floor((outcomes.length - 1) / CASES_A_PROPERTY);
  const part = outcomes.slice(last * CASES_A_PROPERTY);
  PropertiesService.getScriptProperties().setProperty(`${OUTCOMES} ${last}`, JSON.stringify(part));
}

function keptOutcomes({ PropertiesService }: Google): readonly CaseOutcome[] {
  const store = PropertiesService.getScriptProperties().getProperties();
  const found: CaseOutcome[] = [];
  for (let part = 0; store[`${OUTCOMES} ${part}`] !== undefined; part++) {
    found.push(...(JSON.parse(String(store[`${OUTCOMES} ${part}`])) as CaseOutcome[]));
  }
  return found;
}
