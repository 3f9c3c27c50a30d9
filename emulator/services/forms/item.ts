import { costs } from "../../core/costs.ts";
import type { CallSpec, Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { booleanArgument, Exception, integerArgument, textArgument, textsArgument } from "../exception.ts";
import { createItemResponse } from "./item-response.ts";
import { ItemType, isQuestion, itemClasses } from "./item-types.ts";
import { formsLimits } from "./limits.ts";
import type { FormItemState, FormItemType, StoredAnswer } from "./state.ts";
import { answerProblem } from "./validate-answer.ts";

/** Where an item object stands: its form, and whether it was read with a response (then at hand, not numbered). */
export interface ItemPlace {
  readonly runtime: Runtime;
  readonly formId: string;
  readonly ofResponse: boolean;
}

const itemIds = new WeakMap<object, { readonly formId: string; readonly itemId: number }>();

/** Form and id of an item object that a script handed over; undefined for anything else. */
export function itemKeyOf(value: unknown): { readonly formId: string; readonly itemId: number } | undefined {
  return typeof value === "object" && value !== null ? itemIds.get(value) : undefined;
}

/**
 * An item as scripts see it.
 *
 * @param generic True for the `Item` of `getItems`, which must be turned into its own class by `as…Item()`
 *   before anything of that class can be called.
 * @see https://developers.google.com/apps-script/reference/forms/item
 */
export function createItem(place: ItemPlace, state: FormItemState, generic: boolean): object {
  const access = new ItemAccess(place, state, generic ? "Item" : itemClasses[state.type]);
  const members = {
    ...commonMembers(access),
    ...(generic ? castMembers(access) : ownMembers(access)),
  };
  access.object = serviceObject(access.className, members);
  itemIds.set(access.object, { formId: place.formId, itemId: state.id });
  return access.object;
}

/** An answer to this item, whose `getItem()` gives the item as it was then. */
export function responseOfItem(place: ItemPlace, state: FormItemState, answer: StoredAnswer): object {
  const makeItem = () => createItem({ ...place, ofResponse: true }, state, true);
  return createItemResponse(place.runtime, state, answer, makeItem);
}

/** Reads and writes one item of the world in the name of its object. */
class ItemAccess {
  readonly place: ItemPlace;
  readonly first: FormItemState;
  readonly className: string;
  object: object = {};

  constructor(place: ItemPlace, first: FormItemState, className: string) {
    this.place = place;
    this.first = first;
    this.className = className;
  }

  /** As it is now; a deleted item, and one read with a response, as it was. */
  get state(): FormItemState {
    if (this.place.ofResponse) return this.first;
    const items = this.place.runtime.world.forms[this.place.formId]?.items ?? [];
    return items.find(({ id }) => id === this.first.id) ?? this.first;
  }

  get index(): number {
    const items = this.place.runtime.world.forms[this.place.formId]?.items ?? [];
    return items.findIndex(({ id }) => id === this.first.id);
  }

  read<T>(name: string, ask: (state: FormItemState) => T): T {
    const { ofResponse, runtime } = this.place;
    const spec: CallSpec = {
      name: `${this.className}.${name}`,
      roundTrip: false,
      ...(ofResponse ? { numbered: false, atHand: true } : {}),
    };
    return runtime.call(spec, () => ask(this.state));
  }

  write(name: string, change: () => Partial<FormItemState>): object {
    const { runtime, formId } = this.place;
    return runtime.call({ name: `${this.className}.${name}`, modelledMs: costs.formProperty }, () => {
      if (this.index < 0) throw new Exception(formsLimits.invalidData);
      const part = change();
      runtime.update((draft) => {
        const item = draft.forms[formId]?.items[this.index];
        if (item) Object.assign(item, part);
      });
      return this.object;
    });
  }

  text(name: string, value: unknown): string {
    return textArgument(`FormApp.${this.className}.${name}`, value);
  }
}

function commonMembers(item: ItemAccess) {
  return {
    getId: () => item.read("getId", ({ id }) => id),
    getIndex: () => item.read("getIndex", () => item.index),
    getType: () => item.read("getType", ({ type }) => ItemType[type]),
    getTitle: () => item.read("getTitle", ({ title }) => title),
    getHelpText: () => item.read("getHelpText", ({ helpText }) => helpText),
    setTitle: (title: unknown) => item.write("setTitle", () => ({ title: item.text("setTitle", title) })),
    setHelpText: (text: unknown) =>
      item.write("setHelpText", () => ({ helpText: item.text("setHelpText", text) })),
  };
}

/** `asScaleItem()` and its like: "Throws a scripting exception if the ItemType was not already SCALE." */
function castMembers(item: ItemAccess) {
  const types = Object.keys(itemClasses) as FormItemType[];
  return Object.fromEntries(
    types.map((type) => {
      const name = `as${itemClasses[type]}`;
      const cast = () =>
        item.read(name, (state) => {
          if (state.type !== type) throw new Exception(`Invalid conversion for item type: ${state.type}.`);
          return createItem(item.place, state, false);
        });
      return [name, cast];
    }),
  );
}

function ownMembers(item: ItemAccess) {
  const { type } = item.first;
  return {
    ...(isQuestion(type) ? questionMembers(item) : {}),
    ...(type === "SCALE" ? scaleMembers(item) : {}),
    ...(type === "MULTIPLE_CHOICE" || type === "CHECKBOX" ? choiceMembers(item) : {}),
  };
}

function questionMembers(item: ItemAccess) {
  return {
    isRequired: () => item.read("isRequired", ({ required }) => required),
    setRequired: (enabled: unknown) =>
      item.write("setRequired", () => ({
        required: booleanArgument(`FormApp.${item.className}.setRequired`, enabled),
      })),
    createResponse: (answer: unknown) =>
      item.read("createResponse", (state) => {
        const given = responseArgument(item, answer);
        if (answerProblem({ ...state, required: false }, given) !== undefined) {
          throw new Exception(formsLimits.invalidResponse);
        }
        return responseOfItem(item.place, state, given);
      }),
  };
}

function responseArgument(item: ItemAccess, answer: unknown): StoredAnswer {
  const method = `FormApp.${item.className}.createResponse`;
  if (item.first.type === "CHECKBOX") return textsArgument(method, answer);
  return item.first.type === "SCALE" ? String(integerArgument(method, answer)) : textArgument(method, answer);
}

function scaleMembers(item: ItemAccess) {
  return {
    getLowerBound: () => item.read("getLowerBound", ({ lowerBound }) => lowerBound),
    getUpperBound: () => item.read("getUpperBound", ({ upperBound }) => upperBound),
    getLeftLabel: () => item.read("getLeftLabel", ({ lowerLabel }) => lowerLabel),
    getRightLabel: () => item.read("getRightLabel", ({ upperLabel }) => upperLabel),
    setBounds: (lower: unknown, upper: unknown) => item.write("setBounds", () => scaleBounds(lower, upper)),
    setLabels: (lower: unknown, upper: unknown) =>
      item.write("setLabels", () => ({
        lowerLabel: item.text("setLabels", lower),
        upperLabel: item.text("setLabels", upper),
      })),
  };
}

function scaleBounds(lower: unknown, upper: unknown): Pick<FormItemState, "lowerBound" | "upperBound"> {
  const lowerBound = integerArgument("FormApp.ScaleItem.setBounds", lower);
  const upperBound = integerArgument("FormApp.ScaleItem.setBounds", upper);
  const { min, max } = formsLimits.scaleUpper;
  const allowed = formsLimits.scaleLower.includes(lowerBound) && upperBound >= min && upperBound <= max;
  if (!allowed) throw new Exception(formsLimits.invalidData);
  return { lowerBound, upperBound };
}

function choiceMembers(item: ItemAccess) {
  return {
    getChoices: () =>
      item.read("getChoices", ({ choices }) =>
        choices.map((choice) => serviceObject("Choice", { getValue: () => choice })),
      ),
    setChoiceValues: (values: unknown) =>
      item.write("setChoiceValues", () => ({
        choices: choicesArgument(`FormApp.${item.className}.setChoiceValues`, values),
      })),
    hasOtherOption: () => item.read("hasOtherOption", ({ otherOption }) => otherOption),
    showOtherOption: (enabled: unknown) =>
      item.write("showOtherOption", () => ({
        otherOption: booleanArgument(`FormApp.${item.className}.showOtherOption`, enabled),
      })),
  };
}

/** "Throws an exception if the given array is empty." A form refuses the same choice twice, too. */
function choicesArgument(method: string, values: unknown): string[] {
  const choices = [...textsArgument(method, values)];
  if (choices.length === 0) throw new Exception("Array is empty: values");
  if (new Set(choices).size < choices.length) throw new Exception(formsLimits.invalidData);
  return choices;
}
