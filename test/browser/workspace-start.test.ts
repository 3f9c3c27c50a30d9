import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Locator, Page as Tab } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { findings, type OpenWorkspace, openWorkspace, overflow, playSample } from "./workspace-stage.ts";

/**
 * A newcomer reads, finds and clicks in about five seconds; twelve clicks are a minute, half of what the way from the
 * first page to a scored submission may take.
 */
const MOST_CLICKS = 12;

let browser: Browser;
let sample: string;

beforeAll(async () => {
  [browser, sample] = await Promise.all([launchChromium(), playSample()]);
}, 120_000);
afterAll(() => browser.close());

/** What a newcomer clicks who knows nothing but what the page says: the one button that stands out. */
async function standsOut(tab: Tab): Promise<Locator> {
  const buttons = tab.locator("main .button.primary:visible");
  expect(await buttons.count()).toBe(1);
  return buttons.first();
}

describe.each([
  ["phone", 360],
  ["desktop", 1280],
] as const)("a newcomer on a %s", (_device, width) => {
  let workspace: OpenWorkspace;
  let tab: Tab;
  let clicks = 0;

  beforeAll(async () => {
    workspace = await openWorkspace(sample);
    tab = await browser.newPage({ viewport: { width, height: 740 }, locale: "vi-VN" });
    tab.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await tab.close();
    await workspace.close();
  });

  async function click(what: Locator): Promise<void> {
    clicks += 1;
    await what.click();
    await tab.waitForLoadState();
  }

  test("follows the one button that stands out from the first page to a scored submission", async () => {
    await tab.goto(workspace.url);
    expect(await tab.locator(".step.next .step-number").textContent()).toBe("1");
    while (!tab.url().includes("/mail/")) {
      expect(clicks).toBeLessThan(MOST_CLICKS);
      await click(await standsOut(tab));
    }
    expect(await findings(tab)).toEqual([]);
    await click(tab.frameLocator(".mail-frame").locator("a[href*='/exec?t=']").first());
    const page = tab.frameLocator("iframe[data-web-app]");
    await click(page.getByRole("button", { name: "Giữ nguyên điểm tự chấm" }));
    await page.locator(".done").waitFor();
    expect(await page.locator("h1").textContent()).toMatch(/Đã ghi thẩm định .*: \d+ điểm/);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  test("comes back to the steps, which say whose dossier goes on with whom", async () => {
    await tab.getByRole("link", { name: "← Các bước" }).click();
    await tab.locator(".step.next").waitFor();
    expect(await tab.locator(".step.next .step-number").textContent()).toBe("3");
    expect(await tab.locator(".followed").textContent()).toContain("Chờ ý kiến Công đoàn");
    expect(await findings(tab)).toEqual([]);
    expect(await overflow(tab)).toBe(0);
  });

  test("sees remarks in English where the browser or the switch asks for them", async () => {
    expect(await tab.locator(".step .english").first().isVisible()).toBe(false);
    await tab.getByRole("button", { name: "English" }).click();
    expect(await tab.locator(".step .english").first().isVisible()).toBe(true);
    expect(await findings(tab)).toEqual([]);
    expect(await overflow(tab)).toBe(0);
  });
});
