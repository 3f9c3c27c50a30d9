import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { PAGES } from "../pages/given.ts";
import { launchChromium } from "./chromium.ts";
import { type Open, openingIn } from "./page-stage.ts";

const DIALOG = PAGES["open-cycle"];

let browser: Browser;
let open: Open;

beforeAll(async () => {
  browser = await launchChromium();
  open = await openingIn(browser);
});

afterAll(() => browser.close());

describe("Mở kỳ đánh giá", () => {
  test("the button asks for the tick that everything was compared, and says so at the box", async () => {
    const { tab, sent } = await open(DIALOG);
    await tab.click("button");
    expect(await sent()).toEqual([]);
    expect(await tab.textContent("#confirm-error")).toContain("đối chiếu");
    expect(await tab.evaluate("document.activeElement.name")).toBe("confirm");
  });

  test("once ticked it sends what was confirmed, once", async () => {
    const { tab, sent } = await open(DIALOG);
    await tab.check("[name=confirm]");
    await tab.click("button");
    expect(await sent()).toEqual([{ kind: "open-cycle", version: 3, confirms: "a1b2" }]);
  });
});
