import type { TabTemplate } from "./tab-template.ts";
import { workbookDefinitions } from "./workbook-definitions.cjs";

let loaded: readonly TabTemplate[] | undefined;

/** Every tab of the workbook, in the order people see them. */
export function workbookTemplates(): readonly TabTemplate[] {
  loaded ??= workbookDefinitions();
  return loaded;
}
