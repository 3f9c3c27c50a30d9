/** What every page runs: binds each form to its act. Nothing happens before a person's click but that the page was opened. */
import { bindAppraisalPage } from "./appraisal-page.ts";
import { confirmed } from "./confirm.ts";
import type { Act, PageData } from "./contract.ts";
import { bindList } from "./list-form.ts";
import { bindOfficeForm } from "./office-form.ts";
import { bindQueue } from "./queue.ts";
import { filledReason } from "./reason.ts";
import { reload, whenDrawn } from "./reload.ts";
import { tellSeen } from "./seen.ts";
import { submitTo } from "./submit.ts";

function pageData(): PageData | undefined {
  const text = document.getElementById("page-data")?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}

/** Makes the act of a form; undefined where something is missing, and then the person has been told. */
type Maker = () => Act | undefined;

function makerFor(form: HTMLFormElement, data: PageData): Maker | undefined {
  const { version } = data;
  const kind = form.dataset.act;
  switch (kind) {
    case "decide":
      return bindList(form, data.proposed ?? 0, version);
    case "return":
      return () => {
        const reason = filledReason(form);
        return reason === undefined ? undefined : { kind, version: data.version, reason };
      };
    case "send-back":
    case "object":
    case "request-review":
    case "keep-appraisal":
    case "reopen-appraisal":
      return () => {
        const reason = filledReason(form);
        return reason === undefined ? undefined : { kind, version, reason };
      };
    case "withdraw":
      return () => ({ kind, version, reason: String(new FormData(form).get("reason") ?? "").trim() });
    case "concur":
    case "take-back":
    case "setup":
    case "propose":
    case "report":
    case "check":
      return () => ({ kind, version });
    case "open-cycle":
      return () => (confirmed(form) ? { kind, version, confirms: data.confirms ?? "" } : undefined);
    default:
      return undefined;
  }
}

function start(): void {
  const data = pageData();
  if (data === undefined) return;
  if (data.tellsSeen) tellSeen(data);
  if (data.queue) bindQueue(data, data.queue);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-act]")) bind(form, data);
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-reload]")) {
    button.addEventListener("click", () => reload(data.token, button));
  }
}

function bind(form: HTMLFormElement, data: PageData): void {
  const { act: kind, command } = form.dataset;
  if (command !== undefined) {
    bindOfficeForm(form, data.token);
  } else if ((kind === "appraise" || kind === "prepare") && data.selfAssessed) {
    bindAppraisalPage(form, data, data.selfAssessed);
  } else {
    const make = makerFor(form, data);
    if (make !== undefined) submitTo(form, data.token, make);
  }
}

whenDrawn(start);
start();
