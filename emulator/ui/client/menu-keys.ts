/** What can be chosen in an open menu, those in folded submenus left out. */
function choices(menu: Element): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("a, button, summary")].filter((one) => one.checkVisibility());
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The keys of a menu for the page's `details.menu`: arrows go through it, Home and End to its ends, Escape closes it and
 * goes back to its button. A click elsewhere closes it.
 */
export function menuKeys(): void {
  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll("details.menu[open]")) {
      if (!open.contains(event.target as Node)) open.removeAttribute("open");
    }
  });
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu")) {
    menu.addEventListener("keydown", (event) => onKey(menu, event));
    menu.addEventListener("toggle", () => {
      if (menu.open) menu.querySelector(".menu-list [aria-current]")?.scrollIntoView({ block: "nearest" });
    });
  }
}

function onKey(menu: HTMLDetailsElement, event: KeyboardEvent): void {
  const all = choices(menu);
  const at = all.indexOf(event.target as HTMLElement);
  const step = STEPS[event.key];
  if (event.key === "Escape" && menu.open) {
    menu.open = false;
    all[0]?.focus();
  } else if (step !== undefined) {
    if (!menu.open) menu.open = true;
    const present = choices(menu);
    present[(at + step + present.length) % present.length]?.focus();
  } else if (event.key === "Home" || event.key === "End") {
    all.at(event.key === "Home" ? 0 : -1)?.focus();
  } else return;
  event.preventDefault();
}
