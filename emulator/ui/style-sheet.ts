import { readFileSync } from "node:fs";

/** Files of `assets/styles/`, in the order in which later ones refine earlier ones. */
const FILES = [
  ...["base", "surroundings", "parts"],
  ...[
    "start",
    "people",
    "form",
    "mail",
    "web-app",
    "workbook",
    "menu",
    "dialogs",
    "grid",
    "charts",
    "documents",
    "clock",
    "executions",
    "snapshots",
  ],
];

let joined: string | undefined;

/** The one style sheet of all pages. */
export function styleSheet(): string {
  joined ??= FILES.map((name) =>
    readFileSync(new URL(`./assets/styles/${name}.css`, import.meta.url), "utf8"),
  ).join("\n");
  return joined;
}
