/** As `Notice` of the workspace: what `Ui.alert` and `Spreadsheet.toast` said. */
export interface Notice {
  readonly kind: "alert" | "toast";
  readonly title: string;
  readonly text: string;
}

/** Shows what the script said: an alert in a window of its own, one after the other, a toast in the corner. */
export async function showNotices(notices: readonly Notice[]): Promise<void> {
  for (const notice of notices) {
    if (notice.kind === "toast") addToast(notice);
    else await showAlert(notice);
  }
}

/** Resolves when the window has been closed. */
function showAlert({ title, text }: Notice): Promise<void> {
  const window = document.createElement("dialog");
  window.className = "script-dialog script-alert";
  const heading = element("h2", title || "Công dân học tập");
  heading.id = "alert-title";
  window.setAttribute("aria-labelledby", heading.id);
  const button = element("button", "OK");
  button.className = "button primary";
  button.addEventListener("click", () => window.close());
  window.append(heading, element("p", text), button);
  document.body.append(window);
  window.showModal();
  return new Promise((resolve) => {
    window.addEventListener("close", () => {
      window.remove();
      resolve();
    });
  });
}

function addToast({ title, text }: Notice): void {
  const corner = document.querySelector("[data-toasts]");
  const toast = document.createElement("div");
  toast.className = "toast";
  const close = element("button", "×");
  close.setAttribute("aria-label", "Đóng thông báo");
  close.addEventListener("click", () => toast.remove());
  if (title !== "") toast.append(element("strong", title));
  toast.append(element("p", text), close);
  corner?.append(toast);
}

function element<Name extends "h2" | "p" | "button" | "strong">(name: Name, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
