import { renderAsync } from "docx-preview";
import { putCharts, takeCharts } from "./document-charts.ts";
import { paginate } from "./paginate.ts";

const SETTINGS = { className: "docx", inWrapper: true, breakPages: true, ignoreLastRenderedPageBreak: true };

async function show(box: HTMLElement): Promise<void> {
  const status = box.querySelector<HTMLElement>("[role=status]");
  try {
    const response = await fetch(box.dataset.document ?? "");
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const pages = document.createElement("div");
    box.append(pages);
    const { document: plain, pictures } = await takeCharts(await response.blob());
    await renderAsync(plain, pages, undefined, SETTINGS);
    putCharts(pages, pictures);
    const count = paginate(pages);
    fitTo(box, pages);
    window.addEventListener("resize", () => fitTo(box, pages));
    if (status) status.textContent = `${count} trang`;
  } catch (error) {
    if (status) status.textContent = `Không mở được văn bản (${String(error)}); hãy tải về.`;
  }
}

/** Shrinks each page to the width there is, as a phone's reader does. */
function fitTo(box: HTMLElement, pages: HTMLElement): void {
  for (const page of pages.querySelectorAll<HTMLElement>("section.docx")) {
    page.style.zoom = "1";
    page.style.zoom = String(Math.min(1, (box.clientWidth - 16) / page.offsetWidth));
  }
}

for (const box of document.querySelectorAll<HTMLElement>("[data-document]")) void show(box);
