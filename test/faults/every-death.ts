import type { Fault } from "../../emulator/workspace-api.ts";
import { checkpointBefore, type FaultlessYear } from "./faultless-year.ts";

/** Two deaths a call. */
export const WHENS = ["before", "after"] as const;

/** Every death of a run, in the order of its calls. */
export function everyDeath({ calls }: Pick<FaultlessYear, "calls">): readonly Fault[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) =>
    WHENS.map((when): Fault => ({ call, when })),
  );
}

/** The deaths of one of several workers: whole steps go round, so that each gets of everything. */
export function deathsOfPart(year: FaultlessYear, part: number, parts: number): readonly Fault[] {
  return everyDeath(year).filter(({ call }) => checkpointBefore(year, call) % parts === part);
}

/** So many of them, drawn without putting back. */
export function drawn<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const left = [...all];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}
