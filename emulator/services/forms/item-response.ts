import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import type { FormItemState, StoredAnswer } from "./state.ts";

const answers = new WeakMap<object, { readonly item: FormItemState; readonly answer: StoredAnswer }>();

/**
 * An answer to one question as scripts see it: at hand, so not numbered.
 *
 * @param makeItem Makes the question's own object, when it is asked for.
 * @see https://developers.google.com/apps-script/reference/forms/item-response
 */
export function createItemResponse(
  runtime: Runtime,
  item: FormItemState,
  answer: StoredAnswer,
  makeItem: () => object,
): object {
  const read = <T>(name: string, value: () => T): T =>
    runtime.call({ name: `ItemResponse.${name}`, roundTrip: false, numbered: false, atHand: true }, value);
  const response = serviceObject("ItemResponse", {
    getItem: () => read("getItem", () => makeItem()),
    getResponse: () => read("getResponse", () => answer),
  });
  answers.set(response, { item, answer });
  return response;
}

/** Question and answer of an item response that a script handed over; undefined for anything else. */
export function itemAnswerOf(
  value: unknown,
): { readonly item: FormItemState; readonly answer: StoredAnswer } | undefined {
  return typeof value === "object" && value !== null ? answers.get(value) : undefined;
}
