/**
 * The tabs as their definitions have them, in the order people see them, in a file beside the script: setup and the check
 * alone read them, and they are a tenth of what every call of Google's would load.
 */
exports.workbookDefinitions = () => [
  require("../../../sheets-templates/overview.json"),
  require("../../../sheets-templates/by-unit.json"),
  require("../../../sheets-templates/by-indicator.json"),
  require("../../../sheets-templates/waiting.json"),
  require("../../../sheets-templates/years.json"),
  require("../../../sheets-templates/outstanding.json"),
  require("../../../sheets-templates/frozen-figures.json"),
  require("../../../sheets-templates/dossiers.json"),
  require("../../../sheets-templates/unit-proposals.json"),
  require("../../../sheets-templates/meetings.json"),
  require("../../../sheets-templates/lists.json"),
  require("../../../sheets-templates/attention.json"),
  require("../../../sheets-templates/activities.json"),
  require("../../../sheets-templates/settings.json"),
  require("../../../sheets-templates/staff.json"),
  require("../../../sheets-templates/units.json"),
  require("../../../sheets-templates/union-steps.json"),
  require("../../../sheets-templates/delegations.json"),
  require("../../../sheets-templates/holidays.json"),
  require("../../../sheets-templates/criteria.json"),
  require("../../../sheets-templates/earlier-results.json"),
  require("../../../sheets-templates/year-totals.json"),
  require("../../../sheets-templates/cycles.json"),
  require("../../../sheets-templates/ledger.json"),
  require("../../../sheets-templates/outbox.json"),
  require("../../../sheets-templates/system.json"),
  require("../../../sheets-templates/papers.json"),
  require("../../../sheets-templates/deliveries.json"),
];
