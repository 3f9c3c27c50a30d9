import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page as Tab } from "playwright-core";
import { renderPage } from "../../src/pages/render-page.tsx";
import { FIFTEEN } from "../pages/fifteen.ts";
import { PAGES } from "../pages/given.ts";
import { launchChromium } from "./chromium.ts";
import { ASSETS, type Open, openingIn, type Staged, WIDTHS } from "./page-stage.ts";
import { takePicture } from "./workspace-stage.ts";

let browser: Browser;
let open: Open;

beforeAll(async () => {
  browser = await launchChromium();
  open = await openingIn(browser);
});

afterAll(() => browser.close());

/** The click for many, at the foot of the unit's part. */
const MANY = ".many button[type='submit']";

function person(id: string): string {
  return `[data-item='appraise ${id}']`;
}

async function openPerson(tab: Tab, id: string): Promise<void> {
  await tab.click(`${person(id)} > details > summary`);
}

/** Two taps: the row of an indicator, then the score. */
async function score(tab: Tab, within: string, indicator: number, value: number): Promise<void> {
  await tab.click(`${within} [data-indicator='${indicator}'] .score > summary`);
  await tab.click(`${within} [data-indicator='${indicator}'] label:has([value='${value}'])`);
}

async function pick(tab: Tab, ...ids: string[]): Promise<void> {
  for (const id of ids) await tab.check(`${person(id)} [data-pick]`);
}

describe("fifteen people on one page", () => {
  test("weigh at most 100 KB, script and style included", () => {
    const { html } = renderPage(FIFTEEN, ASSETS);
    expect(Buffer.byteLength(html) / 1024).toBeLessThanOrEqual(100);
  });

  test("axe finds nothing and nothing is cut off, on a phone and a desktop, everybody opened, by person and by indicator", async () => {
    for (const width of Object.values(WIDTHS)) {
      const { tab, findings } = await open(FIFTEEN, width);
      expect(await findings()).toEqual([]);
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await tab.check("[data-chooses-view][value=indicator]", { force: true });
      expect(await findings()).toEqual([]);
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  }, 60_000);

  test("are pictured for the manual", async () => {
    for (const [name, width] of Object.entries(WIDTHS)) {
      const { tab } = await open(FIFTEEN, width);
      await takePicture(tab, `evening-${name}`);
      await openPerson(tab, "CB0012");
      await takePicture(tab, `evening-person-${name}`);
      await tab.check("[data-chooses-view][value=indicator]", { force: true });
      await takePicture(tab, `evening-indicator-${name}`);
    }
  }, 60_000);
});

describe("one person, opened in place", () => {
  test("shows ten scores beside last year's, and evidence that opens in one tap in a window of its own", async () => {
    const { tab } = await open(FIFTEEN);
    await openPerson(tab, "CB0012");
    const first = `${person("CB0012")} [data-indicator='1']`;
    expect(await tab.textContent(`${first} [data-last-year]`)).toBe("Năm trước: 8");
    const link = await tab.waitForSelector(`${first} [data-evidence] a`);
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toContain("noopener");
  });

  test("two taps change a score; the total and both rules follow, in the form and in the list", async () => {
    const { tab } = await open(FIFTEEN);
    await openPerson(tab, "CB0012");
    await score(tab, person("CB0012"), 3, 4);
    expect(await tab.textContent(`${person("CB0012")} [data-rule='lowest'] [data-value]`)).toBe("4");
    expect(await tab.textContent(`${person("CB0012")} [data-summary-verdict]`)).toBe("Chưa đủ điều kiện");
    expect(await tab.isVisible("#reason-appraise-0")).toBe(true);
  });

  test("the keyboard alone does it: open, choose, write, send", async () => {
    const { tab, sent } = await open(FIFTEEN);
    await tab.focus(`${person("CB0012")} > details > summary`);
    await tab.keyboard.press("Enter");
    await tab.focus(`${person("CB0012")} [data-indicator='1'] .score > summary`);
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("ArrowRight");
    await tab.fill("#reason-appraise-0", "Có bằng chứng mới");
    await tab.focus(`${person("CB0012")} form[data-act='appraise'] button[type='submit']`);
    await tab.keyboard.press("Enter");
    expect(await sent()).toEqual([
      {
        kind: "appraise",
        subject: "2026/CB0012",
        row: 2,
        version: 1,
        scores: { "1": 9 },
        reason: "Có bằng chứng mới",
      },
    ]);
  });

  test("leaves the list once recorded, says so where reading goes on, and the count follows", async () => {
    const { tab, answer } = await open(FIFTEEN);
    await openPerson(tab, "CB0012");
    await tab.click(`${person("CB0012")} form[data-act='appraise'] button[type='submit']`);
    await answer({ ok: true, message: "Đã ghi thẩm định hồ sơ của Nông Văn An." });
    expect(await tab.locator(person("CB0012")).count()).toBe(0);
    expect(await tab.textContent("h1")).toBe("14 hồ sơ chờ đồng chí");
    expect(await tab.evaluate("document.activeElement.textContent")).toContain("Nông Văn An");
  });
});

describe("many with one click", () => {
  async function withTwoChanged(): Promise<Staged> {
    const staged = await open(FIFTEEN);
    const { tab } = staged;
    for (const id of ["CB0012", "CB0013"]) {
      await openPerson(tab, id);
      await score(tab, person(id), 2, 6);
    }
    await pick(tab, "CB0012", "CB0013", "CB0014");
    return staged;
  }

  test("those that need no second look are picked with one tap, and keep their self scores", async () => {
    const { tab, sent } = await open(FIFTEEN);
    await tab.click("[data-pick-clear]");
    // One has handed in again, one shares a colleague's link, one has a 4, one lacks evidence.
    expect(await tab.textContent(MANY)).toBe("Giữ nguyên điểm tự chấm 11 hồ sơ");
    await tab.click(MANY);
    const [act] = await sent();
    expect(act).toMatchObject({ kind: "appraise-many" });
    expect(act).not.toHaveProperty("reason");
  });

  test("one reason stands for all who were changed; it is asked for only then", async () => {
    const { tab, sent } = await withTwoChanged();
    expect(await tab.textContent("[data-tally]")).toBe("Đã chọn 3: 1 giữ nguyên, 2 sửa");
    await tab.click(MANY);
    expect(await sent()).toEqual([]);
    expect(await tab.evaluate("document.activeElement.id")).toBe("reason-appraise-many");
    await tab.fill("#reason-appraise-many", "Minh chứng chỉ số 2 còn mỏng");
    await tab.click(MANY);
    expect(await sent()).toMatchObject([
      {
        kind: "appraise-many",
        reason: "Minh chứng chỉ số 2 còn mỏng",
        people: [{ scores: { "2": 6 } }, { scores: { "2": 6 } }, { subject: "2026/CB0014", version: 1 }],
      },
    ]);
  });

  test("each is answered by name: the recorded leave, the refused stay and say why", async () => {
    const { tab, answer } = await open(FIFTEEN);
    await pick(tab, "CB0012", "CB0013");
    await tab.click(MANY);
    await answer({
      ok: true,
      message: "Đã ghi 1 hồ sơ. 1 hồ sơ chưa ghi được.",
      people: [
        { subject: "2026/CB0012", ok: true, message: "Đã ghi" },
        { subject: "2026/CB0013", ok: false, message: "Lý Thị Mai (CB0013): đã rút đăng ký." },
      ],
    });
    expect(await tab.locator(person("CB0012")).count()).toBe(0);
    expect(await tab.textContent(`${person("CB0013")} [data-refused]`)).toContain("đã rút đăng ký");
  });

  test("nothing picked: nothing is sent, and it says what to do", async () => {
    const { tab, sent } = await open(FIFTEEN);
    await tab.click(MANY);
    expect(await sent()).toEqual([]);
    expect(await tab.textContent(".many [data-alert]")).toContain("đánh dấu");
  });
});

describe("one indicator down all people", () => {
  test("a score chosen there stands in the person's own form and total", async () => {
    const { tab } = await open(FIFTEEN);
    await openPerson(tab, "CB0012");
    await tab.check("[data-chooses-view][value=indicator]", { force: true });
    await tab.selectOption("#indicator-of-appraise", "4");
    const row = "[data-view='indicator'] .indicator:nth-child(1)";
    await tab.click(`${row} .score > summary`);
    await tab.click(`${row} label:has([value='5'])`);
    expect(await tab.textContent(`${row} [data-score]`)).toBe("5");
    await tab.check("[data-chooses-view][value=people]", { force: true });
    expect(await tab.isChecked(`${person("CB0012")} [name='score-4'][value='5']`)).toBe(true);
  });
});

describe("half-done work", () => {
  test("is kept in this browser and found again, visibly, for the very version it was done on", async () => {
    const { tab } = await open(FIFTEEN);
    await openPerson(tab, "CB0015");
    await score(tab, person("CB0015"), 1, 6);
    expect(await tab.textContent(`${person("CB0015")} [data-kept-mark]`)).toBe("Đã lưu trên máy này");
    await open(FIFTEEN, WIDTHS.phone, "keeps");
    await openPerson(tab, "CB0015");
    expect(await tab.isChecked(`${person("CB0015")} [name='score-1'][value='6']`)).toBe(true);
  });
});

test("the union's part: agree with those picked, or open one and object", async () => {
  const { tab, sent, answer, findings } = await open(PAGES.queue);
  await tab.check("[data-item='union CB0014'] [data-pick]");
  await tab.click("[data-queue='concur-many'] button[type='submit']");
  await answer({ ok: false, code: "busy", message: "Đang bận" });
  await tab.click("[data-item='union CB0014'] summary");
  await tab.click("text=Không nhất trí");
  await tab.fill("[data-item='union CB0014'] textarea", "Xem lại chỉ số 3");
  await tab.click("text=Gửi ý kiến không nhất trí");
  expect(await sent()).toMatchObject([
    { kind: "concur-many", people: [{ subject: "2026/CB0014", version: 2 }] },
    { kind: "object", subject: "2026/CB0014", reason: "Xem lại chỉ số 3" },
  ]);
  expect(await findings()).toEqual([]);
});

test("the head of one unit who is the deputy of another: two parts, each with its own click and views", async () => {
  const [own, other] = FIFTEEN.items;
  if (!own || other?.waiting.task !== "appraise") throw new Error("nobody waits");
  const prepared = { ...other, waiting: { ...other.waiting, task: "prepare" as const } };
  const { tab, sent, findings } = await open({ ...FIFTEEN, items: [own, prepared] });
  await tab.check("[name='view-prepare'][value='indicator']", { force: true });
  expect(await tab.isVisible(person("CB0012"))).toBe(true);
  await tab.check("[name='view-prepare'][value='people']", { force: true });
  await tab.check("[data-item='prepare CB0013'] [data-pick]");
  await tab.click("[data-queue='prepare-many'] button[type='submit']");
  expect(await sent()).toMatchObject([{ kind: "prepare-many", people: [{ subject: "2026/CB0013" }] }]);
  expect(await findings()).toEqual([]);
});
