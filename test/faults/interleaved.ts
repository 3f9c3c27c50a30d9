import type { Turns } from "../../emulator/core/alternate.ts";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import type { Execution } from "../../emulator/workspace-api.ts";
import { worldDifference } from "./play-death.ts";
import { numberOf } from "./same-letters.ts";
import { ledgerProblem } from "./whole-ledger.ts";

/** Something that somebody does, or that a clock rings: one execution. */
export interface Doing {
  readonly name: string;
  readonly begin: (workspace: Workspace) => void;
}

/** A world, and what its executions came to. */
export interface Played {
  readonly workspace: Workspace;
  readonly executions: readonly Execution[];
}

/** Long enough for a sweep, ms: every ring that went unheard, every claim that ran out has been dealt with. */
const UNTIL_SWEPT_MS = 5 * 60 * 60 * 1000;

function settled({ workspace }: Played): Workspace["world"] {
  const fork = workspace.fork();
  fork.advanceTo(fork.now() + UNTIL_SWEPT_MS);
  return fork.world;
}

/** One after the other, each from its first line to its end; the last first where asked for. */
export function serially(base: Workspace, doings: readonly Doing[], lastFirst = false): Played {
  return playTogether(base, doings, (able) => ({
    place: lastFirst ? able.length - 1 : 0,
    calls: Number.POSITIVE_INFINITY,
  }));
}

/** All begin at the same moment. */
export function playTogether(base: Workspace, doings: readonly Doing[], turns: Turns): Played {
  const workspace = base.fork();
  const begin = () => {
    for (const doing of doings) doing.begin(workspace);
  };
  return { workspace, executions: workspace.alternate(begin, turns) };
}

/** This one makes so many calls; then the others, to their end or until they wait for a lock; then it again. */
export function cutInAfter(cut: number, calls: number): Turns {
  let begun = false;
  return (able) => {
    const place = able.findIndex(({ index }) => index === cut);
    if (!begun && place >= 0) {
      begun = true;
      return { place, calls };
    }
    const other = able.findIndex(({ index }) => index !== cut);
    return { place: Math.max(0, other), calls: Number.POSITIVE_INFINITY };
  };
}

/** After which of its calls another may cut in with effect: what only makes or reads an object at hand touches nothing. */
export function pointsOf({ record }: Execution): readonly number[] {
  return record.calls.flatMap(({ roundTrip }, index) => (roundTrip ? [index + 1] : []));
}

function told({ executions }: Played): readonly string[] {
  return executions.map(({ value, error }) => {
    const { ok, code } = Object(value) as { readonly ok?: boolean; readonly code?: string };
    return error ? `error ${error.message}` : `${ok} ${code ?? ""}`;
  });
}

/** Letters that went out more than once. */
export function doubled({ mail }: Workspace): readonly string[] {
  const names = mail.map((message) => `${numberOf(message)} ${message.to}`);
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** How things end in the one order and in the other, once swept. */
export interface Orders {
  readonly ends: readonly { readonly world: Workspace["world"]; readonly told: readonly string[] }[];
  /** Of each execution: after which of its calls another may cut in. */
  readonly points: readonly (readonly number[])[];
}

export function ordersOf(base: Workspace, doings: readonly Doing[]): Orders {
  const played = [serially(base, doings), serially(base, doings, true)];
  return {
    ends: played.map((one) => ({ world: settled(one), told: told(one) })),
    points: (played[0]?.executions ?? []).map(pointsOf),
  };
}

/**
 * Plays them with the others cutting into one after so many of its calls. Undefined where it ends as one order or the
 * other does, people told the same, the ledger whole, no letter twice; else what is otherwise.
 */
export function cutInProblem(
  base: Workspace,
  doings: readonly Doing[],
  { cut, calls }: { readonly cut: number; readonly calls: number },
  orders: Orders,
): string | undefined {
  const played = playTogether(base, doings, cutInAfter(cut, calls));
  const [twice] = doubled(played.workspace);
  return twice === undefined ? endProblem(played, orders) : `thư gửi hai lần: ${twice}`;
}

/** What is otherwise than in each of these orders, once swept; undefined where it is as in one of them. */
export function endProblem(played: Played, { ends }: Orders): string | undefined {
  const world = settled(played);
  const chain = ledgerProblem(world);
  if (chain !== undefined) return `nhật ký: ${chain}`;
  const answers = told(played);
  const problems = ends.map((order) => {
    const unlike = worldDifference(order.world, world);
    if (unlike !== undefined) return unlike;
    const known = order.told.join("; ");
    return answers.join("; ") === known ? undefined : `trả lời: ${answers.join("; ")}, không phải ${known}`;
  });
  return problems.includes(undefined) ? undefined : problems.join(" | ");
}

/** A click with what the page carries. */
export function clicking(
  name: string,
  html: { readonly html: string; readonly title: string } | undefined,
  act: object,
): Doing {
  const { token, version } = pageData(html);
  return {
    name,
    begin: (workspace) =>
      void workspace.runFromPage({ email: "", kind: "anonymous" }, "rpc", {
        token,
        act: { version, ...act },
      }),
  };
}
