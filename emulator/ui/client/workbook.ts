import { FRAME_SANDBOX } from "../frame-sandbox.ts";
import { connectFrame } from "./bridge.ts";
import { editGrid } from "./edit-grid.ts";
import { menuKeys } from "./menu-keys.ts";
import { showNotices } from "./notices.ts";

const dialog = document.querySelector<HTMLDialogElement>("[data-dialog]");
const status = document.querySelector<HTMLElement>("[data-status]");

/** Fetches the page again and puts its cells in place, so that scroll and selection stay. */
async function refresh(): Promise<void> {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const selector of ["[data-refresh] .grid", ".charts", ".clock-chip"]) {
    const present = document.querySelector(selector);
    const next = page.querySelector(selector);
    if (present && next) present.replaceWith(next);
  }
  start();
}

function start(): void {
  const grid = document.querySelector<HTMLTableElement>("table.grid[data-editable]");
  if (grid) editGrid(grid, { changed: refresh, say });
}

function say(text: string): void {
  if (status) status.textContent = text;
}

async function choose(functionName: string, label: string): Promise<void> {
  say(`Đang chạy: ${label}…`);
  const response = await fetch("/workbook/menu", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ functionName }),
  });
  if (!response.ok) return say(await response.text());
  const { title, frame, message, notices } = await response.json();
  say(message ?? "");
  await showNotices(notices ?? []);
  if (frame) showDialog(title || label, frame);
  else await refresh();
}

function showDialog(title: string, path: string): void {
  const heading = dialog?.querySelector("h2");
  const body = dialog?.querySelector("[data-dialog-body]");
  if (!dialog || !heading || !body) return;
  heading.textContent = title;
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.setAttribute("sandbox", FRAME_SANDBOX);
  frame.src = path;
  body.replaceChildren(frame);
  const disconnect = connectFrame(frame, "dialog", {
    notices: (notices) => void showNotices(notices),
    close: () => dialog.close(),
    height: (pixels) => {
      frame.style.height = `${pixels}px`;
    },
    width: (pixels) => {
      dialog.style.width = `${pixels}px`;
    },
  });
  dialog.addEventListener(
    "close",
    () => {
      disconnect();
      body.replaceChildren();
      void refresh();
    },
    { once: true },
  );
  dialog.showModal();
}

for (const item of document.querySelectorAll<HTMLButtonElement>("[data-menu]")) {
  item.addEventListener("click", () => {
    item.closest("details.menu")?.removeAttribute("open");
    void choose(item.dataset.menu ?? "", item.textContent ?? "");
  });
}
menuKeys();
document.querySelector(".tab-row [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
dialog?.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
start();
