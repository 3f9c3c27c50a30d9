import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyBatch } from "../../emulator/services/sheets/batch-update.ts";
import { columnIndex } from "../../emulator/services/spreadsheet/a1.ts";
import type { SpreadsheetState } from "../../emulator/services/spreadsheet/state.ts";
import { compared } from "./compared-cells.ts";
import { sampleYear } from "./sample-year.ts";
import { tabsOf } from "./sample-year-tabs.ts";
import { bookOf, computedBook, headersOf, type SummaryBook } from "./summary-book.ts";

const [SAMPLE] = fc.sample(sampleYear, { numRuns: 1, seed: 308 });
if (SAMPLE === undefined) throw new Error("Cannot sample a year: the generator gave none.");
const BOOK = bookOf(tabsOf(SAMPLE));

const SUMMARIES = [
  ...["Tổng quan", "Theo đơn vị", "Theo chỉ số", "Hồ sơ đang chờ"],
  ...["So sánh các năm", "Tiêu biểu xuất sắc", "Số liệu đã chốt"],
];

/** The tabs that summaries read, with the row of `Tổng quan` that checks each. */
const SOURCES: readonly (readonly [string, number])[] = [
  ["Hồ sơ", 56],
  ["Danh sách CCVC, NLĐ", 57],
  ["Đơn vị", 58],
  ["Kỳ đánh giá", 59],
  ["Tiêu chí, chỉ số", 60],
  ["Cần xử lý", 60],
  ["Số liệu tổng các năm", 60],
];

function sheetIdOf(title: string): number {
  const sheet = BOOK.sheets.find((candidate) => candidate.title === title);
  if (!sheet) throw new Error(`Cannot find the tab ${title}.`);
  return sheet.sheetId;
}

function changed(...requests: readonly object[]): SummaryBook {
  return computedBook(applyBatch(BOOK, { requests }).spreadsheet);
}

/** Every formula cell of every summary. */
function shown(book: SummaryBook): Readonly<Record<string, unknown>> {
  return Object.fromEntries(SUMMARIES.map((tab) => [tab, compared(book, tab, {})[0]]));
}

const BEFORE = shown(computedBook(BOOK));

/** Headers of a tab by which some formula of a summary reads: whole columns, and what it looks up by name. */
function headersRead(tab: string): readonly string[] {
  const formulas = BOOK.sheets
    .filter(({ title }) => SUMMARIES.includes(title))
    .flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell?.f ?? [])))
    // The checks themselves name every header.
    .filter((formula) => !formula.includes("; "));
  const named = formulas.flatMap((formula) => [
    ...[...formula.matchAll(new RegExp(`'${tab}'!\\$([A-Z]{1,2})(?:\\$\\d+)?:\\$\\1`, "g"))].map(
      ([, letters = ""]) => headersOf(tab)[columnIndex(letters)] ?? "",
    ),
    ...[...formula.matchAll(new RegExp(`MATCH\\("([^"]+)",'${tab}'!`, "g"))].map(([, name = ""]) => name),
  ]);
  return [...new Set(named)].sort();
}

/** The book with other texts in header cells, as somebody types over them. */
function withoutHeaders(tab: string, typedOver: readonly string[], book = BOOK): SpreadsheetState {
  const headers = headersOf(tab);
  const sheets = book.sheets.map((sheet) => {
    if (sheet.title !== tab) return sheet;
    const [header = [], ...others] = sheet.rows;
    const typed = header.map((cell, index) =>
      typedOver.includes(headers[index] ?? "") ? { v: `Cột khác ${index}` } : cell,
    );
    return { ...sheet, rows: [typed, ...others] };
  });
  return { ...book, sheets };
}

function named(text: unknown): readonly string[] {
  return String(text ?? "")
    .split("; ")
    .filter((name) => name !== "");
}

describe("The summaries", () => {
  test("show the same in every formula cell after every tab they read got another title", () => {
    const rename = ([tab]: (typeof SOURCES)[number]) => ({
      updateSheetProperties: {
        properties: { sheetId: sheetIdOf(tab), title: `${tab} của Sở` },
        fields: "title",
      },
    });
    expect(shown(changed(...SOURCES.map(rename)))).toEqual(BEFORE);
  });

  test("show the same after the summaries themselves got other titles", () => {
    const rename = (tab: string) => ({
      updateSheetProperties: { properties: { sheetId: sheetIdOf(tab), title: `${tab} 2` }, fields: "title" },
    });
    expect(shown(changed(...SUMMARIES.map(rename)))).toEqual(BEFORE);
  });

  test("show the same after somebody dragged columns elsewhere in every tab they read", () => {
    const requests = SOURCES.flatMap(([tab]) => {
      const width = headersOf(tab).length;
      const drag = (startIndex: number, destinationIndex: number) => {
        const source = {
          sheetId: sheetIdOf(tab),
          dimension: "COLUMNS",
          startIndex,
          endIndex: startIndex + 1,
        };
        return { moveDimension: { source, destinationIndex } };
      };
      return [drag(1, width), drag(width - 2, 0), drag(4, 2)];
    });
    expect(shown(changed(...requests))).toEqual(BEFORE);
  });

  test("name every column by which any formula reads, where all these headers were typed over", () => {
    const book = SOURCES.reduce((found, [tab]) => withoutHeaders(tab, headersRead(tab), found), BOOK);
    const computed = computedBook(book);
    for (const row of new Set(SOURCES.map(([, line]) => line))) {
      const wanted = SOURCES.filter(([, line]) => line === row).flatMap(([tab]) => headersRead(tab));
      const missing = named(computed.at("Tổng quan", row, 3));
      expect(computed.at("Tổng quan", row, 2)).toBe("sai");
      expect(wanted.filter((header) => !missing.includes(header))).toEqual([]);
    }
  });

  test("name the one column that somebody typed over, and say so where the figures stand", () => {
    const book = computedBook(withoutHeaders("Hồ sơ", ["Trạng thái"]));
    expect([book.at("Tổng quan", 56, 2), book.at("Tổng quan", 56, 3)]).toEqual(["sai", "Trạng thái; "]);
    expect(book.at("Tổng quan", 57, 2)).toBe("đúng");
    expect(book.at("Tổng quan", 2, 1)).toContain("SỐ LIỆU CÓ THỂ SAI");
  });

  test("name the column that somebody deleted", () => {
    const column = headersOf("Hồ sơ").indexOf("Kết quả");
    const range = {
      sheetId: sheetIdOf("Hồ sơ"),
      dimension: "COLUMNS",
      startIndex: column,
      endIndex: column + 1,
    };
    const book = changed({ deleteDimension: { range } });
    expect([book.at("Tổng quan", 56, 2), book.at("Tổng quan", 56, 3)]).toEqual(["sai", "Kết quả; "]);
    expect(book.at("Tổng quan", 3, 1)).toContain("Số liệu sai");
  });
});
