import type { World } from "../core/world.ts";
import type { WorkspaceOptions } from "../workspace-api.ts";
import { emptyCache } from "./cache/state.ts";
import { emptyDrive } from "./drive/state.ts";
import { emptyForms } from "./forms/state.ts";
import { noLocks } from "./lock/state.ts";
import { emptyMail } from "./mail/state.ts";
import { emptyProperties } from "./properties/state.ts";
import { noTriggers } from "./script/state.ts";
import { emptySheetsUsage } from "./sheets/state.ts";
import { emptySpreadsheet } from "./spreadsheet/state.ts";

/** What came into the world later than its saved form: a world saved before has none of it. */
export const noTriggerHistory: Pick<World, "delayedFirings" | "triggerRuntime"> = {
  delayedFirings: [],
  triggerRuntime: null,
};

/** The world on its first day: a new spreadsheet with a script bound to it, nothing else. */
export function initialWorld(options: WorkspaceOptions): World {
  return {
    clock: options.startAt,
    calls: 0,
    executionCount: 0,
    randomCounter: 0,
    executions: [],
    spreadsheet: emptySpreadsheet(options.title),
    sheetsUsage: emptySheetsUsage(),
    forms: emptyForms,
    mail: emptyMail,
    drive: emptyDrive,
    properties: emptyProperties,
    cache: emptyCache,
    lock: noLocks,
    triggers: noTriggers,
    ...noTriggerHistory,
  };
}
