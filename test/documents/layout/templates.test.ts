import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import JSZip from "jszip";
import { COHORTS } from "./cohorts.ts";
import { LAID_PAPERS, templateOf } from "./papers.ts";

const BODY = "word/document.xml";

/** A template as somebody edited it in their word processor. */
async function edited(name: string, edit: (xml: string) => string): Promise<string> {
  const zip = await JSZip.loadAsync(templateOf(name), { base64: true });
  const xml = (await zip.file(BODY)?.async("string")) ?? "";
  const after = edit(xml);
  expect(after).not.toBe(xml);
  zip.file(BODY, after);
  return zip.generateAsync({ type: "base64" });
}

const [cohort] = COHORTS;
if (!cohort) throw new Error("no sample agency");

describe.each(LAID_PAPERS.map((paper) => [paper.template, paper] as const))(
  "the template %s",
  (name, paper) => {
    test("with a field that the paper does not know is refused, by its name and place", async () => {
      const made = paper.make(cohort, await edited(name, (xml) => xml.replace("{Nam}", "{Namm}")));
      expect(made).toMatchObject({ ok: false, code: "template-unknown-field" });
      expect(made?.ok === false && made.message).toMatch(
        /\{Namm\}: không có trường này \((?:gần|sau) “[^”]+/,
      );
    });

    test("without a field that it must have is refused, by its name", async () => {
      const field = `{${paper.keeps ?? "Nam"}}`;
      const made = paper.make(cohort, await edited(name, (xml) => xml.replaceAll(field, "")));
      expect(made).toMatchObject({ ok: false, code: "template-missing-field" });
      expect(made?.ok === false && made.message).toContain(field);
    });

    test("with other words says those words: the next paper follows the Office's copy", async () => {
      const words = "Lời của Văn phòng";
      const template = await edited(name, (xml) => xml.replace("{Nam}", `{Nam} ${words}`));
      const made = paper.make(cohort, template);
      if (!made?.ok) throw new Error(made?.message ?? "nothing to make");
      const zip = await JSZip.loadAsync(made.value, { base64: true });
      expect(await zip.file(BODY)?.async("string")).toContain(words);
    });
  },
);
test("every template stands in the table of papers, but the file for inspectors, which is no paper of the decree", () => {
  const all = readdirSync(new URL("../../../document-templates/", import.meta.url))
    .filter((name) => name.endsWith(".docx"))
    .map((name) => name.replace(".docx", ""));
  const laid = LAID_PAPERS.map(({ template }) => template);
  expect(all.filter((name) => !laid.includes(name))).toEqual(["inspection-file"]);
});
