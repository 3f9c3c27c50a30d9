import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { expect, test } from "@jest/globals";
import { bundle } from "../../scripts/bundle.mjs";
import { annualReport } from "../../src/documents/annual-report.ts";
import { partOf } from "./docx-text.ts";
import { sampleYear } from "./sample-year.ts";

const TEMPLATE = readFileSync(
  new URL("../../document-templates/annual-report.docx", import.meta.url),
).toString("base64");

test("the report is made where only JavaScript itself exists, the engine loaded at the first document", async () => {
  const entry = fileURLToPath(new URL("../../src/documents/annual-report.ts", import.meta.url));
  const { code, parts } = await bundle(entry);
  const opened: string[] = [];
  const project = (name: string) => {
    opened.push(name);
    return { getRawContent: () => parts.find((part) => part.name === name)?.text };
  };
  const sandbox = createContext({
    facts: JSON.stringify(sampleYear()),
    template: TEMPLATE,
    HtmlService: { createTemplateFromFile: project },
  });
  new Script(code).runInContext(sandbox);
  expect(opened).toEqual([]);
  const made: unknown = JSON.parse(
    String(new Script("JSON.stringify(App.annualReport(JSON.parse(facts), template))").runInContext(sandbox)),
  );
  const here = annualReport(sampleYear(), TEMPLATE);
  if (!here.ok) throw new Error(here.message);
  const there = (made as { value: string }).value;
  expect(await partOf(there, "word/document.xml")).toBe(await partOf(here.value, "word/document.xml"));
  expect(opened).toEqual(["DocxEngine"]);
});
