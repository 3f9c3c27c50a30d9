import { isQuestion } from "./services/forms/item-types.ts";
import type { FormsState } from "./services/forms/state.ts";
import type { WorkspaceApi } from "./workspace-api.ts";

/** The forms with their questions, as a person reads them. */
export function formSheets(forms: FormsState): ReturnType<WorkspaceApi["forms"]> {
  return Object.values(forms).map(({ id, title, items }) => ({
    id,
    title,
    items: items
      .filter(({ type }) => isQuestion(type))
      .map((item) => ({
        id: String(item.id),
        title: item.title,
        required: item.required,
        choices: item.choices,
      })),
  }));
}
