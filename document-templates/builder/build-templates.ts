/** Writes the .docx templates: `npx tsx document-templates/builder/build-templates.ts`. They are committed, and the Office edits its own copy. */
import { writeFileSync } from "node:fs";
import { pack } from "./pack.ts";
import { TEMPLATES } from "./templates.ts";

const folder = new URL("../", import.meta.url);
for (const [name, build] of Object.entries(TEMPLATES)) {
  writeFileSync(new URL(`${name}.docx`, folder), await pack(build()));
}
