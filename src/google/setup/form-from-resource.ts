import type { FormSetup } from "../../app/book.ts";
import type { FormItemResource, FormResource, QuestionResource } from "./form-resource.ts";

type Form = GoogleAppsScript.Forms.Form;
type Item = { setTitle(title: string): unknown; setHelpText(text: string): unknown; getId(): number };

/** @throws Error where a definition asks for a question our forms do not use */
function addQuestion(form: Form, question: QuestionResource): Item {
  const { scaleQuestion, textQuestion, choiceQuestion, required } = question;
  if (scaleQuestion) {
    const { low, high, lowLabel, highLabel } = scaleQuestion;
    return form.addScaleItem().setBounds(low, high).setLabels(lowLabel, highLabel).setRequired(required);
  }
  if (textQuestion) {
    const item = textQuestion.paragraph ? form.addParagraphTextItem() : form.addTextItem();
    return item.setRequired(required);
  }
  if (choiceQuestion) {
    const choices = choiceQuestion.options.map((option) => option.value);
    const item = choiceQuestion.type === "CHECKBOX" ? form.addCheckboxItem() : form.addMultipleChoiceItem();
    return item.setChoiceValues(choices).setRequired(required);
  }
  throw new Error(
    `Cannot make a question of ${JSON.stringify(question)}: expected a scale, a text or a choice.`,
  );
}

function addItem(form: Form, { title, description, questionItem }: FormItemResource): number {
  const item: Item = questionItem ? addQuestion(form, questionItem.question) : form.addPageBreakItem();
  item.setTitle(title);
  if (description !== "") item.setHelpText(description);
  return item.getId();
}

/** Verified addresses where Google offers them, else collected ones (platform/apps-script.md, section 5). */
function collectAddresses(form: Form): void {
  const types = FormApp.EmailCollectionType;
  if (types && typeof form.setEmailCollectionType === "function") form.setEmailCollectionType(types.VERIFIED);
  else form.setCollectEmail(true);
}

/**
 * Makes a form as its definition says, open for answers. Forms made since 30 June 2026 start unpublished unless asked
 * otherwise (https://developers.google.com/apps-script/reference/forms/form-app#create(String,Boolean)).
 */
export function formFromResource(resource: FormResource, confirmation: string): FormSetup {
  const form = FormApp.create(resource.info.documentTitle, true);
  form
    .setTitle(resource.info.title)
    .setDescription(resource.info.description)
    .setConfirmationMessage(confirmation);
  collectAddresses(form);
  form.setAllowResponseEdits(true);
  const items = Object.fromEntries(resource.items.map((item) => [item.itemId, addItem(form, item)]));
  if (!form.isPublished()) form.setPublished(true);
  return { id: form.getId(), url: form.getPublishedUrl(), items };
}
