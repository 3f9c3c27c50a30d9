import type { Caller, WorkspaceApi } from "../../workspace-api.ts";
import type { ActionLine, Cohort } from "../input/cohort.ts";
import { Inboxes } from "./inbox.ts";

/** An action of the input that the software refused; it changed nothing. */
export interface RefusedAction {
  readonly file: "actions.csv";
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What everybody who plays a part in the year stands on: the workspace, and what people remember. */
export class Stage {
  readonly refusals: RefusedAction[] = [];
  /** What went wrong beside the lines of the input, in Vietnamese. */
  readonly warnings: string[] = [];
  /** Actions whose link has not come yet. */
  readonly waiting = new Set<ActionLine>();
  /** Lists compiled so far. */
  lists = 0;
  readonly workspace: WorkspaceApi;
  readonly cohort: Cohort;
  /** The Office owns the spreadsheet. */
  readonly office: Caller;
  readonly inboxes: Inboxes;

  constructor(workspace: WorkspaceApi, cohort: Cohort, inboxes = new Inboxes()) {
    this.workspace = workspace;
    this.cohort = cohort;
    this.office = { email: cohort.settings.officeEmail, kind: "owner" };
    this.inboxes = inboxes;
  }

  /** The same people, who remember the same, in a workspace that was forked from this one. */
  fork(workspace: WorkspaceApi): Stage {
    const fork = new Stage(workspace, this.cohort, this.inboxes.fork());
    fork.refusals.push(...this.refusals);
    fork.warnings.push(...this.warnings);
    for (const action of this.waiting) fork.waiting.add(action);
    fork.lists = this.lists;
    return fork;
  }

  refuse({ line }: ActionLine, code: string, message: string): void {
    this.refusals.push({ file: "actions.csv", line, code, message });
  }
}
