import type { Caller } from "../../workspace-api.ts";
import type { ActionLine } from "../input/cohort.ts";
import { type Answer, answerOf } from "./answer.ts";
import { type PageData, pageData, visibleText } from "./page-data.ts";
import type { Stage } from "./stage.ts";

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

/** The page that a person has open before them. */
export interface OpenPage {
  readonly data: PageData;
  /** What it says, for telling why it offers nothing. */
  readonly text: string;
}

/** How an attempt ended, and the page that is open then. */
export interface Attempted {
  readonly answer: ErrandAnswer;
  readonly page?: OpenPage;
}

const NO_LINK: Attempted = { answer: { kind: "no-link" } };

/** Finds the link in the person's mail and opens it. */
function openPage(stage: Stage, actor: string, step: string, subject: string): Attempted {
  const { workspace, inboxes } = stage;
  const { mail } = workspace;
  const link = inboxes.find(mail, actor, step, subject) ?? inboxes.findOverflow(mail, actor);
  if (link === undefined) return NO_LINK;
  const opened = workspace.openWebApp({ email: actor, kind: "anonymous" }, { t: link.token });
  if (opened.error !== undefined) return { answer: { kind: "failed", error: opened.error.message } };
  const data = pageData(opened.page);
  if (link.purpose === "queue" && queued(data, step, subject) === undefined) return NO_LINK;
  return { answer: { kind: "done" }, page: { data, text: visibleText(opened.page, 240) } };
}

/**
 * One action from a link in a mail: find it, open it, click. After an error page the same page is clicked again.
 * @param subject what the link must be about: `2026/CB0012`, or the newest list, `2026/2`
 * @param open the page that is open from an earlier attempt
 */
export function attemptErrand(
  stage: Stage,
  { actor, content }: ActionLine,
  subject: string,
  open: OpenPage | undefined,
): Attempted {
  if (!isApproverAction(content.kind)) return NO_LINK;
  const step = PURPOSES[content.kind];
  const opened = open ? { answer: NO_LINK.answer, page: open } : openPage(stage, actor, step, subject);
  const { page } = opened;
  if (page === undefined) return opened;
  const {
    token,
    version,
    code = "no-action",
    message = `Trang mở từ thư không cho thao tác này: ${page.text}`,
  } = page.data;
  if (token === undefined) return { answer: { kind: "refused", code, message }, page };
  const act = {
    ...content,
    ...(version === undefined ? {} : { version }),
    ...queued(page.data, step, subject),
  };
  const caller: Caller = { email: actor, kind: "anonymous" };
  return { answer: answerOf(stage.workspace.runFromPage(caller, "rpc", { token, act })), page };
}
