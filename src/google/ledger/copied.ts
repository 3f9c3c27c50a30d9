import type { LedgerRow } from "../../app/book.ts";
import type { CopiedTab } from "../../app/copied-tab.ts";
import { ledgerRow } from "../rows/ledger-row.ts";
import type { Request } from "../spreadsheet-api.ts";
import { TABS, type Tab } from "../tabs.ts";
import type { Positions } from "./header.ts";
import type { TabRows } from "./read-tabs.ts";
import { overwriteRows } from "./write-requests.ts";

/** A tab as it stood, with the columns of the code only. */
export function copiedTab({ name, title, columns, times }: Tab, { rows }: TabRows): CopiedTab {
  return {
    name,
    title,
    headers: columns,
    times,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(columns.map((header) => [header, cells[header] ?? ""])),
    })),
  };
}

/** Rows written in one request: well under what Google recommends for one call. */
const ROWS_A_WRITE = 1000;

/** The tab is made with a thousand rows: what is written below its last row needs rows to stand in. */
const MORE_ROWS: Request = {
  appendDimension: { sheetId: TABS.ledger.sheetId, dimension: "ROWS", length: ROWS_A_WRITE },
};

/**
 * Batches that write the ledger anew from row 2 down, and empty what stood below.
 *
 * @param stood The last row that held anything.
 */
export function ledgerAnew(
  rows: readonly LedgerRow[],
  stood: number,
  positions: Positions,
): readonly (readonly Request[])[] {
  const tab = TABS.ledger;
  const empty = Object.fromEntries(tab.columns.map((header) => [header, ""]));
  const below = Array.from({ length: Math.max(0, stood - 1 - rows.length) }, () => empty);
  const cells = [...rows.map(ledgerRow.write), ...below];
  const batches: Request[][] = [];
  for (let start = 0; start < cells.length; start += ROWS_A_WRITE) {
    const writes = cells
      .slice(start, start + ROWS_A_WRITE)
      .map((row, index) => ({ row: start + index + 2, cells: row }));
    batches.push([...(start === 0 ? [] : [MORE_ROWS]), ...overwriteRows(tab, positions, writes)]);
  }
  return batches;
}
