import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Frame, Page as Tab } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import {
  findings,
  type OpenWorkspace,
  openWorkspace,
  overflow,
  playSample,
  takePicture,
} from "./workspace-stage.ts";

/** What begins with = stays text everywhere. */
const EVIDENCE = "=Chứng chỉ lớp chuyển đổi số, tháng 6";

let browser: Browser;
let sample: string;

beforeAll(async () => {
  [browser, sample] = await Promise.all([launchChromium(), playSample()]);
}, 120_000);
afterAll(() => browser.close());

describe.each([
  ["phone", 360],
  ["desktop", 1280],
] as const)("a dossier's way through the local workspace, on a %s", (device, width) => {
  let workspace: OpenWorkspace;
  let tab: Tab;
  let person = "";
  const recognisedBefore = () => Number(workspace.workspace().named("Dat"));

  beforeAll(async () => {
    workspace = await openWorkspace(sample);
    tab = await browser.newPage({
      viewport: { width, height: device === "phone" ? 740 : 800 },
      locale: "vi-VN",
    });
    tab.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await tab.close();
    await workspace.close();
  });

  /** The page is whole, accessible, and not wider than the window. */
  async function isSound(picture?: string): Promise<void> {
    if (picture) await takePicture(tab, `${picture}-${device}`);
    expect(await findings(tab)).toEqual([]);
    expect(await overflow(tab)).toBe(0);
  }

  async function takeStep(title: string, action: string): Promise<void> {
    await tab.goto(workspace.url);
    await tab.locator(".step", { hasText: title }).getByRole("button", { name: action }).click();
  }

  /** In the letter that a step has opened: reads it and opens the page behind its link. */
  async function openLink(about: string): Promise<Frame> {
    expect(await tab.locator("h1").textContent()).toContain(about);
    await isSound();
    await tab.frameLocator(".mail-frame").locator("a[href*='/exec?t=']").first().click();
    return appFrame("iframe[data-web-app]");
  }

  async function appFrame(selector: string): Promise<Frame> {
    const element = await tab.waitForSelector(selector);
    const frame = await element.contentFrame();
    if (!frame) throw new Error(`Expected a frame at ${selector}.`);
    await frame.waitForLoadState();
    return frame;
  }

  async function isRecorded(frame: Frame): Promise<void> {
    await frame.locator(".done").waitFor();
    expect(await findings(frame)).toEqual([]);
  }

  test("the first page says what this is and what to do first", async () => {
    await tab.goto(workspace.url);
    expect(await tab.title()).toContain("Công dân học tập");
    await isSound("start");
  });

  test("a person fills the form", async () => {
    await takeStep("Cá nhân tự đánh giá", "Điền phiếu trống");
    await tab.getByRole("button", { name: "Tiếp" }).click();
    await tab.getByRole("button", { name: "Tiếp" }).click();
    expect(await tab.locator(".g-problem").first().textContent()).toContain("bắt buộc");
    await isSound();
    for (;;) {
      for (const scale of await tab.locator(".g-points").all())
        await scale.getByLabel("9", { exact: true }).check();
      for (const choices of await tab.locator(".g-choices").all())
        await choices.locator("input").first().check();
      for (const text of await tab.locator("textarea").all()) await text.fill(EVIDENCE);
      await tab.evaluate("window.scrollTo(0, 0)");
      await isSound(/Chỉ số 5\./.test(String(await tab.locator("main").textContent())) ? "form" : undefined);
      if ((await tab.getByRole("button", { name: "Gửi" }).count()) > 0) break;
      await tab.getByRole("button", { name: "Tiếp" }).click();
    }
    const address = await tab.locator(".g-account strong").textContent();
    await tab.getByRole("button", { name: "Gửi" }).click();
    expect(tab.url()).toContain("/sent");
    await isSound();
    const dossiers = workspace.workspace().values("Hồ sơ");
    const column = (name: string) => (dossiers[0] ?? []).indexOf(name);
    const row = dossiers.findLast((cells) => cells[column("Email")] === address);
    person = String(row?.[column("Họ và tên")]);
    expect(row?.[column("Trạng thái")]).toBe("Đã nộp, chờ thẩm định");
    expect(row?.[column("Minh chứng 1")]).toBe(EVIDENCE);
  });

  test("the unit's head gets the mail, opens the link and changes two scores with a reason", async () => {
    await takeStep("Trưởng đơn vị thẩm định", "Mở thư");
    const letter = tab.url();
    await tab.goto(`${workspace.url}/mail`);
    await isSound("mailbox");
    await tab.goto(letter);
    const page = await openLink(person);
    expect(await page.locator("h1").textContent()).toContain(person);
    for (const number of [1, 2]) {
      const indicator = page.locator(`[data-indicator="${number}"]`);
      await indicator.locator("summary").last().click();
      await indicator.locator(`input[name="score-${number}"][value="8"]`).check({ force: true });
    }
    await page.locator("#reason-appraise").fill("Minh chứng chỉ số 1 và 2 chưa đủ cả năm.");
    await page.evaluate("window.scrollTo(0, 0)");
    await takePicture(tab, `unit-step-${device}`);
    await page.getByRole("button", { name: "Lưu thẩm định" }).click();
    await isRecorded(page);
  });

  test("the union concurs", async () => {
    await takeStep("Công đoàn cho ý kiến", "Mở thư");
    const page = await openLink(person);
    await page.getByRole("button", { name: "Nhất trí", exact: true }).click();
    await isRecorded(page);
  });

  /** Chooses an item of the script's menu and presses the one button of its dialog. */
  async function useMenu(label: string): Promise<void> {
    await tab.locator("details.menu > summary", { hasText: "Công dân học tập" }).click();
    await tab.getByRole("button", { name: label }).click();
    const dialog = await appFrame("dialog iframe");
    expect(await findings(dialog)).toEqual([]);
    await takePicture(tab, `dialog-${device}`);
    await dialog.locator("form[data-act] button").click();
    await isRecorded(dialog);
    await tab.locator("[data-close]").click();
  }

  test("the Office proposes the list from the menu", async () => {
    await takeStep("Văn phòng trình danh sách", "Mở bảng tính");
    await useMenu("Lập danh sách đề nghị");
    expect(Number(workspace.workspace().named("DuocDeNghi"))).toBeGreaterThan(0);
  });

  test("the director approves it, and Tổng quan has changed", async () => {
    const before = recognisedBefore();
    await takeStep("Thủ trưởng quyết định", "Mở thư");
    const page = await openLink("anh sách");
    await takePicture(tab, `decide-${device}`);
    expect(await page.locator("main").textContent()).toContain(person);
    await page.getByRole("button", { name: "Phê duyệt danh sách" }).click();
    await isRecorded(page);
    const recognised = recognisedBefore();
    expect(recognised).toBeGreaterThan(before);
    await tab.goto(`${workspace.url}/workbook`);
    await isSound("overview");
    const row = tab.locator("tr", { hasText: "Đạt danh hiệu Công dân học tập" });
    expect(await row.locator("td.n").first().textContent()).toBe(String(recognised));
  });

  test("the report is made from the menu and shown page by page", async () => {
    await takeStep("Văn phòng trình danh sách", "Mở bảng tính");
    await useMenu("Báo cáo kết quả năm");
    await tab.goto(`${workspace.url}/documents`);
    await isSound();
    await tab.getByRole("link", { name: /^Báo cáo kết quả năm 2026\.docx/ }).click();
    await tab.locator("section.docx").first().waitFor();
    expect(await tab.locator("section.docx").count()).toBeGreaterThan(1);
    const text = String(await tab.locator(".document").textContent());
    expect(text).toContain("SỞ TÀI CHÍNH");
    expect(text).toContain(person);
    expect(text).not.toMatch(/\{\w+\}/);
    await isSound("report");
  });
});
