import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page as Tab } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import {
  findings,
  type OpenWorkspace,
  openWorkspace,
  overflow,
  playSample,
  takePicture,
} from "./workspace-stage.ts";

let browser: Browser;
let workspace: OpenWorkspace;
let tab: Tab;

beforeAll(async () => {
  const [started, sample] = await Promise.all([launchChromium(), playSample()]);
  browser = started;
  workspace = await openWorkspace(sample);
  tab = await browser.newPage({ locale: "vi-VN" });
  tab.setDefaultTimeout(20_000);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

/** Summaries of which the manual shows a tall picture; `Tổng quan` has its own. */
const SUMMARIES = ["by-unit", "by-indicator", "waiting", "years", "outstanding", "frozen-figures"];

async function become(role: RegExp): Promise<void> {
  await tab.goto(`${workspace.url}/people`);
  const tag = tab.locator(".tag.role", { hasText: role });
  await tab.locator(".people button").filter({ has: tag }).first().click();
}

describe.each([
  ["phone", 360],
  ["desktop", 1280],
] as const)("every page is accessible and fits, on a %s", (device, width) => {
  beforeAll(() => tab.setViewportSize({ width, height: 800 }));

  test.each([
    ["/people", "people"],
    ["/forms", "forms"],
    ["/mail?all=1", "all-mail"],
    ["/workbook?tab=Hồ sơ&column=1&q=2026", "dossiers"],
    ["/workbook?tab=Theo đơn vị", "by-unit"],
    ["/workbook?tab=Theo chỉ số", "by-indicator"],
    ["/workbook?tab=Hồ sơ đang chờ", "waiting"],
    ["/workbook?tab=So sánh các năm", "years"],
    ["/workbook?tab=Tiêu biểu xuất sắc", "outstanding"],
    ["/workbook?tab=Số liệu đã chốt", "frozen-figures"],
    ["/workbook?tab=Nhật ký xử lý", "ledger"],
    ["/documents", "documents"],
    ["/clock", "clock"],
    ["/executions", "executions"],
    ["/executions/1", "execution"],
    ["/snapshots", "snapshots"],
    ["/start-over", "start-over"],
    ["/nowhere", "not-found"],
  ])("%s", async (path, name) => {
    await tab.goto(workspace.url + path);
    if (["people", "dossiers", "clock", "executions", "snapshots"].includes(name))
      await takePicture(tab, `${name}-${device}`);
    if (device === "desktop" && SUMMARIES.includes(name)) {
      await tab.setViewportSize({ width, height: 1100 });
      await takePicture(tab, `${name}-desktop`);
      await tab.setViewportSize({ width, height: 800 });
    }
    expect(await findings(tab)).toEqual([]);
    expect(await overflow(tab)).toBe(0);
  });

  test("the form to register with", async () => {
    const forms = Object.values(workspace.workspace().world.forms);
    const registration = forms.find(({ title }) => title.startsWith("Đăng ký"));
    await tab.goto(`${workspace.url}/forms/${registration?.id}`);
    await tab.setViewportSize({ width, height: 1150 });
    await takePicture(tab, `registration-form-${device}`);
    await tab.setViewportSize({ width, height: 800 });
    expect(await tab.locator(".g-choices").count()).toBeGreaterThan(0);
    expect(await findings(tab)).toEqual([]);
    expect(await overflow(tab)).toBe(0);
  });
});

describe("the workbook", () => {
  test("is read only for whoever is not the Office", async () => {
    await become(/^Trưởng đơn vị/);
    await tab.goto(`${workspace.url}/workbook?tab=Danh sách CCVC, NLĐ`);
    expect(await tab.locator("table.grid[data-editable]").count()).toBe(0);
  });

  test("takes what the Office types, and shows what follows from it", async () => {
    await become(/^Văn phòng$/);
    await tab.goto(`${workspace.url}/workbook?tab=Danh sách CCVC, NLĐ`);
    const cell = tab.locator('tr[data-row="2"] td[data-column="5"]');
    await cell.dblclick();
    await cell.locator("textarea").fill("Chuyên viên chính");
    await cell.locator("textarea").press("Enter");
    await tab.getByText("Đã lưu 1 ô.").waitFor();
    expect(workspace.workspace().values("Danh sách CCVC, NLĐ")[1]?.[4]).toBe("Chuyên viên chính");
  });

  test("asks before a cell that the software writes is changed", async () => {
    await become(/^Văn phòng$/);
    await tab.goto(`${workspace.url}/workbook?tab=Hồ sơ`);
    const before = workspace.workspace().values("Hồ sơ")[1]?.[3];
    const cell = tab.locator('tr[data-row="2"] td[data-column="4"]');
    tab.once("dialog", (dialog) => void dialog.dismiss());
    await cell.dblclick();
    await cell.locator("textarea").fill("Người khác");
    await Promise.all([tab.waitForEvent("dialog"), cell.locator("textarea").press("Enter")]);
    await tab.waitForLoadState("networkidle");
    expect(workspace.workspace().values("Hồ sơ")[1]?.[3]).toBe(before);
  });

  test("finds rows by words without marks", async () => {
    const name = String(workspace.workspace().values("Danh sách CCVC, NLĐ")[5]?.[1]);
    const typed = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d");
    await tab.goto(
      `${workspace.url}/workbook?tab=Danh sách CCVC, NLĐ&q=${encodeURIComponent(typed.toLowerCase())}`,
    );
    expect(await tab.locator("table.grid tbody").textContent()).toContain(name);
    expect(await tab.locator("table.grid tbody tr").count()).toBeLessThan(10);
  });

  test("is downloaded as a file that a spreadsheet program opens", async () => {
    const response = await tab.request.get(`${workspace.url}/workbook.xlsx`);
    expect((await response.body()).subarray(0, 2).toString()).toBe("PK");
  });
});

describe("the clock", () => {
  test("goes to the next deadline, runs what falls due, and says what happened", async () => {
    await tab.goto(`${workspace.url}/clock`);
    await tab.getByRole("button", { name: /^Tới Hạn tự đánh giá/ }).click();
    expect(await tab.locator(".happened h2").textContent()).toContain("01/11/2026 00:00");
    expect(await tab.locator(".happened").textContent()).toMatch(/lượt chạy theo giờ/);
    expect(await findings(tab)).toEqual([]);
  });
});

describe("starting over", () => {
  test("asks first, then puts the sample back", async () => {
    const before = workspace.workspace().mail.length;
    await tab.goto(`${workspace.url}/snapshots`);
    await tab.getByRole("link", { name: "Làm lại từ đầu…" }).click();
    await tab.getByRole("button", { name: "Bắt đầu lại" }).click();
    expect(new URL(tab.url()).pathname).toBe("/");
    expect(workspace.workspace().mail.length).toBeLessThanOrEqual(before);
    expect(new Date(workspace.workspace().now()).toISOString()).toBe("2026-10-14T01:30:00.000Z");
  });
});

describe("snapshots", () => {
  test("are taken under a name and bring back the day they were taken on", async () => {
    const taken = workspace.workspace().now();
    await tab.goto(`${workspace.url}/snapshots`);
    await tab.getByLabel("Tên bản chụp").fill("Trước khi thử");
    await tab.getByRole("button", { name: "Chụp lại" }).click();
    expect(await tab.getByRole("status").first().textContent()).toContain("Đã chụp lại");
    await tab.goto(`${workspace.url}/clock`);
    await tab.getByRole("button", { name: "Tới 1 ngày sau" }).click();
    expect(workspace.workspace().now()).toBeGreaterThan(taken);
    await tab.goto(`${workspace.url}/snapshots`);
    await tab.getByRole("button", { name: "Khôi phục Trước khi thử" }).click();
    expect(new URL(tab.url()).pathname).toBe("/");
    expect(workspace.workspace().now()).toBe(taken);
  });
});
