import { renderAsync } from "docx-preview";
import { paginate } from "./paginate.ts";

const SETTINGS = { className: "docx", inWrapper: true, breakPages: true, ignoreLastRenderedPageBreak: true };

async function show(box: HTMLElement): Promise<void> {
  const status = box.querySelector<HTMLElement>("[role=status]");
  try {
    const response = await fetch(box.dataset.document ?? "");
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const pages = document.createElement("div");
    box.append(pages);
    await renderAsync(await response.blob(), pages, undefined, SETTINGS);
    const count = paginate(pages);
    fitTo(box, pages);
    window.addEventListener("resize", () => fitTo(box, pages));
    if (status) status.textContent = `${count} trang`;
  } catch (error) {
    if (status) status.textContent = `Không mở được văn bản (${String(error)}); hãy tải về.`;
  }
}

/** Shrinks the pages to the width there is, as a phone's reader does. */
function fitTo(box: HTMLElement, pages: HTMLElement): void {
  pages.style.zoom = "1";
  const widest = Math.max(
    ...[...pages.querySelectorAll<HTMLElement>("section.docx")].map((page) => page.offsetWidth),
    1,
  );
  pages.style.zoom = String(Math.min(1, (box.clientWidth - 16) / widest));
}

for (const box of document.querySelectorAll<HTMLElement>("[data-document]")) void show(box);
