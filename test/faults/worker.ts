/** One of the processes that play deaths for `npm run faults`: plays the faultless year for itself, then its share. */
import { randomFrom } from "../../bench/random-from.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { DeathRecords, deathName } from "./death-records.ts";
import { deathsOfPart, drawn } from "./every-death.ts";
import { playFaultless } from "./faultless-year.ts";
import { playDeath } from "./play-death.ts";

/** What a worker is told when it is started. */
export interface WorkerTask {
  readonly input: string;
  readonly bundle: string;
  /** Where the records go. */
  readonly folder: string;
  readonly part: number;
  readonly parts: number;
  /** So many deaths of this worker's share, drawn with this seed; all where absent. */
  readonly sample?: { readonly count: number; readonly seed: number };
}

/** What a worker says while it works. */
export type WorkerWord =
  | { readonly kind: "begins"; readonly total: number; readonly done: number; readonly calls: number }
  | { readonly kind: "played" }
  | { readonly kind: "ended" };

function say(word: WorkerWord): void {
  process.send?.(word);
}

function work({ input, bundle, folder, part, parts, sample }: WorkerTask): void {
  const read = readCohort(input);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const year = playFaultless({ cohort: read.cohort, bundle });
  const share = deathsOfPart(year, part, parts);
  const wanted = sample ? drawn(share, sample.count, randomFrom(sample.seed + part)) : share;
  const records = new DeathRecords(folder, part);
  const known = new Set(records.all().map(deathName));
  const left = wanted.filter((fault) => !known.has(deathName(fault)));
  say({ kind: "begins", total: wanted.length, done: wanted.length - left.length, calls: year.calls });
  for (const fault of left) {
    records.add(playDeath(year, fault));
    say({ kind: "played" });
  }
  records.flush();
}

/* Words are sent while nothing else runs; the channel closes when the last one is through. */
process.on("message", (task: WorkerTask) => {
  work(task);
  process.send?.({ kind: "ended" } satisfies WorkerWord, () => process.disconnect());
});
