import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { renderOfficeForm } from "../../src/pages/render-page.tsx";
import { OFFICE_FORM, PAGES } from "../pages/given.ts";
import { launchChromium } from "./chromium.ts";
import { type Open, openingIn } from "./page-stage.ts";

let browser: Browser;
let open: Open;

beforeAll(async () => {
  browser = await launchChromium();
  open = await openingIn(browser);
});

afterAll(() => browser.close());

const BUTTON = "form button";
const PAGE = PAGES["office-form"];
const FIRST_STEP = {
  ...PAGE,
  form: { ...OFFICE_FORM, fields: OFFICE_FORM.fields.slice(0, 1), chooses: true, button: "Tiếp tục" },
} as const;

/** Fills in what is required. */
async function fillIn(tab: Awaited<ReturnType<Open>>["tab"]): Promise<void> {
  await tab.selectOption("#field-step", "unit");
  await tab.fill("#field-to", "ha@stc.example");
  await tab.fill("#field-reason", "Nghỉ thai sản");
}

describe("a dialog that asks", () => {
  test("sends what was typed by the name of each field, with what it carries; what is hidden stays away", async () => {
    const { tab, sent } = await open(PAGE);
    await fillIn(tab);
    await tab.selectOption("#field-step", "union");
    await tab.check("[name='present'][value='CB0012']");
    await tab.fill("#field-from", "2026-11-24");
    await tab.click(BUTTON);
    expect(await sent()).toEqual([
      {
        kind: "office",
        command: "sample",
        values: {
          version: "3",
          person: "CB0012 – Nông Văn An",
          step: "union",
          from: "2026-11-24",
          count: "",
          number: "",
          file: "",
          reason: "Nghỉ thai sản",
          tell: "yes",
          present: "CB0012\nCB0013",
        },
      },
    ]);
  });

  test("a field appears as soon as another asks for it, and goes again", async () => {
    const { tab } = await open(PAGE);
    expect(await tab.isVisible("#field-to")).toBe(false);
    await tab.selectOption("#field-step", "unit");
    expect(await tab.isVisible("#field-to")).toBe(true);
    await tab.selectOption("#field-step", "union");
    expect(await tab.isVisible("#field-to")).toBe(false);
  });

  test("says at each field what is missing, focuses the first and sends nothing", async () => {
    const { tab, sent, findings } = await open(PAGE);
    await tab.click(BUTTON);
    expect(await sent()).toEqual([]);
    expect(await tab.evaluate("document.activeElement.id")).toBe("field-step");
    expect(await tab.textContent("#field-step-error")).toBe("Chưa điền “Bước”.");
    expect(await tab.textContent("#field-reason-error")).toBe("Chưa điền “Lý do”.");
    expect(await tab.getAttribute("#field-reason", "aria-invalid")).toBe("true");
    expect(await findings()).toEqual([]);
  });

  test("the keyboard alone fills it in and sends it", async () => {
    const { tab, sent } = await open(PAGE);
    await tab.focus("#field-step");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await tab.focus("#field-reason");
    await tab.keyboard.type("Nghỉ dài hạn");
    await tab.focus("#field-number");
    await tab.keyboard.press("Enter");
    expect(await sent()).toMatchObject([{ values: { step: "union", reason: "Nghỉ dài hạn" } }]);
  });

  test("a double click counts once, and says meanwhile what it does", async () => {
    const { tab, sent } = await open(PAGE);
    await fillIn(tab);
    await tab.dblclick(BUTTON);
    expect(await sent()).toHaveLength(1);
    expect(await tab.isDisabled(BUTTON)).toBe(true);
    expect(await tab.textContent("[role=status]")).toBe("Đang ghi, xin đợi…");
  });

  test("a refusal stands at the field that it names, everything typed stays", async () => {
    const { tab, answer, sent } = await open(PAGE);
    await fillIn(tab);
    await tab.click(BUTTON);
    await answer({ ok: false, code: "bad", message: "Không có địa chỉ này.", field: "to" });
    expect(await tab.textContent("#field-to-error")).toBe("Không có địa chỉ này.");
    expect(await tab.evaluate("document.activeElement.id")).toBe("field-to");
    expect(await tab.inputValue("#field-reason")).toBe("Nghỉ thai sản");
    await tab.click(BUTTON);
    expect(await sent()).toHaveLength(2);
    expect(await tab.textContent("#field-to-error")).toBe("");
  });

  test("a refusal that names no field of this form stands beside the button", async () => {
    const { tab, answer } = await open(PAGE);
    await fillIn(tab);
    await tab.click(BUTTON);
    await answer({ ok: false, code: "busy", message: "Hệ thống đang xử lý việc khác.", field: "nowhere" });
    expect(await tab.textContent("[data-alert]")).toBe("Hệ thống đang xử lý việc khác.");
  });

  test("what has changed meanwhile can be loaded anew, within the dialog", async () => {
    const { tab, answer, sent } = await open(PAGE);
    await fillIn(tab);
    await tab.click(BUTTON);
    await answer({ ok: false, code: "stale", message: "Hồ sơ đã thay đổi." });
    await tab.click("text=Tải lại nội dung");
    expect((await sent())[1]).toMatchObject({ kind: "office-view", values: { reason: "Nghỉ thai sản" } });
    await answer({ ok: true, html: renderOfficeForm("sample", { ...OFFICE_FORM, title: "Hiện nay" }) });
    expect(await tab.textContent("h1")).toBe("Hiện nay");
  });

  test("what was recorded takes its place, and the dialog closes", async () => {
    const { tab, answer } = await open(PAGE);
    await fillIn(tab);
    await tab.click(BUTTON);
    await answer({ ok: true, message: "Đã phân công lại." });
    expect(await tab.textContent("h1")).toBe("Đã phân công lại.");
    await tab.click("text=Đóng");
    expect(await tab.evaluate("window.dialogClosed")).toBe(true);
  });
});

describe("a dialog in steps", () => {
  test("a change of what the rest hangs on asks for the form anew; meanwhile nothing can be typed", async () => {
    const { tab, sent } = await open(PAGE);
    await tab.fill("#field-person", "CB0013 – Lý Thị Mai");
    await tab.press("#field-person", "Tab");
    expect(await sent()).toMatchObject([
      { kind: "office-view", command: "sample", values: { person: "CB0013 – Lý Thị Mai" } },
    ]);
    expect(await tab.evaluate("document.querySelector('form').inert")).toBe(true);
    expect(await tab.textContent("[role=status]")).toBe("Đang tải, xin đợi…");
  });

  test("Tiếp tục brings the next step into the same dialog; reading goes on at what is known, and it works", async () => {
    const { tab, answer, sent, findings } = await open(FIRST_STEP);
    await tab.click(BUTTON);
    expect(await sent()).toMatchObject([{ kind: "office-view", values: { person: "CB0012 – Nông Văn An" } }]);
    await answer({ ok: true, html: renderOfficeForm("sample", OFFICE_FORM) });
    expect(await tab.evaluate("document.activeElement.dataset.known")).toBe("true");
    expect(await tab.locator("h1").count()).toBe(1);
    expect(await findings()).toEqual([]);
    await fillIn(tab);
    await tab.click(BUTTON);
    expect(await sent()).toHaveLength(2);
    expect((await sent())[1]).toMatchObject({ kind: "office", values: { step: "unit", version: "3" } });
  });

  test("whoever cannot be found is said at the field, which can be typed in again", async () => {
    const { tab, answer } = await open(FIRST_STEP);
    await tab.fill("#field-person", "CB9");
    await tab.press("#field-person", "Enter");
    await answer({ ok: false, code: "unknown-person", message: "Không tìm thấy “CB9”.", field: "person" });
    expect(await tab.textContent("#field-person-error")).toBe("Không tìm thấy “CB9”.");
    expect(await tab.evaluate("document.activeElement.id")).toBe("field-person");
    await tab.keyboard.type("0");
    expect(await tab.inputValue("#field-person")).toContain("0");
  });
});

test("a text to take along is copied by its button, which says so; nothing is sent", async () => {
  const text = "Chưa gửi phiếu: Lý Thị An.\nXin cảm ơn.";
  const { tab, sent, findings } = await open({
    ...PAGE,
    form: { title: "Tin nhắn", intro: [], fields: [], button: "", copy: { label: "Tin nhắn", text } },
  });
  expect(await tab.inputValue("[data-copy-text]")).toBe(text);
  await tab.evaluate(
    "document.addEventListener('copy', () => { window.copied = String(document.querySelector('[data-copy-text]').value); })",
  );
  await tab.click("[data-copy]");
  expect(await tab.evaluate("window.copied")).toBe(text);
  expect(await tab.textContent("[data-copied]")).toContain("Đã sao chép");
  expect(await sent()).toEqual([]);
  expect(await findings()).toEqual([]);
});

test("a table's cell leads to files in tabs of their own, and to https addresses only", async () => {
  const table = {
    caption: "Văn bản",
    head: ["Văn bản", "Mở"],
    rows: [
      [
        "Báo cáo",
        [
          { text: ".docx", url: "https://drive.example/1" },
          { text: "lạ", url: "javascript:alert(1)" },
        ],
      ],
    ],
  } as const;
  const { tab, findings } = await open({
    ...PAGE,
    form: { title: "Văn bản", intro: [], fields: [], button: "", table },
  });
  const links = await tab
    .locator(".small-table a")
    .evaluateAll((found) => found.map((link) => [link.getAttribute("href"), link.getAttribute("target")]));
  expect(links).toEqual([["https://drive.example/1", "_blank"]]);
  expect(await findings()).toEqual([]);
});
