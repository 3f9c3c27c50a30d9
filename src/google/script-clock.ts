import type { Clock } from "../app/ports.ts";
import { instantOf } from "../domain/calendar.ts";
import { msLeft } from "./execution-time.ts";

/** The clock of the machine the script runs on: the one place that asks for the time. */
export const scriptClock: Clock = { now: () => instantOf(Date.now()), msLeft };
