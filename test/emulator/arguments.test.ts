import { describe, expect, test } from "@jest/globals";
import type { Google } from "../contracts/contract.ts";
import { messageOf } from "../contracts/contract.ts";
import { testScript } from "./script.ts";

type Call = (google: Google) => unknown;
const form = ({ FormApp }: Google) => FormApp.create("Phiếu", true);
const clock = ({ ScriptApp }: Google) => ScriptApp.newTrigger("a").timeBased();
/** What no signature takes; typed as nothing, since the compiler would not let it pass. */
const wrong = {} as never;

/** Message of what Google's own types forbid. */
const said = (call: Call) => testScript().run((google) => messageOf(() => call(google)));

describe("an argument of another type throws Google's words", () => {
  const calls: readonly (readonly [string, Call])[] = [
    ["FormApp.create", ({ FormApp }) => FormApp.create(wrong, true)],
    ["FormApp.openById", ({ FormApp }) => FormApp.openById(wrong)],
    ["FormApp.Form.setTitle", (google) => form(google).setTitle(wrong)],
    ["FormApp.Form.setCollectEmail", (google) => form(google).setCollectEmail("true" as never)],
    ["FormApp.Form.getResponses", (google) => form(google).getResponses("2026" as never)],
    ["FormApp.Form.getItems", (google) => form(google).getItems("SCALE" as never)],
    ["FormApp.ScaleItem.setBounds", (google) => form(google).addScaleItem().setBounds(wrong, 5)],
    [
      "FormApp.CheckboxItem.setChoiceValues",
      (google) => form(google).addCheckboxItem().setChoiceValues(wrong),
    ],
    [
      "FormApp.FormResponse.withItemResponse",
      (google) => form(google).createResponse().withItemResponse(wrong),
    ],
    ["ScriptApp.newTrigger", ({ ScriptApp }) => ScriptApp.newTrigger(wrong)],
    ["ScriptApp.deleteTrigger", ({ ScriptApp }) => ScriptApp.deleteTrigger(wrong)],
    ["ScriptApp.TriggerBuilder.forForm", ({ ScriptApp }) => ScriptApp.newTrigger("a").forForm(wrong)],
    [
      "ScriptApp.TriggerBuilder.forSpreadsheet",
      ({ ScriptApp }) => ScriptApp.newTrigger("a").forSpreadsheet(wrong),
    ],
    ["ScriptApp.ClockTriggerBuilder.everyDays", (google) => clock(google).everyDays(wrong)],
    ["ScriptApp.ClockTriggerBuilder.at", (google) => clock(google).at("mai" as never)],
    [
      "PropertiesService.Properties.setProperty",
      ({ PropertiesService }) => PropertiesService.getScriptProperties().setProperty("a", wrong),
    ],
    ["CacheService.Cache.put", ({ CacheService }) => CacheService.getScriptCache().put("a", wrong)],
    ["LockService.Lock.tryLock", ({ LockService }) => LockService.getScriptLock().tryLock(wrong)],
    ["MailApp.sendEmail", ({ MailApp }) => MailApp.sendEmail("a@b.vn", "s", wrong)],
    ["HtmlOutput.setTitle", ({ HtmlService }) => HtmlService.createHtmlOutput("").setTitle(wrong)],
    ["Utilities.newBlob", ({ Utilities }) => Utilities.newBlob(wrong)],
    ["Utilities.sleep", ({ Utilities }) => Utilities.sleep("mãi" as never)],
    ["Utilities.formatDate", ({ Utilities }) => Utilities.formatDate(wrong, "GMT", "yyyy")],
    ["Blob.setName", ({ Utilities }) => Utilities.newBlob("a").setName(wrong)],
    ["SpreadsheetApp.openById", ({ SpreadsheetApp }) => SpreadsheetApp.openById(wrong)],
    ["SpreadsheetApp.Spreadsheet.toast", ({ SpreadsheetApp }) => SpreadsheetApp.getActive().toast(wrong)],
    ["Ui.showModalDialog", ({ SpreadsheetApp }) => SpreadsheetApp.getUi().showModalDialog(wrong, "a")],
    ["Ui.createMenu", ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createMenu(wrong)],
    ["UrlFetchApp.fetch", ({ UrlFetchApp }) => UrlFetchApp.fetch(wrong)],
  ];

  test.each(calls)("%s", (method, call) => {
    expect(said(call)).toMatch(/^The parameters \(.+\) don't match the method signature for .+\.$/);
    expect(said(call)).toContain(`for ${method}.`);
  });
});

describe("an argument too many throws Google's words", () => {
  const more = <T extends (...args: never[]) => unknown>(method: T, ...args: readonly unknown[]) =>
    (method as unknown as (...given: readonly unknown[]) => unknown)(...args);

  test.each([
    ["a getter", (google: Google) => more(form(google).getTitle, 1), "(number)", "FormApp.Form.getTitle"],
    [
      "an item",
      (google: Google) => more(form(google).addTextItem().isRequired, "a"),
      "(String)",
      "FormApp.TextItem.isRequired",
    ],
    [
      "a setter",
      (google: Google) => more(form(google).setTitle, "a", "b"),
      "(String,String)",
      "FormApp.Form.setTitle",
    ],
    ["a service", (google: Google) => more(google.Utilities.getUuid, null), "(null)", "Utilities.getUuid"],
    [
      "a lock",
      (google: Google) => more(google.LockService.getScriptLock().tryLock, 1, 2),
      "(number,number)",
      "LockService.Lock.tryLock",
    ],
  ] as const)("for %s", (_what, call, types, method) => {
    expect(said(call)).toBe(`The parameters ${types} don't match the method signature for ${method}.`);
  });

  test("for an advanced service", () => {
    expect(said((google) => more(google.Drive.Files.remove, "a", "b"))).toBe(
      "Invalid number of arguments provided. Expected 1 only",
    );
  });

  test("but not where a method takes any number of them", () => {
    const written = said(({ Logger, MailApp }) => {
      Logger.log("%s %s %s", 1, 2, 3);
      MailApp.sendEmail("a@b.vn", "c@b.vn", "s", "b");
    });
    expect(written).toBe("nothing thrown");
  });
});

test.each(["OK_CANCEL", "YES_NO", "YES_NO_CANCEL"] as const)(
  "an alert with %s is answered by no guess",
  (set) => {
    const call = ({ SpreadsheetApp }: Google) => {
      const ui = SpreadsheetApp.getUi();
      return ui.alert("Xóa hết?", ui.ButtonSet[set]);
    };
    expect(said(call)).toContain(`unsupported("Ui.alert with ${set}")`);
  },
);
