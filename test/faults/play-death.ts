import type { World } from "../../emulator/core/world.ts";
import type { Year } from "../../emulator/simulate/play/year.ts";
import type { Fault } from "../../emulator/workspace-api.ts";
import {
  type Checkpoint,
  checkpointBefore,
  type FaultlessYear,
  nextStepAt,
  standingAt,
  step,
  workspaceOf,
} from "./faultless-year.ts";
import { doubledMail, letterDifference } from "./same-letters.ts";
import { leftOver, memoryDifference } from "./same-memory.ts";
import { tabDifference } from "./same-tabs.ts";
import { withoutTimes } from "./tab-rows.ts";
import { happeningDifference, ledgerProblem } from "./whole-ledger.ts";

/** What became of a year in which one execution died. */
export interface DeathPlayed extends Fault {
  /** Top-level function of the execution that died. */
  readonly entry: string;
  /** The call at which it died. */
  readonly name: string;
  /** Executions from the death to the moment at which the year stood as without it. */
  readonly executions: number;
  /** Modelled minutes from the death to that moment. */
  readonly minutes: number;
  /** Messages that went out twice. */
  readonly doubled: number;
  /** Files and forms that the dead execution left, of which nobody was told. */
  readonly left: number;
  /** The difference that stayed; absent where the year ended the same. */
  readonly trace?: string;
}

/** A year that is not as without the death by then never will be, ms. */
const PATIENCE_MS = 10 * 24 * 60 * 60 * 1000;

function peopleKey({ pending, stage }: Year): string {
  const waiting = pending.map(({ at, rank, line }) => `${rank} ${line} ${at}`);
  const refused = stage.refusals.map(({ line, code, message }) => `${line} ${code} ${withoutTimes(message)}`);
  return [...waiting, stage.lists, ...refused.sort(), ...stage.warnings].join("\n");
}

function peopleDifference(without: Year, withDeath: Year): string | undefined {
  const [mine, theirs] = [peopleKey(without), peopleKey(withDeath)];
  if (mine === theirs) return undefined;
  const lines = new Set(mine.split("\n"));
  const unlike = theirs.split("\n").find((line) => !lines.has(line));
  return `việc của mọi người: ${unlike ?? "thiếu một việc"}`;
}

/** The first thing in which the two worlds differ; `same-*.ts` say what is left out. */
export function worldDifference(without: World, withDeath: World): string | undefined {
  return (
    letterDifference(without, withDeath) ??
    memoryDifference(without, withDeath) ??
    tabDifference(without, withDeath) ??
    happeningDifference(without, withDeath)
  );
}

function differenceNow(year: FaultlessYear, played: Year): string | undefined {
  const { world } = workspaceOf(played);
  const standing = standingAt(year, world.clock);
  if (!standing) return "năm không có cái chết chưa tới lúc này";
  return peopleDifference(standing.year, played) ?? worldDifference(standing.workspace.world, world);
}

/** Nothing happens at this moment any more, so that the two may be compared. */
function isSettled(played: Year): boolean {
  return !played.isBeginning && nextStepAt(played) > workspaceOf(played).now();
}

/** Plays on until the year stands as without the death, or for ten days. */
function playOn(
  year: FaultlessYear,
  played: Year,
  from: number,
): { readonly difference: string | undefined; readonly over: boolean } {
  for (;;) {
    const difference = isSettled(played) ? differenceNow(year, played) : "việc đang làm dở";
    const isLate = workspaceOf(played).now() - from > PATIENCE_MS;
    if (difference === undefined || isLate) return { difference, over: false };
    if (step(played, year.until) === "over") return { difference: differenceNow(year, played), over: true };
  }
}

function forkAt({ workspace, year }: Checkpoint, fault: Fault): Year {
  return year.fork(workspace.fork([fault]));
}

/**
 * Plays the year with one execution dying at one call: from the last moment before the step in which it makes it, until
 * everything stands as in the year without.
 * @throws where the run makes no such call
 */
export function playDeath(year: FaultlessYear, fault: Fault): DeathPlayed {
  const before = year.checkpoints[checkpointBefore(year, fault.call)];
  if (!before || fault.call > year.calls) throw new Error(`Cannot play: the run makes ${year.calls} calls.`);
  const played = forkAt(before, fault);
  const workspace = workspaceOf(played);
  const executionsBefore = workspace.executions.length;
  step(played, year.until);
  const dead = workspace.executions.findLast(({ error }) => error === "killed");
  const call = dead?.calls.find(({ number }) => number === fault.call);
  if (!dead || !call) throw new Error(`Cannot play: nothing died at call ${fault.call}.`);
  const from = workspace.now();
  const { difference } = playOn(year, played, from);
  const { world } = workspace;
  const without = standingAt(year, world.clock)?.workspace.world ?? world;
  const chain = ledgerProblem(world, without);
  const trace = difference ?? (chain && `nhật ký: ${chain}`);
  return {
    ...fault,
    entry: dead.entry,
    name: call.name,
    executions: world.executions.length - executionsBefore - 1,
    minutes: Math.round((world.clock - from) / 60_000),
    doubled: doubledMail(without, world),
    left: leftOver(without, world),
    ...(trace === undefined ? {} : { trace }),
  };
}
