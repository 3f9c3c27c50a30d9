import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { Exception, signatureMismatch } from "../exception.ts";
import { responseId } from "../identifiers.ts";
import { itemKeyOf, responseOfItem } from "./item.ts";
import { itemAnswerOf } from "./item-response.ts";
import { formsLimits } from "./limits.ts";
import type { FormItemState, FormResponseState, FormState, StoredAnswer } from "./state.ts";
import { withResponse } from "./submit-form.ts";
import { answerProblem } from "./validate-answer.ts";

/**
 * A stored response as scripts see it: read whole with `getResponses`, so its getters are at hand.
 *
 * @param form As it was when the response was read.
 * @see https://developers.google.com/apps-script/reference/forms/form-response
 */
export function createFormResponse(runtime: Runtime, form: FormState, stored: FormResponseState): object {
  const read = <T>(name: string, value: () => T): T =>
    runtime.call({ name: `FormResponse.${name}`, roundTrip: false, numbered: false, atHand: true }, value);
  return serviceObject("FormResponse", {
    getId: () => read("getId", () => stored.id),
    getTimestamp: () => read("getTimestamp", () => new Date(stored.at)),
    getRespondentEmail: () => read("getRespondentEmail", () => stored.email),
    getEditResponseUrl: () =>
      read("getEditResponseUrl", () => `${formUrl(form)}?edit2=${encodeURIComponent(stored.id)}`),
    getItemResponses: () => read("getItemResponses", () => itemResponses(runtime, form, stored.answers)),
    getResponseForItem: (item: unknown) =>
      read("getResponseForItem", () => responseForItem(runtime, form, stored.answers, item)),
    withItemResponse: () => {
      throw new Exception("Cannot add an item response to a form response that has been submitted.");
    },
    submit: () => {
      throw new Exception("This response has already been submitted.");
    },
  });
}

/** A response that a script puts together: for a pre-filled address, or to submit it (which rings no trigger). */
export function createNewFormResponse(runtime: Runtime, formId: string): object {
  const answers: Record<string, StoredAnswer> = {};
  const form = () => runtime.world.forms[formId];
  const at = <T>(name: string, roundTrip: boolean, effect: (form: FormState) => T): T =>
    runtime.call({ name: `FormResponse.${name}`, roundTrip }, () => {
      const state = form();
      if (!state) throw new Exception(formsLimits.notFound);
      return effect(state);
    });
  const response: object = serviceObject("FormResponse", {
    getId: () => at("getId", false, () => null),
    getTimestamp: () => at("getTimestamp", false, () => null),
    getRespondentEmail: () => at("getRespondentEmail", false, () => null),
    getItemResponses: () => at("getItemResponses", false, (state) => itemResponses(runtime, state, answers)),
    withItemResponse: (itemResponse: unknown) =>
      at("withItemResponse", false, () => {
        const given = itemAnswerOf(itemResponse);
        if (!given) throw signatureMismatch("FormApp.FormResponse.withItemResponse", [itemResponse]);
        answers[String(given.item.id)] = given.answer;
        return response;
      }),
    toPrefilledUrl: () => at("toPrefilledUrl", true, (state) => prefilledUrl(state, answers)),
    submit: () => at("submit", true, (state) => submit(runtime, state, answers)),
  });
  return response;
}

/** Address that people open to answer the form. */
export function formUrl({ publishedId }: FormState): string {
  return `https://docs.google.com/forms/d/e/${publishedId}/viewform`;
}

function prefilledUrl(form: FormState, answers: Readonly<Record<string, StoredAnswer>>): string {
  const parts = ["usp=pp_url"];
  for (const { id, entryId } of form.items) {
    const answer = answers[String(id)] ?? [];
    for (const one of typeof answer === "string" ? [answer] : answer) {
      parts.push(`entry.${entryId}=${encodeURIComponent(one)}`);
    }
  }
  return `${formUrl(form)}?${parts.join("&")}`;
}

/**
 * "If the value [limit one response] is true, the script cannot submit form responses at all"; nor can it
 * where the form collects addresses, which a script has none of to give.
 */
function submit(runtime: Runtime, form: FormState, answers: Readonly<Record<string, StoredAnswer>>): object {
  const refused =
    form.limitOneResponse ||
    form.emailCollection !== "DO_NOT_COLLECT" ||
    !form.acceptingResponses ||
    form.items.some((item) => answerProblem(item, answers[String(item.id)]) !== undefined && item.required);
  if (refused) throw new Exception(formsLimits.invalidData);
  const stored: FormResponseState = {
    id: responseId((count) => runtime.randomBytes(count)),
    at: runtime.now,
    email: "",
    answers: { ...answers },
  };
  runtime.set("forms", withResponse(runtime.world.forms, form, stored));
  return createFormResponse(runtime, form, stored);
}

/**
 * "If the form response does not contain a response for a given TextItem […] or ParagraphTextItem, the
 * ItemResponse returned for that item will have an empty string as the response. If the form response omits a
 * response for any other item type, this method excludes that item from its returned array."
 */
function itemResponses(
  runtime: Runtime,
  form: FormState,
  answers: Readonly<Record<string, StoredAnswer>>,
): readonly object[] {
  return form.items.flatMap((item) => {
    const answer = answerOf(item, answers);
    return answer === undefined ? [] : [responseOfItem(placeOf(runtime, form), item, answer)];
  });
}

function responseForItem(
  runtime: Runtime,
  form: FormState,
  answers: Readonly<Record<string, StoredAnswer>>,
  item: unknown,
): object | null {
  const key = itemKeyOf(item);
  if (!key) throw signatureMismatch("FormApp.FormResponse.getResponseForItem", [item]);
  const asked = form.items.find(({ id }) => id === key.itemId);
  const answer = asked ? answerOf(asked, answers) : undefined;
  return asked && answer !== undefined ? responseOfItem(placeOf(runtime, form), asked, answer) : null;
}

function answerOf(
  item: FormItemState,
  answers: Readonly<Record<string, StoredAnswer>>,
): StoredAnswer | undefined {
  const isText = item.type === "TEXT" || item.type === "PARAGRAPH_TEXT";
  return answers[String(item.id)] ?? (isText ? "" : undefined);
}

function placeOf(runtime: Runtime, form: FormState) {
  return { runtime, formId: form.id, ofResponse: true };
}
