import { costs } from "../../core/costs.ts";
import { enumName } from "../enumeration.ts";
import { Exception, integerArgument, signatureMismatch } from "../exception.ts";
import { positiveInt32 } from "../identifiers.ts";
import type { FormAccess } from "./form-access.ts";
import { createItem, itemKeyOf } from "./item.ts";
import { ItemType, itemClasses } from "./item-types.ts";
import { formsLimits } from "./limits.ts";
import type { FormItemState, FormItemType } from "./state.ts";

/** `addScaleItem`, `getItems`, `moveItem` and their like. */
export function formItemMembers(form: FormAccess) {
  const types = Object.keys(itemClasses) as FormItemType[];
  const adders = types.map((type) => [`add${itemClasses[type]}`, () => addItem(form, type)]);
  return {
    ...(Object.fromEntries(adders) as Record<string, () => object>),
    getItems: (itemType?: unknown) =>
      form.read("getItems", ({ items }) => {
        const type = itemType === undefined ? undefined : enumName(ItemType, itemType);
        if (itemType !== undefined && !type) throw signatureMismatch("FormApp.Form.getItems", [itemType]);
        return items.filter((item) => !type || item.type === type).map((item) => genericItem(form, item));
      }),
    getItemById: (itemId: unknown) =>
      form.read("getItemById", ({ items }) => {
        const id = integerArgument("FormApp.Form.getItemById", itemId);
        const item = items.find((one) => one.id === id);
        return item ? genericItem(form, item) : null;
      }),
    moveItem: (item: unknown, toIndex: unknown) => moveItem(form, item, toIndex),
    deleteItem: (item: unknown): void => deleteItem(form, item),
  };
}

function genericItem(form: FormAccess, item: FormItemState): object {
  return createItem({ runtime: form.runtime, formId: form.id, ofResponse: false }, item, true);
}

function addItem(form: FormAccess, type: FormItemType): object {
  const { runtime } = form;
  const name = `Form.add${itemClasses[type]}`;
  return runtime.call({ name, modelledMs: costs.formItem }, () => {
    const { items } = form.state;
    const taken = new Set(items.flatMap(({ id, entryId }) => [id, entryId]));
    const randomBytes = (count: number) => runtime.randomBytes(count);
    const id = positiveInt32(randomBytes, taken);
    const entryId = positiveInt32(randomBytes, new Set([...taken, id]));
    const item = newItem(id, entryId, type);
    form.change({ items: [...items, item] });
    return createItem({ runtime, formId: form.id, ofResponse: false }, item, false);
  });
}

/** "A new scale defaults to a lower bound of 1 and an upper bound of 5." */
function newItem(id: number, entryId: number, type: FormItemType): FormItemState {
  return {
    id,
    entryId,
    type,
    title: "",
    helpText: "",
    required: false,
    lowerBound: 1,
    upperBound: 5,
    lowerLabel: "",
    upperLabel: "",
    choices: [],
    otherOption: false,
  };
}

function moveItem(form: FormAccess, item: unknown, toIndex: unknown): object {
  return form.runtime.call({ name: "Form.moveItem", modelledMs: costs.formProperty }, () => {
    const method = "FormApp.Form.moveItem";
    const from = indexOf(form, method, item);
    const to = integerArgument(method, toIndex);
    const items = [...form.state.items];
    if (to < 0 || to >= items.length) throw new Exception(formsLimits.invalidData);
    const [moved] = items.splice(from, 1);
    if (!moved) throw new Exception(formsLimits.invalidData);
    items.splice(to, 0, moved);
    form.change({ items });
    return genericItem(form, moved);
  });
}

function deleteItem(form: FormAccess, item: unknown): void {
  form.runtime.call({ name: "Form.deleteItem", modelledMs: costs.formProperty }, () => {
    const at = indexOf(form, "FormApp.Form.deleteItem", item);
    form.change({ items: form.state.items.filter((_, index) => index !== at) });
  });
}

/** Index of an item given as itself or by index. "Throws a scripting exception if no item exists". */
function indexOf(form: FormAccess, method: string, item: unknown): number {
  const key = itemKeyOf(item);
  const { items } = form.state;
  if (key && key.formId !== form.id) throw new Exception(formsLimits.invalidData);
  const index = key ? items.findIndex(({ id }) => id === key.itemId) : integerArgument(method, item);
  if (index < 0 || index >= items.length) throw new Exception(formsLimits.invalidData);
  return index;
}
