import activities from "../../../sheets-templates/activities.json?definition";
import attention from "../../../sheets-templates/attention.json?definition";
import byIndicator from "../../../sheets-templates/by-indicator.json?definition";
import byUnit from "../../../sheets-templates/by-unit.json?definition";
import criteria from "../../../sheets-templates/criteria.json?definition";
import cycles from "../../../sheets-templates/cycles.json?definition";
import delegations from "../../../sheets-templates/delegations.json?definition";
import deliveries from "../../../sheets-templates/deliveries.json?definition";
import dossiers from "../../../sheets-templates/dossiers.json?definition";
import earlierResults from "../../../sheets-templates/earlier-results.json?definition";
import frozenFigures from "../../../sheets-templates/frozen-figures.json?definition";
import holidays from "../../../sheets-templates/holidays.json?definition";
import ledger from "../../../sheets-templates/ledger.json?definition";
import lists from "../../../sheets-templates/lists.json?definition";
import meetings from "../../../sheets-templates/meetings.json?definition";
import outbox from "../../../sheets-templates/outbox.json?definition";
import outstanding from "../../../sheets-templates/outstanding.json?definition";
import overview from "../../../sheets-templates/overview.json?definition";
import papers from "../../../sheets-templates/papers.json?definition";
import settings from "../../../sheets-templates/settings.json?definition";
import staff from "../../../sheets-templates/staff.json?definition";
import system from "../../../sheets-templates/system.json?definition";
import unionSteps from "../../../sheets-templates/union-steps.json?definition";
import unitProposals from "../../../sheets-templates/unit-proposals.json?definition";
import units from "../../../sheets-templates/units.json?definition";
import waiting from "../../../sheets-templates/waiting.json?definition";
import yearTotals from "../../../sheets-templates/year-totals.json?definition";
import years from "../../../sheets-templates/years.json?definition";

import type { TabTemplate } from "./tab-template.ts";
import { unpackDefinition } from "./unpack-definition.ts";

const PACKED: readonly string[] = [
  overview,
  byUnit,
  byIndicator,
  waiting,
  years,
  outstanding,
  frozenFigures,
  dossiers,
  unitProposals,
  meetings,
  lists,
  attention,
  activities,
  settings,
  staff,
  units,
  unionSteps,
  delegations,
  holidays,
  criteria,
  earlierResults,
  yearTotals,
  cycles,
  ledger,
  outbox,
  system,
  papers,
  deliveries,
];

let loaded: readonly TabTemplate[] | undefined;

/** Every tab of the workbook, in the order people see them. */
export function workbookTemplates(): readonly TabTemplate[] {
  loaded ??= PACKED.map((packed) => unpackDefinition(packed) as TabTemplate);
  return loaded;
}
