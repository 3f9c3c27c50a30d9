import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { agencyWith, read } from "./agency.ts";
import {
  checkSystem,
  click,
  DIRECTOR,
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

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const REQUEST = "Chỉ số 3: giấy chứng nhận ở minh chứng 3";

function appraise(workspace: Workspace): void {
  handIn(workspace, PERSON, NINES);
  const act = { kind: "appraise", scores: { "3": 6 }, reason: "Chưa thấy giấy chứng nhận" };
  click(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/), act);
  click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
}

function dossierIn(workspace: Workspace) {
  return records(workspace, "Hồ sơ").find(({ Khóa }) => Khóa === "2026/A3");
}

function ask(workspace: Workspace, reason = REQUEST): unknown {
  return click(workspace, mailTo(workspace, PERSON, /Kết quả thẩm định/), { kind: "request-review", reason })
    .value;
}

describe("a request for review (Đề nghị xem xét lại)", () => {
  const workspace = agencyWith({ "Số ngày đề nghị xem xét lại": 3 });

  test("the appraisal comes by mail with scores and reasons, and one's own page says until when to ask", () => {
    appraise(workspace);
    const mail = mailTo(workspace, PERSON, /Kết quả thẩm định/);
    expect(mail.text).toContain("Chưa thấy giấy chứng nhận");
    expect(mail.text).toContain("87");
    // Wednesday 14 October and three working days.
    expect(read(follow(workspace, mail).page)).toContain("Nhận đến hết ngày 19/10/2026");
  });

  test("before the list is compiled the Office sees who may still ask, and until when", () => {
    const dialog = read(workspace.fork().chooseMenuItem(OFFICE, "menuPropose").dialog);
    expect(dialog).toContain("1 người còn thời hạn đề nghị xem xét lại");
    expect(dialog).toContain("hết ngày 19/10/2026");
  });

  test("needs a reason, is asked once, and reaches the unit's appraiser with scores, reasons and the request", () => {
    expect(ask(workspace, " ")).toMatchObject({ ok: false, code: "missing-reason" });
    expect(ask(workspace)).toMatchObject({ ok: true });
    expect(ask(workspace, "Thêm nữa")).toMatchObject({ ok: false, code: "review-open" });
    const { text } = mailTo(workspace, UNIT_HEAD, /Đề nghị xem xét lại/);
    expect(text).toContain(REQUEST);
    expect(text).toContain("Chưa thấy giấy chứng nhận");
  });

  test("while it is open the dossier is on no list", () => {
    const fork = workspace.fork();
    expect(() => office(fork, "propose")).toThrow(/nobody-ready/);
    expect(read(fork.chooseMenuItem(OFFICE, "menuPropose").dialog)).toContain(
      "1 hồ sơ có đề nghị xem xét lại chưa trả lời",
    );
    handIn(fork, UNIT_HEAD, NINES);
    click(fork, mailTo(fork, DIRECTOR, /hẩm định/), { kind: "appraise" });
    click(fork, mailTo(fork, "chu.tich@so.example", /Công đoàn/), { kind: "concur" });
    office(fork, "propose");
    expect(dossierIn(fork)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
  });

  test("kept with an answer: the person reads it, the appraisal stands, and it is not asked twice", () => {
    const fork = workspace.fork();
    const mail = mailTo(fork, UNIT_HEAD, /Đề nghị xem xét lại/);
    expect(read(follow(fork, mail).page)).toContain(REQUEST);
    expect(click(fork, mail, { kind: "keep-appraisal", reason: "" }).value).toMatchObject({
      code: "missing-reason",
    });
    const answer = { kind: "keep-appraisal", reason: "Giấy chứng nhận của năm 2024" };
    expect(click(fork, mail, answer).value).toMatchObject({ ok: true });
    expect(mailTo(fork, PERSON, /Trả lời đề nghị/).text).toContain("Giấy chứng nhận của năm 2024");
    expect(dossierIn(fork)).toMatchObject({ "Trạng thái": "Đã thẩm định", "Tổng thẩm định": 87 });
    expect(ask(fork, "Lần nữa")).toMatchObject({ ok: false, code: "already-reviewed" });
    expect(checkSystem(fork)).toMatchObject({ ok: true });
    expect(records(fork, "Nhật ký xử lý").map((row) => row["Loại sự kiện"] ?? row["Sự kiện"])).toEqual(
      expect.arrayContaining(["ReviewRequested", "ReviewAnswered"]),
    );
  });

  test("reopened: the unit appraises again, then the union, and a new appraisal may be asked about again", () => {
    const fork = workspace.fork();
    const answer = { kind: "reopen-appraisal", reason: "Sẽ xem lại chỉ số 3" };
    expect(click(fork, mailTo(fork, UNIT_HEAD, /Đề nghị xem xét lại/), answer).value).toMatchObject({
      ok: true,
    });
    expect(dossierIn(fork)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định", TĐ3: null });
    expect(mailTo(fork, PERSON, /Trả lời đề nghị/).text).toContain("sẽ thẩm định lại");
    fork.advanceTo(fork.now() + 60_000);
    expect(click(fork, mailTo(fork, UNIT_HEAD, /hẩm định lại/), { kind: "appraise" }).value).toMatchObject({
      ok: true,
    });
    click(fork, mailTo(fork, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
    expect(dossierIn(fork)).toMatchObject({ "Trạng thái": "Đã thẩm định", "Tổng thẩm định": 90 });
    expect(ask(fork, "Xin xem lại chỉ số 5")).toMatchObject({ ok: true });
    expect(checkSystem(fork)).toMatchObject({ ok: true });
  });

  test("after the working days it is refused by name, and the page no longer offers it", () => {
    const fork = agencyWith({ "Số ngày đề nghị xem xét lại": 3 });
    appraise(fork);
    fork.advanceTo(Date.parse("2026-10-20T00:00:00+07:00"));
    expect(ask(fork)).toMatchObject({ ok: false, code: "too-late" });
    expect(read(follow(fork, mailTo(fork, PERSON, /Kết quả thẩm định/)).page)).not.toContain("Gửi đề nghị");
  });

  test("0 days (as it is unless the Office sets it): not offered, no mail after the appraisal", () => {
    const plain = openWorkspace();
    appraise(plain);
    expect(plain.mail.filter(({ subject }) => subject.includes("Kết quả thẩm định"))).toEqual([]);
    const own = mailTo(plain, PERSON, /Đã nhận phiếu/);
    expect(read(follow(plain, own).page)).not.toContain("Gửi đề nghị");
    expect(click(plain, own, { kind: "request-review", reason: "Xin" }).value).toMatchObject({
      code: "no-review",
    });
  });

  test("it stands on the appraiser's list of everything that waits, with a link to answer it", () => {
    const fork = workspace.fork();
    fork.advanceTo(Date.parse("2026-11-09T07:00:00+07:00"));
    const list = mailTo(fork, UNIT_HEAD, /hạn|chờ/i);
    const queue = [...list.text.matchAll(/[?&]t=([\w.-]+)/g)]
      .map(([, t = ""]) => fork.openWebApp({ email: "", kind: "anonymous" }, { t }).page)
      .find((page) => read(page).includes("Việc đang chờ"));
    expect(read(queue)).toContain("Đề nghị xem xét lại đang chờ trả lời Nông Văn Viên (A3)");
    const t = /href="[^"]*[?&]t=([\w.-]+)"/.exec(queue?.html ?? "")?.[1] ?? "";
    expect(read(fork.openWebApp({ email: "", kind: "anonymous" }, { t }).page)).toContain(REQUEST);
  });

  test("the Office may send its link again", () => {
    const fork = workspace.fork();
    const dialog = officeDialog(fork, "Hồ sơ", "Gửi lại liên kết");
    expect(dialog.goOn({ person: "A3" })).toMatchObject({ ok: true });
    expect(read({ html: dialog.html() })).toContain(UNIT_HEAD);
  });
});
