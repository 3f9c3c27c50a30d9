import { randomFrom } from "../../bench/random-from.ts";
import { drawn } from "./every-death.ts";

/** `FAULTS_SEED=7 npm test -- test/faults` draws others; the seed stands in the names of the tests. */
export const SEED = Number(process.env.FAULTS_SEED ?? 20261124);

/** `FAULTS=all npm test -- test/faults` plays every point where the tests play some. */
const ALL = process.env.FAULTS === "all";

/** So many of these, drawn with the seed; all where everything is asked for. */
export function some<T>(all: readonly T[], count: number): readonly T[] {
  return ALL ? all : drawn(all, count, randomFrom(SEED));
}
