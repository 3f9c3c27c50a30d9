import type { World } from "../../emulator/core/world.ts";
import { nextDueTrigger } from "../../emulator/services/script/triggers.ts";
import type { Cohort } from "../../emulator/simulate/input/cohort.ts";
import { workspaceOptions, yearBounds } from "../../emulator/simulate/play/play-year.ts";
import { Year } from "../../emulator/simulate/play/year.ts";
import { Workspace } from "../../emulator/workspace.ts";

/** How a year is played in which executions die. */
export interface YearPlayed {
  readonly cohort: Cohort;
  /** Folder of the built bundle. */
  readonly bundle: string;
  /** Epoch ms; default 1 January. What people did before is done at once then. */
  readonly startAt?: number;
  /** Last moment played, epoch ms; default: the end of the year. */
  readonly until?: number;
}

/** Where the year stood between two steps. */
export interface Checkpoint {
  readonly workspace: Workspace;
  /** As people had played it by then; time may have passed since, in `workspace` alone. */
  readonly year: Year;
}

/** The year in which nothing dies, with where it stood after each step. */
export interface FaultlessYear {
  readonly checkpoints: readonly Checkpoint[];
  /** Numbered calls of the run. */
  readonly calls: number;
  readonly until: number;
}

/** The workspace of a year that the emulator plays. */
export function workspaceOf(year: Year): Workspace {
  const { workspace } = year.stage;
  if (workspace instanceof Workspace) return workspace;
  throw new Error("Cannot play faults: expected the emulator's own workspace.");
}

/** Epoch ms of the ring that comes next, if one comes. */
function nextRing({ triggers, delayedFirings }: World): number {
  const due = nextDueTrigger(triggers, Number.POSITIVE_INFINITY)?.nextAt ?? Number.POSITIVE_INFINITY;
  return Math.min(due, ...delayedFirings.map(({ comesAt }) => comesAt));
}

/** Epoch ms of the next step; infinite where none comes. */
export function nextStepAt(year: Year): number {
  const { world } = workspaceOf(year);
  if (year.isBeginning) return world.clock;
  return Math.max(world.clock, Math.min(nextRing(world), year.nextAt ?? Number.POSITIVE_INFINITY));
}

/**
 * Plays one step: a part of the Office's beginning, the rings that fall due next, or what somebody does next.
 * @returns whether somebody did something; `over` where nothing happens any more by then
 */
export function step(year: Year, until: number): "acted" | "rang" | "over" {
  if (year.isBeginning) {
    year.begin();
    return "acted";
  }
  const workspace = workspaceOf(year);
  const at = nextStepAt(year);
  if (at > until) {
    workspace.advanceTo(Math.max(until, workspace.now()));
    return "over";
  }
  const rings = nextRing(workspace.world) <= at;
  workspace.advanceTo(at);
  if (rings) return "rang";
  year.act();
  return "acted";
}

/** Plays the year from the Office's first click on. */
export function playFaultless({
  cohort,
  bundle,
  startAt,
  until = yearBounds(cohort.year).end,
}: YearPlayed): FaultlessYear {
  const options = { bundle, ...(startAt === undefined ? {} : { startAt }) };
  const workspace = Workspace.create(workspaceOptions(cohort, options));
  const year = Year.of(workspace, cohort);
  const fork = () => year.fork(workspace.fork());
  let people = fork();
  const checkpoints: Checkpoint[] = [{ workspace: workspace.fork(), year: people }];
  for (let played = step(year, until); ; played = step(year, until)) {
    if (played === "acted") people = fork();
    checkpoints.push({ workspace: workspace.fork(), year: people });
    if (played === "over") break;
  }
  return { checkpoints, calls: workspace.callCount, until };
}

/** The last checkpoint of which this holds; it holds of all up to one, and of none after. */
function lastWhere(checkpoints: readonly Checkpoint[], holds: (world: World) => boolean): number {
  let low = 0;
  let high = checkpoints.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const checkpoint = checkpoints[middle];
    if (checkpoint && holds(checkpoint.workspace.world)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The checkpoint before the step that makes this call. */
export function checkpointBefore({ checkpoints }: FaultlessYear, call: number): number {
  return lastWhere(checkpoints, ({ calls }) => calls < call);
}

/** Where the year stood at this moment, once everything that happened at it had happened. */
export function standingAt({ checkpoints }: FaultlessYear, at: number): Checkpoint | undefined {
  return checkpoints[lastWhere(checkpoints, ({ clock }) => clock <= at)];
}
