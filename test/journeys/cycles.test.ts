import { describe, expect, test } from "@jest/globals";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../../emulator/simulate/play/input-tabs.ts";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import type { MailMessage, ServedPage } from "../../emulator/workspace-api.ts";
import { smallAgency, writeFolder } from "../simulate/cohorts/small-agency.ts";
import { clickOn } from "./evening.ts";
import { openLinkIn } from "./linked-page.ts";
import { approve, listedWorkspace } from "./listed.ts";
import {
  checkSystem,
  click,
  DIRECTOR,
  emptyWorkspace,
  follow,
  handIn,
  mailTo,
  OFFICE,
  office,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";
import { typeInto, typePerson, typeSetting } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const MOVES = "chuyển về ngày làm việc trước";

function cycleRow(workspace: Workspace, year = 2026) {
  return records(workspace, "Kỳ đánh giá").find((row) => row.Năm === year);
}

function day(serial: unknown): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function dossier(workspace: Workspace, key: string) {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === key);
}

/** Setup and the small agency typed in; the cycle not yet opened. */
function beforeOpening(): Workspace {
  const workspace = emptyWorkspace();
  office(workspace, "setup");
  const read = readCohort(writeFolder(smallAgency()));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  fillInputTabs(workspace, read.cohort);
  return workspace;
}

function dialogText(workspace: Workspace): string {
  const html = workspace.chooseMenuItem(OFFICE, "menuOpenCycle").dialog?.html ?? "";
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

const listed = listedWorkspace();

/** The page behind a letter's link, open in a browser. */
function openedBy(workspace: Workspace, letter: MailMessage): ServedPage {
  const { page } = follow(workspace, letter);
  if (!page) throw new Error(`"${letter.subject}" opened no page`);
  return page;
}

/** Chooses a year's cycle in one of the dialogs of “Kỳ đánh giá” and presses the button. */
function move(workspace: Workspace, label: string, typed: Readonly<Record<string, string>> = {}): unknown {
  return officeDialog(workspace, "Kỳ đánh giá", label).press({ year: "2026", ...typed });
}

describe("dates, each with its weekday, moved to the working day before where it falls on a free day", () => {
  const workspace = emptyWorkspace();
  office(workspace, "setup");

  test("a new workbook asks for the move; a year from files keeps its dates as given", () => {
    const setting = () => records(workspace, "Cấu hình").find((row) => row.Khóa === "Hạn trùng ngày nghỉ");
    expect(setting()?.["Giá trị"]).toBe(MOVES);
    const filled = beforeOpening();
    expect(records(filled, "Cấu hình").find((row) => row.Khóa === "Hạn trùng ngày nghỉ")?.["Giá trị"]).toBe(
      "giữ nguyên",
    );
  });

  test("the dialog says from what to what and why; the cycle keeps the days shown", () => {
    const agency = beforeOpening();
    typeSetting(agency, "Hạn trùng ngày nghỉ", MOVES);
    typeInto(agency, "Ngày nghỉ", 2, "Ngày", "25/11/2026");
    typeInto(agency, "Ngày nghỉ", 2, "Tên", "Ngày nghỉ của tỉnh");
    const shown = dialogText(agency);
    expect(shown).toContain("thứ Sáu, 30/10/2026 (chuyển từ thứ Bảy, 31/10/2026)");
    expect(shown).toContain("thứ Ba, 10/11/2026");
    expect(shown).toContain("thứ Sáu, 13/11/2026 (chuyển từ Chủ nhật, 15/11/2026)");
    expect(shown).toContain("thứ Ba, 24/11/2026 (chuyển từ thứ Tư, 25/11/2026: Ngày nghỉ của tỉnh)");
    office(agency, "open-cycle");
    const row = cycleRow(agency);
    expect([row?.["Hạn tự đánh giá"], row?.["Hạn quyết định"]].map(day)).toEqual([
      "2026-10-30",
      "2026-11-24",
    ]);
  });
});

describe("agency identity, head, criteria set, thresholds and targets copied in at opening and confirmed by the Office", () => {
  test("the dialog shows every address that is fixed, and when the next in the chain is told", () => {
    const shown = dialogText(beforeOpening());
    expect(shown).toMatch(/Văn phòng van\.phong@so\.example/);
    expect(shown).toMatch(/Chủ tịch Công đoàn chu\.tich@so\.example/);
    expect(shown).toContain("Báo cấp trên sau hạn 2 ngày");
  });

  test("without the tick nothing is opened; what changed since it was compared is refused", () => {
    const workspace = beforeOpening();
    const { token, confirms } = pageData(workspace.chooseMenuItem(OFFICE, "menuOpenCycle").dialog);
    const press = (act: object) =>
      workspace.runFromPage(OFFICE, "rpc", { token, act: { kind: "open-cycle", version: 0, ...act } }).value;
    expect(press({})).toMatchObject({ code: "not-confirmed" });
    typeSetting(workspace, "Tổng điểm tối thiểu", 70);
    expect(press({ confirms })).toMatchObject({ code: "settings-changed" });
    expect(records(workspace, "Kỳ đánh giá")).toEqual([]);
    expect(dialogText(workspace)).toMatch(/Tổng điểm tối thiểu là 70, khác 80 .* cần ghi văn bản cho phép/);
  });

  test("from a hundred people on one digest a morning is suggested", () => {
    const workspace = beforeOpening();
    expect(dialogText(workspace)).not.toContain("đặt khóa “Thư” là “gộp”");
    const people = Array.from({ length: 97 }, (_, index) => [`B${index}`, `Người ${index}`, "", "P1"]);
    workspace.paste("Danh sách CCVC, NLĐ", 5, 1, people);
    expect(dialogText(workspace)).toContain("đặt khóa “Thư” là “gộp”");
  });

  test("never changed after: settings and criteria typed later change nothing of the cycle", () => {
    const workspace = openWorkspace();
    const before = cycleRow(workspace);
    typeSetting(workspace, "Tổng điểm tối thiểu", 50);
    typeSetting(workspace, "Mục tiêu danh hiệu", "10%");
    typeInto(workspace, "Tiêu chí, chỉ số", 2, "Nội dung chỉ số", "Một chỉ số khác hẳn");
    handIn(workspace, PERSON, NINES);
    const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/)).page?.html ?? "";
    expect(page).toContain("Đọc, tra cứu, cập nhật thông tin và tri thức");
    expect(page).not.toContain("Một chỉ số khác hẳn");
    expect(cycleRow(workspace)).toEqual(before);
    expect(before).toMatchObject({
      "Tổng điểm tối thiểu": 80,
      "Mục tiêu danh hiệu": 0.8,
      "Mục tiêu danh hiệu: phải vượt": "Không",
    });
  });

  test("Kiểm tra hệ thống names what a hand has changed in the cycle", () => {
    const workspace = openWorkspace();
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    typeInto(workspace, "Kỳ đánh giá", 2, "Tổng điểm tối thiểu", 60);
    expect(checkSystem(workspace)).toMatchObject({
      details: [expect.stringMatching(/Kỳ đánh giá, dòng 2 .*“Tổng điểm tối thiểu” đang là “60”.* là “80”/)],
    });
  });
});

describe("open, closed, frozen", () => {
  test("a closed cycle refuses by name, its links still show; opened again it takes what it refused", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    const letter = mailTo(workspace, UNIT_HEAD, /thẩm định/);
    const opened = openedBy(workspace, letter);
    expect(move(workspace, "Đóng kỳ")).toMatchObject({ ok: true });
    expect(cycleRow(workspace)?.["Trạng thái"]).toBe("Đã đóng");
    expect(follow(workspace, letter).page?.html).toContain("Nông Văn Viên");
    expect(clickOn(workspace, opened, { kind: "appraise" }).value).toMatchObject({ code: "cycle-closed" });
    handIn(workspace, UNIT_HEAD, NINES);
    expect(records(workspace, "Cần xử lý")).toMatchObject([
      { Email: UNIT_HEAD, "Lý do": expect.stringContaining("năm 2026 đã đóng") },
    ]);
    expect(move(workspace, "Mở lại kỳ")).toMatchObject({ ok: false, field: "reason" });
    expect(move(workspace, "Mở lại kỳ", { reason: "Bổ sung hồ sơ nộp trước hạn" })).toMatchObject({
      ok: true,
    });
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ ok: true });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("while it is closed nobody is asked for anything: every page says so and offers no click", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    const letter = mailTo(workspace, UNIT_HEAD, /hẩm định/);
    const own = mailTo(workspace, PERSON, /Đã nhận phiếu/);
    expect(move(workspace, "Đóng kỳ")).toMatchObject({ ok: true });
    const pages = [
      openedBy(workspace, letter),
      openLinkIn(workspace, letter, "Mở danh sách việc đang chờ"),
      openedBy(workspace, own),
    ];
    for (const page of pages) {
      const html = page.html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "");
      expect(html).toContain("Kỳ đánh giá năm 2026 đã đóng");
      expect(html).not.toMatch(/<button type="submit"|Đang chờ:/);
    }
    for (const label of ["Nhập phiếu đăng ký", "Nhập phiếu tự đánh giá", "Rút đăng ký thay"]) {
      expect(officeDialog(workspace, "Hồ sơ", label).html()).toContain("năm 2026 đã đóng");
    }
    expect(move(workspace, "Mở lại kỳ", { reason: "Còn hồ sơ" })).toMatchObject({ ok: true });
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ ok: true });
  });

  test("the head's page too, while a list waits: nothing to approve or to send back", () => {
    const workspace = listed.fork();
    expect(move(workspace, "Đóng kỳ")).toMatchObject({ ok: true });
    const { html } = openedBy(workspace, mailTo(workspace, DIRECTOR, /anh sách/));
    expect(html).toContain("Kỳ đánh giá năm 2026 đã đóng");
    expect(html).not.toMatch(/<button type="submit"/);
  });

  test("a cycle is not frozen while a list waits; frozen it follows no roll and takes only what a document orders", () => {
    const workspace = listed.fork();
    expect(officeDialog(workspace, "Kỳ đánh giá", "Chốt kỳ").html()).toContain(
      "đang chờ Thủ trưởng quyết định",
    );
    expect(move(workspace, "Chốt kỳ")).toMatchObject({ code: "list-undecided" });
    approve(workspace, { number: "45/QĐ-SKHĐT", date: "2026-11-24" });
    expect(move(workspace, "Chốt kỳ")).toMatchObject({ ok: true });
    typePerson(workspace, "A3", "Ngày nghỉ", "01/11/2026");
    workspace.advanceTo(Date.parse("2026-11-26T12:00:00+07:00"));
    expect(dossier(workspace, "2026/A3")).toMatchObject({
      "Trong danh sách": "Có",
      "Trạng thái": "Đã công nhận",
    });
    expect(() => office(workspace, "propose")).toThrow("cycle-frozen");
    const revoke = officeDialog(workspace, "Danh sách, quyết định", "Hủy công nhận");
    expect(revoke.html()).not.toContain("đã chốt số liệu");
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});
