import { columnIndex } from "../../emulator/services/spreadsheet/a1.ts";
import { cellReference } from "../../emulator/workbook/references.ts";
import { rounded, type Shown } from "./fold-year.ts";
import { formulaCellsOf, type SummaryBook } from "./summary-book.ts";

/** What a tab's cells must show, by address. */
export type Expected = Readonly<Record<string, Shown>>;

/** Rows from `top` and `left` (counted from 1) on, as cells by address. */
export function addressed(rows: readonly (readonly Shown[])[], top: number, left = 1): Expected {
  const cells = rows.flatMap((row, index) =>
    row.map((value, column): [string, Shown] => [
      cellReference(top - 1 + index, left - 1 + column),
      rounded(value),
    ]),
  );
  return Object.fromEntries(cells);
}

/** The same with columns for rows: the first one goes down from `top` in column `left`. */
export function addressedDown(columns: readonly (readonly Shown[])[], top: number, left: number): Expected {
  return Object.assign(
    {},
    ...columns.map((column, index) =>
      addressed(
        column.map((value) => [value]),
        top,
        left + index,
      ),
    ),
  );
}

/** The tab's formula cells as the workbook shows them, and as they are expected; a cell nobody expects is `"?"`. */
export function compared(book: SummaryBook, tab: string, expected: Expected) {
  const cells = formulaCellsOf(tab);
  const shown = cells.map((cell) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [cell, rounded(book.at(tab, Number(row), columnIndex(letters) + 1))];
  });
  const wanted = cells.map((cell) => [cell, Object.hasOwn(expected, cell) ? rounded(expected[cell]) : "?"]);
  return [Object.fromEntries(shown), Object.fromEntries(wanted)] as const;
}
