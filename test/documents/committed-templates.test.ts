import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { pack } from "../../document-templates/builder/pack.ts";
import { TEMPLATES } from "../../document-templates/builder/templates.ts";

const FOLDER = new URL("../../document-templates/", import.meta.url);

/** Bytes of one template: all lie beside the script, and whoever reads them reads all. */
const MOST_BYTES = 20 * 1024;

test("every template in the folder has its builder, and no builder is without its file", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".docx"));
  expect(files.sort()).toEqual(
    Object.keys(TEMPLATES)
      .map((name) => `${name}.docx`)
      .sort(),
  );
});

test.each(Object.entries(TEMPLATES))(
  "%s: the committed file is what its builder makes, byte for byte",
  async (name, build) => {
    const committed = readFileSync(new URL(`${name}.docx`, FOLDER));
    expect(Buffer.from(await pack(build())).equals(committed)).toBe(true);
    expect(committed.length).toBeLessThanOrEqual(MOST_BYTES);
  },
);
