import { cacheCases } from "./cache.contract.ts";
import type { ContractCase } from "./contract.ts";
import { driveCases } from "./drive.contract.ts";
import { formsCases } from "./forms.contract.ts";
import { formsItemsCases } from "./forms-items.contract.ts";
import { formsSettingsCases } from "./forms-settings.contract.ts";
import { htmlCases } from "./html.contract.ts";
import { lockCases } from "./lock.contract.ts";
import { mailCases } from "./mail.contract.ts";
import { propertiesCases } from "./properties.contract.ts";
import { scriptCases } from "./script.contract.ts";
import { sessionCases } from "./session.contract.ts";
import { sheetsCases } from "./sheets.contract.ts";
import { sheetsDimensionsCases } from "./sheets-dimensions.contract.ts";
import { sheetsLooksCases } from "./sheets-looks.contract.ts";
import { sheetsPartsCases } from "./sheets-parts.contract.ts";
import { sheetsWritingCases } from "./sheets-writing.contract.ts";
import { spreadsheetCases } from "./spreadsheet.contract.ts";
import { utilitiesCases } from "./utilities.contract.ts";

/** Every case, by the service it is about. */
export const contracts: Readonly<Record<string, readonly ContractCase[]>> = {
  CacheService: cacheCases,
  Drive: driveCases,
  FormApp: formsCases,
  "FormApp (items)": formsItemsCases,
  "FormApp (settings)": formsSettingsCases,
  HtmlService: htmlCases,
  LockService: lockCases,
  MailApp: mailCases,
  PropertiesService: propertiesCases,
  ScriptApp: scriptCases,
  Session: sessionCases,
  "Sheets (reading)": sheetsCases,
  "Sheets (dimensions)": sheetsDimensionsCases,
  "Sheets (looks)": sheetsLooksCases,
  "Sheets (parts)": sheetsPartsCases,
  "Sheets (writing)": sheetsWritingCases,
  SpreadsheetApp: spreadsheetCases,
  Utilities: utilitiesCases,
};
