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

/** What names one dossier of a page that lists many. */
function queued({ queue }: PageData, step: string, subject: string) {
  const person = queue?.people.find((one) => one.subject === subject && one.item.startsWith(`${step} `));
  return person && { subject: person.subject, row: person.row, version: person.version };
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
    const step = PURPOSES[content.kind];
    if (this.page === undefined) {
      const link = this.inboxes.find(actor, step, subject) ?? this.inboxes.findOverflow(actor);
      if (link === undefined) return { kind: "no-link" };
      const opened = this.workspace.openWebApp(caller, { t: link.token });
      if (opened.error !== undefined) return { kind: "failed", error: opened.error.message };
      const page = pageData(opened.page);
      if (link.purpose === "queue" && queued(page, step, subject) === undefined) return { kind: "no-link" };
      this.page = page;
      this.text = visibleText(opened.page, 240);
    }
    const {
      token,
      version,
      code = "no-action",
      message = `Trang mở từ thư không cho thao tác này: ${this.text}`,
    } = this.page;
    if (token === undefined) return { kind: "refused", code, message };
    const act = {
      ...content,
      ...(version === undefined ? {} : { version }),
      ...queued(this.page, step, subject),
    };
    return answerOf(this.workspace.runFromPage(caller, "rpc", { token, act }));
  }
}
