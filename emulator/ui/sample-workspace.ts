import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeProblems } from "../simulate/input/problems.ts";
import { readCohort } from "../simulate/input/read-cohort.ts";
import { playYear, yearBounds } from "../simulate/play/play-year.ts";
import { Workspace } from "../workspace.ts";
import type { Playground } from "./playground.ts";
import { SampleCache } from "./sample-cache.ts";
import type { WorkspaceSource } from "./session.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EXAMPLE = here("../../examples/lang-son-2026/");
const KEPT_IN = here("../../build/");
/** The emulator without its pages: what decides how a year goes. */
const EMULATOR = ["core", "formulas", "services", "simulate", "workspace.ts"].map((name) =>
  here(`../${name}`),
);

/** Where the sample year stands when it is handed over: 14 October, 08:30, in the midst of the self-assessment. */
const HANDED_OVER = { month: 9, day: 14, hour: 8, minute: 30 };

/** Somebody sits and waits: an execution that is under way for a minute, where one takes a second or two, is a loop. */
const REAL_RUNTIME_MS = 60_000;

export interface SampleOptions {
  /** Folder of the built bundle. */
  readonly bundle: string;
  readonly webAppUrl: string;
  /** Told the share of the way that is played, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Makes the workspace with the sample agency in it, its year played up to mid-October as the simulator plays it, and
 * reads saved ones back.
 */
export function sampleSource({ bundle, webAppUrl, onProgress }: SampleOptions): WorkspaceSource {
  const load = (text: string) => Workspace.load(text, { bundle, webAppUrl, realRuntimeMs: REAL_RUNTIME_MS });
  return {
    async sample(): Promise<Playground> {
      const cache = new SampleCache(KEPT_IN, [join(bundle, "Code.js"), EXAMPLE, ...EMULATOR]);
      const kept = cache.read();
      if (kept !== undefined) return load(kept);
      const played = await playSample({ bundle, webAppUrl, ...(onProgress ? { onProgress } : {}) });
      const text = played.save();
      cache.write(text);
      return load(text);
    },
    load,
  };
}

async function playSample({ bundle, webAppUrl, onProgress }: SampleOptions): Promise<Workspace> {
  const read = readCohort(EXAMPLE);
  if (!read.ok) throw new Error(`Cannot read the sample agency:\n${describeProblems(read.problems)}`);
  const { start } = yearBounds(read.cohort.year);
  const until = handedOverAt(read.cohort.year);
  onProgress?.(0);
  let made: Workspace | undefined;
  await playYear(read.cohort, {
    bundle,
    createWorkspace: (options) => {
      made = Workspace.create({ ...options, webAppUrl });
      return made;
    },
    until,
    onTime: (now) => onProgress?.((now - start) / (until - start)),
  });
  if (!made) throw new Error("Cannot make the sample: expected a workspace, the simulator made none.");
  return made;
}

function handedOverAt(year: number): number {
  const { month, day, hour, minute } = HANDED_OVER;
  return Date.UTC(year, month, day, hour - 7, minute);
}
