import type { Runtime } from "../../emulator/core/runtime.ts";
import { createCacheService } from "../../emulator/services/cache/service.ts";
import { createDrive } from "../../emulator/services/drive/service.ts";
import { createFormApp } from "../../emulator/services/forms/service.ts";
import { createHtmlService } from "../../emulator/services/html/service.ts";
import { createLockService } from "../../emulator/services/lock/service.ts";
import { createLogger } from "../../emulator/services/logger/service.ts";
import { createMailApp } from "../../emulator/services/mail/service.ts";
import { createPropertiesService } from "../../emulator/services/properties/service.ts";
import { createScriptApp } from "../../emulator/services/script/service.ts";
import { createSession } from "../../emulator/services/session/service.ts";
import { createUrlFetchApp } from "../../emulator/services/url-fetch/service.ts";
import { createUtilities } from "../../emulator/services/utilities/service.ts";
/** Every service but the spreadsheet's: what these tests and contracts are about. */
export function createServices(runtime: Runtime) {
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
    ...createUrlFetchApp(runtime),
    ...createUtilities(runtime),
  };
}
