import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { PAGES } from "../pages/given.ts";
import { launchChromium } from "./chromium.ts";
import { type Open, openingIn, WIDTHS } from "./page-stage.ts";

let browser: Browser;
let open: Open;

beforeAll(async () => {
  browser = await launchChromium();
  open = await openingIn(browser);
});

afterAll(() => browser.close());

/** The button that stays in sight. */
const BAR = ".bar button";

/** What a finger should hit and is lower than 44 px. */
const LOW = `[...document.querySelectorAll("button, summary, textarea, .field input, .scale label")]
  .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
  .map((target) => target.outerHTML)`;

describe("every page", () => {
  test.each(Object.values(PAGES))(
    "$kind, on phone and desktop: axe finds nothing, nothing is cut off, fingers hit",
    async (page) => {
      const { tab, findings } = await open(page);
      for (const width of Object.values(WIDTHS)) {
        await tab.setViewportSize({ width, height: 740 });
        expect(await findings()).toEqual([]);
        expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect(await tab.evaluate(LOW)).toEqual([]);
      }
    },
    30_000,
  );
});

describe("the page of a step", () => {
  test("says once, by itself, that it was opened; not again where somebody was seen to, nor any other page", async () => {
    expect(await (await open(PAGES["unit-step"])).seen()).toBe(1);
    expect(await (await open(PAGES["union-step"])).seen()).toBe(1);
    const dossier = {
      ...PAGES["unit-step"].dossier,
      opened: { step: "unit", by: "a@stc.example", at: "" },
    } as const;
    expect(await (await open({ ...PAGES["unit-step"], dossier })).seen()).toBe(0);
    expect(await (await open(PAGES.person)).seen()).toBe(0);
  });
});

describe("one's own page", () => {
  test("withdrawing is behind a disclosure and asks; a reason may be left out", async () => {
    const { tab, sent } = await open(PAGES.person);
    expect(await tab.isVisible("[data-act='withdraw'] button")).toBe(false);
    await tab.click("summary:has-text('Rút đăng ký')");
    expect(await tab.textContent("[data-act='withdraw']")).toContain("Đồng chí chắc chắn");
    await tab.click("[data-act='withdraw'] button");
    expect(await sent()).toEqual([{ kind: "withdraw", version: 3, reason: "" }]);
  });

  test("a request for review says what for, or is not sent", async () => {
    const { tab, sent } = await open(PAGES.person);
    await tab.click("summary:has-text('Đề nghị xem xét lại')");
    await tab.click("[data-act='request-review'] button");
    expect(await sent()).toEqual([]);
    await tab.fill("#reason-request-review", "Chỉ số 3 có giấy chứng nhận");
    await tab.click("[data-act='request-review'] button");
    expect(await sent()).toEqual([
      { kind: "request-review", version: 3, reason: "Chỉ số 3 có giấy chứng nhận" },
    ]);
  });
});

test("a request for review is answered with words, whether kept or reopened", async () => {
  const { tab, sent } = await open(PAGES.review);
  await tab.click("[data-act='keep-appraisal'] button");
  expect(await sent()).toEqual([]);
  await tab.fill("#reason-keep-appraisal", "Giấy của năm trước");
  await tab.click("[data-act='keep-appraisal'] button");
  expect(await sent()).toEqual([{ kind: "keep-appraisal", version: 3, reason: "Giấy của năm trước" }]);
});

describe("unit step", () => {
  test("one tap keeps the self scores", async () => {
    const { tab, sent } = await open(PAGES["unit-step"]);
    expect(await tab.textContent(BAR)).toBe("Giữ nguyên điểm tự chấm");
    await tab.click(BAR);
    expect(await sent()).toEqual([{ kind: "appraise", version: 3 }]);
  });

  test("two taps change a score; total, rules and the button follow", async () => {
    const { tab } = await open(PAGES["unit-step"]);
    await tab.click("[data-indicator='3'] summary");
    await tab.click("[data-indicator='3'] label:has([value='4'])");
    expect(await tab.textContent("[data-rule='total'] [data-value]")).toBe("76");
    expect(await tab.getAttribute("[data-rule='lowest']", "data-met")).toBe("false");
    expect(await tab.textContent("[data-verdict]")).toBe("Chưa đủ điều kiện");
    expect(await tab.textContent(BAR)).toBe("Lưu thẩm định");
    expect(await tab.getAttribute("[data-indicator='3'] details", "open")).toBeNull();
  });

  test("the keyboard changes a score, and the row stays open for the next step", async () => {
    const { tab } = await open(PAGES["unit-step"]);
    await tab.focus("[data-indicator='1'] summary");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("ArrowRight");
    expect(await tab.textContent("[data-indicator='1'] [data-score]")).toBe("9");
    expect(await tab.getAttribute("[data-indicator='1'] details", "open")).not.toBeNull();
  });

  test("a change needs a reason: nothing is sent, the field is focused and in sight", async () => {
    const { tab, sent } = await open(PAGES["unit-step"]);
    expect(await tab.isVisible("#reason-appraise")).toBe(false);
    await tab.check("[name='digital'][value='no']");
    await tab.click(BAR);
    expect(await sent()).toEqual([]);
    expect(await tab.evaluate("document.activeElement.id")).toBe("reason-appraise");
    expect(await tab.textContent("#reason-appraise-error")).not.toBe("");
    await tab.fill("#reason-appraise", "Chưa có chứng chỉ");
    await tab.click(BAR);
    expect(await sent()).toEqual([
      { kind: "appraise", version: 3, digital: false, reason: "Chưa có chứng chỉ" },
    ]);
  });

  test("a double tap counts once", async () => {
    const { tab, sent } = await open(PAGES["unit-step"]);
    await tab.dblclick(BAR);
    expect(await sent()).toHaveLength(1);
    expect(await tab.isDisabled(BAR)).toBe(true);
  });

  test("a refusal keeps what was typed and lets it be sent again", async () => {
    const { tab, answer, sent, findings } = await open(PAGES["unit-step"]);
    await tab.click(".other-way summary");
    await tab.fill("#reason-return", "Bổ sung chỉ số 3");
    await tab.click("[data-act='return'] button");
    await answer({ ok: false, code: "stale", message: "Hồ sơ đã thay đổi.", details: ["Mở lại liên kết."] });
    expect(await tab.textContent("[data-act='return'] [data-alert]")).toBe(
      "Hồ sơ đã thay đổi.Mở lại liên kết.Tải lại trang",
    );
    expect(await tab.inputValue("#reason-return")).toBe("Bổ sung chỉ số 3");
    expect(await findings()).toEqual([]);
    await tab.click("[data-act='return'] button");
    expect(await sent()).toHaveLength(2);
  });

  test("no answer at all says that sending again is safe", async () => {
    const { tab, breakDown } = await open(PAGES["unit-step"]);
    await tab.click(BAR);
    await breakDown("NetworkError");
    expect(await tab.textContent("[data-act='appraise'] [data-alert]")).toContain("chỉ ghi một lần");
    expect(await tab.isEnabled(BAR)).toBe(true);
  });

  test("success puts the recorded result in the page's place, as text", async () => {
    const { tab, answer, findings } = await open(PAGES["unit-step"]);
    await tab.click(BAR);
    await answer({ ok: true, message: "Đã ghi <b>", details: ["Tổng 80 điểm"], links: [] });
    expect(await tab.textContent("h1")).toBe("Đã ghi <b>");
    expect(await tab.evaluate("document.activeElement.tagName")).toBe("H1");
    expect(await tab.locator("form").count()).toBe(0);
    expect(await findings()).toEqual([]);
  });
});

test("union step: Nhất trí is one tap, Không nhất trí needs a reason", async () => {
  const { tab, answer, sent } = await open(PAGES["union-step"]);
  await tab.click("text=Không nhất trí");
  await tab.click("[data-act='object'] button");
  expect(await sent()).toEqual([]);
  await tab.fill("#reason-object", "Xem lại chỉ số 3");
  await tab.click("[data-act='object'] button");
  await answer({ ok: false, code: "busy", message: "Đang bận" });
  await tab.click(BAR);
  expect(await sent()).toEqual([
    { kind: "object", version: 3, reason: "Xem lại chỉ số 3" },
    { kind: "concur", version: 3 },
  ]);
});

describe("list", () => {
  test("is approved whole in one tap", async () => {
    const { tab, sent } = await open(PAGES.decide);
    await tab.click(BAR);
    expect(await sent()).toEqual([{ kind: "decide", version: 3 }]);
  });

  test("strikes out with a reason; Enter in the reason approves nothing", async () => {
    const { tab, sent, findings } = await open(PAGES.decide);
    await tab.click("[data-person='CB0013'] [data-strike]");
    expect(await tab.textContent("[data-tally]")).toBe("Công nhận 1 người, loại 1 người");
    await tab.click(BAR);
    expect(await tab.evaluate("document.activeElement.id")).toBe("except-CB0013");
    await tab.keyboard.type("Vi phạm nội quy");
    await tab.keyboard.press("Enter");
    expect(await sent()).toEqual([]);
    expect(await findings()).toEqual([]);
    await tab.fill("#number", " 45/QĐ-STC ");
    await tab.fill("#date", "2026-11-24");
    await tab.click(BAR);
    expect(await sent()).toEqual([
      {
        kind: "decide",
        version: 3,
        except: { CB0013: "Vi phạm nội quy" },
        number: "45/QĐ-STC",
        date: "2026-11-24",
      },
    ]);
  });

  test("a second tap takes the person back in", async () => {
    const { tab, sent } = await open(PAGES.decide);
    await tab.click("[data-person='CB0013'] [data-strike]");
    await tab.click("[data-person='CB0013'] [data-strike]");
    await tab.click(BAR);
    expect(await sent()).toEqual([{ kind: "decide", version: 3 }]);
  });
});

test.each(["setup", "propose", "report", "check"] as const)(
  "dialog %s: one button acts, then closes",
  async (kind) => {
    const { tab, answer, sent } = await open(PAGES[kind]);
    await tab.click("button");
    expect(await sent()).toEqual([{ kind, version: 3 }]);
    await answer({
      ok: true,
      message: "Đã xong",
      links: [{ label: "Báo cáo", url: "https://drive.example/1" }],
    });
    expect(await tab.getAttribute(".links a", "href")).toBe("https://drive.example/1");
    await tab.click("text=Đóng");
    expect(await tab.evaluate("window.dialogClosed")).toBe(true);
  },
);
