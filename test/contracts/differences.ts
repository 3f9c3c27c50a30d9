import { readFileSync } from "node:fs";
import { differences } from "../../emulator/differences.ts";
import { contracts } from "./cases.ts";

/** A case that passed on a real account, and when. */
export interface Confirmation {
  readonly service: string;
  readonly name: string;
  /** `2026-10-14`. */
  readonly on: string;
}

/** The cases that passed on a real account, as its owner noted them in `confirmed.json`. */
export const confirmations: readonly Confirmation[] = JSON.parse(
  readFileSync(new URL("./confirmed.json", import.meta.url), "utf8"),
);

/**
 * The text of `emulator/DIFFERENCES.md`: what is known to be otherwise, and which contract cases nobody has yet run on
 * Google.
 */
export function differencesText(seen: readonly Confirmation[] = confirmations): string {
  const known = new Set(seen.map(({ name }) => name));
  const services = Object.entries(contracts);
  const total = services.reduce((sum, [, cases]) => sum + cases.length, 0);
  const open = services.map(([service, cases]): readonly [string, readonly string[]] => [
    service,
    cases.filter(({ name }) => !known.has(name)).map(({ name, source }) => `- [${name}](${source})`),
  ]);
  const count = open.reduce((sum, [, lines]) => sum + lines.length, 0);
  return [
    "<!-- Made by `npm run differences`; do not edit. -->",
    "# The local workspace and Google",
    "## What is known to be otherwise here",
    "| area | on Google | here |\n|---|---|---|\n" +
      differences.map(({ area, google, here }) => `| ${area} | ${google} | ${here} |`).join("\n"),
    'What the local workspace lacks throws `unsupported("…")` with the name of the call: no run goes on with a guess.',
    "## Contract cases not yet confirmed on Google",
    `${count} of ${total} cases (\`test/contracts\`) pass here and are written against Google's documentation, ` +
      "but have not yet passed on a real account. `npm run contracts:google` puts them there " +
      "(see `emulator/README.md`).",
    ...open
      .filter(([, lines]) => lines.length > 0)
      .map(([service, lines]) => `### ${service}: ${lines.length}\n\n${lines.join("\n")}`),
  ]
    .join("\n\n")
    .concat("\n");
}
