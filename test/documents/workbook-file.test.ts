import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, test } from "@jest/globals";
import { type FileSheet, workbookFile } from "../../src/documents/workbook-file.ts";

const SHEET: FileSheet = {
  name: "Danh sách",
  heading: ["KẾT QUẢ NĂM 2026", "Sở Tài chính"],
  columns: [
    { title: "Họ và tên", width: 28, kind: "text" },
    { title: "Số người", width: 10, kind: "number" },
    { title: "Tỷ lệ", width: 10, kind: "percent" },
    { title: "Ngày", width: 12, kind: "day" },
  ],
  rows: [
    ["=1+1", 12, 0.867, "2026-11-25"],
    ["Nguyễn Thị <Hoa> & con", undefined, undefined, undefined],
  ],
};

async function opened(sheets: readonly FileSheet[]): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(workbookFile(sheets), "base64"));
  return workbook;
}

describe("a workbook file", () => {
  test("holds each cell as its column's kind: what looks like a formula stays text", async () => {
    const sheet = (await opened([SHEET])).getWorksheet("Danh sách");
    expect(sheet?.getCell("A4").value).toBe("=1+1");
    expect(sheet?.getCell("A4").formula).toBeUndefined();
    expect([sheet?.getCell("B4").value, sheet?.getCell("C4").value]).toEqual([12, 0.867]);
    expect(sheet?.getCell("C4").numFmt).toBe("0.0%");
    expect(sheet?.getCell("D4").value).toEqual(new Date("2026-11-25T00:00:00Z"));
    expect(sheet?.getCell("A5").value).toBe("Nguyễn Thị <Hoa> & con");
    expect(sheet?.getCell("B5").value).toBeNull();
  });

  test("stands ready for paper: lines above, the title row frozen and repeated, A4 landscape as wide as the page", async () => {
    const sheet = (await opened([SHEET])).getWorksheet("Danh sách");
    expect([sheet?.getCell("A1").value, sheet?.getCell("A3").value]).toEqual([
      "KẾT QUẢ NĂM 2026",
      "Họ và tên",
    ]);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true });
    expect(sheet?.pageSetup.printTitlesRow).toBe("3:3");
  });

  test("has as many sheets as are given, in their order", async () => {
    const two = [SHEET, { ...SHEET, name: "Đơn vị 'A' mới" }];
    expect((await opened(two)).worksheets.map(({ name }) => name)).toEqual(["Danh sách", "Đơn vị 'A' mới"]);
    const wide = Array.from(
      { length: 30 },
      (_, index) => ({ title: `C${index}`, width: 8, kind: "number" }) as const,
    );
    const [sheet] = (await opened([{ ...SHEET, columns: wide, rows: [wide.map((_, index) => index)] }]))
      .worksheets;
    expect(sheet?.getCell("AD4").value).toBe(29);
  });
});
