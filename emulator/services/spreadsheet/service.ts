import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { Exception, signatureMismatch, textArgument } from "../exception.ts";
import { spreadsheetUrl } from "../sheets/spreadsheet-resource.ts";
import { createUi } from "./ui.ts";

/**
 * `SpreadsheetApp` of a script bound to its spreadsheet. Cells are read and written through the advanced
 * service `Sheets` only.
 *
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export function createSpreadsheetApp(runtime: Runtime) {
  const active = (name: string) =>
    runtime.call({ name: `SpreadsheetApp.${name}`, roundTrip: false }, () => createSpreadsheet(runtime));
  return {
    SpreadsheetApp: serviceObject("SpreadsheetApp", {
      getActiveSpreadsheet: () => active("getActiveSpreadsheet"),
      getActive: () => active("getActive"),
      openById: (id: unknown) =>
        runtime.call({ name: "SpreadsheetApp.openById", modelledMs: costs.spreadsheetProperty }, () => {
          if (typeof id !== "string") throw signatureMismatch("SpreadsheetApp.openById", [id]);
          if (id !== runtime.world.spreadsheet.spreadsheetId) {
            throw new Exception(
              "Document is missing (perhaps it was deleted, or maybe you don't have read access?)",
            );
          }
          return createSpreadsheet(runtime);
        }),
      flush: (): void => runtime.call({ name: "SpreadsheetApp.flush" }, () => undefined),
      getUi: () => {
        return runtime.call({ name: "SpreadsheetApp.getUi", roundTrip: false }, () => {
          if (!runtime.execution.hasUi) {
            throw new Exception("Cannot call SpreadsheetApp.getUi() from this context.");
          }
          return createUi(runtime);
        });
      },
    }),
  };
}

const spreadsheets = new WeakSet<object>();

/** True for a `Spreadsheet` that a script handed over. */
export function isSpreadsheet(value: unknown): boolean {
  return typeof value === "object" && value !== null && spreadsheets.has(value);
}

function createSpreadsheet(runtime: Runtime): object {
  const read = <T>(name: string, value: () => T) => {
    const spec = { name: `Spreadsheet.${name}`, modelledMs: costs.spreadsheetProperty };
    return (): T => runtime.call(spec, value);
  };
  /** The id and what follows from it are at hand. */
  const local = <T>(name: string, value: () => T) => {
    return (): T => runtime.call({ name: `Spreadsheet.${name}`, roundTrip: false }, value);
  };
  const state = () => runtime.world.spreadsheet;
  const spreadsheet: object = serviceObject("Spreadsheet", {
    getId: local("getId", () => state().spreadsheetId),
    getUrl: local("getUrl", () => spreadsheetUrl(state().spreadsheetId)),
    getName: read("getName", () => state().title),
    getSpreadsheetLocale: read("getSpreadsheetLocale", () => state().locale),
    getSpreadsheetTimeZone: read("getSpreadsheetTimeZone", () => state().timeZone),
    toast: (message: unknown, title?: unknown, _timeoutSeconds?: unknown): void =>
      runtime.call({ name: "Spreadsheet.toast", modelledMs: costs.spreadsheetProperty }, () =>
        runtime.show({
          kind: "toast",
          title: title === undefined ? "" : textArgument("SpreadsheetApp.Spreadsheet.toast", title),
          text: textArgument("SpreadsheetApp.Spreadsheet.toast", message),
        }),
      ),
  });
  spreadsheets.add(spreadsheet);
  return spreadsheet;
}
