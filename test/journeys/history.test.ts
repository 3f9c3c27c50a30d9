import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { checkSystem, officeDialog, records } from "./stage.ts";

const ENTRY = {
  person: "A3",
  year: "2024",
  result: "recognised",
  number: "31/QĐ-SKHĐT",
  date: "2024-11-22",
  agency: "Sở Kế hoạch và Đầu tư",
};

/** A3 and A2 recognised in 2026; of A3 the year 2025 is known, nothing before. */
function decidedWorkspace(): Workspace {
  const workspace = listedWorkspace();
  approve(workspace, { number: "45/QĐ-SKHĐT", date: "2026-11-24" });
  return workspace;
}

const decided = decidedWorkspace();

function row(workspace: Workspace, key: string) {
  return records(workspace, "Hồ sơ").find((record) => record.Khóa === key);
}

function enter(workspace: Workspace, change: Readonly<Record<string, string>> = {}) {
  return officeDialog(workspace, "Hồ sơ", "Nhập kết quả năm trước").press({ ...ENTRY, ...change });
}

describe("results of earlier years or other agencies, entered with their decision", () => {
  test("after the cycle was opened: the run of years is worked out again, the new cause in words", () => {
    const workspace = decided.fork();
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Số năm liền": 2,
      "Lý do ngắt chuỗi": "Năm 2024: chưa có số liệu",
    });
    expect(enter(workspace)).toMatchObject({ ok: true, message: expect.stringContaining("2 năm sau") });
    expect(row(workspace, "2024/A3")).toMatchObject({
      "Kết quả": "Đạt",
      "Số quyết định": "31/QĐ-SKHĐT",
      "Cơ quan quyết định": "Sở Kế hoạch và Đầu tư",
      "Số năm liền": 1,
    });
    for (const [key, years] of [
      ["2025/A3", 2],
      ["2026/A3", 3],
    ] as const) {
      expect(row(workspace, key)).toMatchObject({
        "Số năm liền": years,
        "Lý do ngắt chuỗi": "Năm 2023: chưa có số liệu",
      });
    }
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("four earlier years make the fifth: tiêu biểu xuất sắc", () => {
    const workspace = decided.fork();
    for (const year of ["2023", "2022", "2024"]) {
      expect(enter(workspace, { year, date: `${year}-11-22`, agency: "UBND huyện Cao Lộc" })).toMatchObject({
        ok: true,
      });
    }
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Số năm liền": 5,
      "Danh hiệu": "Công dân học tập tiêu biểu xuất sắc",
      "Lý do ngắt chuỗi": null,
    });
    expect(workspace.named("TieuBieu")).toBe(1);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a result entered wrongly is entered again; the same once more is refused", () => {
    const workspace = decided.fork();
    enter(workspace);
    const failed = { result: "notRecognised", cause: "Tổng điểm 75", number: "" };
    expect(enter(workspace, failed)).toMatchObject({ ok: true });
    expect(row(workspace, "2024/A3")).toMatchObject({ "Kết quả": "Không đạt", "Lý do": "Tổng điểm 75" });
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Số năm liền": 2,
      "Lý do ngắt chuỗi": "Năm 2024: Không đạt (Tổng điểm 75)",
    });
    expect(enter(workspace, failed)).toMatchObject({ ok: false, code: "nothing-changed" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test.each([
    ["the cycle's own year", { year: "2026", date: "2026-11-22" }, "cycle-year"],
    ["a title without the decision's number", { number: "" }, "missing-number"],
    ["a decision of a day to come", { date: "2026-12-24" }, "bad-date"],
    ["a decision older than the year", { date: "2023-11-24" }, "bad-date"],
    ["somebody who is not on the roll", { person: "X9" }, "unknown-person"],
  ])("refuses %s and changes nothing", (_what, change, code) => {
    const workspace = decided.fork();
    const before = workspace.world.spreadsheet;
    expect(enter(workspace, change)).toMatchObject({ ok: false, code });
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("what was typed into the tab later is recorded from there, once", () => {
    const workspace = decided.fork();
    const [headers = [], ...rows] = workspace.values("Kết quả các năm trước");
    const filled = rows.filter((cells) => cells[0]).length;
    const cells = {
      "Mã CCVC": "A2",
      Năm: 2025,
      "Kết quả": "Đạt",
      "Số quyết định": "1/QĐ",
      "Ngày quyết định": "20/11/2025",
      "Cơ quan": "Sở",
    };
    const typed = headers.map((header) => new Map(Object.entries(cells)).get(String(header)) ?? "");
    workspace.paste("Kết quả các năm trước", filled + 2, 1, [typed]);
    const label = "Ghi kết quả từ tab Kết quả các năm trước";
    const shown = officeDialog(workspace, "Hồ sơ", label);
    expect(shown.html()).toContain("Hoàng Thị Trưởng");
    expect(shown.press({})).toMatchObject({ ok: true });
    expect(row(workspace, "2026/A2")).toMatchObject({ "Số năm liền": 2 });
    expect(shown.press({})).toMatchObject({ ok: false, code: "nothing-changed" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});

describe("years known only as totals", () => {
  const TOTALS = {
    year: "2024",
    agency: "Sở Kế hoạch và Đầu tư",
    total: "60",
    registered: "58",
    submitted: "55",
    recognised: "40",
    notRecognised: "15",
    digitalSkills: "30",
    proficient: "20",
    number: "31/QĐ-SKHĐT",
    date: "2024-11-22",
    source: "Báo cáo 112/BC-SKHĐT",
  };
  const totals = (workspace: Workspace, change: Readonly<Record<string, string>> = {}) =>
    officeDialog(workspace, "Kỳ đánh giá", "Nhập số liệu tổng của năm").press({ ...TOTALS, ...change });

  test("stand in their tab, and say why a run breaks there", () => {
    const workspace = decided.fork();
    expect(totals(workspace)).toMatchObject({ ok: true });
    expect(records(workspace, "Số liệu tổng các năm")).toMatchObject([
      { Năm: 2024, "Tổng số": 60, Đạt: 40, "Nguồn số liệu": "Báo cáo 112/BC-SKHĐT" },
    ]);
    expect(row(workspace, "2026/A3")).toMatchObject({
      "Số năm liền": 2,
      "Lý do ngắt chuỗi": "Năm 2024: chỉ có số liệu tổng, chưa có kết quả của từng người",
    });
    expect(totals(workspace)).toMatchObject({ ok: false, code: "nothing-changed" });
    expect(totals(workspace, { recognised: "39" })).toMatchObject({ ok: true });
    expect(records(workspace, "Số liệu tổng các năm")).toMatchObject([{ Đạt: 39 }]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test.each([
    ["more recognised than handed in", { recognised: "56" }, "counts-disagree"],
    ["more handed in than registered", { submitted: "59" }, "counts-disagree"],
    ["more registered than there are people", { registered: "61" }, "counts-disagree"],
    ["recognised and not together more than handed in", { notRecognised: "16" }, "counts-disagree"],
    ["more proficient than skilled", { proficient: "31" }, "counts-disagree"],
    ["a year that is counted here", { year: "2026" }, "cycle-year"],
    ["no source", { source: "" }, "missing-value"],
  ])("refuses %s", (_what, change, code) => {
    const workspace = decided.fork();
    expect(totals(workspace, change)).toMatchObject({ ok: false, code });
    expect(records(workspace, "Số liệu tổng các năm")).toEqual([]);
  });
});
