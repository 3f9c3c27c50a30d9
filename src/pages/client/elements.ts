/** An element with text in it, never markup. */
export function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}

/** An address that opens in one tap, in a window of its own that knows nothing of this page. */
export function link(url: string, text = url): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = url;
  made.target = "_blank";
  made.rel = "noopener noreferrer";
  made.textContent = text;
  return made;
}
