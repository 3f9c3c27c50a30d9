import type { Answers, WorkspaceApi } from "../../workspace-api.ts";
import type { RegistrationLine, SelfAssessmentLine } from "../input/cohort.ts";
import { textKey } from "../input/text-key.ts";

type Form = ReturnType<WorkspaceApi["forms"]>[number];
type Item = Form["items"][number];

/** The two forms of the cycle, as their titles tell them apart. */
export interface Forms {
  readonly registration: Form;
  readonly selfAssessment: Form;
}

/**
 * The forms that the Office passed on: of several with one title the newest, since a setup that died half-way leaves
 * a form that nobody was told of.
 * @throws where setup has not made both
 */
export function findForms(workspace: WorkspaceApi): Forms {
  const forms = workspace.forms();
  const selfAssessment = forms.findLast(({ title }) => textKey(title).includes("tự đánh giá"));
  const registration = forms.findLast(
    ({ title }) => textKey(title).includes("đăng ký") && !textKey(title).includes("tự đánh giá"),
  );
  if (selfAssessment === undefined || registration === undefined) {
    const titles = forms.map(({ title }) => `"${title}"`).join(", ");
    throw new Error(
      `Cần một biểu mẫu "đăng ký" và một biểu mẫu "tự đánh giá", đang có: ${titles || "không có"}`,
    );
  }
  return { registration, selfAssessment };
}

/** A person registers: ticks whatever the form requires, and presses Gửi. */
export function register(workspace: WorkspaceApi, { registration }: Forms, line: RegistrationLine): void {
  const required = registration.items.filter((item) => item.required && item.choices.length > 0);
  submit(
    workspace,
    registration,
    line.email,
    Object.fromEntries(required.map(({ id, choices }) => [id, choices])),
  );
}

/** A person sends their self-assessment. What the form would refuse today was taken under an earlier, laxer one. */
export function selfAssess(
  workspace: WorkspaceApi,
  { selfAssessment }: Forms,
  line: SelfAssessmentLine,
): void {
  const answers: Record<string, string> = {};
  const answer = (beginning: string, text: string) => {
    const item = itemOf(selfAssessment, beginning);
    if (text.trim() !== "") answers[item.id] = choiceOf(item, text);
  };
  line.scores.forEach((score, index) => {
    answer(`Chỉ số ${index + 1}`, score.trim());
  });
  line.evidence.forEach((evidence, index) => {
    answer(`Minh chứng ${index + 1}`, evidence);
  });
  answer("Kỹ năng số", line.digitalSkills);
  answer("Thành thạo", line.proficient);
  answer("Công khai", line.publish);
  submit(workspace, selfAssessment, line.email, answers);
}

function submit(workspace: WorkspaceApi, form: Form, email: string, answers: Answers): void {
  const taken = workspace.submitForm(form.id, email, answers);
  if (!taken.accepted) workspace.submitForm(form.id, email, answers, { lax: true });
}

/** The question that begins so; a number at the end of the beginning ends there. */
function itemOf(form: Form, beginning: string): Item {
  const key = textKey(beginning);
  const item = form.items.find(({ title }) => {
    const text = textKey(title);
    return text.startsWith(key) && !(/\d$/.test(key) && /^\d/.test(text.slice(key.length)));
  });
  if (item === undefined)
    throw new Error(`Biểu mẫu "${form.title}" không có câu hỏi bắt đầu bằng "${beginning}"`);
  return item;
}

/** The choice that says the same, as the form writes it; any other text as typed. */
function choiceOf(item: Item, text: string): string {
  return item.choices.find((choice) => textKey(choice) === textKey(text)) ?? text;
}
