import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "@jest/globals";
import { type TabToCopy, workbookCopy } from "../../src/documents/workbook-copy.ts";
import { serialOfDay, serialOfInstant } from "../../src/google/rows/serial-time.ts";
import { TABS } from "../../src/google/tabs.ts";

const DAY = serialOfDay("2026-11-25");

async function rowsOf(tab: TabToCopy): Promise<readonly (readonly unknown[])[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(workbookCopy([tab]), "base64"));
  const [sheet] = workbook.worksheets;
  return tab.rows.map((_, index) =>
    tab.headers.map((__, column) => sheet?.getRow(index + 2).getCell(column + 1).value ?? undefined),
  );
}

test("days and moments are read as people write them, by the formats of the tab's own definition", async () => {
  const { title, times } = TABS.papers;
  const headers = ["Tên văn bản", "Ngày", "Lập lúc", "Số lần lập"];
  const cells = {
    "Tên văn bản": "Báo cáo",
    Ngày: DAY,
    "Lập lúc": serialOfInstant("2026-11-25T08:05:09.000+07:00"),
    "Số lần lập": DAY,
  };
  expect(times).toEqual(expect.arrayContaining(["Ngày", "Lập lúc"]));
  expect(await rowsOf({ title, headers, times, rows: [{ cells }] })).toEqual([
    ["Báo cáo", "25/11/2026", "25/11/2026 08:05:09", DAY],
  ]);
});

test("in the settings the label of a row says whether its value is a day", async () => {
  const { title, columns, times } = TABS.settings;
  const rows = [
    ["Năm", 2026],
    ["Hạn quyết định", DAY],
    ["Hạn trùng ngày nghỉ", "chuyển về ngày làm việc trước"],
  ].map(([label = "", value = ""]) => ({ cells: { Khóa: label, "Giá trị": value } }));
  const [year, due, rule] = await rowsOf({ title, headers: columns, times, rows });
  expect([year?.[1], due?.[1], rule?.[1]]).toEqual(["2026", "25/11/2026", "chuyển về ngày làm việc trước"]);
});

test("a number that is no day of a spreadsheet stays what somebody typed", async () => {
  const { title, times } = TABS.papers;
  const rows = [0, 1e12, -5].map((typed) => ({ cells: { Ngày: typed } }));
  const copied = await rowsOf({ title, headers: ["Ngày"], times, rows });
  expect(copied.map(([cell]) => String(cell))).toEqual(["0", "1000000000000", "-5"]);
});
