import { isQuestion } from "../../services/forms/item-types.ts";
import type { FormItemState, FormResponseState, FormState } from "../../services/forms/state.ts";
import { answerProblem } from "../../services/forms/validate-answer.ts";

/** A page of a form as people leaf through it: what stands between two page breaks. */
export interface FormPage {
  /** Title of the section; the first page carries the form's own. */
  readonly title: string;
  readonly description: string;
  readonly items: readonly FormItemState[];
}

/** Answers as the browser sends them, by item id; several only for ticked choices. */
export type Draft = ReadonlyMap<number, readonly string[]>;

/** What is wrong with an answer, by item id, in Google Forms' Vietnamese words. */
export type Problems = ReadonlyMap<number, string>;

/** The value that stands for "Mục khác" (other), whose text travels beside it. */
export const OTHER = "__other_option__";

export function formPages(form: FormState): readonly FormPage[] {
  const pages: { title: string; description: string; items: FormItemState[] }[] = [
    { title: "", description: "", items: [] },
  ];
  for (const item of form.items) {
    if (item.type === "PAGE_BREAK") pages.push({ title: item.title, description: item.helpText, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

export function fieldName(item: FormItemState): string {
  return `entry.${item.entryId}`;
}

/** Name of the text field beside "Mục khác". */
export function otherFieldName(item: FormItemState): string {
  return `${fieldName(item)}.other_option_response`;
}

/** Reads the answers out of a posted form or a pre-filled address; blank ones are left out. */
export function readDraft(form: FormState, fields: URLSearchParams): Draft {
  const draft = new Map<number, readonly string[]>();
  for (const item of form.items.filter(({ type }) => isQuestion(type))) {
    const other = fields.get(otherFieldName(item))?.trim() ?? "";
    const values = fields
      .getAll(fieldName(item))
      .map((value) => (value === OTHER ? other : value))
      .filter((value) => value.trim() !== "");
    if (values.length > 0) draft.set(item.id, values);
  }
  return draft;
}

/** The answers of a response, to be edited. */
export function draftOf({ answers }: FormResponseState): Draft {
  return new Map(
    Object.entries(answers).map(([id, answer]) => [
      Number(id),
      typeof answer === "string" ? [answer] : answer,
    ]),
  );
}

/** What Google Forms would say beside each question. */
export function problemsOf(items: readonly FormItemState[], draft: Draft): Problems {
  const problems = new Map<number, string>();
  for (const item of items.filter(({ type }) => isQuestion(type))) {
    const values = draft.get(item.id) ?? [];
    const problem = answerProblem(item, item.type === "CHECKBOX" ? values : values[0]);
    if (problem !== undefined) problems.set(item.id, problem);
  }
  return problems;
}

/** The answers as `WorkspaceApi.submitForm` takes them. */
export function answersOf(
  form: FormState,
  draft: Draft,
): Record<string, string | number | readonly string[]> {
  const answers: Record<string, string | number | readonly string[]> = {};
  for (const item of form.items) {
    const values = draft.get(item.id);
    const first = values?.[0];
    if (values === undefined || first === undefined) continue;
    if (item.type === "CHECKBOX") answers[String(item.id)] = values;
    else answers[String(item.id)] = item.type === "SCALE" ? Number(first) : first;
  }
  return answers;
}
