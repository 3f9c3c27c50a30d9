import type { ContractCase } from "./contract.ts";

const APP = "https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app";
const UI = "https://developers.google.com/apps-script/reference/base/ui";

/** The bound spreadsheet and its user interface. */
export const spreadsheetCases: readonly ContractCase[] = [
  {
    name: "a bound script finds its spreadsheet, whose address carries its id",
    source: `${APP}#getActiveSpreadsheet()`,
    run: ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return [
        spreadsheet.getUrl().includes(spreadsheet.getId()),
        spreadsheet.getId() === SpreadsheetApp.getActive().getId(),
      ];
    },
    expected: [true, true],
  },
  {
    name: "a menu is built by chaining",
    source: `${UI}#createMenu(String)`,
    run: ({ SpreadsheetApp }) => {
      const ui = SpreadsheetApp.getUi();
      const more = ui.createMenu("Thêm").addItem("Kiểm tra", "menuCheck");
      ui.createMenu("Công dân học tập")
        .addItem("Thiết lập", "menuSetup")
        .addSeparator()
        .addSubMenu(more)
        .addToUi();
      return String(ui.ButtonSet.OK_CANCEL);
    },
    expected: "OK_CANCEL",
  },
];
