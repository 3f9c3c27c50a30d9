import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page as Tab } from "playwright-core";
import type { Workspace } from "../../emulator/workspace.ts";
import { agencyWith, register } from "../journeys/agency.ts";
import { click, follow, handIn, mailTo, officeDialog, PERSON, UNIT_HEAD } from "../journeys/stage.ts";
import { launchChromium } from "./chromium.ts";
import { findings, overflow, takePicture } from "./workspace-stage.ts";

const SCORES = [9, 8, 9, 8, 9, 8, 9, 8, 9, 9];

let browser: Browser;
let tab: Tab;
let workspace: Workspace;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
  workspace = agencyWith({ "Số ngày đề nghị xem xét lại": 3 });
  register(workspace, PERSON, "Chứng chỉ ứng dụng CNTT nâng cao; tiếng Anh B1");
  handIn(workspace, PERSON, SCORES, "Giấy chứng nhận số 12/2026");
  const act = { kind: "appraise", scores: { "3": 7 }, reason: "Chỉ số 3: giấy chứng nhận của năm trước" };
  click(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/), act);
  click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
  handIn(workspace, "vien.rieng@gmail.example", SCORES);
}, 60_000);

afterAll(() => browser.close());

/** Shows a page at a phone's and a desktop's width, looks it over and takes the manual's pictures. */
async function look(html: string, name: string): Promise<void> {
  for (const [device, width] of Object.entries({ phone: 360, desktop: 1280 })) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.setContent(html);
    expect(await findings(tab)).toEqual([]);
    expect(await overflow(tab)).toBe(0);
    await takePicture(tab, `${name}-${device}`);
  }
}

test("one's own page: where the dossier stands, scores and reasons, past years, what may be asked for", async () => {
  const page = follow(workspace, mailTo(workspace, PERSON, /Kết quả thẩm định/)).page;
  await look(page?.html ?? "", "own-page");
}, 30_000);

test("a request for review before the unit's appraiser", async () => {
  const fork = workspace.fork();
  const reason = "Chỉ số 3: giấy chứng nhận cấp tháng 5/2026, ở minh chứng 3";
  click(fork, mailTo(fork, PERSON, /Kết quả thẩm định/), { kind: "request-review", reason });
  await look(follow(fork, mailTo(fork, UNIT_HEAD, /xem xét lại/)).page?.html ?? "", "review");
}, 30_000);

test("the dialogs for Cần xử lý, a signed paper, a withdrawal", async () => {
  await look(officeDialog(workspace, "Cần xử lý", "Xử lý phản hồi").html(), "settle-attention");
  await look(officeDialog(workspace, "Hồ sơ", "Nhập phiếu tự đánh giá").html(), "enter-paper");
  await look(officeDialog(workspace, "Hồ sơ", "Rút đăng ký thay").html(), "withdraw-for");
}, 60_000);
