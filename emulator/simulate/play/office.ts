import type { Caller, WorkspaceApi } from "../../workspace-api.ts";
import { type Answer, answerOf, CLICK_AGAIN_MS, MOST_CLICKS } from "./answer.ts";
import { type PageData, pageData } from "./page-data.ts";

/** What the Office does from its menu: the menu's function, and what the click in its dialog asks for. */
export const OFFICE_TASKS = {
  setup: "menuSetup",
  "open-cycle": "menuOpenCycle",
  propose: "menuPropose",
  report: "menuReport",
} as const;

export type OfficeTask = keyof typeof OFFICE_TASKS;

/** One task of the Office, from the menu to the answer; after an error page the same click is made again. */
export class OfficeErrand {
  private dialog: PageData | undefined;
  private readonly workspace: WorkspaceApi;
  private readonly office: Caller;
  private readonly task: OfficeTask;

  constructor(workspace: WorkspaceApi, office: Caller, task: OfficeTask) {
    this.workspace = workspace;
    this.office = office;
    this.task = task;
  }

  /** Chooses the menu item, where no dialog is open yet, and clicks in the dialog. */
  attempt(): Answer {
    if (this.dialog === undefined) {
      const chosen = this.workspace.chooseMenuItem(this.office, OFFICE_TASKS[this.task]);
      if (chosen.error !== undefined) return { kind: "failed", error: chosen.error.message };
      this.dialog = pageData(chosen.dialog);
    }
    const {
      token,
      version,
      confirms,
      code = "no-token",
      message = "Hộp thoại không cho thao tác.",
    } = this.dialog;
    if (token === undefined) {
      this.dialog = undefined;
      return { kind: "refused", code, message };
    }
    const act = {
      kind: this.task,
      ...(version === undefined ? {} : { version }),
      ...(confirms === undefined ? {} : { confirms }),
    };
    return answerOf(this.workspace.runFromPage(this.office, "rpc", { token, act }));
  }
}

/**
 * A task that the year cannot begin without.
 * @throws where the software refuses it or fails at every try: the simulation cannot go on
 */
export function performNow(workspace: WorkspaceApi, office: Caller, task: OfficeTask): void {
  const errand = new OfficeErrand(workspace, office, task);
  let answer = errand.attempt();
  for (let clicks = 1; answer.kind === "failed" && clicks < MOST_CLICKS; clicks += 1) {
    workspace.advanceTo(workspace.now() + CLICK_AGAIN_MS);
    answer = errand.attempt();
  }
  if (answer.kind === "done") return;
  const why = answer.kind === "refused" ? `${answer.code}: ${answer.message}` : answer.error;
  throw new Error(`Văn phòng không làm được "${task}": ${why}`);
}
