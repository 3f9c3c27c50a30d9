/**
 * `npm run faults`: one execution of the sample year dies, at every service call, before and after. Two processes share
 * the work; what was played is kept, so that a run cut short goes on. Writes `docs/faults.md`. Exit 1 where a death left
 * a trace.
 */
import { fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { DeathRecords, digestOf } from "./death-records.ts";
import { deathsTable } from "./deaths-table.ts";
import type { WorkerTask, WorkerWord } from "./worker.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const DIST = join(root, "dist");
/** What the result follows from, beside the bundle and the input. */
const SOURCES = ["emulator/core", "emulator/services", "emulator/simulate", "test/faults"].map((name) =>
  join(root, name),
);

const { values } = parseArgs({
  options: {
    input: { type: "string", default: join(root, "examples/lang-son-2026") },
    workers: { type: "string", default: "2" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: join(root, "docs/faults.md") },
  },
});

const input = resolve(values.input);
const parts = Number(values.workers);
const folder = join(root, "build/faults", digestOf([DIST, input, ...SOURCES]));
/** The bundle may be built anew meanwhile. */
const bundle = join(folder, "bundle");
if (!existsSync(bundle)) {
  mkdirSync(folder, { recursive: true });
  cpSync(DIST, bundle, { recursive: true });
}

/** A bar on a terminal, a line every twentieth elsewhere. */
function showProgress(total: number, done: number): { readonly add: () => void; readonly end: () => void } {
  const began = Date.now();
  let played = done;
  if (!process.stdout.isTTY) {
    const add = () => {
      played += 1;
      if (Math.floor((played * 20) / total) === Math.floor(((played - 1) * 20) / total)) return;
      console.log(`${played} of ${total} deaths, ${Math.round((Date.now() - began) / 1000)} s`);
    };
    return { add, end: () => undefined };
  }
  const bar = new SingleBar({
    barCompleteChar: "█",
    barIncompleteChar: "░",
    format: "{bar} {value} of {total} deaths · {duration_formatted} · {eta_formatted} left",
    hideCursor: true,
  });
  bar.start(total, done);
  return { add: () => bar.increment(), end: () => bar.stop() };
}

function startWorker(part: number, hear: (word: WorkerWord) => void): Promise<number> {
  const worker = fork(fileURLToPath(new URL("worker.ts", import.meta.url)));
  const sample =
    values.sample === undefined
      ? {}
      : { sample: { count: Math.ceil(Number(values.sample) / parts), seed: Number(values.seed) } };
  const task: WorkerTask = { input, bundle, folder, part, parts, ...sample };
  worker.on("message", (word) => hear(word as WorkerWord));
  worker.send(task);
  return new Promise((done) => worker.on("exit", (code) => done(code ?? 1)));
}

async function playAll(): Promise<{ readonly failed: boolean; readonly calls: number }> {
  const begun: { total: number; done: number; calls: number }[] = [];
  let progress: ReturnType<typeof showProgress> | undefined;
  const hear = (word: WorkerWord) => {
    if (word.kind === "begins") {
      begun.push(word);
      if (begun.length < parts) return;
      const sum = (of: "total" | "done") => begun.reduce((all, one) => all + one[of], 0);
      progress = showProgress(sum("total"), sum("done"));
      for (; early > 0; early -= 1) progress.add();
    } else if (word.kind === "played") {
      if (progress) progress.add();
      else early += 1;
    }
  };
  let early = 0;
  console.log(
    `${values.sample === undefined ? "Every death" : `${values.sample} deaths, seed ${values.seed}`}; the year without one comes first.`,
  );
  const codes = await Promise.all(Array.from({ length: parts }, (_, part) => startWorker(part, hear)));
  progress?.end();
  return { failed: codes.some((code) => code !== 0), calls: begun[0]?.calls ?? 0 };
}

const began = Date.now();
const { failed, calls } = await playAll();
const deaths = new DeathRecords(folder, 0).all();
writeFileSync(values.out, deathsTable(deaths, calls));
const found = deaths.filter(({ trace }) => trace !== undefined).length;
console.log(
  `${deaths.length} deaths, ${found} traces, ${Math.round((Date.now() - began) / 1000)} s; ${values.out}`,
);
if (failed || found > 0) process.exitCode = 1;
