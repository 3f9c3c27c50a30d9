import { describe, expect, test } from "@jest/globals";
import { testScript } from "../emulator/script.ts";
import { cacheCases } from "./cache.contract.ts";
import type { ContractCase } from "./contract.ts";
import { driveCases } from "./drive.contract.ts";
import { formsCases } from "./forms.contract.ts";
import { htmlCases } from "./html.contract.ts";
import { lockCases } from "./lock.contract.ts";
import { mailCases } from "./mail.contract.ts";
import { propertiesCases } from "./properties.contract.ts";
import { scriptCases } from "./script.contract.ts";
import { sessionCases } from "./session.contract.ts";
import { sheetsCases } from "./sheets.contract.ts";
import { sheetsWritingCases } from "./sheets-writing.contract.ts";
import { spreadsheetCases } from "./spreadsheet.contract.ts";
import { utilitiesCases } from "./utilities.contract.ts";

const contracts: Readonly<Record<string, readonly ContractCase[]>> = {
  CacheService: cacheCases,
  Drive: driveCases,
  FormApp: formsCases,
  HtmlService: htmlCases,
  LockService: lockCases,
  MailApp: mailCases,
  PropertiesService: propertiesCases,
  ScriptApp: scriptCases,
  Session: sessionCases,
  "Sheets (reading)": sheetsCases,
  "Sheets (writing)": sheetsWritingCases,
  SpreadsheetApp: spreadsheetCases,
  Utilities: utilitiesCases,
};

/** The local workspace keeps Google's documented behaviour; on Google the same cases get `globalThis`. */
describe.each(Object.entries(contracts))("%s keeps Google's contract", (_service, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, { run, expected }) => {
    const result: unknown = testScript().run(run);
    expect(plain(result)).toEqual(expected);
  });

  test("every case names Google's page", () => {
    const host = /^https:\/\/developers\.google\.com\//;
    expect(cases.filter(({ source }) => !host.test(source))).toEqual([]);
  });
});

/** A value of another realm as one of this. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
