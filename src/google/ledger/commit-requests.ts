import type { Commit, Write } from "../../app/book.ts";
import { activityRow } from "../rows/activity-row.ts";
import { attentionRow } from "../rows/attention-row.ts";
import type { Cells } from "../rows/cell.ts";
import { cycleRow } from "../rows/cycle-row.ts";
import { deliveryRow } from "../rows/delivery-row.ts";
import { DOSSIER_KEY, dossierRow } from "../rows/dossier-row.ts";
import { frozenFiguresRow } from "../rows/frozen-figures-row.ts";
import { ledgerRow } from "../rows/ledger-row.ts";
import { listRow } from "../rows/list-row.ts";
import { meetingRow } from "../rows/meeting-row.ts";
import { outboxRow } from "../rows/outbox-row.ts";
import { paperRow } from "../rows/paper-row.ts";
import { personCells } from "../rows/roster-rows.ts";
import { delegationRow, unionStepCells } from "../rows/staffing-rows.ts";
import { systemRows } from "../rows/system-rows.ts";
import { unitProposalRow } from "../rows/unit-proposal-row.ts";
import { yearTotalsRow } from "../rows/year-totals-row.ts";
import type { Request } from "../spreadsheet-api.ts";
import { TABS, type TabName } from "../tabs.ts";
import type { Positions } from "./header.ts";
import { appendRows, overwriteRows, type RowWrite } from "./write-requests.ts";

/** Rows of one tab to write over and to add. */
interface TabChange {
  readonly name: TabName;
  readonly over: readonly RowWrite[];
  readonly added: readonly Cells[];
}

function without(cells: Cells, header: string): Cells {
  const { [header]: _left, ...others } = cells;
  return others;
}

function changeOf<T>(
  name: TabName,
  writes: readonly Write<T>[] | undefined,
  cellsOf: (value: T) => Cells,
  overCells: (value: T) => Cells = cellsOf,
): TabChange {
  const over: RowWrite[] = [];
  const added: Cells[] = [];
  for (const { row, value } of writes ?? []) {
    if (row === undefined) added.push(cellsOf(value));
    else over.push({ row, cells: overCells(value) });
  }
  return { name, over, added };
}

function plain<T>(values: readonly T[] | undefined): readonly Write<T>[] {
  return (values ?? []).map((value) => ({ value }));
}

function systemChange(system: Commit["system"]): TabChange {
  const rows = system === undefined ? [] : systemRows(system);
  return { name: "system", over: rows.map((cells, index) => ({ row: index + 2, cells })), added: [] };
}

/** Rows of the same tab with the same columns together: those written over, those emptied, those added again. */
function repairChanges(repairs: Commit["repairs"]): readonly TabChange[] {
  const changes = new Map<string, { name: TabName; over: RowWrite[]; added: Cells[] }>();
  for (const { tab, row, cells } of repairs ?? []) {
    const kind = `${tab} ${Object.keys(cells).join()}`;
    const change = changes.get(kind) ?? { name: tab, over: [], added: [] };
    changes.set(kind, change);
    if (row === 0) change.added.push(cells);
    else change.over.push({ row, cells });
  }
  return [...changes.values()];
}

/** What a commit changes, tab by tab. An update of a dossier writes every column but the key. */
export function tabChanges(change: Commit): readonly TabChange[] {
  return [
    changeOf("ledger", plain(change.ledger), ledgerRow.write),
    changeOf("dossiers", change.dossiers, dossierRow.write, (dossier) =>
      without(dossierRow.write(dossier), DOSSIER_KEY),
    ),
    changeOf("outbox", change.outbox, outboxRow.write),
    changeOf("attention", change.attention, attentionRow.write),
    changeOf("lists", change.lists, listRow.write),
    changeOf("cycles", change.cycles, cycleRow.write),
    changeOf("delegations", change.delegations, delegationRow.write),
    changeOf("unionSteps", change.unionSteps, unionStepCells),
    changeOf("activities", change.activities, activityRow.write),
    changeOf("meetings", change.meetings, meetingRow.write),
    changeOf("deliveries", change.deliveries, deliveryRow.write),
    changeOf("papers", change.papers, paperRow.write),
    changeOf("unitProposals", change.unitProposals, unitProposalRow.write),
    changeOf("yearTotals", change.yearTotals, yearTotalsRow.write),
    changeOf("frozenFigures", change.frozenFigures, frozenFiguresRow.write),
    changeOf("staff", change.people, personCells),
    systemChange(change.system),
    ...repairChanges(change.repairs),
  ].filter(({ over, added }) => over.length + added.length > 0);
}

/** Requests that take these rows (from 1) out of the ledger's tab, from below so that none moves another. */
export function removalRequests(rows: readonly number[] = []): readonly Request[] {
  const runs: { start: number; end: number }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.end === row - 1) last.end = row;
    else runs.push({ start: row - 1, end: row });
  }
  const { sheetId } = TABS.ledger;
  return runs.reverse().map(({ start: startIndex, end: endIndex }) => ({
    deleteDimension: { range: { sheetId, dimension: "ROWS", startIndex, endIndex } },
  }));
}

/** The requests of one batch that make these changes. */
export function commitRequests(
  changes: readonly TabChange[],
  positionsOf: (name: TabName) => Positions,
): readonly Request[] {
  return changes.flatMap(({ name, over, added }) => [
    ...overwriteRows(TABS[name], positionsOf(name), over),
    ...appendRows(TABS[name], positionsOf(name), added),
  ]);
}
