import type { Fault, WorkspaceApi, WorkspaceOptions } from "../../workspace-api.ts";
import type { Cohort } from "../input/cohort.ts";
import { DAY_MS, dayOfMoment, startOfDay } from "../input/vietnam-time.ts";
import type { RefusedAction } from "./stage.ts";
import { Year } from "./year.ts";

/** How a year is played. */
export interface PlayOptions {
  /** Folder of the built bundle. */
  readonly bundle: string;
  readonly createWorkspace: (options: WorkspaceOptions) => WorkspaceApi | Promise<WorkspaceApi>;
  /** Where the clock starts, epoch ms; default: 1 January. Later, where nothing happens before. */
  readonly startAt?: number;
  /** Last moment that is played, epoch ms; default and latest: the end of 31 December. */
  readonly until?: number;
  readonly faults?: readonly Fault[];
  /** Told the world's time, epoch ms, as it goes on. */
  readonly onTime?: (epochMs: number) => void;
}

/** A year that was played. */
export interface PlayedYear {
  readonly workspace: WorkspaceApi;
  readonly refusals: readonly RefusedAction[];
  /** What went wrong beside the lines of the input, in Vietnamese. */
  readonly warnings: readonly string[];
}

/** Where links in the mails of a played year begin; a name that leads nowhere (RFC 2606). */
const WEB_APP_URL = "https://script.google.example/macros/s/mo-phong/exec";

/** First and last moment of a cycle year; the minute 23:59 of 31 December counts whole. */
export function yearBounds(year: number): { readonly start: number; readonly end: number } {
  return { start: startOfDay(`${year}-01-01`), end: startOfDay(`${year + 1}-01-01`) - 1 };
}

/** What the workspace of a played year is made with. */
export function workspaceOptions(
  { year, settings }: Cohort,
  { bundle, startAt, faults }: Pick<PlayOptions, "bundle" | "startAt" | "faults">,
): WorkspaceOptions {
  return {
    bundle,
    startAt: startAt ?? yearBounds(year).start,
    owner: settings.officeEmail,
    title: `Công dân học tập ${year}`,
    account: "workspace",
    webAppUrl: WEB_APP_URL,
    faults: faults ?? [],
  };
}

/** Plays a cycle through the doors that people use. The Office owns the spreadsheet. */
export async function playYear(cohort: Cohort, options: PlayOptions): Promise<PlayedYear> {
  const { end } = yearBounds(cohort.year);
  const workspace = await options.createWorkspace(workspaceOptions(cohort, options));
  const year = Year.of(workspace, cohort);
  while (year.isBeginning) year.begin();
  const last = Math.min(options.until ?? end, end);
  for (let at = year.nextAt; at !== undefined && at <= last; at = year.nextAt) {
    advance(workspace, at, options.onTime);
    year.act();
  }
  advance(workspace, last, options.onTime);
  if (last === end) year.close();
  const { refusals, warnings } = year.stage;
  return { workspace, refusals: [...refusals].sort((a, b) => a.line - b.line), warnings };
}

/** Lets time pass, day by day, so that whoever watches sees the year go by. */
function advance(workspace: WorkspaceApi, to: number, onTime: PlayOptions["onTime"]): void {
  onTime?.(workspace.now());
  while (workspace.now() < to) {
    const midnight = startOfDay(dayOfMoment(workspace.now())) + DAY_MS;
    workspace.advanceTo(Math.min(to, midnight));
    onTime?.(workspace.now());
  }
}
