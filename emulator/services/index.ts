import type { Services } from "../core/execution.ts";
import type { Runtime } from "../core/runtime.ts";
import { createCacheService } from "./cache/service.ts";
import { createDrive } from "./drive/service.ts";
import { createFormApp } from "./forms/service.ts";
import { createHtmlService } from "./html/service.ts";
import { createLockService } from "./lock/service.ts";
import { createLogger } from "./logger/service.ts";
import { createMailApp } from "./mail/service.ts";
import { createPropertiesService } from "./properties/service.ts";
import { createScriptApp } from "./script/service.ts";
import { createSession } from "./session/service.ts";
import { createSheets } from "./sheets/service.ts";
import { createSpreadsheetApp } from "./spreadsheet/service.ts";
import { createUrlFetchApp } from "./url-fetch/service.ts";
import { createUtilities } from "./utilities/service.ts";

/** Every global name of Google's that a script finds, made for one execution. */
export function createServices(runtime: Runtime): Services {
  return {
    ...createCacheService(runtime),
    ...createDrive(runtime),
    ...createFormApp(runtime),
    ...createHtmlService(runtime),
    ...createLockService(runtime),
    ...createLogger(),
    ...createMailApp(runtime),
    ...createPropertiesService(runtime),
    ...createScriptApp(runtime),
    ...createSession(runtime),
    ...createSheets(runtime),
    ...createSpreadsheetApp(runtime),
    ...createUrlFetchApp(runtime),
    ...createUtilities(runtime),
  };
}
