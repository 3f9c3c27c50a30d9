import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { columnIndex } from "../../emulator/services/spreadsheet/a1.ts";
import { headersOf, template } from "./template-headers.ts";

const files = readdirSync(new URL("../../sheets-templates/", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/** Formulas reach into `Hồ sơ` by column letter; each of these letters is read by a summary. */
const LETTERS: Readonly<Record<string, string>> = {
  A: "Khóa",
  B: "Năm",
  CH: "Mã đơn vị tại Ngày chốt",
  CJ: "Thứ tự chờ",
  D: "Họ và tên",
  H: "Đơn vị",
  J: "Trong danh sách",
  K: "Trạng thái",
  M: "Ngày đăng ký",
  N: "Ngày nộp",
  O: "TC1",
  X: "TC10",
  Y: "TĐ1",
  AH: "TĐ10",
  AL: "Kỹ năng số",
  AM: "Thành thạo",
  AN: "Được đề nghị",
  AO: "Kết quả",
  AS: "Số năm liền",
  AT: "Danh hiệu",
  C: "Mã CCVC",
  G: "Mã đơn vị",
  AJ: "Tổng thẩm định",
  AK: "Thấp nhất",
  AQ: "Số quyết định",
  AR: "Ngày quyết định",
  CK: "Loại",
  CL: "Thứ tự người",
};

describe("sheets-templates", () => {
  test("sheetIds, titles and places are each used once", () => {
    const all = files.map((file) => template(file).properties);
    for (const key of ["sheetId", "title", "index"] as const) {
      expect(new Set(all.map((properties) => properties[key])).size).toBe(files.length);
    }
  });

  test("no tab has a header twice", () => {
    for (const file of files.filter((name) => name !== "overview")) {
      const headers = headersOf(file).filter((header) => header !== "");
      expect({ file, headers: new Set(headers).size }).toEqual({ file, headers: headers.length });
    }
  });

  test("the columns that formulas name by letter are where the summaries look for them", () => {
    const headers = headersOf("dossiers");
    for (const [letters, header] of Object.entries(LETTERS)) {
      expect(`${letters} ${headers[columnIndex(letters)]}`).toBe(`${letters} ${header}`);
    }
  });

  test("the summaries together hold at most 2,000 formula cells", () => {
    const count = (rows: ReturnType<typeof template>["data"][number]["rowData"]) =>
      rows.flatMap(({ values = [] }) => values).filter((cell) => cell.userEnteredValue?.formulaValue).length;
    const cells = files.map((file) => {
      const { data, properties } = template(file);
      const [top, pattern] = data.map(({ rowData }) => rowData);
      const below = properties.gridProperties.rowCount - (top ?? []).length;
      return count(top ?? []) + count(pattern ?? []) * below;
    });
    expect(cells.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2000);
  });

  test("a condition of a format names no other tab, which Google refuses", () => {
    const conditions = files.map((file) => JSON.stringify(template(file).conditionalFormats ?? []));
    expect(conditions.filter((text) => text.includes("!"))).toEqual([]);
  });

  test("every column of Hồ sơ that a formula names is one of these", () => {
    const formulas = files.flatMap((file) =>
      template(file).data.flatMap(({ rowData }) =>
        rowData.flatMap(({ values = [] }) => values.map((cell) => cell.userEnteredValue?.formulaValue ?? "")),
      ),
    );
    const named = formulas.flatMap((formula) =>
      [...formula.matchAll(/'Hồ sơ'!\$([A-Z]{1,2})/g)].map(([, letters = ""]) => letters),
    );
    const scores = (from: number) => Array.from({ length: 10 }, (_, index) => from + index);
    const known = new Set([...Object.keys(LETTERS).map(columnIndex), ...scores(14), ...scores(24)]);
    expect([...new Set(named)].filter((letters) => !known.has(columnIndex(letters)))).toEqual([]);
  });
});
