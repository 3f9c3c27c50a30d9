import { describe, expect, test } from "@jest/globals";
import { morning, owner, scratchWorkspace, stranger } from "./scratch-workspace.ts";

const MINUTE = 60_000;

describe("the doors of a workspace", () => {
  test("opening the spreadsheet shows its menu; a menu item opens its dialog", () => {
    const workspace = scratchWorkspace(`
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu("Công dân học tập").addItem("Thiết lập", "menuSetup").addSeparator().addItem("Kiểm tra", "menuCheck").addToUi();
      }
      function menuSetup() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>Chào</p>"), "Thiết lập"); }`);
    expect(workspace.openSpreadsheet(owner)).toEqual([
      { menu: "Công dân học tập", label: "Thiết lập", functionName: "menuSetup" },
      { menu: "Công dân học tập", label: "Kiểm tra", functionName: "menuCheck" },
    ]);
    expect(workspace.chooseMenuItem(owner, "menuSetup").dialog).toEqual({
      title: "Thiết lập",
      html: "<p>Chào</p>",
    });
  });

  test("an item of a submenu says in which it stands; a submenu in a submenu is refused", () => {
    const workspace = scratchWorkspace(`
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        const inner = ui.createMenu("Hồ sơ").addItem("Gửi lại", "again");
        const menu = ui.createMenu("Công dân học tập").addItem("Thiết lập", "menuSetup").addSubMenu(inner);
        menu.addToUi();
      }
      function deeper() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu("a").addSubMenu(ui.createMenu("b").addSubMenu(ui.createMenu("c").addItem("d", "d")));
      }`);
    expect(workspace.openSpreadsheet(owner)).toEqual([
      { menu: "Công dân học tập", label: "Thiết lập", functionName: "menuSetup" },
      { menu: "Công dân học tập", group: "Hồ sơ", label: "Gửi lại", functionName: "again" },
    ]);
    expect(workspace.chooseMenuItem(owner, "deeper").error?.message).toContain("a submenu in a submenu");
  });

  test("a GET reaches doGet with its parameters, as a person whom Google does not name", () => {
    const workspace = scratchWorkspace(`
      function doGet(event) {
        const about = [event.parameter.t, event.parameters.t, event.queryString, Session.getActiveUser().getEmail()];
        return HtmlService.createHtmlOutput(JSON.stringify(about)).setTitle("Trang");
      }`);
    const { page } = workspace.openWebApp(stranger, { t: "a b" });
    expect(page).toEqual({ title: "Trang", html: JSON.stringify(["a b", ["a b"], "t=a+b", ""]) });
  });

  test("a GET whose doGet returns no page is an error page", () => {
    const workspace = scratchWorkspace("function doGet() { return 5; }");
    const { page, error } = workspace.openWebApp(stranger, {});
    expect(page).toBeUndefined();
    expect(error?.message).toBe(
      "The script completed but the returned value is not a supported return type.",
    );
  });

  test("a page calls only public top-level functions, with plain values", () => {
    const workspace = scratchWorkspace(`
      function rpc(request) { return { got: request, undefinedToo: undefined }; }
      function hidden_() { return 1; }
      function bad() { return { when: new Date() }; }`);
    expect(workspace.runFromPage(stranger, "rpc", { a: [1, "x", null] }).value).toEqual({
      got: { a: [1, "x", null] },
    });
    expect(() => workspace.runFromPage(stranger, "hidden_")).toThrow(
      "google.script.run.hidden_ is not a function",
    );
    expect(workspace.runFromPage(stranger, "nothing").error?.message).toBe(
      "Script function not found: nothing",
    );
    expect(workspace.runFromPage(stranger, "SpreadsheetApp").error?.message).toMatch(/not found/);
    expect(() => workspace.runFromPage(stranger, "rpc", new Date(0))).toThrow("Failed due to illegal value");
    expect(workspace.runFromPage(stranger, "bad").error?.message).toBe(
      "Failed due to illegal value in property: when",
    );
  });

  test("clock triggers run in order as time passes, each at its own time", () => {
    const workspace = scratchWorkspace(`
      function start() {
        ScriptApp.newTrigger("often").timeBased().everyMinutes(30).create();
        ScriptApp.newTrigger("once").timeBased().after(45 * 60000).create();
      }
      function often() {}
      function once() {}`);
    workspace.chooseMenuItem(owner, "start");
    const ran = workspace.advanceTo(morning + 70 * MINUTE);
    expect(ran.map(({ record }) => record.entry)).toEqual(["often", "once", "often"]);
    expect(ran[0]?.record.at.slice(0, 16)).toBe("2026-10-14T09:30");
    expect(workspace.now()).toBe(morning + 70 * MINUTE);
    expect(() => workspace.advanceTo(morning)).toThrow("Cannot turn the clock back");
  });

  test("a submitted form rings its trigger with the response at hand", () => {
    const workspace = scratchWorkspace(`
      function start() {
        const form = FormApp.create("Phiếu", true).setCollectEmail(true);
        form.addTextItem().setTitle("Tên").setRequired(true);
        ScriptApp.newTrigger("ring").forForm(form).onFormSubmit().create();
      }
      function ring(event) {
        const [answer] = event.response.getItemResponses();
        PropertiesService.getScriptProperties().setProperty("heard", event.response.getRespondentEmail() + ": " + answer.getResponse());
      }`);
    workspace.chooseMenuItem(owner, "start");
    const [form] = workspace.forms();
    if (!form) throw new Error("expected a form");
    const refused = workspace.submitForm(form.id, "an@stc.langson.example", {});
    expect(refused.accepted).toBe(false);
    const taken = workspace.submitForm(form.id, "an@stc.langson.example", { Tên: "An" });
    expect(taken.accepted && taken.executions.map(({ record }) => record.entry)).toEqual(["ring"]);
    expect(workspace.world.properties.script).toEqual({ heard: "an@stc.langson.example: An" });
  });
});

describe("what a person pastes", () => {
  const typed = (...row: (string | number)[]) => {
    const workspace = scratchWorkspace("");
    workspace.paste("Trang tính1", 2, 1, [row]);
    return { values: workspace.values("Trang tính1")[1], texts: workspace.displayValues("Trang tính1")[1] };
  };

  test("is recognised as Google does in Vietnam: days, numbers, shares, TRUE, formulas", () => {
    const { values, texts } = typed(
      "14/10/2026",
      "2026-10-14",
      "1.234,5",
      "12,5%",
      "TRUE",
      "=1+1",
      "'=1",
      "31/02/2026",
    );
    expect(values).toEqual([46309, 46309, 1234.5, 0.125, true, 2, "=1", "31/02/2026"]);
    expect(texts).toEqual(["14/10/2026", "14/10/2026", "1234,5", "12,50%", "TRUE", "2", "=1", "31/02/2026"]);
  });

  test("stays as it is when pasted raw, and adds the rows it needs", () => {
    const workspace = scratchWorkspace("");
    workspace.paste("Trang tính1", 1001, 1, [["14/10/2026", "=1+1", 8, "8", null]], { raw: true });
    expect(workspace.values("Trang tính1").at(-1)).toEqual(["14/10/2026", "=1+1", 8, "8"]);
  });
});
