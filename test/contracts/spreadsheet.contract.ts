import { type ContractCase, messageOf } from "./contract.ts";

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
  {
    name: "a spreadsheet is opened by its id, knows its name, locale and zone, and an id that is none is refused",
    source: `${APP}#openById(String)`,
    run: ({ SpreadsheetApp }) => {
      const active = SpreadsheetApp.getActiveSpreadsheet();
      const opened = SpreadsheetApp.openById(active.getId());
      SpreadsheetApp.flush();
      return [
        opened.getName() === active.getName(),
        /^[a-z]{2}(_[A-Z]{2})?$/.test(opened.getSpreadsheetLocale()),
        /\//.test(opened.getSpreadsheetTimeZone()),
        messageOf(() => SpreadsheetApp.openById("khong-co")) !== "nothing thrown",
      ];
    },
    expected: [true, true, true, true],
  },
  {
    name: "windows are shown to who opened the menu: a toast, a dialog, an alert whose button comes back",
    source: `${UI}#alert(String,String,ButtonSet)`,
    run: ({ HtmlService, SpreadsheetApp }) => {
      const ui = SpreadsheetApp.getUi();
      SpreadsheetApp.getActiveSpreadsheet().toast("Đang thử.", "Hợp đồng");
      const output = HtmlService.createHtmlOutput("<p>Đang thử.</p>");
      const shown = messageOf(() => ui.showModalDialog(output, "Hợp đồng"));
      const button = ui.alert("Hợp đồng", "Bấm OK để đi tiếp.", ui.ButtonSet.OK);
      return [shown, button === ui.Button.OK || button === ui.Button.CLOSE];
    },
    expected: ["nothing thrown", true],
  },
];
