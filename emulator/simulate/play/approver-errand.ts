import type { Caller, WorkspaceApi } from "../../workspace-api.ts";
import type { ActionLine } from "../input/cohort.ts";
import { type Answer, answerOf } from "./answer.ts";
import type { Inboxes } from "./inbox.ts";
import { type PageData, pageData, visibleText } from "./page-data.ts";

/** `no-link`: no mail that would let this person do this has come. */
export type ErrandAnswer = Answer | { readonly kind: "no-link" };

const PURPOSES = {
  appraise: "unit",
  return: "unit",
  concur: "union",
  object: "union",
  decide: "decide",
} as const;

type ApproverAction = keyof typeof PURPOSES;

/** True for what is done from a link in a mail. */
export function isApproverAction(kind: string): kind is ApproverAction {
  return kind in PURPOSES;
}

/** One action from a link in a mail: find it, open it, click. After an error page the same page is clicked again. */
export class ApproverErrand {
  private page: PageData | undefined;
  private text = "";
  private readonly workspace: WorkspaceApi;
  private readonly inboxes: Inboxes;
  private readonly action: ActionLine;

  constructor(workspace: WorkspaceApi, inboxes: Inboxes, action: ActionLine) {
    this.workspace = workspace;
    this.inboxes = inboxes;
    this.action = action;
  }

  /** @param subject what the link must be about: `2026/CB0012`, or the newest list, `2026/2` */
  attempt(subject: string): ErrandAnswer {
    const { actor, content } = this.action;
    const caller: Caller = { email: actor, kind: "anonymous" };
    if (!isApproverAction(content.kind)) return { kind: "no-link" };
    if (this.page === undefined) {
      const link = this.inboxes.find(actor, PURPOSES[content.kind], subject);
      if (link === undefined) return { kind: "no-link" };
      const opened = this.workspace.openWebApp(caller, { t: link.token });
      if (opened.error !== undefined) return { kind: "failed", error: opened.error.message };
      this.page = pageData(opened.page);
      this.text = visibleText(opened.page, 240);
    }
    const {
      token,
      version,
      code = "no-action",
      message = `Trang mở từ thư không cho thao tác này: ${this.text}`,
    } = this.page;
    if (token === undefined) return { kind: "refused", code, message };
    const act = { ...content, ...(version === undefined ? {} : { version }) };
    return answerOf(this.workspace.runFromPage(caller, "rpc", { token, act }));
  }
}
