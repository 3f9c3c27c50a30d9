import { describe, expect, test } from "@jest/globals";
import { randomFrom } from "../../bench/random-from.ts";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { handInAs, PEOPLE, unitOfFifteen } from "../journeys/evening.ts";
import { listedWorkspace } from "../journeys/listed.ts";
import {
  DIRECTOR,
  follow,
  handIn,
  mailTo,
  nextRing,
  OFFICE,
  openWorkspace,
  PERSON,
  UNIT_HEAD,
} from "../journeys/stage.ts";
import { SEED, some } from "./drawn-points.ts";
import {
  clicking,
  cutInProblem,
  type Doing,
  endProblem,
  ordersOf,
  playTogether,
  serially,
} from "./interleaved.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const CHANGED = { kind: "appraise", scores: { "3": 6 }, reason: "Chưa có minh chứng" };

const handsIn = (number: number, evidence?: string): Doing => ({
  name: `person ${number} hands in`,
  begin: (workspace) => handInAs(workspace, number, evidence),
});

/** The clock rings what falls due next of this function. */
function rings(entry: string, base: Workspace): Doing {
  const at = nextRing(base, entry);
  return { name: entry, begin: (workspace) => void workspace.advanceTo(Math.max(at, workspace.now())) };
}

/** Time stands just before this function rings. */
function before(entry: string, workspace: Workspace): Workspace {
  workspace.advanceTo(nextRing(workspace, entry) - 1);
  return workspace;
}

function proposes(base: Workspace): Doing {
  const { token } = pageData(base.chooseMenuItem(OFFICE, "menuPropose").dialog);
  return {
    name: "the Office proposes",
    begin: (workspace) => void workspace.runFromPage(OFFICE, "rpc", { token, act: { kind: "propose" } }),
  };
}

/** Everybody's ring is lost: what they sent waits for whoever looks. */
function withLostRings(count: number): Workspace {
  const workspace = unitOfFifteen();
  workspace.onFiring = () => "lost";
  for (let number = 1; number <= count; number += 1) handInAs(workspace, number);
  workspace.onFiring = undefined;
  return workspace;
}

function oneHandedIn(): Workspace {
  const workspace = unitOfFifteen();
  handInAs(workspace, 1);
  handInAs(workspace, 2);
  return workspace;
}

const pageOf = (workspace: Workspace, number: number) =>
  follow(workspace, mailTo(workspace, UNIT_HEAD, new RegExp(`${PEOPLE[number - 1]?.name}|hẩm định`))).page;

/** Two that do something at the same moment, and the world they do it in. */
type Pair = () => readonly [Workspace, Doing, Doing];

const PAIRS: Readonly<Record<string, Pair>> = {
  "two people hand in": () => [unitOfFifteen(), handsIn(1), handsIn(2)],
  "one person hands in twice": () => [
    unitOfFifteen(),
    handsIn(1),
    handsIn(1, "https://minh-chung.example/lan-hai"),
  ],
  "a new answer, and the appraisal of the former one": () => {
    const base = oneHandedIn();
    return [
      base,
      handsIn(2, "https://minh-chung.example/moi"),
      clicking("appraise", pageOf(base, 2), CHANGED),
    ];
  },
  "a double tap": () => {
    const base = oneHandedIn();
    const page = pageOf(base, 2);
    return [base, clicking("appraise", page, CHANGED), clicking("appraise", page, CHANGED)];
  },
  "an appraisal and a return of the same dossier": () => {
    const base = oneHandedIn();
    const page = pageOf(base, 2);
    return [
      base,
      clicking("appraise", page, CHANGED),
      clicking("return", page, { kind: "return", reason: "Bổ sung" }),
    ];
  },
  "somebody hands in while the sweep makes up for lost rings": () => {
    const base = before("onSweep", withLostRings(3));
    return [base, rings("onSweep", base), handsIn(4)];
  },
  "an appraisal in the morning run": () => {
    const base = before("onMorning", oneHandedIn());
    return [base, rings("onMorning", base), clicking("appraise", pageOf(base, 2), CHANGED)];
  },
  "the list is compiled while a dossier is handed in again": () => {
    const base = openWorkspace();
    handIn(base, PERSON, NINES);
    for (const subject of [/thẩm định/, /ý kiến/]) {
      const { page } = follow(base, mailTo(base, UNIT_HEAD, subject));
      clicking("", page, { kind: subject.source === "ý kiến" ? "concur" : "appraise" }).begin(base);
    }
    const again: Doing = {
      name: "hands in again",
      begin: (workspace) => void handIn(workspace, PERSON, NINES, "mới"),
    };
    return [base, proposes(base), again];
  },
  "the list is compiled twice": () => {
    const base = openWorkspace();
    handIn(base, PERSON, NINES);
    for (const kind of ["appraise", "concur"]) {
      const { page } = follow(base, mailTo(base, UNIT_HEAD, kind === "concur" ? /ý kiến/ : /thẩm định/));
      clicking("", page, { kind }).begin(base);
    }
    return [base, proposes(base), proposes(base)];
  },
  "the head approves the list and sends it back": () => {
    const base = listedWorkspace();
    const { page } = follow(base, mailTo(base, DIRECTOR, /anh sách/));
    const decides = clicking("decide", page, { kind: "decide" });
    return [base, decides, clicking("send back", page, { kind: "send-back", reason: "Xem lại" })];
  },
};

/** Every execution cut into by the others, after some of its calls. */
function problemsOf(base: Workspace, doings: readonly Doing[], points: number): readonly string[] {
  const orders = ordersOf(base, doings);
  return orders.points.flatMap((calls, cut) =>
    some(calls, points).flatMap((call) => {
      const problem = cutInProblem(base, doings, { cut, calls: call }, orders);
      return problem === undefined ? [] : [`execution ${cut}, cut into after call ${call}: ${problem}`];
    }),
  );
}

describe("two executions at once end as one after the other", () => {
  test.each(Object.entries(PAIRS))(`%s (points drawn with seed ${SEED})`, (_name, pair) => {
    const [base, one, other] = pair();
    expect(problemsOf(base, [one, other], 4)).toEqual([]);
  });
});

test("two senders never send one letter twice: the one-shot trigger and the sweep, cut into at every call", () => {
  const base = before("onSweep", withLostRings(8));
  rings("onSweep", base).begin(base);
  expect(base.values("Thư").filter((row) => row.includes("Chờ gửi")).length).toBeGreaterThan(0);
  const late = rings("onSweep", base);
  expect(serially(base, [late]).executions.map(({ record }) => record.entry)).toEqual([
    "onOutbox",
    "onSweep",
  ]);
  expect(problemsOf(base, [late], Number.POSITIVE_INFINITY)).toEqual([]);
});

test(`fourteen at once, turns drawn with seed ${SEED}: everything is placed, nothing twice`, () => {
  const base = oneHandedIn();
  const people = PEOPLE.slice(2).map((_, index) => handsIn(index + 3));
  const doings = [...people, clicking("appraise", pageOf(base, 2), CHANGED)];
  const random = randomFrom(SEED);
  const played = playTogether(base, doings, (able) => ({
    place: Math.floor(random() * able.length),
    calls: 1 + Math.floor(random() * 60),
  }));
  expect(played.executions.filter(({ error }) => error)).toEqual([]);
  expect(endProblem(played, ordersOf(base, doings))).toBeUndefined();
});
