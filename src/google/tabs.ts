import attention from "../../sheets-templates/attention.json";
import criteria from "../../sheets-templates/criteria.json";
import cycles from "../../sheets-templates/cycles.json";
import dossiers from "../../sheets-templates/dossiers.json";
import earlierResults from "../../sheets-templates/earlier-results.json";
import ledger from "../../sheets-templates/ledger.json";
import lists from "../../sheets-templates/lists.json";
import outbox from "../../sheets-templates/outbox.json";
import settings from "../../sheets-templates/settings.json";
import staff from "../../sheets-templates/staff.json";
import system from "../../sheets-templates/system.json";
import units from "../../sheets-templates/units.json";

/** The tabs that the code reads or writes; the summaries are formulas alone. */
export type TabName =
  | "attention"
  | "criteria"
  | "cycles"
  | "dossiers"
  | "earlierResults"
  | "ledger"
  | "lists"
  | "outbox"
  | "settings"
  | "staff"
  | "system"
  | "units";

/** A tab as setup made it: how the code finds it, and the columns that it must have. */
export interface Tab {
  readonly name: TabName;
  readonly sheetId: number;
  readonly title: string;
  /** Headers in the template's order. */
  readonly columns: readonly string[];
}

type Template = GoogleAppsScript.Sheets.Schema.Sheet;

/** Headers of a template: the texts of its first row. */
function headersOf(template: Template): readonly string[] {
  const cells = template.data?.[0]?.rowData?.[0]?.values ?? [];
  return cells.map((cell) => cell.userEnteredValue?.stringValue ?? "");
}

/** @throws Error for a template without id or title: a broken build. */
function tab(name: TabName, template: Template): Tab {
  const { sheetId, title } = template.properties ?? {};
  if (sheetId === undefined || title === undefined)
    throw new Error(`Cannot use the tab ${name}: no sheetId or title.`);
  return { name, sheetId, title, columns: headersOf(template) };
}

/** Every tab of the code, from `sheets-templates/`. */
export const TABS: Readonly<Record<TabName, Tab>> = {
  attention: tab("attention", attention),
  criteria: tab("criteria", criteria),
  cycles: tab("cycles", cycles),
  dossiers: tab("dossiers", dossiers),
  earlierResults: tab("earlierResults", earlierResults),
  ledger: tab("ledger", ledger),
  lists: tab("lists", lists),
  outbox: tab("outbox", outbox),
  settings: tab("settings", settings),
  staff: tab("staff", staff),
  system: tab("system", system),
  units: tab("units", units),
};
