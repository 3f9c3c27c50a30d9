import { callServer } from "./call-server.ts";
import type { Act, Answer, Done, Request } from "./contract.ts";
import { reload } from "./reload.ts";
import { showResult } from "./result.ts";

const WAITING = "Đang ghi, xin đợi…";
const LOADING = "Đang tải, xin đợi…";

/** What a form does with answers that only it understands. */
export interface Understanding {
  /** The server drew the form that it goes on with. */
  form?(html: string): void;
  /** A field is at fault; false where the form has no such field. */
  field?(name: string, message: string): boolean;
  /** It was recorded; true where the form goes on by itself, else the result takes the place of the page. */
  done?(answer: Done): boolean;
  /** It was refused; true where the form has told so itself. */
  refused?(answer: Refused): boolean;
}

type Refused = Extract<Answer, { ok: false }>;

/** Refusals after which the page is out of date: it offers to be drawn anew. */
const OUT_OF_DATE: readonly string[] = ["stale", "wrong-state", "already-answered"];

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
  const unanswered = (error: Error | undefined) => {
    wait(form, undefined);
    fail(form, withoutAnswer(error));
    offer(form, "Gửi lại", () => {
      clearAlert(form);
      if (!underWay) send(request, form, understands);
    });
  };
  wait(form, request.act.kind === "office-view" ? LOADING : WAITING);
  const sent = callServer(
    request,
    (answer) => {
      if (!answer) return unanswered(undefined);
      wait(form, undefined);
      receive(answer, request, form, understands);
    },
    unanswered,
  );
  if (sent) return;
  wait(form, undefined);
  fail(form, "Trang này chưa nối được với máy chủ. Đề nghị đồng chí mở lại liên kết trong thư.");
}

function receive(
  answer: Answer,
  request: Request,
  form: HTMLFormElement,
  understands: Understanding | undefined,
): void {
  if (!answer.ok) refuse(answer, request, form, understands);
  else if ("html" in answer) understands?.form?.(answer.html);
  else if (!understands?.done?.(answer)) showResult(answer);
}

function refuse(
  answer: Refused,
  request: Request,
  form: HTMLFormElement,
  understands: Understanding | undefined,
): void {
  const { message, details, field, code } = answer;
  if (field !== undefined && understands?.field?.(field, message)) return;
  if (understands?.refused?.(answer)) return;
  fail(form, message, details);
  if (OUT_OF_DATE.includes(code)) offerAnew(request, form, understands);
}

/** A page is drawn anew by its link; a dialog has none, and is asked what it asks now. */
function offerAnew(request: Request, form: HTMLFormElement, understands: Understanding | undefined): void {
  const { token, act } = request;
  if (act.kind !== "office") {
    offer(form, "Tải lại trang", (button) => reload(token, button));
    return;
  }
  const view: Act = { ...act, kind: "office-view" };
  offer(form, "Tải lại nội dung", () => sendFrom(form, token, () => view, understands));
}

/** A way on from what went wrong, beside its words. */
function offer(form: HTMLFormElement, label: string, act: (button: HTMLButtonElement) => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button secondary";
  button.textContent = label;
  button.addEventListener("click", () => act(button));
  form.querySelector("[data-alert]")?.append(button);
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
