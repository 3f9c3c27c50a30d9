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

/** How an attempt ended, and the dialog that is open then. */
export interface TaskAttempted {
  readonly answer: Answer;
  readonly dialog?: PageData;
}

/**
 * One task of the Office, from the menu to the answer; after an error page the same click is made again. The menu item
 * is chosen where no dialog is open yet.
 * @param open the dialog that is open from an earlier attempt
 */
export function attemptTask(
  workspace: WorkspaceApi,
  office: Caller,
  task: OfficeTask,
  open?: PageData,
): TaskAttempted {
  let dialog = open;
  if (dialog === undefined) {
    const chosen = workspace.chooseMenuItem(office, OFFICE_TASKS[task]);
    if (chosen.error !== undefined) return { answer: { kind: "failed", error: chosen.error.message } };
    dialog = pageData(chosen.dialog);
  }
  const { token, version, confirms, code = "no-token", message = "Hộp thoại không cho thao tác." } = dialog;
  if (token === undefined) return { answer: { kind: "refused", code, message } };
  const act = {
    kind: task,
    ...(version === undefined ? {} : { version }),
    ...(confirms === undefined ? {} : { confirms }),
  };
  return { answer: answerOf(workspace.runFromPage(office, "rpc", { token, act })), dialog };
}

/**
 * A task that the year cannot begin without.
 * @throws where the software refuses it or fails at every try: the simulation cannot go on
 */
export function performNow(workspace: WorkspaceApi, office: Caller, task: OfficeTask): void {
  let { answer, dialog } = attemptTask(workspace, office, task);
  for (let clicks = 1; answer.kind === "failed" && clicks < MOST_CLICKS; clicks += 1) {
    workspace.advanceTo(workspace.now() + CLICK_AGAIN_MS);
    ({ answer, dialog } = attemptTask(workspace, office, task, dialog));
  }
  if (answer.kind === "done") return;
  const why = answer.kind === "refused" ? `${answer.code}: ${answer.message}` : answer.error;
  throw new Error(`Văn phòng không làm được "${task}": ${why}`);
}
