import { readFileSync } from "node:fs";
import type { FieldTree } from "../../src/documents/template-fields.ts";

const PAGE = new URL("../../document-templates/README.md", import.meta.url);

function names(fields: FieldTree): readonly string[] {
  return Object.entries(fields).flatMap(([name, kind]) => [
    name,
    ...(typeof kind === "string" ? [] : names(kind)),
  ]);
}

/** The fields that the Office's page on the templates does not name. */
export function unexplained(fields: FieldTree): readonly string[] {
  const page = readFileSync(PAGE, "utf8");
  return names(fields).filter((name) => !page.includes(`\`${name}\``));
}
