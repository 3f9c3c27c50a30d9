import { describe, expect, test } from "@jest/globals";
import { emptySheet, type SheetState } from "../../emulator/services/spreadsheet/state.ts";
import { printSetupOf } from "../../emulator/workbook/page-setup.ts";

/** A tab of 100-pixel columns and 21-pixel rows; a part is so many rows high, an empty row follows it. */
function tab(columns: number, parts: readonly number[], more: Partial<SheetState> = {}): SheetState {
  const filled = Array.from({ length: columns }, () => ({ v: "x" }));
  const rows = parts.flatMap((height) => [...Array(height).fill(filled), []]);
  return {
    ...emptySheet(1, "Tab"),
    rowCount: rows.length,
    columnCount: columns,
    frozenRowCount: 1,
    rows,
    ...more,
  };
}

function chart(rowIndex: number, heightPixels: number) {
  const anchorCell = { sheetId: 1, rowIndex, columnIndex: 0 };
  return { position: { overlayPosition: { anchorCell, widthPixels: 500, heightPixels } } };
}

describe("printSetupOf()", () => {
  test("one page where all of it can be read there, so that no page is empty", () => {
    const { pageSetup, breaks } = printSetupOf(tab(10, [51]));
    expect(breaks).toEqual([]);
    expect(pageSetup).toMatchObject({
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      orientation: "landscape",
    });
  });

  test("a page ends between two parts, at the scale that Excel needs for a break", () => {
    const { pageSetup, breaks } = printSetupOf(tab(14, [20, 15, 30]));
    expect(breaks).toEqual([37]);
    expect(pageSetup).toMatchObject({ fitToPage: false, scale: 72, printTitlesRow: "1:1" });
  });

  test("no page ends under a chart", () => {
    const charts = [chart(30, 15 * 21)];
    expect(printSetupOf(tab(14, [20, 15, 30], { charts })).breaks).toEqual([21]);
  });

  test("a little smaller, where a part fits a page then", () => {
    const { pageSetup, breaks } = printSetupOf(tab(14, [20, 47]));
    expect(breaks).toEqual([21]);
    expect(pageSetup.scale).toBeLessThan(72);
  });

  test("a long table goes on from page to page, as wide as the page", () => {
    const { pageSetup, breaks } = printSetupOf(tab(14, [300]));
    expect(breaks).toEqual([]);
    expect(pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  });

  test("a tab too wide to be read on one page takes two side by side, its frozen columns on each", () => {
    const { pageSetup } = printSetupOf(tab(30, [10], { frozenColumnCount: 2 }));
    expect(pageSetup).toMatchObject({ fitToWidth: 2, printTitlesColumn: "A:B" });
  });
});
