import type { FormItemState, FormState, FormsState } from "./services/forms/state.ts";
import type { TriggersState } from "./services/script/state.ts";
import { applyBatch } from "./services/sheets/batch-update.ts";
import type { Payload } from "./services/sheets/payload.ts";
import type { SpreadsheetState } from "./services/spreadsheet/state.ts";

/** A change that somebody makes to one part of the world at Google's own pages. */
type ByHand<T> = (before: T) => T;

/**
 * What a person does in the spreadsheet beside typing: renames, moves or deletes a tab, drags, adds or deletes columns,
 * deletes or sorts rows. Each is told as the API's request that does the same.
 *
 * @throws InvalidRequest in Google's words.
 */
export function inTheSpreadsheet(...requests: readonly Payload[]): ByHand<SpreadsheetState> {
  return (before) => applyBatch(before, { requests }).spreadsheet;
}

/** Somebody deletes triggers in the script editor's list of them. */
export function withoutTriggers(handler: string): ByHand<TriggersState> {
  return (before) => before.filter((trigger) => trigger.handler !== handler);
}

/** What becomes of a form's items in its editor. */
export function inTheForm(
  formTitle: string,
  change: (items: readonly FormItemState[]) => readonly FormItemState[],
): ByHand<FormsState> {
  return (before) => {
    const form: FormState | undefined = Object.values(before).find(({ title }) => title.includes(formTitle));
    if (!form) throw new Error(`Cannot edit a form: expected one named ${formTitle}.`);
    return { ...before, [form.id]: { ...form, items: change(form.items) } };
  };
}
