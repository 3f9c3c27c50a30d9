import type { TabTemplate } from "./tab-template.ts";

/** Every tab of the workbook (`sheets-templates/*.json`), in the order people see them; read at the first call. */
export function workbookDefinitions(): readonly TabTemplate[];
