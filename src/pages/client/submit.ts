import type { Act, Answer, Request } from "./contract.ts";
import { showResult } from "./result.ts";

const WAITING = "Đang ghi, xin đợi…";
const LOADING = "Đang tải, xin đợi…";

/** What a form does with answers that only it understands. */
export interface Understanding {
  /** The server drew the form that it goes on with. */
  form(html: string): void;
  /** A field is at fault; false where the form has no such field. */
  field(name: string, message: string): boolean;
}

/** One act at a time on a page: a double tap, or a second form, finds the first one under way. */
let underWay = false;

/** Sends the form's act when it is submitted; shows progress, the result, or what went wrong. */
export function submitTo(
  form: HTMLFormElement,
  token: string,
  make: () => Act | undefined,
  understands?: Understanding,
): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendFrom(form, token, make, understands);
  });
}

/** Sends an act of this form now, unless another is under way. */
export function sendFrom(
  form: HTMLFormElement,
  token: string,
  make: () => Act | undefined,
  understands?: Understanding,
): void {
  if (underWay) return;
  clearAlert(form);
  const act = make();
  if (act !== undefined) send({ token, act }, form, understands);
}

function send(request: Request, form: HTMLFormElement, understands: Understanding | undefined): void {
  const run = typeof google === "undefined" ? undefined : google?.script?.run;
  if (run === undefined) {
    fail(form, "Trang này chưa nối được với máy chủ. Đề nghị đồng chí mở lại liên kết trong thư.");
    return;
  }
  const words = request.act.kind === "office-view" ? LOADING : WAITING;
  wait(form, words);
  run
    .withSuccessHandler((answer) => {
      wait(form, undefined);
      receive(answer as Answer | null, form, understands);
    })
    .withFailureHandler((error) => {
      wait(form, undefined);
      fail(form, withoutAnswer(error));
    })
    .rpc(request);
}

function receive(answer: Answer | null, form: HTMLFormElement, understands: Understanding | undefined): void {
  if (!answer) fail(form, withoutAnswer(undefined));
  else if (!answer.ok) refuse(answer, form, understands);
  else if ("html" in answer) understands?.form(answer.html);
  else showResult(answer);
}

function refuse(
  { message, details, field }: Extract<Answer, { ok: false }>,
  form: HTMLFormElement,
  understands: Understanding | undefined,
): void {
  if (field !== undefined && understands?.field(field, message)) return;
  fail(form, message, details);
}

/** No answer came: the network, Google, or several logins in one browser. Sending again is safe, it counts once. */
function withoutAnswer(error: Error | undefined): string {
  const reported = error?.message ? ` (${error.message})` : "";
  return (
    `Chưa nhận được trả lời của máy chủ${reported}. Nội dung đồng chí đã nhập vẫn còn: đề nghị đợi ít phút rồi bấm ` +
    "lại, dù bấm nhiều lần cũng chỉ ghi một lần. Nếu vẫn không được, đề nghị mở liên kết trong cửa sổ ẩn danh."
  );
}

/** Says that something is under way, or (undefined) no longer is. What is being loaded anew takes no typing. */
function wait(form: HTMLFormElement, words: string | undefined): void {
  const waiting = words !== undefined;
  underWay = waiting;
  document.body.toggleAttribute("data-waiting", waiting);
  form.inert = words === LOADING;
  const status = document.querySelector("[data-status]");
  if (status) status.textContent = words ?? "";
  for (const button of document.querySelectorAll("button")) button.disabled = waiting;
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (button === null) return;
  if (waiting) {
    button.dataset.label = button.textContent ?? "";
    button.textContent = words;
  } else {
    button.textContent = button.dataset.label ?? button.textContent;
  }
}

function clearAlert(form: HTMLFormElement): void {
  form.querySelector("[data-alert]")?.replaceChildren();
}

/** Shows what went wrong beside the button; everything typed stays. */
function fail(form: HTMLFormElement, message: string, details: readonly string[] = []): void {
  const alert = form.querySelector<HTMLElement>("[data-alert]");
  if (alert === null) return;
  const text = document.createElement("p");
  text.textContent = message;
  alert.replaceChildren(text);
  if (details.length > 0) alert.append(listOf(details));
  alert.scrollIntoView({ block: "center" });
}

function listOf(lines: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  for (const line of lines) {
    const item = document.createElement("li");
    item.textContent = line;
    list.append(item);
  }
  return list;
}
