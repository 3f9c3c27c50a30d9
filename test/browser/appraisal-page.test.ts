import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page as Tab } from "playwright-core";
import type { Page } from "../../src/pages/page.ts";
import { PAGES } from "../pages/given.ts";
import { launchChromium } from "./chromium.ts";
import { type Open, openingIn } from "./page-stage.ts";
import { takePicture } from "./workspace-stage.ts";

let browser: Browser;
let open: Open;

beforeAll(async () => {
  browser = await launchChromium();
  open = await openingIn(browser);
});

afterAll(() => browser.close());

/** Two taps: the row of an indicator, then the score. */
async function score(tab: Tab, indicator: number, value: number): Promise<void> {
  await tab.click(`[data-indicator='${indicator}'] .score > summary`);
  await tab.click(`[data-indicator='${indicator}'] label:has([value='${value}'])`);
}

describe("half-done work on the page of one dossier", () => {
  test("“Lưu tạm” sends it, and the page goes on with the version after it", async () => {
    const { tab, answer, sent } = await open(PAGES["unit-step"]);
    await score(tab, 3, 6);
    expect(await tab.textContent("[data-kept]")).toContain("Đã lưu trên máy này");
    await tab.click("[data-save]");
    await answer({ ok: true, message: "Đã lưu dự thảo.", version: 4 });
    expect(await tab.textContent("[data-kept]")).toContain("Đã lưu tạm trên hệ thống");
    expect(await tab.textContent("form [data-score] >> nth=2")).toBe("6");
    await tab.fill("#reason-appraise", "Còn mỏng");
    await tab.click(".bar button[type='submit']");
    expect(await sent()).toMatchObject([
      { kind: "prepare", version: 3, scores: { "3": 6 } },
      { kind: "appraise", version: 4, scores: { "3": 6 } },
    ]);
  });

  test("where the browser keeps nothing, everything else works", async () => {
    const { tab, sent } = await open(PAGES["unit-step"]);
    await tab.evaluate("Storage.prototype.setItem = () => { throw new Error('refused'); }");
    await score(tab, 3, 6);
    expect(await tab.textContent("[data-kept]")).toBe("");
    await tab.fill("#reason-appraise", "Còn mỏng");
    await tab.click(".bar button[type='submit']");
    expect(await sent()).toHaveLength(1);
  });
});

describe("what stands beside a dossier at the unit's step", () => {
  const { dossier } = PAGES["unit-step"];
  const { submission } = dossier;
  const evidence = submission.evidence.map((text, index) => (index === 2 ? `${text}, đã bổ sung` : text));
  const again: Page = {
    ...PAGES["unit-step"],
    dossier: {
      ...dossier,
      previous: {
        ...submission,
        scores: submission.scores.map((score, index) => score - Number(index === 3)),
      },
      submission: { ...submission, evidence },
      answered: { at: submission.at, by: "truongphong@stc.example", reason: "Bổ sung minh chứng chỉ số 3" },
      prepared: {
        ...submission,
        at: submission.at,
        by: "phophong@stc.example",
        scores: submission.scores.map((score, index) => score - Number(index === 0)),
        reason: "Chỉ số 1 còn mỏng",
      },
    },
  };

  test("a resubmission: what was asked, and both versions as far as they differ; axe finds nothing", async () => {
    const { tab, findings } = await open(again);
    const note = await tab.textContent(".note:has-text('Nộp lại lúc')");
    expect(note).toContain("Bổ sung minh chứng chỉ số 3");
    expect(note).toContain("Chỉ số 4: điểm 7 → 8");
    expect(note).toContain("minh chứng đã sửa");
    await takePicture(tab, "appraisal-resubmitted-phone");
    expect(await findings()).toEqual([]);
  });

  test("what the deputy prepared: the form starts from it, and says whose it is", async () => {
    const { tab, sent } = await open(again);
    expect(await tab.textContent("main")).toContain("Dự thảo của phophong@stc.example");
    expect(await tab.textContent("[data-indicator='1'] [data-score]")).toBe("7");
    expect(await tab.inputValue("#reason-appraise")).toBe("Chỉ số 1 còn mỏng");
    await tab.click(".bar button[type='submit']");
    expect(await sent()).toEqual([
      { kind: "appraise", version: 3, scores: { "1": 7 }, reason: "Chỉ số 1 còn mỏng" },
    ]);
  });

  test("the deputy's page sends to the head, and records nothing", async () => {
    const { tab, sent, findings } = await open({ ...again, prepares: true });
    await tab.click("text=Gửi trưởng đơn vị");
    expect(await sent()).toMatchObject([{ kind: "prepare", scores: { "1": 7 } }]);
    expect(await tab.locator("[data-act='return'], [data-save]").count()).toBe(0);
    expect(await findings()).toEqual([]);
  });

  test("the basis of digital skills is asked for while the answer is Có", async () => {
    const { tab, sent } = await open(PAGES["unit-step"]);
    await tab.selectOption("#basis", "certificate");
    await tab.fill("#basis-note", "12/CN ngày 05/3/2024");
    await tab.fill("#reason-appraise", "Đã xem bản gốc");
    await tab.click(".bar button[type='submit']");
    expect(await sent()).toMatchObject([
      { digitalBasis: { kind: "certificate", note: "12/CN ngày 05/3/2024" }, reason: "Đã xem bản gốc" },
    ]);
    await tab.check("[name='digital'][value='no']", { force: true });
    expect(await tab.isVisible("#basis")).toBe(false);
  });
});

describe("a slow network", () => {
  test("no answer: the same act is sent again with one tap, typed text stays", async () => {
    const { tab, breakDown, sent } = await open(PAGES["unit-step"]);
    await tab.click(".bar button[type='submit']");
    expect(await tab.isDisabled(".bar button[type='submit']")).toBe(true);
    await breakDown("NetworkError");
    await tab.click("text=Gửi lại");
    const [first, second] = await sent();
    expect(second).toEqual(first);
  });

  test("a page that is out of date says so and is drawn anew in its place", async () => {
    const { tab, answer, sent } = await open(PAGES["unit-step"]);
    await tab.click(".bar button[type='submit']");
    await answer({ ok: false, code: "stale", message: "Hồ sơ đã thay đổi. Gần nhất: nộp lại." });
    await tab.click("text=Tải lại trang");
    expect((await sent())[1]).toEqual({ kind: "show" });
    await answer({ ok: true, html: '<main id="page"><h1>Bản mới</h1></main>' });
    expect(await tab.textContent("h1")).toBe("Bản mới");
    expect(await tab.evaluate("document.activeElement.tagName")).toBe("H1");
  });
});
