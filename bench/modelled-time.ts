import type { CallRecord, ExecutionRecord } from "../emulator/workspace-api.ts";
import { randomFrom } from "./random-from.ts";

/** How much longer than its middle (p50) a call takes at its p95, by what public projects report of Google's services. */
const P95_OVER_P50: readonly (readonly [RegExp, number])[] = [
  [/^Sheets\..*(batchGet|\.get)/, 900 / 300],
  [/^Sheets\./, 1000 / 350],
  [/^Properties\.get/, 84 / 30],
  [/^Properties\./, 231 / 60],
  [/^Cache\./, 90 / 10],
  [/^Lock\./, 200 / 40],
  [/^MailApp\./, 1500 / 600],
  [/^Form\.getResponses/, 1500 / 300],
  [/^Drive\./, 2500 / 800],
];
/** Of every other call, and of an execution's start (400 / 1500). */
const OTHER = 3;
const START = { p50: 400, ratio: 1500 / 400 };

const DRAWS = 2000;
/** A normal distribution's 95th percentile, in standard deviations. */
const Z95 = 1.6449;

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function ratioOf({ name }: CallRecord): number {
  return P95_OVER_P50.find(([pattern]) => pattern.test(name))?.[1] ?? OTHER;
}

/** Modelled ms in which half, and 95 of a hundred, such executions are done. */
export interface ModelledTime {
  readonly p50: number;
  readonly p95: number;
}

/**
 * The time of one execution, each call drawn from a lognormal distribution with its p50 and p95: a budget, never a
 * measurement. A wait for a lock counts as it was.
 */
export function modelledTime({ calls }: Pick<ExecutionRecord, "calls">): ModelledTime {
  const random = randomFrom(calls.length);
  const parts = [START, ...calls.map((call) => ({ p50: call.modelledMs, ratio: ratioOf(call) }))].filter(
    ({ p50 }) => p50 > 0,
  );
  const totals = Array.from({ length: DRAWS }, () =>
    parts.reduce(
      (total, { p50, ratio }) => total + p50 * Math.exp((Math.log(ratio) / Z95) * normal(random)),
      0,
    ),
  ).sort((one, other) => one - other);
  const at = (share: number) => Math.round(totals[Math.floor(share * DRAWS)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
