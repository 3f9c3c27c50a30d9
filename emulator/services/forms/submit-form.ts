import type { Runtime } from "../../core/runtime.ts";
import type { Answers } from "../../workspace-api.ts";
import { responseId } from "../identifiers.ts";
import { isQuestion } from "./item-types.ts";
import { mayAnswer } from "./may-answer.ts";
import type { FormItemState, FormResponseState, FormState, FormsState, StoredAnswer } from "./state.ts";
import { answerProblem, isUnanswered } from "./validate-answer.ts";

/** What a submission needs of the world; `now` is the time of the press on Gửi. */
export type FormDoor = Pick<Runtime, "world" | "set" | "now" | "randomBytes"> & {
  /** Address of who owns the forms, and may always answer them. */
  readonly owner?: string;
};

export interface SubmitOptions {
  /** Stores what the form would refuse now, as it is: a response taken under an earlier, laxer form. */
  readonly lax?: boolean;
  /** Edits this response: it keeps its id and gets the new time and the editor's address. */
  readonly editOf?: string;
}

/** One thing the form refuses, and under which question it says so. */
export interface FormProblem {
  /** Undefined where it concerns the form as a whole. */
  readonly itemId?: number;
  readonly title?: string;
  /** Vietnamese. */
  readonly message: string;
}

/** A problem with the question it is about, in one line. */
export function problemText({ title, message }: FormProblem): string {
  return title === undefined ? message : `${title}: ${message}`;
}

export type Submission =
  | { readonly accepted: true; readonly response: FormResponseState }
  | { readonly accepted: false; readonly problems: readonly FormProblem[] };

/**
 * A person presses Gửi. Triggers are rung by the caller; what a script submits rings none.
 *
 * @param respondent Address of the person's Google account, or what they typed; may be empty.
 * @param answers By item id or title; numbers are written as text.
 * @throws Where the form, a question or the response to edit does not exist.
 */
export function submitForm(
  door: FormDoor,
  formId: string,
  respondent: string,
  answers: Answers,
  options: SubmitOptions = {},
): Submission {
  const form = door.world.forms[formId];
  if (!form) throw new Error(`Cannot submit: expected the id of a form, found ${formId}.`);
  if (options.editOf !== undefined && !form.responses.some(({ id }) => id === options.editOf)) {
    throw new Error(`Cannot edit: the form "${form.title}" has no response ${options.editOf}.`);
  }
  const byItem = answersByItem(form, answers);
  const problems = options.lax
    ? []
    : submissionProblems(door, form, { respondent, editOf: options.editOf }, byItem);
  if (problems.length > 0) return { accepted: false, problems };
  const response: FormResponseState = {
    id: options.editOf ?? responseId((count) => door.randomBytes(count)),
    at: door.now,
    email: form.emailCollection === "DO_NOT_COLLECT" ? "" : respondent,
    answers: Object.fromEntries([...byItem].map(([item, answer]) => [String(item.id), answer])),
  };
  door.set("forms", withResponse(door.world.forms, form, response));
  return { accepted: true, response };
}

/** The forms with a response in this one's store, oldest first; in place of the one of the same id. */
export function withResponse(forms: FormsState, form: FormState, response: FormResponseState): FormsState {
  const others = form.responses.filter(({ id }) => id !== response.id);
  const later = others.findLastIndex(({ at }) => at <= response.at) + 1;
  const responses = [...others.slice(0, later), response, ...others.slice(later)];
  return { ...forms, [form.id]: { ...form, responses } };
}

function answersByItem(form: FormState, answers: Answers): Map<FormItemState, StoredAnswer> {
  const found = new Map<FormItemState, StoredAnswer>();
  for (const [key, answer] of Object.entries(answers)) {
    const item = questionOf(form, key);
    const stored = storedAnswer(item, answer);
    if (!isUnanswered(stored)) found.set(item, stored);
  }
  return found;
}

function storedAnswer(item: FormItemState, answer: Answers[string]): StoredAnswer {
  if (typeof answer === "object") return answer.map(String);
  return item.type === "CHECKBOX" && answer !== "" ? [String(answer)] : String(answer);
}

function questionOf(form: FormState, key: string): FormItemState {
  const questions = form.items.filter(({ type }) => isQuestion(type));
  const item = questions.find(({ id }) => String(id) === key) ?? questions.find(({ title }) => title === key);
  if (!item) throw new Error(`Cannot submit: the form "${form.title}" has no question "${key}".`);
  return item;
}

/** Who answers, and which response they edit. */
interface Answering {
  readonly respondent: string;
  readonly editOf: string | undefined;
}

function submissionProblems(
  door: FormDoor,
  form: FormState,
  who: Answering,
  answers: ReadonlyMap<FormItemState, StoredAnswer>,
): readonly FormProblem[] {
  const whole = formProblem(door, form, who);
  if (whole !== undefined) return [{ message: whole }];
  const problems: FormProblem[] = [];
  for (const item of form.items) {
    const message = isQuestion(item.type) ? answerProblem(item, answers.get(item)) : undefined;
    if (message !== undefined) problems.push({ itemId: item.id, title: item.title, message });
  }
  return problems;
}

function formProblem(
  { world, owner }: FormDoor,
  form: FormState,
  { respondent, editOf }: Answering,
): string | undefined {
  if (!form.published || !form.acceptingResponses) {
    return form.closedMessage || `Biểu mẫu “${form.title}” không còn nhận câu trả lời nữa.`;
  }
  if (respondent !== owner && !mayAnswer(world, form, respondent)) {
    return "Bạn cần có quyền truy cập mới trả lời được biểu mẫu này.";
  }
  if (form.emailCollection !== "DO_NOT_COLLECT" && !/^\S+@\S+\.\S+$/.test(respondent.trim())) {
    return "Phải có địa chỉ email hợp lệ";
  }
  if (editOf !== undefined && !form.allowResponseEdits)
    return "Biểu mẫu này không cho sửa câu trả lời đã gửi.";
  if (editOf === undefined && form.limitOneResponse && hasAnswered(form, respondent)) {
    return "Bạn đã trả lời. Bạn chỉ có thể điền vào biểu mẫu này một lần.";
  }
  return undefined;
}

function hasAnswered(form: FormState, respondent: string): boolean {
  const address = respondent.trim().toLowerCase();
  return form.responses.some(({ email }) => email.trim().toLowerCase() === address);
}
