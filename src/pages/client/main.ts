/** What every page runs: binds each form to its act. Nothing happens before a person's click. */
import { confirmed } from "./confirm.ts";
import type { Act, PageData } from "./contract.ts";
import { bindList } from "./list-form.ts";
import { bindOfficeForm } from "./office-form.ts";
import { filledReason } from "./reason.ts";
import { submitTo } from "./submit.ts";
import { bindUnitForm } from "./unit-form.ts";

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
    case "appraise":
      return data.selfAssessed === undefined ? undefined : bindUnitForm(form, data.selfAssessed, version);
    case "decide":
      return bindList(form, data.proposed ?? 0, version);
    case "return":
    case "object":
      return () => {
        const reason = filledReason(form);
        return reason === undefined ? undefined : { kind, version, reason };
      };
    case "concur":
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

const data = pageData();
if (data !== undefined) {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-act]")) {
    if (form.dataset.command !== undefined) {
      bindOfficeForm(form, data.token);
      continue;
    }
    const make = makerFor(form, data);
    if (make !== undefined) submitTo(form, data.token, make);
  }
}
