import type { FormSetup } from "../../app/book.ts";
import type { FormItemResource, FormResource, QuestionResource } from "./form-resource.ts";

type Form = GoogleAppsScript.Forms.Form;
type Item = { setTitle(title: string): unknown; setHelpText(text: string): unknown; getId(): number };
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** A question, and some answer that it takes. */
interface Question {
  readonly item: Item;
  readonly sample: () => ItemResponse;
}

/** @throws Error where a definition asks for a question our forms do not use */
function addQuestion(form: Form, question: QuestionResource): Question {
  const { scaleQuestion, textQuestion, choiceQuestion, required } = question;
  if (scaleQuestion) {
    const { low, high, lowLabel, highLabel } = scaleQuestion;
    const item = form
      .addScaleItem()
      .setBounds(low, high)
      .setLabels(lowLabel, highLabel)
      .setRequired(required);
    return { item, sample: () => item.createResponse(low) };
  }
  if (textQuestion?.paragraph) {
    const item = form.addParagraphTextItem().setRequired(required);
    return { item, sample: () => item.createResponse("a") };
  }
  if (textQuestion) {
    const item = form.addTextItem().setRequired(required);
    return { item, sample: () => item.createResponse("a") };
  }
  if (choiceQuestion) {
    const choices = choiceQuestion.options.map((option) => option.value);
    const [first = ""] = choices;
    if (choiceQuestion.type === "CHECKBOX") {
      const item = form.addCheckboxItem().setChoiceValues(choices).setRequired(required);
      return { item, sample: () => item.createResponse([first]) };
    }
    const item = form.addMultipleChoiceItem().setChoiceValues(choices).setRequired(required);
    return { item, sample: () => item.createResponse(first) };
  }
  throw new Error(
    `Cannot make a question of ${JSON.stringify(question)}: expected a scale, a text or a choice.`,
  );
}

/**
 * Which entry of the form's address fills in a question: no method tells it, so a form's address with that one answer is
 * asked for and read (https://developers.google.com/apps-script/reference/forms/form-response#toPrefilledUrl()).
 */
function entryOf(form: Form, sample: () => ItemResponse): number | undefined {
  const address = form.createResponse().withItemResponse(sample()).toPrefilledUrl();
  const entry = /[?&]entry\.(\d+)=/.exec(address)?.[1];
  return entry === undefined ? undefined : Number(entry);
}

/** An item of the form as made: its id, and its entry where it is a question. */
interface Made {
  readonly key: string;
  readonly id: number;
  readonly entry: number | undefined;
}

function addItem(form: Form, { itemId, title, description, questionItem }: FormItemResource): Made {
  const question = questionItem && addQuestion(form, questionItem.question);
  const item = question?.item ?? form.addPageBreakItem();
  item.setTitle(title);
  if (description !== "") item.setHelpText(description);
  const entry = question && entryOf(form, question.sample);
  return { key: itemId, id: item.getId(), entry };
}

/** Where an item goes that stands in this place of the definition: after the nearest one before it that is there. */
function placeFor(index: number, items: readonly FormItemResource[], form: Form, ids: FormSetup["items"]) {
  const present = form.getItems().map((item) => item.getId());
  for (const { itemId } of items.slice(0, index).reverse()) {
    const place = present.indexOf(ids[itemId] ?? -1);
    if (place >= 0) return place + 1;
  }
  return 0;
}

/**
 * Asks again what somebody has deleted: each of the wanted items is made anew, in its place; the form as it is then.
 *
 * @param wanted Keys of the items to make (`scores.1`).
 */
export function addQuestions(
  form: Form,
  setup: FormSetup,
  { items }: FormResource,
  wanted: ReadonlySet<string>,
): FormSetup {
  let after = setup;
  items.forEach((item, index) => {
    if (!wanted.has(item.itemId)) return;
    const place = placeFor(index, items, form, after.items);
    const { key, id, entry } = addItem(form, item);
    form.moveItem(form.getItemById(id), place);
    after = {
      ...after,
      items: { ...after.items, [key]: id },
      ...(entry === undefined ? {} : { entries: { ...after.entries, [key]: entry } }),
    };
  });
  return after;
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
  const made = resource.items.map((item) => addItem(form, item));
  if (!form.isPublished()) form.setPublished(true);
  const items = Object.fromEntries(made.map(({ key, id }) => [key, id]));
  const entries = Object.fromEntries(
    made.flatMap(({ key, entry }) => (entry === undefined ? [] : [[key, entry]])),
  );
  return { id: form.getId(), url: form.getPublishedUrl(), items, entries };
}
