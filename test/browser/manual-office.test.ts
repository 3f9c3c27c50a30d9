import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { inTheSpreadsheet, withoutTriggers } from "../../emulator/hands.ts";
import { findForms, selfAssess } from "../../emulator/simulate/play/responses.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { OFFICE_COMMANDS } from "../../src/app/office/commands.ts";
import { rowWhere, typeInto } from "../journeys/typing.ts";
import { launchChromium } from "./chromium.ts";
import { beforeOpening, COHORT, handedIn, moment, OFFICE } from "./manual/agency.ts";
import { FIRST, openDialog, press, typeIn } from "./manual/dialogs.ts";
import { type Camera, camera, WIDTHS } from "./manual/pictures.ts";
import { decidedYear, listedYear, unionDone, unitDone } from "./manual/year.ts";

/** The Office's dialogs as the manual shows them: the bundle that ships, in a year played up to each. */
let browser: Browser;
let shot: Camera;

type World = "fresh" | "waiting" | "agreed" | "listed" | "decided" | "touched";
const worlds: Partial<Record<World, Workspace>> = {};

beforeAll(async () => {
  browser = await launchChromium();
  shot = await camera(browser);
  worlds.fresh = beforeOpening();
  worlds.waiting = withStranger(handedIn(worlds.fresh));
  worlds.agreed = unionDone(unitDone(worlds.waiting));
  worlds.agreed.advanceTo(moment("11-17T09:00"));
  worlds.listed = listedYear(worlds.agreed);
  worlds.decided = decidedYear(worlds.listed);
  worlds.decided.advanceTo(moment("11-26T09:00"));
  typeEarlierResult(worlds.decided);
  worlds.touched = touched(worlds.decided);
}, 240_000);

afterAll(() => browser.close());

function world(name: World): Workspace {
  const found = worlds[name];
  if (!found) throw new Error(`${name} was not played`);
  return found;
}

/** Somebody answers from an address that nobody on the roll has. */
function withStranger(workspace: Workspace): Workspace {
  const [line] = COHORT.selfAssessments;
  if (line) selfAssess(workspace, findForms(workspace), { ...line, email: "thuyduong.ls@gmail.example" });
  return workspace;
}

/** Somebody has deleted a column, typed over a score and a formula, and taken a trigger away. */
function touched(decided: Workspace): Workspace {
  const workspace = decided.fork();
  const row = rowWhere(workspace, "Hồ sơ", "Khóa", "2026/CB0017");
  typeInto(workspace, "Hồ sơ", row, "TĐ4", 10);
  typeInto(workspace, "Theo đơn vị", 3, "Đạt", 7);
  const startIndex = (workspace.values("Hồ sơ")[0] ?? []).indexOf("Chức vụ");
  const range = { sheetId: 301, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 };
  workspace.byHand("spreadsheet", inTheSpreadsheet({ deleteDimension: { range } }));
  workspace.byHand("triggers", withoutTriggers("onSweep"));
  return workspace;
}

/** The Office has typed one more result of an earlier year into the tab. */
function typeEarlierResult(workspace: Workspace): void {
  const tab = "Kết quả các năm trước";
  const result = {
    "Mã CCVC": "CB0013",
    Năm: 2024,
    "Kết quả": "Đạt",
    "Số quyết định": "401/QĐ-SKHĐT",
    "Ngày quyết định": "25/11/2024",
    "Cơ quan": "Sở Kế hoạch và Đầu tư",
  };
  const row = rowWhere(workspace, tab, "Mã CCVC", "");
  for (const [header, value] of Object.entries(result)) typeInto(workspace, tab, row, header, value);
}

interface Shown {
  readonly world: World;
  readonly typed: Readonly<Record<string, string>>;
  /** What is pressed after the picture: the pictures after it need it done. */
  readonly done?: RegExp;
}

const PAPER = "https://drive.google.com/file/d/ban-chup-da-ky/view";

/** Each dialog of the submenus: where in the year it is shown, and what is typed. In the order in which they are done. */
const DIALOGS: Readonly<Record<string, Shown>> = {
  "settle-attention": {
    world: "waiting",
    typed: { row: FIRST, outcome: "dismissed", reason: "Đồng chí đã thôi công tác từ ngày 15/08/2026." },
  },
  "enter-registration": {
    world: "waiting",
    typed: {
      person: "CB0062",
      plan: "Học lớp nghiệp vụ đấu thầu cơ bản; tự học tiếng Trung.",
      day: "2026-10-09",
      paper: PAPER,
    },
  },
  "enter-self-assessment": {
    world: "waiting",
    typed: { person: "CB0062", "scores.1": "8", "evidence.1": "Sổ ghi chép, thẻ bạn đọc Thư viện tỉnh" },
  },
  "withdraw-for": {
    world: "waiting",
    typed: { person: "CB0018", reason: "Nghỉ chế độ từ tháng 11.", paper: PAPER },
  },
  "resend-link": { world: "waiting", typed: { person: "CB0017" } },
  reassign: {
    world: "waiting",
    typed: {
      person: "CB0017",
      to: "huong.ntb@stc.langson.example",
      reason: "Trưởng phòng đi công tác dài ngày.",
    },
  },
  "record-delegation": {
    world: "waiting",
    typed: {
      principal: "vinh.nq@stc.langson.example",
      delegate: "ngan.ht@stc.langson.example",
      to: "2026-10-30",
      citation: "Văn bản số 31/STC-VP ngày 08/10/2026",
    },
    done: /làm thay/,
  },
  "end-delegation": {
    world: "waiting",
    typed: { delegation: FIRST, reason: "Trưởng phòng đã trở lại làm việc." },
  },
  "rule-union-step": {
    world: "waiting",
    typed: {
      unit: "TT",
      form: "council",
      council: "hoidongxet@stc.langson.example",
      citation: "Quyết định số 215/QĐ-STC",
    },
  },
  "update-form": { world: "waiting", typed: {} },
  "record-meeting": {
    world: "agreed",
    typed: {
      unit: "NS",
      day: "2026-11-16",
      startsAt: "14:00",
      endsAt: "15:30",
      place: "Phòng họp tầng 2",
      chair: "Ngô Quang Vinh",
      secretary: "Hoàng Thị Yến",
      opinions: "Thống nhất kết quả thẩm định.",
      inFavour: "9",
    },
    done: /Đã ghi/,
  },
  "make-minutes": { world: "agreed", typed: { meeting: FIRST } },
  "make-paper": { world: "decided", typed: { paper: "submission:2026/1" }, done: /Đã lập Tờ trình/ },
  "issue-paper": {
    world: "decided",
    typed: { paper: "submission:2026/1", number: "12", date: "2026-11-24" },
    done: /Đã ghi số 12/,
  },
  "compare-scores": { world: "agreed", typed: {} },
  "unit-message": { world: "waiting", typed: {} },
  "sign-decision": {
    world: "decided",
    typed: { number: "438/QĐ-STC", date: "2026-11-25", signer: "Lương Thế Khải", file: PAPER },
    done: /438/,
  },
  "made-papers": { world: "decided", typed: {} },
  "send-package": {
    world: "decided",
    typed: { association: "hoikhuyenhoc@langson.example", others: "vanphong.ubnd@langson.example" },
    done: /Đã lập hồ sơ/,
  },
  "record-delivery": {
    world: "decided",
    typed: {
      ways: "exchange",
      outgoingNumber: "15/BC-STC",
      outgoingDate: "2026-11-26",
      receiptNumber: "207",
    },
    done: /văn bản đi số 15/,
  },
  "compare-package": { world: "decided", typed: {} },
  "correct-decision": {
    world: "decided",
    typed: {
      scope: "name",
      person: "CB0017",
      name: "Nguyễn Thị Thu Hà",
      documentNumber: "455/STC-VP",
      documentDate: "2026-11-26",
    },
  },
  "revoke-title": { world: "decided", typed: { person: "CB0017" } },
  "earlier-result": {
    world: "decided",
    typed: {
      person: "CB0017",
      year: "2024",
      result: "recognised",
      number: "401/QĐ-SKHĐT",
      date: "2024-11-25",
    },
  },
  "typed-results": { world: "decided", typed: {} },
  "year-totals": { world: "decided", typed: { year: "2021" } },
  "freeze-figures": { world: "decided", typed: { note: "Kèm báo cáo gửi Hội Khuyến học tỉnh" } },
  "one-form": { world: "decided", typed: { person: "CB0017" } },
  "inspection-file": { world: "decided", typed: { person: "CB0017" } },
  "unit-figures": { world: "decided", typed: {} },
  "amend-cycle": {
    world: "decided",
    typed: { key: "Hạn quyết định", value: "27/11/2026", number: "52/STC-VP", date: "2026-11-25" },
  },
  "close-cycle": { world: "decided", typed: {}, done: /đóng/i },
  "reopen-cycle": { world: "decided", typed: { reason: "Bổ sung danh sách đợt 2." } },
  "freeze-cycle": { world: "decided", typed: {} },
  "rotate-key": { world: "touched", typed: {} },
  rebuild: { world: "touched", typed: {} },
  "restore-copy": { world: "touched", typed: {} },
  restore: { world: "touched", typed: {}, done: /Đã khôi phục/ },
};

/** What every dialog of the menu itself shows, and when. */
const TASKS: readonly (readonly [string, string, World])[] = [
  ["setup", "Thiết lập", "fresh"],
  ["open-cycle", "Mở kỳ đánh giá", "fresh"],
  ["propose", "Lập danh sách đề nghị", "agreed"],
  ["report", "Báo cáo kết quả năm", "decided"],
  ["check", "Kiểm tra hệ thống", "decided"],
];

test.each(TASKS)("%s: %s", async (name, label, place) => {
  await openDialog(shot, world(place), label);
  await shot.take(`office-${name}-desktop`);
  expect(await shot.findings()).toEqual([]);
});

test.each(Object.entries(DIALOGS))("%s, filled in", async (name, { world: place, typed, done }) => {
  const command = OFFICE_COMMANDS.find((one) => one.name === name);
  const tab = await openDialog(shot, world(place), command?.label ?? name);
  await typeIn(tab, typed);
  await shot.take(`office-${name}-desktop`);
  expect(await shot.findings()).toEqual([]);
  expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(WIDTHS.dialog);
  if (done) expect(await press(tab)).toMatch(done);
});

test("Kiểm tra hệ thống says what it compared", async () => {
  const tab = await openDialog(shot, world("decided"), "Kiểm tra hệ thống");
  await press(tab);
  await shot.take("office-checked-desktop");
  expect(await shot.findings()).toEqual([]);
});

test("the inspection file as a page to print", async () => {
  const place = world("decided");
  const tab = await openDialog(shot, place, "Hồ sơ kiểm tra");
  await typeIn(tab, { person: "CB0017" });
  await press(tab);
  const hrefs = await tab
    .locator(".links a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const token = hrefs.flatMap((href) => /[?&]t=([\w.-]+)/.exec(href ?? "")?.[1] ?? [])[0];
  if (token === undefined) throw new Error(`no page to print among ${hrefs.join(" ")}`);
  await shot.show(place, place.openWebApp(OFFICE, { t: token }).page, WIDTHS.desktop);
  await shot.take("inspection-desktop");
  expect(await shot.findings()).toEqual([]);
});

/** Wants a workbook of ten years: archive-picture.test.ts. */
const ELSEWHERE = ["archive-years"];

test("every dialog of the menu has its picture", () => {
  expect([...Object.keys(DIALOGS), ...ELSEWHERE].sort()).toEqual(
    OFFICE_COMMANDS.map(({ name }) => name).sort(),
  );
});
