import { expect, test } from "@jest/globals";
import { PAPER_KINDS } from "../../src/app/papers/paper-kinds.ts";
import { emptyWorkspace, last, OFFICE, office, openWorkspace } from "./stage.ts";

test("the Office sets up an empty spreadsheet from its menu: tabs, forms, menu, triggers, template", () => {
  const workspace = emptyWorkspace();
  office(workspace, "setup");
  expect(workspace.tabs().map(({ title }) => title)).toEqual([
    "Tổng quan",
    "Theo đơn vị",
    "Theo chỉ số",
    "Hồ sơ đang chờ",
    "So sánh các năm",
    "Tiêu biểu xuất sắc",
    "Số liệu đã chốt",
    "Hồ sơ",
    "Đề nghị của đơn vị",
    "Cuộc họp",
    "Danh sách đề nghị",
    "Cần xử lý",
    "Tuyên truyền, tập huấn, thi đua",
    "Cấu hình",
    "Danh sách CCVC, NLĐ",
    "Đơn vị",
    "Bước Công đoàn",
    "Ủy quyền",
    "Ngày nghỉ",
    "Tiêu chí, chỉ số",
    "Kết quả các năm trước",
    "Số liệu tổng các năm",
    "Kỳ đánh giá",
    "Nhật ký xử lý",
    "Thư",
    "_Hệ thống",
    "Văn bản",
    "Hồ sơ gửi Hội Khuyến học",
  ]);
  expect(workspace.forms()).toHaveLength(3);
  const templates = PAPER_KINDS.flatMap(({ template }) => (template === "" ? [] : [`${template}.docx`]));
  expect(workspace.files.map(({ name }) => name)).toEqual(expect.arrayContaining(templates));
  expect(workspace.openSpreadsheet(OFFICE).map(({ label }) => label)).toContain("Mở kỳ đánh giá");
});

test("a second setup changes nothing: no tab, no form, no file, no trigger, no write to the workbook", () => {
  const workspace = emptyWorkspace();
  office(workspace, "setup");
  const before = workspace.world;
  office(workspace, "setup");
  expect(workspace.world.spreadsheet).toBe(before.spreadsheet);
  expect(workspace.world.forms).toBe(before.forms);
  expect(workspace.world.drive).toBe(before.drive);
  expect(workspace.world.triggers).toEqual(before.triggers);
  expect(last(workspace, "rpc").calls.map(({ name }) => name)).not.toContain(
    "Sheets.Spreadsheets.batchUpdate",
  );
});

test("a menu function called by a visitor of the web app gets nothing", () => {
  const workspace = openWorkspace();
  const visit = () => workspace.runFromPage({ email: "", kind: "anonymous" }, "menuPropose");
  expect(visit().error?.message).toMatch(/getUi/);
});

test.each(["onSweep", "onMorning", "onOutbox", "onFormSubmitBell"])(
  "%s called by a visitor runs nothing: it answers to triggers only",
  (name) => {
    const workspace = openWorkspace();
    const before = workspace.world.spreadsheet;
    expect(workspace.runFromPage({ email: "", kind: "anonymous" }, name).error?.message).toMatch(
      /triggers only/,
    );
    expect(workspace.world.spreadsheet).toBe(before);
  },
);
