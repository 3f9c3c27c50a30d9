import { inTheForm, inTheSpreadsheet, withoutTriggers } from "../../emulator/hands.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { template } from "../google/template-headers.ts";
import { rowWhere } from "./typing.ts";

/** Something that people do to the workbook, a form or the triggers. */
export interface Damage {
  readonly what: string;
  readonly by: (workspace: Workspace) => void;
  /** What `Kiểm tra hệ thống` says of it; absent where it harms nothing. */
  readonly named?: RegExp;
  /** It reaches formulas: the summaries are compared too. */
  readonly figures?: true;
  /** `Khôi phục` cannot put it right, and says so. */
  readonly stays?: true;
}

/** The id of the tab of this file of sheets-templates. */
function idOf(file: string): number {
  return template(file).properties.sheetId;
}

function column(workspace: Workspace, tab: string, header: string): number {
  const index = (workspace.values(tab)[0] ?? []).indexOf(header);
  if (index < 0) throw new Error(`tab ${tab} has no column ${header}`);
  return index;
}

const edit =
  (...requests: readonly Readonly<Record<string, unknown>>[]) =>
  (workspace: Workspace) =>
    workspace.byHand("spreadsheet", inTheSpreadsheet(...requests));

/** Types over a header, a cell, a formula. */
const type =
  (tab: string, row: number, header: string, value: string | number | null) => (workspace: Workspace) =>
    workspace.paste(tab, row, column(workspace, tab, header) + 1, [[value]], { raw: true });

const deleteColumn = (tab: string, file: string, header: string) => (workspace: Workspace) => {
  const startIndex = column(workspace, tab, header);
  const range = { sheetId: idOf(file), dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 };
  edit({ deleteDimension: { range } })(workspace);
};

const moveColumn = (tab: string, file: string, header: string, destinationIndex: number) => {
  return (workspace: Workspace) => {
    const startIndex = column(workspace, tab, header);
    const source = { sheetId: idOf(file), dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 };
    edit({ moveDimension: { source, destinationIndex } })(workspace);
  };
};

const deleteRow = (tab: string, file: string, header: string, text: string) => (workspace: Workspace) => {
  const startIndex = rowWhere(workspace, tab, header, text) - 1;
  const range = { sheetId: idOf(file), dimension: "ROWS", startIndex, endIndex: startIndex + 1 };
  edit({ deleteDimension: { range } })(workspace);
};

const sort = (file: string, dimensionIndex: number, sortOrder: string) =>
  edit({
    sortRange: {
      range: { sheetId: idOf(file), startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex, sortOrder }],
    },
  });

const deleteTab = (file: string) => edit({ deleteSheet: { sheetId: idOf(file) } });

const deleteQuestion = (form: string, question: string) => (workspace: Workspace) =>
  workspace.byHand(
    "forms",
    inTheForm(form, (items) => items.filter(({ title }) => !title.startsWith(question))),
  );

const deleteTrigger = (handler: string) => (workspace: Workspace) =>
  workspace.byHand("triggers", withoutTriggers(handler));

/** Tabs, columns and rows. */
export const WORKBOOK_DAMAGES: readonly Damage[] = [
  {
    what: "a tab renamed",
    figures: true,
    by: edit({
      updateSheetProperties: {
        properties: { sheetId: idOf("dossiers"), title: "Hồ sơ 2026" },
        fields: "title",
      },
    }),
  },
  {
    what: "a tab moved",
    by: edit({
      updateSheetProperties: { properties: { sheetId: idOf("dossiers"), index: 0 }, fields: "index" },
    }),
  },
  { what: "Hồ sơ deleted", figures: true, by: deleteTab("dossiers"), named: /Tab “Hồ sơ” đã bị xóa/ },
  {
    what: "Danh sách đề nghị deleted",
    by: deleteTab("lists"),
    named: /Tab “Danh sách đề nghị” đã bị xóa/,
  },
  { what: "Kỳ đánh giá deleted", by: deleteTab("cycles"), named: /Tab “Kỳ đánh giá” đã bị xóa/ },
  { what: "Thư deleted", by: deleteTab("outbox"), named: /Tab “Thư” đã bị xóa/ },
  { what: "Cần xử lý deleted", by: deleteTab("attention"), named: /Tab “Cần xử lý” đã bị xóa/ },
  { what: "_Hệ thống deleted", by: deleteTab("system"), named: /Tab “_Hệ thống” đã bị xóa/ },
  { what: "Tổng quan deleted", figures: true, by: deleteTab("overview"), named: /Tab “Tổng quan” đã bị xóa/ },
  { what: "a column moved", figures: true, by: moveColumn("Hồ sơ", "dossiers", "Kết quả", 3) },
  {
    what: "a column renamed",
    by: type("Hồ sơ", 1, "Kết quả", "Kết quả cuối năm"),
    named: /Tab “Hồ sơ”, ô AO1: tên cột “Kết quả” đã bị đổi thành “Kết quả cuối năm”/,
  },
  {
    what: "a column deleted",
    figures: true,
    by: deleteColumn("Hồ sơ", "dossiers", "Tổng thẩm định"),
    named: /Tab “Hồ sơ”: cột “Tổng thẩm định” đã bị xóa/,
  },
  {
    what: "a column moved and another deleted",
    figures: true,
    by: (workspace) => {
      moveColumn("Hồ sơ", "dossiers", "Trạng thái", 60)(workspace);
      deleteColumn("Hồ sơ", "dossiers", "TĐ3")(workspace);
    },
    named: /Tab “Hồ sơ”: cột “TĐ3” đã bị xóa/,
  },
  { what: "rows sorted", by: sort("dossiers", 0, "DESCENDING") },
  {
    what: "a row deleted",
    by: deleteRow("Hồ sơ", "dossiers", "Khóa", "2026/A3"),
    named: /Hồ sơ: thiếu dòng 2026\/A3/,
  },
  {
    what: "a cell overwritten",
    by: (workspace) => type("Hồ sơ", rowWhere(workspace, "Hồ sơ", "Khóa", "2026/A3"), "TĐ3", 10)(workspace),
    named: /Hồ sơ, dòng \d+ \(2026\/A3\): cột “TĐ3” đang là “10”, theo Nhật ký xử lý là “9”/,
  },
  {
    what: "a cell overwritten by what it cannot hold",
    by: (workspace) =>
      type("Hồ sơ", rowWhere(workspace, "Hồ sơ", "Khóa", "2026/A3"), "Trạng thái", "xong")(workspace),
    named: /Hồ sơ, dòng \d+ \(2026\/A3\): cột “Trạng thái” đang là “xong”/,
  },
  {
    what: "a key overwritten",
    by: (workspace) => type("Hồ sơ", rowWhere(workspace, "Hồ sơ", "Khóa", "2026/A3"), "Khóa", "")(workspace),
    named: /Hồ sơ, dòng \d+ \(2026\/A3\): cột “Khóa”/,
  },
  {
    what: "a row copied below",
    by: (workspace) => {
      const rows = workspace.values("Hồ sơ");
      const row = rows[rowWhere(workspace, "Hồ sơ", "Khóa", "2026/A3") - 1] ?? [];
      workspace.paste("Hồ sơ", rows.length + 1, 1, [[...row]], { raw: true });
    },
    named: /Hồ sơ, dòng \d+ \(2026\/A3\): lặp lại một dòng ở trên/,
  },
  {
    what: "a list's status overwritten",
    by: type("Danh sách đề nghị", 2, "Trạng thái", "Chưa quyết định"),
    named: /Danh sách đề nghị, dòng 2 \(2026\/1\): cột “Trạng thái”/,
  },
  {
    what: "a frozen threshold overwritten",
    by: type("Kỳ đánh giá", 2, "Tổng điểm tối thiểu", 60),
    named: /Kỳ đánh giá, dòng 2 \(2026\): cột “Tổng điểm tối thiểu” đang là “60”/,
  },
  {
    what: "a formula overwritten",
    figures: true,
    by: (workspace) => workspace.paste("Theo đơn vị", 2, 5, [[7]], { raw: true }),
    named: /Tab “Theo đơn vị”, ô E2: công thức hoặc nhãn không còn như phần mềm đặt \(ô E2 đang là “7”\)/,
  },
];

/** The ledger, forms and triggers. */
export const OTHER_DAMAGES: readonly Damage[] = [
  {
    what: "the ledger sorted",
    by: sort("ledger", 0, "DESCENDING"),
    named: /Nhật ký xử lý, dòng 3: thứ tự dòng đã bị đổi/,
  },
  {
    what: "an event's content edited",
    by: type("Nhật ký xử lý", 5, "Nội dung", '{"type":"DossierRegistered"}'),
    named: /Nhật ký xử lý, dòng 5 \(sự kiện số 4\): nội dung đã bị sửa/,
    stays: true,
  },
  {
    what: "an event's author edited",
    by: type("Nhật ký xử lý", 5, "Người thực hiện", "ai.do@so.example"),
    named: /Nhật ký xử lý, dòng 5.*đã bị sửa.*chuỗi mã băm không khớp/,
    stays: true,
  },
  {
    what: "an event deleted",
    by: deleteRow("Nhật ký xử lý", "ledger", "Số", "4"),
    named: /Nhật ký xử lý, trước dòng 5: thiếu sự kiện số 4/,
    stays: true,
  },
  { what: "a question renamed", by: (workspace) => retitle(workspace, "Chỉ số 3") },
  {
    what: "a question moved",
    by: (workspace) =>
      workspace.byHand(
        "forms",
        inTheForm("tự đánh giá", (items) => [...items].reverse()),
      ),
  },
  {
    what: "a question deleted",
    by: deleteQuestion("tự đánh giá", "Chỉ số 3"),
    named: /Biểu mẫu “Phiếu tự đánh giá.*: câu “Chỉ số 3[^”]*” đã bị xóa/,
  },
  {
    what: "a form's trigger deleted",
    by: deleteTrigger("onFormSubmitBell"),
    named: /Trình kích hoạt khi có người gửi biểu mẫu: đã bị xóa/,
  },
  {
    what: "the morning's trigger deleted",
    by: deleteTrigger("onMorning"),
    named: /Trình kích hoạt buổi sáng.*: đã bị xóa/,
  },
];

function retitle(workspace: Workspace, question: string): void {
  workspace.byHand(
    "forms",
    inTheForm("tự đánh giá", (items) =>
      items.map((item) => (item.title.startsWith(question) ? { ...item, title: "Việc học của tôi" } : item)),
    ),
  );
}
