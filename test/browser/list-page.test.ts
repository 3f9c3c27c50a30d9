import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { PAGES } from "../pages/given.ts";
import { launchChromium } from "./chromium.ts";
import { type Open, openingIn } from "./page-stage.ts";

let browser: Browser;
let open: Open;

beforeAll(async () => {
  browser = await launchChromium();
  open = await openingIn(browser);
});

afterAll(() => browser.close());

describe("the head's page", () => {
  test("everything by keyboard: strike out, say why, approve", async () => {
    const { tab, sent } = await open(PAGES.decide);
    await tab.focus("[data-person='CB0013'] [data-strike]");
    await tab.keyboard.press("Enter");
    await tab.keyboard.type("Đang xem xét kỷ luật");
    await tab.focus("[data-act='decide'] .bar button");
    await tab.keyboard.press("Enter");
    expect(await sent()).toEqual([
      { kind: "decide", version: 3, except: { CB0013: "Đang xem xét kỷ luật" } },
    ]);
  });

  test("sending back is behind a disclosure and needs a reason", async () => {
    const { tab, sent } = await open(PAGES.decide);
    expect(await tab.isVisible("[data-act='send-back'] button")).toBe(false);
    await tab.click("summary:has-text('Trả lại danh sách')");
    await tab.click("[data-act='send-back'] button");
    expect(await sent()).toEqual([]);
    expect(await tab.textContent("#reason-send-back-error")).toContain("lý do trả lại");
    await tab.fill("#reason-send-back", "Xem lại Phòng Ngân sách");
    await tab.click("[data-act='send-back'] button");
    expect(await sent()).toEqual([{ kind: "send-back", version: 3, reason: "Xem lại Phòng Ngân sách" }]);
  });

  test("a list that changed since it was sent cannot be approved, only sent back; it says what changed", async () => {
    const { tab, findings } = await open({
      ...PAGES.decide,
      changes: ["Nông Văn An (CB0012): tổng: 90 → 87"],
    });
    expect(await tab.locator("[data-act='decide'] [type='submit']").count()).toBe(0);
    expect(await tab.textContent(".note.attention")).toContain("90 → 87");
    expect(await tab.locator("[data-act='send-back']").count()).toBe(1);
    expect(await findings()).toEqual([]);
  });

  test("the delegate reads in whose place", async () => {
    const { tab } = await open({ ...PAGES.decide, onBehalfOf: "giamdoc@stc.example" });
    expect(await tab.textContent("main")).toContain("Thay giamdoc@stc.example");
  });
});

test("a unit's form is filled and sent as a dialog's is", async () => {
  const { tab, sent } = await open(PAGES.form);
  await tab.fill("[name='present']", "Nông Văn An");
  await tab.click("form button");
  expect(await sent()).toMatchObject([
    { kind: "office", command: "meeting", values: { present: "Nông Văn An", inFavour: "" } },
  ]);
});
