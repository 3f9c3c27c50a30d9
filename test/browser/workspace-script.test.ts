import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Frame, Page as Tab } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { findings, type OpenWorkspace, openScript } from "./workspace-stage.ts";

/** A script with a page that calls it, and a menu that says something. */
const SCRIPT = `
  function setup() {}
  function doGet() {
    return HtmlService.createHtmlOutput('<!DOCTYPE html><html lang="vi"><head><title>Thử</title></head>' +
      '<body><main><h1>Thử</h1><form><input name="tên" aria-label="tên" value="Lý"></form></main></body></html>')
      .setTitle("Thử");
  }
  function echo(value) { return { back: value, by: Session.getActiveUser().getEmail() }; }
  function fail() { throw new Error("không được"); }
  function dated() { return { at: new Date(0) }; }
  function secret_() { return "không ai gọi được"; }
  var notAFunction = 1;

  function onOpen() {
    SpreadsheetApp.getUi().createMenu("Thử").addItem("Báo", "say").addItem("Mở hộp thoại", "openDialog").addToUi();
  }
  function say() {
    SpreadsheetApp.getActive().toast("Đang làm", "Chờ chút");
    SpreadsheetApp.getUi().alert("Kết quả", "Đã xong 3 hồ sơ.", SpreadsheetApp.getUi().ButtonSet.OK);
    SpreadsheetApp.getUi().alert("Hết");
  }
  function openDialog() {
    const html = '<!DOCTYPE html><html lang="vi"><head><title>Hộp</title></head><body><main><h1>Hộp</h1>' +
      '<button onclick="google.script.run.withSuccessHandler(google.script.host.close).sayFromDialog()">Làm</button>' +
      '</main></body></html>';
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html), "Hộp thoại thử");
  }
  function sayFromDialog() { SpreadsheetApp.getActive().toast("Xong từ hộp thoại"); }
`;

let browser: Browser;
let workspace: OpenWorkspace;
let tab: Tab;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchChromium(), openScript(SCRIPT)]);
  tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

describe("a page of the script in its frame", () => {
  let frame: Frame;

  beforeAll(async () => {
    await tab.goto(`${workspace.url}/exec`);
    const found = await (await tab.waitForSelector("iframe[data-web-app]")).contentFrame();
    if (!found) throw new Error("Expected the web app's frame.");
    frame = found;
    await frame.waitForLoadState();
  });

  /** What came of `google.script.run…<call>`: the value, or whose failure it was and its words. */
  function run(call: string): Promise<unknown> {
    return frame.evaluate(`new Promise((resolve) => {
      const run = google.script.run
        .withSuccessHandler((value, user) => resolve({ value, user }))
        .withFailureHandler((error, user) => resolve({ failed: error.name + ": " + error.message, user }))
        .withUserObject("của tôi");
      try { run.${call}; } catch (error) { resolve({ thrown: String(error) }); }
    })`);
  }

  test("reaches nothing of the page around it and has no origin", async () => {
    expect(await frame.evaluate("origin")).toBe("null");
    const reach = "(() => { try { return parent.document.title } catch (error) { return error.name } })()";
    expect(await frame.evaluate(reach)).toBe("SecurityError");
    expect(
      await frame.evaluate("(() => { try { document.cookie } catch (error) { return error.name } })()"),
    ).toBe("SecurityError");
  });

  test("gets plain values back, with its user object, as an anonymous visitor", async () => {
    const given = { chữ: "Đạt", số: [1, null, true], lồng: { a: "" } };
    expect(await run(`echo(${JSON.stringify(given)})`)).toEqual({
      value: { back: given, by: "" },
      user: "của tôi",
    });
    expect(await run("echo(null)")).toEqual({ value: { back: null, by: "" }, user: "của tôi" });
  });

  test("sends a form as an object of its fields", async () => {
    expect(await run("echo(document.forms[0])")).toMatchObject({ value: { back: { tên: "Lý" } } });
  });

  test("hands what the script throws to the failure handler", async () => {
    expect(await run("fail()")).toEqual({ failed: "ScriptError: không được", user: "của tôi" });
  });

  test("fails where the script returns a Date: only plain values travel", async () => {
    expect(await run("dated()")).toMatchObject({ failed: expect.stringContaining("illegal value") });
  });

  test.each(["new Date()", "() => 1", "document.body", "{ a: [new Map()] }"])(
    "cannot pass %s",
    async (value) => {
      expect(await run(`echo(${value})`)).toEqual({
        thrown: expect.stringMatching(/^TypeError: Failed due to illegal value in property: /),
      });
    },
  );

  test.each(["secret_", "notAFunction", "toString2", "missing"])("has no function %s", async (name) => {
    expect(await run(`${name}()`)).toEqual({ thrown: expect.stringContaining("is not a function") });
  });

  test("cannot be got round: the server, too, refuses a private function", async () => {
    const data = { door: "web-app", functionName: "secret_", args: [] };
    const headers = { "content-type": "application/json", origin: workspace.url };
    const response = await tab.request.post(`${workspace.url}/rpc`, { data, headers });
    expect(await response.json()).toMatchObject({ ok: false });
  });
});

describe("what the script says to whoever has the workbook open", () => {
  beforeAll(() => tab.goto(`${workspace.url}/workbook`));

  async function choose(label: string): Promise<void> {
    await tab.locator("details.menu summary").first().click();
    await tab.getByRole("button", { name: label }).click();
  }

  test("an alert stands in a window of its own, one after the other; a toast in the corner", async () => {
    await choose("Báo");
    const alert = tab.locator("dialog.script-alert");
    await alert.getByText("Đã xong 3 hồ sơ.").waitFor();
    expect(await alert.locator("h2").textContent()).toBe("Kết quả");
    expect(await findings(tab)).toEqual([]);
    await alert.getByRole("button", { name: "OK" }).click();
    await alert.getByText("Hết").waitFor();
    await alert.getByRole("button", { name: "OK" }).click();
    await alert.waitFor({ state: "detached" });
    expect(await tab.locator(".toast").textContent()).toContain("Đang làm");
    expect(await findings(tab)).toEqual([]);
    await tab.getByRole("button", { name: "Đóng thông báo" }).click();
    expect(await tab.locator(".toast").count()).toBe(0);
  });

  test("a dialog acts through the script, closes itself, and its toast stays", async () => {
    await choose("Mở hộp thoại");
    await tab.frameLocator("dialog iframe").getByRole("button", { name: "Làm" }).click();
    await tab.getByText("Xong từ hộp thoại").waitFor();
    await tab.locator("dialog[data-dialog]").waitFor({ state: "hidden" });
  });
});
