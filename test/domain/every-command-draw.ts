import type { CycleMove } from "../../src/domain/cycle-rules.ts";
import type { Outcome } from "../../src/domain/refusal.ts";
import type { World } from "./every-command-world.ts";

/** Everything that commands may be given; each takes what it needs. */
export interface Draw {
  readonly by: string;
  readonly at: string;
  /** Beside the dossier's version: -1 is a page that was opened before. */
  readonly stale: number;
  readonly reason: string | undefined;
  readonly scores: Readonly<Record<string, number>>;
  readonly self: readonly (number | string)[];
  readonly outcome: "kept" | "reopened";
  readonly step: "unit" | "union";
  readonly to: string;
  readonly number: string;
  /** Days between the moment of the command and the day it names. */
  readonly shift: number;
  readonly except: boolean;
  readonly recognised: boolean;
  readonly year: number;
  readonly move: CycleMove;
  /** The Office takes what comes too late. */
  readonly acceptLate: boolean;
  readonly form: "union" | "none" | "council";
  readonly amend: readonly [key: string, value: string];
}

/** A command on the world as it stands: the world after it, or a refusal. */
export type Command = (world: World, draw: Draw) => Outcome<World>;
