import { pageData } from "../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../emulator/workspace.ts";
import type { Answers, Execution, MailMessage } from "../emulator/workspace-api.ts";
import { OFFICE, VISITOR } from "./agency.ts";

const EVIDENCE = "Báo cáo số 12/BC, https://drive.google.com/file/d/1ZyXwVuTsRqPoNmLkJiHgFeDcBa/view";

/** Finds the form by how its title goes on: "Đăng ký …", "… tự đánh giá …". */
function formOf(workspace: Workspace, title: RegExp) {
  const form = workspace.forms().find((candidate) => title.test(candidate.title));
  if (!form) throw new Error(`Cannot find the form ${title}.`);
  return form;
}

/** The answers of somebody who gives eight points everywhere and one evidence each. */
export function selfAssessment(workspace: Workspace): { readonly formId: string; readonly answers: Answers } {
  const form = formOf(workspace, /tự đánh giá/);
  const answers: Record<string, string | number> = {};
  for (const { id, title } of form.items) {
    if (title.startsWith("Chỉ số")) answers[id] = 8;
    else if (title.startsWith("Minh chứng")) answers[id] = EVIDENCE;
    else if (/^(Kỹ năng số:|Thành thạo:)/.test(title)) answers[id] = "Có";
    else if (title.startsWith("Công khai:")) answers[id] = "Đồng ý";
  }
  return { formId: form.id, answers };
}

/** A person fills the self-assessment and presses Gửi; what their ring set off. */
export function handIn(workspace: Workspace, email: string): readonly Execution[] {
  const { formId, answers } = selfAssessment(workspace);
  const sent = workspace.submitForm(formId, email, answers);
  if (!sent.accepted)
    throw new Error(`The form refused the answers of ${email}: ${sent.problems.join("; ")}`);
  return sent.executions;
}

/** A person ticks "Tôi tự nguyện đăng ký" and presses Gửi. */
export function register(workspace: Workspace, email: string): readonly Execution[] {
  const form = formOf(workspace, /^Đăng ký/);
  const ticked = form.items.filter(({ choices }) => choices.length > 0);
  const answers = Object.fromEntries(ticked.map(({ id, choices }) => [id, choices]));
  const sent = workspace.submitForm(form.id, email, answers);
  if (!sent.accepted) throw new Error(`The form refused ${email}: ${sent.problems.join("; ")}`);
  return sent.executions;
}

/** The newest mail to this address whose subject says this. */
export function mailTo(workspace: Workspace, address: string, subject: RegExp): MailMessage {
  const found = workspace.mail.findLast((mail) => mail.to === address && subject.test(mail.subject));
  if (!found) throw new Error(`Cannot find a mail to ${address} that says ${subject}.`);
  return found;
}

/** Opens the link of a mail, and clicks on the page. */
export function follow(
  workspace: Workspace,
  mail: MailMessage,
  act: Readonly<Record<string, unknown>>,
): { readonly opened: Execution; readonly clicked: Execution } {
  const token = /[?&]t=([\w.-]+)/.exec(mail.text)?.[1] ?? "";
  const opened = workspace.openWebApp(VISITOR, { t: token });
  const page = pageData(opened.page);
  const version = page.version === undefined ? {} : { version: page.version };
  const clicked = workspace.runFromPage(VISITOR, "rpc", { token: page.token, act: { ...version, ...act } });
  assertDone(clicked);
  return { opened, clicked };
}

/** Chooses from the menu and clicks in the dialog. */
export function office(workspace: Workspace, menu: string, kind: string): Execution {
  const { token, version, confirms } = pageData(workspace.chooseMenuItem(OFFICE, menu).dialog);
  const act = {
    kind,
    ...(version === undefined ? {} : { version }),
    ...(confirms === undefined ? {} : { confirms }),
  };
  const clicked = workspace.runFromPage(OFFICE, "rpc", { token, act });
  assertDone(clicked);
  return clicked;
}

function assertDone({ value, error }: Execution): void {
  if (error) throw error;
  if (typeof value === "object" && value !== null && "ok" in value && value.ok === true) return;
  throw new Error(`The click was refused: ${JSON.stringify(value)}`);
}
