import { callServer } from "./call-server.ts";

let start: () => void = () => undefined;

/** What is to run once the page has been drawn anew. */
export function whenDrawn(run: () => void): void {
  start = run;
}

/**
 * Draws the page anew as it stands now, in its place: the frame that Google puts a page in cannot be reloaded by the page
 * itself, and the address around it is not known to it.
 */
export function reload(token: string, button: HTMLButtonElement): void {
  const label = button.textContent ?? "";
  const again = () => {
    button.disabled = false;
    button.textContent = `${label}: chưa được, bấm lại`;
  };
  button.disabled = true;
  button.textContent = "Đang tải, xin đợi…";
  const sent = callServer(
    { token, act: { kind: "show" } },
    (answer) => {
      if (answer?.ok && "html" in answer) draw(answer.html);
      else again();
    },
    again,
  );
  if (!sent) again();
}

function draw(html: string): void {
  document.body.removeAttribute("data-waiting");
  document.body.innerHTML = html;
  window.scrollTo(0, 0);
  const heading = document.querySelector<HTMLElement>("h1");
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
  start();
}
