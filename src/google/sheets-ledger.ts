import { DamagedWorkbook } from "../app/damaged-workbook.ts";
import type { Ledger } from "../app/ports.ts";
import { bookFromTabs } from "./ledger/book-from-tabs.ts";
import { commitRequests, removalRequests, tabChanges } from "./ledger/commit-requests.ts";
import { copiedTab, ledgerAnew } from "./ledger/copied.ts";
import { differencesFrom } from "./ledger/differences.ts";
import type { Positions } from "./ledger/header.ts";
import {
  type Extent,
  type PartName,
  readTabs,
  type TabPart,
  type TabRows,
  type TabsRead,
} from "./ledger/read-tabs.ts";
import { wantedParts } from "./ledger/wanted-parts.ts";
import { LEDGER_NUMBER } from "./rows/ledger-row.ts";
import { createSpreadsheetApi, type Request, type SpreadsheetApi } from "./spreadsheet-api.ts";
import { TABS, type Tab, type TabName } from "./tabs.ts";

/**
 * The workbook through the Sheets API: one `read` is one `values.batchGetByDataFilter`, one `commit` is one
 * `batchUpdate`, which Google applies whole or not at all
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate).
 */
export function sheetsLedger(api: SpreadsheetApi = createSpreadsheetApi()): Ledger {
  /** Where the columns stood when this execution last looked. */
  const known = new Map<PartName, Positions>();
  /** The tabs that the last read read whole, as they stood. */
  let whole: ReadonlyMap<string, TabRows> = new Map();

  const look = (names: readonly TabName[]): void => {
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length === 0) return;
    const parts = unknown.map((name) => ({ tab: TABS[name], extent: "header" as const }));
    const { tabs, problems } = readTabs(parts, api);
    if (problems.length > 0) throw new DamagedWorkbook(problems.join("\n"));
    for (const [name, { positions }] of tabs) known.set(name, positions);
  };

  return {
    read: (wanted) => {
      const parts = wantedParts(wanted);
      const read = readTabs(parts, api);
      whole = readWhole(parts, read);
      for (const [name, { positions }] of read.tabs) known.set(name, positions);
      return bookFromTabs(read, wanted);
    },
    commit: (change) => {
      const changes = tabChanges(change);
      if (changes.length === 0) return;
      look(changes.map(({ name }) => name));
      const requests = commitRequests(changes, (name) => known.get(name) ?? new Map());
      api.batchUpdate([...requests, ...removalRequests(change.ledgerPutAway)]);
    },
    putInOrder: () => {
      look(["ledger"]);
      api.batchUpdate([sortByNumber(known.get("ledger") ?? new Map())]);
    },
    tabs: () => [...whole].map(([name, rows]) => copiedTab(TABS[name as TabName], rows)),
    rewriteLedger: (rows) => {
      look(["ledger"]);
      const positions = known.get("ledger") ?? new Map();
      const stood = Math.max(1, ...(whole.get("ledger")?.rows ?? []).map(({ row }) => row));
      for (const requests of ledgerAnew(rows, stood, positions)) api.batchUpdate(requests);
    },
    differences: (told) => differencesFrom(told, whole),
  };
}

/** Sorting by the number undoes any other sorting: rows carry nothing but values. */
function sortByNumber(positions: Positions): Request {
  const { sheetId } = TABS.ledger;
  const dimensionIndex = positions.get(LEDGER_NUMBER) ?? 0;
  return {
    sortRange: {
      range: { sheetId, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex, sortOrder: "ASCENDING" }],
    },
  };
}

/** True where every column of the code was read, down to the last row. */
function holdsAll({ columns }: Tab, extent: Extent): boolean {
  if (typeof extent === "string") return extent === "all";
  return "columns" in extent && columns.every((column) => extent.columns.includes(column));
}

function readWhole(parts: readonly TabPart[], { tabs }: TabsRead): ReadonlyMap<string, TabRows> {
  return new Map(
    parts
      .filter(({ tab, extent, under }) => under === undefined && holdsAll(tab, extent))
      .flatMap(({ tab }) => {
        const rows = tabs.get(tab.name);
        return rows ? [[tab.name, rows] as const] : [];
      }),
  );
}
