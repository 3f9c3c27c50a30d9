import type { FormSetup } from "../app/book.ts";
import type { Questions } from "../app/ports.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import { FORM_DEFINITIONS } from "./setup/form-definitions.ts";
import type { FormItemResource } from "./setup/form-resource.ts";
import { withCriteria } from "./setup/form-texts.ts";

/** Sets what differs of one question; true where something did. A question that people have deleted is passed over. */
function follow(form: GoogleAppsScript.Forms.Form, id: number, wanted: FormItemResource): boolean {
  // Null where there is no such item (https://developers.google.com/apps-script/reference/forms/form#getItemById(Integer)).
  const item: GoogleAppsScript.Forms.Item | null = form.getItemById(id);
  if (item === null) return false;
  const retitle = item.getTitle() !== wanted.title;
  const explain = item.getHelpText() !== wanted.description;
  if (retitle) item.setTitle(wanted.title);
  if (explain) item.setHelpText(wanted.description);
  return retitle || explain;
}

function followAll(setup: FormSetup, criteria: CriteriaSet): readonly string[] {
  const definition = FORM_DEFINITIONS.find(({ name }) => name === "selfAssessment");
  if (!definition) return [];
  const resource = definition.load();
  const form = FormApp.openById(setup.id);
  const wanted = withCriteria(resource, criteria).items;
  // Only what a set words: other questions may have been reworded by the Office.
  return wanted
    .filter(({ itemId }) => /^(scores|evidence|competence)\./.test(itemId))
    .filter((item) => {
      const id = setup.items[item.itemId];
      return id !== undefined && follow(form, id, item);
    })
    .map(({ title }) => title);
}

/** The questions of the self-assessment form at Google. */
export const formQuestions: Questions = { follow: followAll };
