import activities from "../../sheets-templates/activities.json?tab";
import attention from "../../sheets-templates/attention.json?tab";
import criteria from "../../sheets-templates/criteria.json?tab";
import cycles from "../../sheets-templates/cycles.json?tab";
import delegations from "../../sheets-templates/delegations.json?tab";
import deliveries from "../../sheets-templates/deliveries.json?tab";
import dossiers from "../../sheets-templates/dossiers.json?tab";
import earlierResults from "../../sheets-templates/earlier-results.json?tab";
import frozenFigures from "../../sheets-templates/frozen-figures.json?tab";
import holidays from "../../sheets-templates/holidays.json?tab";
import ledger from "../../sheets-templates/ledger.json?tab";
import lists from "../../sheets-templates/lists.json?tab";
import meetings from "../../sheets-templates/meetings.json?tab";
import outbox from "../../sheets-templates/outbox.json?tab";
import papers from "../../sheets-templates/papers.json?tab";
import settings from "../../sheets-templates/settings.json?tab";
import staff from "../../sheets-templates/staff.json?tab";
import system from "../../sheets-templates/system.json?tab";
import unionSteps from "../../sheets-templates/union-steps.json?tab";
import unitProposals from "../../sheets-templates/unit-proposals.json?tab";
import units from "../../sheets-templates/units.json?tab";
import yearTotals from "../../sheets-templates/year-totals.json?tab";

/** The tabs that the code reads or writes; the summaries are formulas alone. */
export type TabName =
  | "activities"
  | "attention"
  | "criteria"
  | "cycles"
  | "deliveries"
  | "dossiers"
  | "delegations"
  | "holidays"
  | "meetings"
  | "unionSteps"
  | "unitProposals"
  | "yearTotals"
  | "frozenFigures"
  | "earlierResults"
  | "ledger"
  | "lists"
  | "outbox"
  | "papers"
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
  /** Headers, and labels of rows in their first column, whose values are days or moments. */
  readonly times: readonly string[];
}

/** The tab of the code with this id; undefined for one that is formulas alone. */
export function tabNamed(sheetId: number): Tab | undefined {
  return Object.values(TABS).find((tab) => tab.sheetId === sheetId);
}

/** Every tab of the code, from `sheets-templates/`. */
export const TABS: Readonly<Record<TabName, Tab>> = {
  activities: { name: "activities", ...activities },
  attention: { name: "attention", ...attention },
  criteria: { name: "criteria", ...criteria },
  cycles: { name: "cycles", ...cycles },
  deliveries: { name: "deliveries", ...deliveries },
  dossiers: { name: "dossiers", ...dossiers },
  delegations: { name: "delegations", ...delegations },
  holidays: { name: "holidays", ...holidays },
  meetings: { name: "meetings", ...meetings },
  unionSteps: { name: "unionSteps", ...unionSteps },
  unitProposals: { name: "unitProposals", ...unitProposals },
  yearTotals: { name: "yearTotals", ...yearTotals },
  frozenFigures: { name: "frozenFigures", ...frozenFigures },
  earlierResults: { name: "earlierResults", ...earlierResults },
  ledger: { name: "ledger", ...ledger },
  lists: { name: "lists", ...lists },
  outbox: { name: "outbox", ...outbox },
  papers: { name: "papers", ...papers },
  settings: { name: "settings", ...settings },
  staff: { name: "staff", ...staff },
  system: { name: "system", ...system },
  units: { name: "units", ...units },
};
