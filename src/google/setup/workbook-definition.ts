import attention from "../../../sheets-templates/attention.json";
import byIndicator from "../../../sheets-templates/by-indicator.json";
import byUnit from "../../../sheets-templates/by-unit.json";
import criteria from "../../../sheets-templates/criteria.json";
import cycles from "../../../sheets-templates/cycles.json";
import dossiers from "../../../sheets-templates/dossiers.json";
import earlierResults from "../../../sheets-templates/earlier-results.json";
import ledger from "../../../sheets-templates/ledger.json";
import lists from "../../../sheets-templates/lists.json";
import outbox from "../../../sheets-templates/outbox.json";
import overview from "../../../sheets-templates/overview.json";
import settings from "../../../sheets-templates/settings.json";
import staff from "../../../sheets-templates/staff.json";
import system from "../../../sheets-templates/system.json";
import units from "../../../sheets-templates/units.json";

import type { TabTemplate } from "./tab-template.ts";

/** Every tab of the workbook, in the order people see them. */
export const WORKBOOK: readonly TabTemplate[] = [
  overview,
  byUnit,
  byIndicator,
  dossiers,
  lists,
  attention,
  settings,
  staff,
  units,
  criteria,
  earlierResults,
  cycles,
  ledger,
  outbox,
  system,
];
