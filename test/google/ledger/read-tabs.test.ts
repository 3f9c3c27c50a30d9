import { describe, expect, test } from "@jest/globals";
import { readTabs } from "../../../src/google/ledger/read-tabs.ts";
import type { Tab } from "../../../src/google/tabs.ts";
import { fakeSpreadsheet } from "./fake-spreadsheet.ts";

const units: Tab = {
  name: "units",
  sheetId: 204,
  title: "Đơn vị",
  columns: ["Mã đơn vị", "Tên đơn vị"],
  times: [],
};
const dossiers: Tab = { name: "dossiers", sheetId: 301, title: "Hồ sơ", columns: ["Khóa", "Năm"], times: [] };

describe("readTabs()", () => {
  test("several tabs are one call, and cells are found by header", () => {
    const { api, calls } = fakeSpreadsheet({
      204: [
        ["Ghi chú riêng", "Tên đơn vị", "Mã đơn vị"],
        ["", "Văn phòng", "VP"],
      ],
      301: [["Khóa", "Năm"]],
    });
    const { tabs, problems } = readTabs(
      [
        { tab: units, extent: "all" },
        { tab: dossiers, extent: "header" },
      ],
      api,
    );
    expect(calls).toEqual(["values"]);
    expect(problems).toEqual([]);
    expect(tabs.get("units")?.rows).toEqual([
      { row: 2, cells: { "Ghi chú riêng": "", "Tên đơn vị": "Văn phòng", "Mã đơn vị": "VP" } },
    ]);
  });

  test("empty rows in between are left out and the others keep their numbers", () => {
    const { api } = fakeSpreadsheet({ 204: [["Mã đơn vị", "Tên đơn vị"], [], ["VP", "Văn phòng"]] });
    const { tabs } = readTabs([{ tab: units, extent: "all" }], api);
    expect(tabs.get("units")?.rows.map(({ row }) => row)).toEqual([3]);
  });

  test("the key column is read alone; where it was moved, a second read goes to its true place", () => {
    const straight = fakeSpreadsheet({
      301: [
        ["Khóa", "Năm"],
        ["2026/A", 2026],
      ],
    });
    const moved = fakeSpreadsheet({
      301: [
        ["Năm", "Khóa"],
        [2026, "2026/A"],
      ],
    });
    for (const { api } of [straight, moved]) {
      const { tabs } = readTabs([{ tab: dossiers, extent: { columns: ["Khóa"] } }], api);
      expect(tabs.get("dossiers")?.rows).toEqual([{ row: 2, cells: { Khóa: "2026/A" } }]);
    }
    expect(straight.calls).toEqual(["values"]);
    expect(moved.calls).toEqual(["values", "values"]);
  });

  test("some columns of every row come beside some rows whole, in one call, wherever the columns stand", () => {
    const tab: Tab = { ...dossiers, columns: ["Khóa", "Năm", "Họ và tên", "Minh chứng 1"], times: [] };
    const rows = [
      ["2026/A", 2026, "An", "https://a.example"],
      ["2026/B", 2026, "Bình", ""],
    ];
    const straight = fakeSpreadsheet({ 301: [[...tab.columns], ...rows] });
    const shifted = (row: readonly unknown[]) => ["", ...row];
    const moved = fakeSpreadsheet({ 301: [shifted(tab.columns), ...rows.map(shifted)] });
    for (const { api } of [straight, moved]) {
      const columns = ["Khóa", "Minh chứng 1"];
      const { tabs, problems } = readTabs(
        [
          { tab, extent: { rows: [3] } },
          { tab, extent: { columns }, under: "evidence" },
        ],
        api,
      );
      expect(problems).toEqual([]);
      expect(tabs.get("dossiers")?.rows).toMatchObject([{ row: 3, cells: { "Họ và tên": "Bình" } }]);
      expect(tabs.get("evidence")?.rows).toEqual([
        { row: 2, cells: { Khóa: "2026/A", "Minh chứng 1": "https://a.example" } },
        { row: 3, cells: { Khóa: "2026/B", "Minh chứng 1": "" } },
      ]);
    }
    expect(straight.calls).toEqual(["values"]);
    expect(moved.calls).toEqual(["values", "values"]);
  });

  test("a tab that is gone is told by name and the others are read all the same", () => {
    const { api } = fakeSpreadsheet({
      301: [
        ["Khóa", "Năm"],
        ["2026/A", 2026],
      ],
    });
    const { tabs, problems } = readTabs(
      [
        { tab: units, extent: "all" },
        { tab: dossiers, extent: "all" },
      ],
      api,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Không thấy tab "Đơn vị"');
    expect(tabs.get("dossiers")?.rows).toHaveLength(1);
  });

  test("a column that is gone is told with its tab and what to do", () => {
    const { api } = fakeSpreadsheet({ 204: [["Mã đơn vị", "Tên phòng"]] });
    const { problems } = readTabs([{ tab: units, extent: "all" }], api);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Tab "Đơn vị": không thấy cột "Tên đơn vị" ở dòng 1');
  });

  test("a row hint beyond the last row reads nothing and breaks nothing", () => {
    const { api } = fakeSpreadsheet({
      301: [
        ["Khóa", "Năm"],
        ["2026/A", 2026],
      ],
    });
    const { tabs, problems } = readTabs([{ tab: dossiers, extent: { rows: [2, 5000] } }], api);
    expect(problems).toEqual([]);
    expect(tabs.get("dossiers")?.rows.map(({ row }) => row)).toEqual([2]);
  });

  test("an error that nothing missing explains is passed on", () => {
    const { api } = fakeSpreadsheet({ 204: [["Mã đơn vị", "Tên đơn vị"]] });
    const broken = {
      ...api,
      values: () => {
        throw new Error("The caller does not have permission");
      },
    };
    expect(() => readTabs([{ tab: units, extent: "all" }], broken)).toThrow("permission");
  });
});
