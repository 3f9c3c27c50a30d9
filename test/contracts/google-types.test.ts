import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { testScript } from "../emulator/script.ts";
import { watchCalls } from "./calls-seen.ts";
import { contracts } from "./cases.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
mkdirSync(join(root, "build"), { recursive: true });
/** Inside the repository, so that Google's types are found; `build` is never committed. */
const scratch = mkdtempSync(join(root, "build", "google-types-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Namespace of Google's types in which each class of the local workspace is declared. */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  Base: ["Blob", "Logger", "Menu", "Session", "Ui", "User"],
  Cache: ["Cache", "CacheService"],
  Forms: [
    ...["Choice", "Form", "FormApp", "FormResponse", "Item", "ItemResponse"],
    ...["CheckboxItem", "MultipleChoiceItem", "PageBreakItem", "ParagraphTextItem"],
    ...["ScaleItem", "SectionHeaderItem", "TextItem"],
  ],
  HTML: ["HtmlOutput", "HtmlService", "HtmlTemplate"],
  Lock: ["Lock", "LockService"],
  Mail: ["MailApp"],
  Properties: ["Properties", "PropertiesService"],
  Script: [
    ...["ClockTriggerBuilder", "FormTriggerBuilder", "ScriptApp", "Service"],
    ...["SpreadsheetTriggerBuilder", "Trigger", "TriggerBuilder"],
  ],
  Spreadsheet: ["Spreadsheet", "SpreadsheetApp"],
  URL_Fetch: ["HTTPResponse", "UrlFetchApp"],
  Utilities: ["Utilities"],
};

const ADVANCED: Readonly<Record<string, string>> = {
  "Drive.Files": "Drive_v3.Drive.V3.Collection.FilesCollection",
  "Drive.Permissions": "Drive_v3.Drive.V3.Collection.PermissionsCollection",
  "Sheets.Spreadsheets": "Sheets.Collection.SpreadsheetsCollection",
  "Sheets.Spreadsheets.Values": "Sheets.Collection.Spreadsheets.ValuesCollection",
};

/** The type of a class as Google's published types name it. */
function typeOf(className: string): string {
  // Google's types name the console as an interface of its own.
  if (className === "console") return "Console";
  const namespace = Object.entries(NAMESPACES).find(([, classes]) => classes.includes(className))?.[0];
  return `GoogleAppsScript.${ADVANCED[className] ?? `${namespace}.${className}`}`;
}

/** What the compiler says of these lines where Google's types are known; empty where it accepts them. */
function compiled(lines: readonly string[]): string {
  const folder = mkdtempSync(join(scratch, "probe-"));
  writeFileSync(join(folder, "probe.ts"), `export {};\n${lines.join("\n")}\n`);
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, types: ["google-apps-script"] };
  const include = ["probe.ts", join(root, "test/contracts/google-additions.d.ts")];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  return spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
    encoding: "utf8",
  }).stdout;
}

function offered(): readonly string[] {
  const seen = watchCalls();
  for (const { run } of Object.values(contracts).flat()) testScript().execute(run);
  seen.stop();
  return [...seen.offered].filter((name) => !name.endsWith(".toString")).sort();
}

describe("Google's published types", () => {
  test("know every method that the local workspace offers", () => {
    const lines = offered().map((name, index) => {
      const at = name.lastIndexOf(".");
      return `export type T${index} = ${typeOf(name.slice(0, at))}["${name.slice(at + 1)}"];`;
    });
    expect(lines.length).toBeGreaterThan(150);
    expect(compiled(lines)).toBe("");
  });

  test("are asked in earnest: a method that Google lacks is found", () => {
    expect(compiled(['export type T = GoogleAppsScript.Forms.Form["setNoSuchThing"];'])).toContain(
      "setNoSuchThing",
    );
  });
});
