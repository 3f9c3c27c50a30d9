import type { Act, Answer, Request } from "./contract.ts";
import { showResult } from "./result.ts";

const WAITING = "Đang ghi, xin đợi…";

/** One act at a time on a page: a double tap, or a second form, finds the first one under way. */
let underWay = false;

/** Sends the form's act when it is submitted; shows progress, the result, or what went wrong. */
export function submitTo(form: HTMLFormElement, token: string, make: () => Act | undefined): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (underWay) return;
    clearAlert(form);
    const act = make();
    if (act !== undefined) send({ token, act }, form);
  });
}

function send(request: Request, form: HTMLFormElement): void {
  const run = typeof google === "undefined" ? undefined : google?.script?.run;
  if (run === undefined) {
    fail(form, "Trang này chưa nối được với máy chủ. Đề nghị đồng chí mở lại liên kết trong thư.");
    return;
  }
  wait(form, true);
  run
    .withSuccessHandler((answer) => {
      wait(form, false);
      receive(answer as Answer | null, form);
    })
    .withFailureHandler((error) => {
      wait(form, false);
      fail(form, withoutAnswer(error));
    })
    .rpc(request);
}

function receive(answer: Answer | null, form: HTMLFormElement): void {
  if (answer?.ok) showResult(answer);
  else if (answer) fail(form, answer.message, answer.details);
  else fail(form, withoutAnswer(undefined));
}

/** No answer came: the network, Google, or several logins in one browser. Sending again is safe, it counts once. */
function withoutAnswer(error: Error | undefined): string {
  const reported = error?.message ? ` (${error.message})` : "";
  return (
    `Chưa nhận được trả lời của máy chủ${reported}. Nội dung đồng chí đã nhập vẫn còn: đề nghị đợi ít phút rồi bấm ` +
    "lại, dù bấm nhiều lần cũng chỉ ghi một lần. Nếu vẫn không được, đề nghị mở liên kết trong cửa sổ ẩn danh."
  );
}

function wait(form: HTMLFormElement, waiting: boolean): void {
  underWay = waiting;
  document.body.toggleAttribute("data-waiting", waiting);
  for (const button of document.querySelectorAll("button")) button.disabled = waiting;
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (button === null) return;
  if (waiting) {
    button.dataset.label = button.textContent ?? "";
    button.textContent = WAITING;
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
