import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Wanted } from "../../../src/app/book.ts";
import { examineChain } from "../../../src/app/chain.ts";
import { tell } from "../../../src/app/told.ts";
import { sheetsLedger } from "../../../src/google/sheets-ledger.ts";
import { TABS, type Tab } from "../../../src/google/tabs.ts";
import { fakeSpreadsheet, type Grid } from "./fake-spreadsheet.ts";

const ALL: Wanted = {
  settings: true,
  criteria: true,
  roster: true,
  dossiers: "all",
  evidence: true,
  lists: true,
  earlierResults: true,
  ledger: true,
  attention: true,
  holidays: true,
  meetings: true,
  activities: true,
  unitProposals: true,
  papers: true,
  deliveries: true,
  yearTotals: true,
  frozenFigures: true,
};

/** What stands in a cell that people reached: words of the software, dates as text, numbers where text belongs, errors. */
const cell = fc.oneof(
  fc.constant(""),
  fc.string(),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    "Có",
    "Không",
    "2026",
    2026,
    "2026/CB0012",
    "14/10/2026",
    46309,
    46309.377,
    -1,
    1e300,
    "#REF!",
    "#N/A",
  ),
  fc.constantFrom(
    "{",
    "{}",
    "[]",
    "null",
    '{"type":"DossierRegistered"}',
    "Đã nộp, chờ thẩm định",
    "Đang mở",
    "Chờ gửi",
  ),
);

const TAB_LIST: readonly Tab[] = Object.values(TABS);

/** A tab with its headers as made, dragged about, some typed over; and rows of anything. */
function tabRows({ columns }: Tab) {
  const header = fc.oneof(
    { weight: 3, arbitrary: fc.constant([...columns]) },
    { weight: 2, arbitrary: fc.shuffledSubarray([...columns], { minLength: columns.length }) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...columns]) },
    { weight: 1, arbitrary: fc.constant([...columns, ...columns]) },
  );
  const rows = fc.array(fc.array(cell, { maxLength: columns.length + 2 }), { maxLength: 3 });
  return fc.tuple(header, rows).map(([first, others]) => [first, ...others]);
}

const grid = fc.tuple(...TAB_LIST.map((tab) => fc.option(tabRows(tab), { freq: 20 }))).map((tabs): Grid => {
  const present = tabs.flatMap((rows, index) => (rows ? [[TAB_LIST[index]?.sheetId ?? 0, rows]] : []));
  return Object.fromEntries(present) as Grid;
});

describe("tabs with anything in them, by the thousand cells", () => {
  test("are read without an exception; what cannot be understood is named with its tab, and row and column or what is missing", () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const { problems } = sheetsLedger(fakeSpreadsheet(cells).api).read(ALL);
        for (const problem of problems) {
          expect(problem).toMatch(
            /^(Tab "[^"]+"(, dòng \d+, cột ".+": đang là|: không thấy cột)|Không thấy tab ")/s,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test("are held against the ledger without an exception, and nothing is written by looking", () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const { api, batches } = fakeSpreadsheet(cells);
        const ledger = sheetsLedger(api);
        const book = ledger.read({ ...ALL, dossiers: "cells" });
        const chain = examineChain(book.ledger, book.system, book.ledgerPlaces);
        const told = tell(chain.rows, chain.edited);
        for (const { row, title } of ledger.differences(told)) {
          expect(title).not.toBe("");
          expect(row).toBeGreaterThanOrEqual(0);
        }
        expect(batches).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
