import type { Turns } from "../emulator/core/alternate.ts";
import type { Workspace } from "../emulator/workspace.ts";
import type { ExecutionRecord } from "../emulator/workspace-api.ts";
import { emptyWorkspace, HEAD, type Member, unitHead, YEAR } from "./agency.ts";
import type { GrownAgency } from "./grown-agency.ts";
import { follow, handIn, mailTo, office, register, selfAssessment } from "./hands.ts";

/** What people do, each in a world of its own; the executions that it sets off. */
export type Scenario = (agency: GrownAgency) => readonly ExecutionRecord[];

/** People who hand in at the same moment, and how often in the minute. */
const CROWD = { atOnce: 30, times: 10, everyMs: 6000 } as const;

/** A fork of the agency's world, and what has run in it since. */
function since(agency: GrownAgency) {
  const workspace = agency.workspace.fork();
  const before = workspace.executions.length;
  return { workspace, records: () => workspace.executions.slice(before) };
}

/** Somebody who has registered by the form and not handed in yet. */
function registered(agency: GrownAgency): { readonly workspace: Workspace; readonly person: Member } {
  const workspace = agency.workspace.fork();
  const person = agency.newcomers[0] ?? agency.people[agency.people.length - 1];
  if (!person) throw new Error("Cannot hand in: the agency has nobody.");
  register(workspace, person.email);
  return { workspace, person };
}

/** A self-assessment after a registration, alone at its moment. */
export const submission: Scenario = (agency) => {
  const { workspace, person } = registered(agency);
  return handIn(workspace, person.email).map(({ record }) => record);
};

/** A registration: the first thing that happens in a person's year. */
export const registration: Scenario = (agency) => {
  const workspace = agency.workspace.fork();
  const person = agency.newcomers[1] ?? agency.people[agency.people.length - 1];
  return register(workspace, person?.email ?? "").map(({ record }) => record);
};

/** The unit's head opens the link of the mail and appraises: the page first, then the click. */
export const appraisal: Scenario = (agency) => {
  const { workspace, person } = registered(agency);
  handIn(workspace, person.email);
  const { opened, clicked } = follow(workspace, mailTo(workspace, unitHead(person.unitId), /./), {
    kind: "appraise",
  });
  return [opened.record, clicked.record];
};

/** The head opens the list of half of the agency and approves it; the page first, then the click. */
export const decision: Scenario = (agency) => {
  const { workspace } = since(agency);
  office(workspace, "menuPropose", "propose");
  const { opened, clicked } = follow(workspace, mailTo(workspace, HEAD, /./), { kind: "decide", except: {} });
  return [opened.record, clicked.record];
};

/** The morning three days before the deadline of the self-assessments: everybody who is missing gets a letter. */
export const reminders: Scenario = (agency) => {
  const { workspace, records } = since(agency);
  workspace.advanceTo(Date.parse(`${YEAR}-10-28T07:30:00+07:00`));
  return records().filter(({ entry }) => entry !== "onSweep");
};

/** The annual report, from the dialog's button. */
export const report: Scenario = (agency) => {
  const { workspace } = since(agency);
  return [office(workspace, "menuReport", "report").record];
};

/** Setup in an empty spreadsheet. */
export const setup: Scenario = () => [office(emptyWorkspace(), "menuSetup", "setup").record];

/** Setup run again where everything stands. */
export const setupAgain: Scenario = (agency) => {
  const { workspace } = since(agency);
  return [office(workspace, "menuSetup", "setup").record];
};

/** Calls that one makes before the next has its turn: what comes before a lock, or between two round trips. */
const CALLS_A_TURN = 4;

/** Whose own time is earliest goes on, as the executions would beside each other. */
const whoseTimeIsEarliest: Turns = (able) => ({
  place: able.reduce((first, one, index) => (one.now < (able[first]?.now ?? 0) ? index : first), 0),
  calls: CALLS_A_TURN,
});

/** A burst: people by thirties who press Gửi at the same moment, ten times in a minute, each execution beside the others. */
export interface Burst {
  readonly records: readonly ExecutionRecord[];
  /** From the first Gửi to the commit that placed the last answer, modelled ms. */
  readonly placedAfterMs: number;
  /** Answers that stand in `Hồ sơ`, or in `Cần xử lý` where the unit had appraised already. */
  readonly placed: number;
}

/** @param times how many thirties; ten are the three hundred of the budget */
export function burst(agency: GrownAgency, times: number = CROWD.times): Burst {
  const { workspace, records } = since(agency);
  const start = workspace.now();
  const { formId, answers } = selfAssessment(workspace);
  const crowd = [...agency.newcomers, ...agency.people].slice(0, CROWD.atOnce * times);
  for (let time = 0; time < times; time += 1) {
    workspace.advanceTo(start + time * CROWD.everyMs);
    workspace.alternate(() => {
      for (const { email } of crowd.slice(time * CROWD.atOnce, (time + 1) * CROWD.atOnce)) {
        workspace.submitForm(formId, email, answers);
      }
    }, whoseTimeIsEarliest);
  }
  workspace.advanceTo(start + 5 * 60_000);
  const handedIn = workspace.values("Hồ sơ").filter((row) => row.includes("Đã nộp, chờ thẩm định")).length;
  const refused = workspace.values("Cần xử lý").filter((row) => row.some((cell) => cell !== null)).length - 1;
  return { records: records(), placedAfterMs: lastCommit(records()) - start, placed: handedIn + refused };
}

/** When the last bell's commit was made, epoch ms. */
function lastCommit(records: readonly ExecutionRecord[]): number {
  const ends = records.flatMap(({ at, entry, calls }) => {
    const commit = calls.findIndex(({ name }) => name === "Sheets.Spreadsheets.batchUpdate");
    if (entry !== "onFormSubmitBell" || commit < 0) return [];
    const ms = calls.slice(0, commit + 1).reduce((sum, { modelledMs }) => sum + modelledMs, 0);
    return [Date.parse(at) + ms];
  });
  return Math.max(...ends);
}
