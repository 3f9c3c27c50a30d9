import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page as Tab } from "playwright-core";
import type { Letter } from "../../src/domain/letters.ts";
import { renderLetter } from "../../src/mail/render-letter.ts";
import { HEAD, INVITATION, LETTERS, LINKS, NOT_RECOGNISED } from "../mail/given.ts";
import { launchChromium } from "./chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCREENSHOTS = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

const [FIRST] = LETTERS.digest.items;
const THREE = ["Nông Văn An (CB0012)", "Lý Thị Mai (CB0013)", "Vi Văn Long (CB0014)"];

/** What a unit's head finds in the morning, three days before the deadline. */
const MORNING: Letter = {
  ...LETTERS.digest,
  items: FIRST ? THREE.map((name) => ({ ...FIRST, title: `Thẩm định: ${name}` })) : [],
  reminders: LETTERS.reminder.reminders,
  queue: LETTERS.reminder.queue ?? INVITATION,
};

/** Letters that the manual shows. */
const PICTURED: Readonly<Record<string, Letter>> = {
  "unit-step": LETTERS["unit-step"],
  reminder: LETTERS.reminder,
  received: LETTERS.received,
  "not-recognised": NOT_RECOGNISED,
  recognised: LETTERS.result,
  returned: LETTERS.returned,
  appraised: LETTERS.appraised,
  "union-step": LETTERS["union-step"],
  digest: MORNING,
  list: LETTERS["list-to-decide"],
};

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
});

afterAll(() => browser.close());

async function findings(): Promise<readonly string[]> {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate<{ violations: { id: string }[] }>("axe.run()");
  return violations.map(({ id }) => id);
}

describe("every letter on a phone", () => {
  test.each(Object.values(LETTERS))("$template fits its width and axe finds nothing", async (letter) => {
    await tab.setContent(renderLetter(letter, HEAD, LINKS).html);
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await findings()).toEqual([]);
  });

  test.each(Object.entries(PICTURED))("%s as the manual shows it", async (name, letter) => {
    await tab.setContent(renderLetter(letter, HEAD, LINKS).html);
    const path = join(SCREENSHOTS, `mail-${name}-phone.png`);
    if (!existsSync(path) || process.env.SCREENSHOTS === "1") {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await tab.screenshot({ path, fullPage: true });
    }
    expect(existsSync(path)).toBe(true);
  });
});
