import { matchesWords } from "../model/plain-text.ts";

/** Narrows the list of people while the name is typed; without it the search button does the same. */
const field = document.querySelector<HTMLInputElement>("[data-filter]");
const empty = document.querySelector<HTMLElement>("[data-empty]");

function narrow(): void {
  const query = field?.value ?? "";
  let shown = 0;
  for (const item of document.querySelectorAll<HTMLElement>("[data-person]")) {
    item.hidden = !matchesWords(item.dataset.person ?? "", query);
    if (!item.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>("[data-group]")) {
    group.hidden = group.querySelector("[data-person]:not([hidden])") === null;
  }
  if (empty) {
    empty.hidden = shown > 0;
    empty.textContent = `Không có ai khớp với “${query}”.`;
  }
}

field?.addEventListener("input", narrow);
