import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyBatch } from "../../emulator/services/sheets/batch-update.ts";
import type { SpreadsheetState } from "../../emulator/services/spreadsheet/state.ts";
import { sampleYear } from "./sample-year.ts";
import { tabsOf } from "./sample-year-tabs.ts";
import { bookOf, computedBook, headersOf, type SummaryBook } from "./summary-book.ts";

const [SAMPLE] = fc.sample(sampleYear, { numRuns: 1, seed: 308 });
if (SAMPLE === undefined) throw new Error("Cannot sample a year: the generator gave none.");
const DATA = tabsOf(SAMPLE);
const BOOK = bookOf(DATA);

/** Ids of the tabs that summaries read. */
const SOURCES = { "Hồ sơ": 301, "Danh sách CCVC, NLĐ": 205, "Đơn vị": 204, "Kỳ đánh giá": 202 } as const;

function changed(...requests: readonly object[]): SummaryBook {
  return computedBook(applyBatch(BOOK, { requests }).spreadsheet);
}

/** What the summaries show: named figures, first rows of each tab, what the checks say. */
function shown(book: SummaryBook): readonly unknown[] {
  const rows = (tab: string, width: number) =>
    Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: width }, (_, column) => book.at(tab, row + 2, column + 1)),
    );
  const overview = Array.from({ length: 60 }, (_, row) =>
    [1, 2, 3, 4, 5].map((column) => book.at("Tổng quan", row + 2, column)),
  );
  return [overview, rows("Theo đơn vị", 9), rows("Theo chỉ số", 13), rows("Hồ sơ đang chờ", 5)];
}

const BEFORE = shown(computedBook(BOOK));

/** The book with another text in a header cell, as somebody types over it. */
function withHeader(tab: keyof typeof SOURCES, from: string, to: string): SpreadsheetState {
  const column = headersOf(tab).indexOf(from);
  const sheets = BOOK.sheets.map((sheet) => {
    if (sheet.sheetId !== SOURCES[tab]) return sheet;
    const [header = [], ...others] = sheet.rows;
    const renamed = header.map((cell, index) => (index === column ? { v: to } : cell));
    return { ...sheet, rows: [renamed, ...others] };
  });
  return { ...BOOK, sheets };
}

describe("The summaries", () => {
  test("show the same after a tab got another title", () => {
    for (const [tab, sheetId] of Object.entries(SOURCES)) {
      const properties = { sheetId, title: `${tab} của Sở` };
      const book = changed({ updateSheetProperties: { properties, fields: "title" } });
      expect(shown(book)).toEqual(BEFORE);
    }
  });

  test("show the same after somebody dragged columns elsewhere", () => {
    for (const [tab, sheetId] of Object.entries(SOURCES)) {
      const width = headersOf(tab).length;
      const drag = (startIndex: number, destinationIndex: number) => {
        const source = { sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 };
        return { moveDimension: { source, destinationIndex } };
      };
      const book = changed(drag(1, width), drag(width - 2, 0), drag(4, 2));
      expect(shown(book)).toEqual(BEFORE);
    }
  });

  test("say which column they no longer find, where a header was typed over", () => {
    const cases = [
      ["Hồ sơ", "Trạng thái", 56],
      ["Danh sách CCVC, NLĐ", "Ngày nghỉ", 57],
      ["Đơn vị", "Sáp nhập vào", 58],
      ["Kỳ đánh giá", "Ngày chốt", 59],
    ] as const;
    for (const [tab, header, row] of cases) {
      const book = computedBook(withHeader(tab, header, "Cột khác"));
      expect([book.at("Tổng quan", row, 2), book.at("Tổng quan", row, 3)]).toEqual(["sai", `${header}; `]);
      expect(book.at("Tổng quan", 2, 1)).toContain("SỐ LIỆU CÓ THỂ SAI");
    }
  });
});
