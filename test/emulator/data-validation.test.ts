import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../emulator/workspace-api.ts";
import { scratchWorkspace, stranger } from "./scratch-workspace.ts";

/** A sheet whose cell B2 has this rule; column E lists P1 and P2. */
function withRule(type: string, values: readonly string[], strict = true, inputMessage = "") {
  const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 };
  const setDataValidation = { range, rule: { condition, strict, inputMessage } };
  const workspace = scratchWorkspace(`
    function start() {
      Sheets.Spreadsheets.batchUpdate({ requests: [{ setDataValidation: ${JSON.stringify(setDataValidation)} }] },
        SpreadsheetApp.getActive().getId());
    }
    function write(value) {
      Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }], fields: "userEnteredValue" } }] },
        SpreadsheetApp.getActive().getId());
    }`);
  workspace.paste("Trang tính1", 1, 5, [["Mã"], ["P1"], ["P2"]]);
  expect(workspace.runFromPage(stranger, "start").error).toBeUndefined();
  return workspace;
}

function typed(workspace: ReturnType<typeof withRule>, value: CellValue): CellValue | string {
  try {
    workspace.paste("Trang tính1", 2, 2, [[value]]);
  } catch (error) {
    return String(error);
  }
  return workspace.values("Trang tính1")[1]?.[1] ?? null;
}

describe("a strict rule of a cell", () => {
  test.each<[type: string, values: string[], taken: CellValue, refused: CellValue]>([
    ["ONE_OF_LIST", ["Có", "Không"], "Có", "có lẽ"],
    ["ONE_OF_LIST", ["1", "2"], "2", "3"],
    ["ONE_OF_RANGE", ["=$E$2:$E"], "P2", "P3"],
    ["ONE_OF_RANGE", ["='Trang tính1'!E2:E3"], "P1", "Mã"],
    ["DATE_IS_VALID", [], "14/10/2026", "31/02/2026"],
    ["TEXT_IS_EMAIL", [], "an@so.example", "an@so"],
    ["NUMBER_BETWEEN", ["1", "10"], "10", "10,5"],
    ["NUMBER_GREATER_THAN_EQ", ["0"], "0", "-1"],
    ["NUMBER_GREATER", ["0"], "=2-1", "=1-1"],
    ["TEXT_CONTAINS", ["/QĐ-"], "12/QĐ-STC", "12"],
    ["TEXT_NOT_CONTAINS", ["nháp"], "12/QĐ-STC", "Nháp 12"],
    ["TEXT_ENDS_WITH", ["-STC"], "12/QĐ-stc", "12/QĐ-SNV"],
    ["TEXT_IS_URL", [], "https://so.example/a?b=1", "chưa có"],
    ["NUMBER_NOT_EQ", ["0"], "1", "0"],
    ["NUMBER_NOT_BETWEEN", ["1", "10"], "11", "10"],
    ["BOOLEAN", [], "TRUE", "đúng"],
  ])(
    "%s %j takes %j, refuses %j in Google's words and keeps what was there",
    (type, values, taken, refused) => {
      const workspace = withRule(type, values);
      const kept = typed(workspace, taken);
      expect(String(kept)).not.toContain("vi phạm");
      expect(typed(workspace, refused)).toContain(
        "Dữ liệu bạn đã nhập vào ô B2 vi phạm quy tắc xác thực dữ liệu được đặt cho ô này.",
      );
      expect(workspace.values("Trang tính1")[1]?.[1] ?? null).toBe(kept);
    },
  );

  test("says what the rule asks for, lets the cell be cleared, and other cells be", () => {
    const workspace = withRule("ONE_OF_LIST", ["Có"], true, "Chọn Có.");
    expect(typed(workspace, "Không")).toContain("Chọn Có.");
    expect(typed(workspace, "Có")).toBe("Có");
    expect(typed(workspace, "")).toBeNull();
    workspace.paste("Trang tính1", 3, 2, [["Không"]]);
    expect(workspace.values("Trang tính1")[2]?.[1]).toBe("Không");
  });

  test("binds no script", () => {
    const workspace = withRule("ONE_OF_LIST", ["Có"]);
    expect(workspace.runFromPage(stranger, "write", "Không").error).toBeUndefined();
    expect(workspace.values("Trang tính1")[1]?.[1]).toBe("Không");
  });

  test("that the workspace cannot judge ends the typing by name", () => {
    expect(typed(withRule("CUSTOM_FORMULA", ["=B2>1"]), "x")).toContain(
      'unsupported("DataValidationRule CUSTOM_FORMULA")',
    );
  });
});

test("a rule that only warns takes everything", () => {
  expect(typed(withRule("ONE_OF_LIST", ["Có"], false), "Không")).toBe("Không");
});
