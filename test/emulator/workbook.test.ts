import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import { beforeAll, describe, expect, test } from "@jest/globals";
import JSZip from "jszip";
import { applyBatch } from "../../emulator/services/sheets/batch-update.ts";
import { emptySpreadsheet } from "../../emulator/services/spreadsheet/state.ts";
import { tabValues } from "../../emulator/tab-values.ts";
import { exportWorkbook } from "../../emulator/workbook/export-workbook.ts";

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number, pattern = "", type = "NUMBER") => ({
  userEnteredValue: { numberValue },
  ...(pattern === "" ? {} : { userEnteredFormat: { numberFormat: { type, pattern } } }),
});
const formula = (formulaValue: string) => ({ userEnteredValue: { formulaValue } });
const write = (sheetId: number, rows: readonly (readonly object[])[]) => ({
  updateCells: {
    start: { sheetId },
    rows: rows.map((values) => ({ values })),
    fields: "userEnteredValue,userEnteredFormat",
  },
});
const cell = (row: number, column: number) => ({
  sheetId: 1,
  ...{ startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 },
});
const data = { sheetId: 2, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
const white = { rgbColor: { red: 1, green: 1, blue: 1 } };
const header = {
  userEnteredFormat: {
    backgroundColorStyle: { rgbColor: { green: 0.5, blue: 0.5 } },
    textFormat: { bold: true, foregroundColorStyle: white },
  },
};

/** Three rows of a column of `Hồ sơ`, header and all, as a chart names them. */
const column = (index: number) => ({
  sourceRange: {
    sources: [
      { sheetId: 2, startRowIndex: 0, endRowIndex: 3, startColumnIndex: index, endColumnIndex: index + 1 },
    ],
  },
});
const addChart = (title: string, spec: object) => ({
  addChart: {
    chart: {
      spec: { title, ...spec },
      position: { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 5 }, widthPixels: 400 } },
    },
  },
});

const now = Date.parse("2026-12-31T23:59:00+07:00");
const spreadsheet = applyBatch(emptySpreadsheet("Sổ"), {
  requests: [
    { updateSpreadsheetProperties: { properties: { locale: "en_US" }, fields: "locale" } },
    {
      addSheet: {
        properties: { sheetId: 1, title: "Tổng quan", gridProperties: { rowCount: 20, frozenRowCount: 1 } },
      },
    },
    { addSheet: { properties: { sheetId: 2, title: "Hồ sơ", hidden: true } } },
    { deleteSheet: { sheetId: 0 } },
    write(2, [
      [{ ...text("Họ và tên"), ...header }, text("Điểm"), text("Ngày")],
      [text('=HYPERLINK("http://x")'), number(8), number(46309.5, "dd/mm/yyyy hh:mm", "DATE_TIME")],
      [text("+84 912"), number(7)],
    ]),
    write(1, [
      [text("Trung bình"), formula("=AVERAGEIFS('Hồ sơ'!B:B,'Hồ sơ'!B:B,\">0\")/3")],
      [text("Số người"), formula("=COUNTIFS('Hồ sơ'!A:A,\"+84*\")")],
      [text("Trống"), formula('=IF(1=1,"",1)')],
      [
        text("Tỷ lệ"),
        {
          ...formula("=TrungBinh/10"),
          userEnteredFormat: { numberFormat: { type: "PERCENT", pattern: "0.0%" } },
        },
      ],
    ]),
    { addNamedRange: { namedRange: { name: "TrungBinh", range: cell(0, 1) } } },
    { addNamedRange: { namedRange: { name: "Trong", range: cell(2, 1) } } },
    {
      setDataValidation: {
        range: data,
        rule: {
          condition: {
            type: "NUMBER_BETWEEN",
            values: [{ userEnteredValue: "1" }, { userEnteredValue: "10" }],
          },
          strict: true,
        },
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [data],
          booleanRule: {
            condition: { type: "NUMBER_LESS", values: [{ userEnteredValue: "5" }] },
            format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
          },
        },
      },
    },
    addChart("Điểm từng người", {
      basicChart: {
        chartType: "COMBO",
        legendPosition: "BOTTOM_LEGEND",
        headerCount: 1,
        axis: [{ position: "LEFT_AXIS", viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 10 } }],
        domains: [{ domain: column(0) }],
        series: [
          { series: column(1), type: "COLUMN", colorStyle: { rgbColor: { green: 1 } } },
          { series: column(2), type: "LINE", lineStyle: { type: "MEDIUM_DASHED" } },
        ],
      },
    }),
    addChart("Tỷ trọng", { pieChart: { domain: column(0), series: column(1) } }),
    addChart("Bong bóng", { bubbleChart: { domain: column(0), series: column(1) } }),
    {
      updateDimensionProperties: {
        range: { sheetId: 2, dimension: "COLUMNS", startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 215 },
        fields: "pixelSize",
      },
    },
  ],
}).spreadsheet;

/** The same workbook opened, recalculated and written by LibreOffice, the independent judge. */
function judged(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  writeFileSync(join(folder, "workbook.xlsx"), bytes);
  const profile = pathToFileURL(join(folder, "profile")).href;
  const format = "xlsx:Calc MS Excel 2007 XML";
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format];
  execFileSync("soffice", [...args, "--outdir", join(folder, "out"), join(folder, "workbook.xlsx")], {
    stdio: "ignore",
  });
  return readFileSync(join(folder, "out", "workbook.xlsx"));
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** Each chart of a workbook: its title, the kinds of series in it and the cells they name. */
async function chartsOf(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const texts = await Promise.all(zip.file(/^xl\/charts\/chart\d+\.xml$/).map((file) => file.async("text")));
  return texts
    .map((xml) => ({
      title: [...xml.matchAll(/<(?:a:)?t>([^<]*)</g)][0]?.[1],
      kinds: [...xml.matchAll(/<(?:c:)?(bar|line|pie)Chart>/g)].map(([, kind]) => kind),
      cells: [...xml.matchAll(/<(?:c:)?f>([^<]*)</g)].map(([, cells]) =>
        cells?.replaceAll("&apos;", "'").replaceAll("&#39;", "'").replaceAll("$", ""),
      ),
    }))
    .sort((one, other) => String(one.title).localeCompare(String(other.title), "vi"));
}

describe("the exported workbook", () => {
  let ours: Workbook;
  let theirs: Workbook;
  let ourBytes: Uint8Array;
  let theirBytes: Uint8Array;

  beforeAll(async () => {
    ourBytes = await exportWorkbook({ spreadsheet, now });
    theirBytes = judged(ourBytes);
    ours = await opened(ourBytes);
    theirs = await opened(theirBytes);
  }, 60_000);

  const value = (workbook: Workbook, tab: string, address: string) => {
    const cell = workbook.getWorksheet(tab)?.getCell(address);
    return cell?.formula === undefined ? (cell?.value ?? "") : (cell.result ?? "");
  };

  test("has every tab, hidden ones hidden, with their frozen rows and widths", () => {
    expect(theirs.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Tổng quan", "visible"],
      ["Hồ sơ", "hidden"],
    ]);
    /* Headless LibreOffice has no window, so it keeps no frozen rows to judge. */
    expect(ours.getWorksheet("Tổng quan")?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(theirs.getWorksheet("Hồ sơ")?.getColumn(1).width).toBeCloseTo(30, 0);
  });

  test("prints on A4 across, as wide as the page, its frozen rows on every page", () => {
    const sheet = ours.getWorksheet("Tổng quan");
    const { paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow } = sheet?.pageSetup ?? {};
    expect({ paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow }).toEqual({
      ...{ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 1 },
      printTitlesRow: "1:1",
    });
    expect(sheet?.pageSetup.printArea).toMatch(/^A1:[A-Z]+\d+$/);
  });

  test("carries results that LibreOffice computes alike", () => {
    const computed = tabValues({ spreadsheet, now }, "Tổng quan").map(([, result]) => result ?? "");
    for (const workbook of [ours, theirs]) {
      const results = [1, 2, 3, 4].map((row) => value(workbook, "Tổng quan", `B${row}`));
      expect(results).toEqual([2.5, 1, "", 0.25]);
    }
    expect(computed).toEqual([2.5, 1, "", 0.25]);
  });

  test("keeps text that begins with = or + as text, never a formula", () => {
    for (const workbook of [ours, theirs]) {
      expect(value(workbook, "Hồ sơ", "A2")).toBe('=HYPERLINK("http://x")');
      expect(value(workbook, "Hồ sơ", "A3")).toBe("+84 912");
      expect(workbook.getWorksheet("Hồ sơ")?.getCell("A2").formula).toBeUndefined();
    }
  });

  test("shows days, shares and headers as the spreadsheet does", () => {
    const sheet = theirs.getWorksheet("Hồ sơ");
    expect(sheet?.getCell("C2").numFmt).toBe("dd/mm/yyyy hh:mm");
    expect(theirs.getWorksheet("Tổng quan")?.getCell("B4").numFmt).toBe("0.0%");
    expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" } });
    expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FF008080" } });
  });

  test("defines its names, also of an empty cell, and keeps checks and conditional formats", () => {
    const names = Object.fromEntries(theirs.definedNames.model.map(({ name, ranges }) => [name, ranges]));
    expect(names).toEqual({ TrungBinh: ["'Tổng quan'!$B$1"], Trong: ["'Tổng quan'!$B$3"] });
    const sheet = theirs.getWorksheet("Hồ sơ");
    expect(sheet?.getCell("B900").dataValidation).toMatchObject({ type: "decimal", operator: "between" });
    expect(sheet?.conditionalFormattings.map(({ ref }: { ref: string }) => ref)).toEqual(["B2:B1000"]);
  });

  test("draws its charts over the same cells; a kind that Excel lacks is left out", async () => {
    const combo = [
      "'Hồ sơ'!B1",
      "'Hồ sơ'!A2:A3",
      "'Hồ sơ'!B2:B3",
      "'Hồ sơ'!C1",
      "'Hồ sơ'!A2:A3",
      "'Hồ sơ'!C2:C3",
    ];
    for (const bytes of [ourBytes, theirBytes]) {
      const [scores, shares, ...others] = await chartsOf(bytes);
      expect(others).toEqual([]);
      expect(scores).toMatchObject({ title: "Điểm từng người", kinds: ["bar", "line"] });
      expect([...(scores?.cells ?? [])].sort()).toEqual([...combo].sort());
      expect(shares).toMatchObject({ title: "Tỷ trọng", kinds: ["pie"] });
    }
  });
});

test("a workbook is written in the same bytes each time", async () => {
  const looked = { spreadsheet, now };
  const [first, ...others] = [
    await exportWorkbook(looked),
    await exportWorkbook(looked),
    await exportWorkbook(looked),
  ];
  for (const other of others) expect(Buffer.compare(first ?? new Uint8Array(), other)).toBe(0);
});
