import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Workspace } from "../../emulator/workspace.ts";
import type { ServedPage } from "../../emulator/workspace-api.ts";
import { launchChromium } from "./chromium.ts";
import { act, beforeOpening, handedIn, mailTo, moment, open, WHO } from "./manual/agency.ts";
import { type Camera, camera, WIDTHS } from "./manual/pictures.ts";
import { decidedYear, listedYear, unionDone, unitDone } from "./manual/year.ts";

/** Pages behind the links of letters, as the manual shows them: the bundle that ships, on a phone. */
let browser: Browser;
let shot: Camera;
let waiting: Workspace;
let appraised: Workspace;
let agreed: Workspace;
let listed: Workspace;

beforeAll(async () => {
  browser = await launchChromium();
  shot = await camera(browser);
  waiting = handedIn(beforeOpening());
  appraised = unitDone(waiting);
  agreed = unionDone(appraised);
  listed = listedYear(agreed);
}, 120_000);

afterAll(() => browser.close());

/** Everything that waits for the unit's head. */
function queue(workspace: Workspace): ServedPage {
  return open(workspace, mailTo(workspace, WHO.unitHead, /Chờ thẩm định/), /danh sách việc đang chờ/);
}

/** The dossier of this person before this approver. */
function step(workspace: Workspace, approver: string, subject: RegExp): ServedPage {
  return open(workspace, mailTo(workspace, approver, subject), /Mở hồ sơ/);
}

/** Takes the picture of what is shown; it is accessible and fits. */
async function take(name: string, from?: string): Promise<void> {
  await shot.take(name, from);
  expect(await shot.findings()).toEqual([]);
  const width = await shot.tab.evaluate("document.documentElement.scrollWidth");
  expect(width).toBeLessThanOrEqual(WIDTHS.phone);
}

describe("for the unit's head", () => {
  test("everything that waits, on one page", async () => {
    await shot.show(waiting, queue(waiting), WIDTHS.phone);
    await take("queue-phone");
  });

  test("one person opened in place", async () => {
    const tab = await shot.show(waiting, queue(waiting), WIDTHS.phone);
    await tab.locator(".waiting", { hasText: "Phạm Tuấn Anh" }).locator("summary").first().click();
    await take("queue-person-phone", ".waiting:has(details[open])");
    await take("evidence-phone", ".waiting details[open] [data-indicator='5']");
  });

  test("one indicator down all people", async () => {
    const tab = await shot.show(waiting, queue(waiting), WIDTHS.phone);
    await tab.getByLabel("Theo chỉ số").check();
    await take("queue-indicator-phone", "[data-part]");
  });

  test("many recorded with one click, each answered by name", async () => {
    const world = waiting.fork();
    const tab = await shot.show(world, queue(world), WIDTHS.phone);
    await tab.locator("[data-pick-clear]").first().click();
    await tab.locator("form.many button").first().click();
    await tab.locator("[data-said]:not([hidden])").waitFor();
    await take("queue-recorded-phone");
  });

  test("a score changed: total, rules and the reason", async () => {
    const page = step(waiting, WHO.unitHead, /Nguyễn Thị Thu Hà/);
    const tab = await shot.show(waiting, page, WIDTHS.phone);
    await tab.locator("[data-indicator='3'] summary").last().click();
    await take("unit-step-scale-phone", "[data-indicator='3']");
    await tab.locator("[data-indicator='3'] label:has([value='6'])").click();
    await tab.fill("#reason-appraise", "Chỉ số 3: sổ ghi chép mới có sáu tháng cuối năm.");
    await take("unit-step-reason-phone", "[data-change-reason], .bar");
    await take("unit-step-digital-phone", ".competence:has([name='digital'])");
  });

  test("more evidence asked for, and the request taken back", async () => {
    const world = waiting.fork();
    const page = step(world, WHO.unitHead, /Nguyễn Thị Thu Hà/);
    const tab = await shot.show(world, page, WIDTHS.phone);
    await tab.getByText("Yêu cầu bổ sung", { exact: true }).click();
    const reason = "Chỉ số 5: đề nghị bổ sung giấy chứng nhận hoàn thành lớp bồi dưỡng.";
    await tab.fill("#reason-return", reason);
    await take("unit-step-return-phone", "details:has([data-act='return'])");
    act(world, page, { kind: "return", reason });
    await shot.show(world, step(world, WHO.unitHead, /Nguyễn Thị Thu Hà/), WIDTHS.phone);
    await take("take-back-phone", "[data-act='take-back']");
  });

  test("a page gone stale says what happened since", async () => {
    const world = waiting.fork();
    const page = step(world, WHO.unitHead, /Dương Văn Hùng/);
    const tab = await shot.show(world, page, WIDTHS.phone);
    act(world, page, { kind: "return", reason: "Đề nghị bổ sung minh chứng chỉ số 2." });
    await tab.getByRole("button", { name: "Giữ nguyên điểm tự chấm" }).click();
    await tab.locator("[data-alert]:not(:empty)").first().waitFor();
    await take("unit-step-stale-phone", "[data-alert]:not(:empty)");
  });

  test("the deputy prepares, the head confirms", async () => {
    const world = waiting.fork();
    const page = open(world, mailTo(world, WHO.deputy, /Nguyễn Thị Thu Hà/), /chuẩn bị/);
    await shot.show(world, page, WIDTHS.phone);
    await take("prepare-phone");
  });

  test("the unit's meeting and its proposal", async () => {
    const world = agreed;
    const everything = queue(world);
    await shot.show(world, open(world, everything, /Ghi cuộc họp/), WIDTHS.phone);
    await take("meeting-phone");
    await shot.show(world, open(world, everything, /Đề nghị của/), WIDTHS.phone);
    await take("unit-proposal-phone");
  });
});

describe("for the union", () => {
  test("everything that waits, and one dossier", async () => {
    const world = appraised;
    const mail = mailTo(world, WHO.union, /ý kiến Công đoàn/);
    await shot.show(world, open(world, mail, /danh sách việc đang chờ/), WIDTHS.phone);
    await take("queue-union-phone");
    const tab = await shot.show(world, open(world, mail, /Mở hồ sơ/), WIDTHS.phone);
    await take("union-step-phone");
    await tab.getByText("Không nhất trí", { exact: true }).click();
    await take("union-object-phone", "details:has([data-act='object'])");
  });

  test("self scores against appraised ones", async () => {
    const world = appraised;
    const mail = mailTo(world, WHO.chair, /ý kiến Công đoàn/);
    const everything = open(world, mail, /danh sách việc đang chờ/);
    await shot.show(world, open(world, everything, /Đối chiếu/), WIDTHS.phone);
    await take("comparison-phone");
  });
});

describe("for the head of the agency", () => {
  test("the list, a name struck out, the list sent back", async () => {
    const page = open(listed, mailTo(listed, WHO.director, /phê duyệt/), /phê duyệt/);
    const tab = await shot.show(listed, page, WIDTHS.phone);
    await take("list-phone");
    await tab.locator("[data-strike]").first().click();
    await take("list-strike-phone", ".person:has([id^='except-']), .bar");
    await tab.getByText("Trả lại danh sách", { exact: true }).first().click();
    await take("list-send-back-phone", "details:has([data-act='send-back'])");
  });

  test("once approved, the link tells what was recorded", async () => {
    const world = listed.fork();
    const mail = mailTo(world, WHO.director, /phê duyệt/);
    const tab = await shot.show(world, open(world, mail, /phê duyệt/), WIDTHS.phone);
    await tab.locator(".bar button").click();
    await tab.locator(".done").waitFor();
    await take("list-approved-phone");
  });
});

describe("for the person", () => {
  test("one's own page, while it waits and with the result; withdrawing asks first", async () => {
    const own = (world: Workspace, subject: RegExp) =>
      open(world, mailTo(world, WHO.person, subject), /Trang hồ sơ/);
    const tab = await shot.show(waiting, own(waiting, /Đã nhận phiếu/), WIDTHS.phone);
    await take("own-page-waiting-phone");
    await tab.getByText("Rút đăng ký", { exact: true }).click();
    await take("own-page-withdraw-phone", "details:has([data-act='withdraw'])");
    const decided = decidedYear(listed);
    decided.advanceTo(moment("11-26T08:00"));
    await shot.show(decided, own(decided, /Chúc mừng/), WIDTHS.phone);
    await take("own-page-result-phone");
  });
});
