import type { Done } from "./contract.ts";

/** Puts the recorded result in the place of the page, and the reading position on it. */
export function showResult(answer: Done): void {
  const page = document.getElementById("page");
  if (page === null) return;
  const heading = element("h1", answer.message);
  heading.tabIndex = -1;
  page.replaceChildren(element("p", "Đã ghi", "step done"), heading);
  for (const detail of answer.details ?? []) page.append(element("p", detail));
  const links = answer.links ?? [];
  if (links.length > 0) page.append(linkList(links));
  page.append(closing());
  window.scrollTo(0, 0);
  heading.focus();
}

function linkList(links: NonNullable<Done["links"]>): HTMLElement {
  const list = element("ul", "", "links");
  for (const { label, url } of links) {
    const item = element("li", "");
    const link = document.createElement("a");
    link.textContent = label;
    if (/^https?:\/\//i.test(url)) link.href = url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    item.append(link);
    list.append(item);
  }
  return list;
}

/** In a dialog of the sheet a button that closes it; on a page a word that nothing is left to do. */
function closing(): HTMLElement {
  const host = typeof google === "undefined" ? undefined : google?.script?.host;
  if (!document.querySelector(".dialog") || host === undefined) {
    return element("p", "Đồng chí có thể đóng trang này.", "hint");
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button secondary";
  button.textContent = "Đóng";
  button.addEventListener("click", () => host.close());
  return button;
}

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
