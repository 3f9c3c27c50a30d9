import { describe, expect, test } from "@jest/globals";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import { openLinkIn, pressIn } from "./linked-page.ts";
import { approve, listedWorkspace } from "./listed.ts";
import {
  checkSystem,
  click,
  DIRECTOR,
  follow,
  handIn,
  mailTo,
  OFFICE,
  office,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const FIVES = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
const CHAIR = "chu.tich@so.example";

const listed = listedWorkspace();

function dossier(workspace: Workspace, id: string) {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === `2026/${id}`);
}

/** A3's self-assessment appraised by the unit and agreed by the union. */
function appraisedWorkspace(scores = NINES): Workspace {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, scores);
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), { kind: "appraise" });
  click(workspace, mailTo(workspace, UNIT_HEAD, /ý kiến/), { kind: "concur" });
  return workspace;
}

/** The page "Đề nghị của đơn vị", from the list of what waits that every letter to an approver leads to. */
function unitProposal(workspace: Workspace) {
  const queue = openLinkIn(workspace, mailTo(workspace, UNIT_HEAD, /^Chờ/), "Mở danh sách việc đang chờ");
  return openLinkIn(workspace, queue, "Đề nghị của Phòng Một");
}

function proposeDialog(workspace: Workspace): string {
  return read(workspace.chooseMenuItem(OFFICE, "menuPropose").dialog);
}

describe("each unit's proposal", () => {
  test("the unit's appraiser sees who is proposed, who is not and why, and sends it; it is fixed by its hash", () => {
    const workspace = appraisedWorkspace();
    const page = unitProposal(workspace);
    expect(read(page)).toContain("Nông Văn Viên (A3)");
    expect(read(page)).toContain("Đề nghị công nhận");
    expect(pressIn(workspace, page, {})).toMatchObject({ ok: true });
    const [row] = records(workspace, "Đề nghị của đơn vị");
    expect(row).toMatchObject({ "Mã đơn vị": "P1", Lần: 1, "Được đề nghị": "A3", "Người lập": UNIT_HEAD });
    expect(String(row?.["Mã băm nội dung"])).toMatch(/^[0-9a-f]{64}$/);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("sent twice it counts once; after a change a later one replaces it, and an old page says that it is old", () => {
    const workspace = appraisedWorkspace();
    const page = unitProposal(workspace);
    pressIn(workspace, page, {});
    expect(pressIn(workspace, page, {})).toMatchObject({ ok: false });
    expect(records(workspace, "Đề nghị của đơn vị")).toHaveLength(1);
    handIn(workspace, UNIT_HEAD, FIVES);
    click(workspace, mailTo(workspace, DIRECTOR, /thẩm định/), { kind: "appraise" });
    click(workspace, mailTo(workspace, CHAIR, /ý kiến/), { kind: "concur" });
    const later = unitProposal(workspace);
    expect(read(later)).toContain("kết quả đã thay đổi từ đó, cần gửi lại");
    expect(pressIn(workspace, page, {})).toMatchObject({ code: "stale" });
    expect(pressIn(workspace, later, {})).toMatchObject({ ok: true });
    expect(records(workspace, "Đề nghị của đơn vị")).toMatchObject([{ Lần: 1 }, { Lần: 2 }]);
    expect(String(records(workspace, "Đề nghị của đơn vị")[1]?.["Chưa đề nghị"])).toContain("Tổng điểm");
  });

  test("the agency's dialog says of each unit whether it has proposed, and of those not proposed the cause", () => {
    const workspace = appraisedWorkspace(FIVES);
    expect(proposeDialog(workspace)).toMatch(/Phòng Một.{0,40}chưa gửi/);
    pressIn(workspace, unitProposal(workspace), {});
    const dialog = proposeDialog(workspace);
    expect(dialog).toMatch(/Phòng Một.{0,60}lần 1/);
    expect(dialog).toContain("Nông Văn Viên (A3)");
    expect(dialog).toContain("Tổng điểm 50");
  });
});

describe("the agency's list, sent to the head as one link", () => {
  test("the page has the counts first, then the units, then the names", () => {
    const html = read(follow(listed, mailTo(listed, DIRECTOR, /danh sách/)).page);
    const order = ["được đề nghị công nhận", "Phòng Một", "Nông Văn Viên"].map((words) =>
      html.indexOf(words),
    );
    expect(order.every((place) => place > 0)).toBe(true);
    expect([...order].sort((one, other) => one - other)).toEqual(order);
  });

  test("struck out with a reason: not recognised, the others are; a second tap counts once", () => {
    const workspace = listed.fork();
    const except = { A2: "Đang xem xét kỷ luật" };
    expect(approve(workspace, { except })).toMatchObject({ ok: true });
    expect(approve(workspace, { except: {} })).toMatchObject({ ok: false });
    expect(dossier(workspace, "A2")).toMatchObject({ "Trạng thái": "Không được công nhận" });
    expect(dossier(workspace, "A3")).toMatchObject({ "Trạng thái": "Đã công nhận" });
  });

  test("a second tap on the very same approval answers as the first", () => {
    const workspace = listed.fork();
    const letter = mailTo(workspace, DIRECTOR, /danh sách/);
    const { token } = pageData(follow(workspace, letter).page);
    const tap = () =>
      workspace.runFromPage({ email: "", kind: "anonymous" }, "rpc", { token, act: { kind: "decide" } })
        .value;
    const first = tap();
    const events = records(workspace, "Nhật ký xử lý").length;
    expect(tap()).toEqual(first);
    expect(records(workspace, "Nhật ký xử lý")).toHaveLength(events);
  });

  test("anything that changed since makes the old link say so, person by person, and refuses the approval", () => {
    const workspace = listed.fork();
    const headers = workspace.values("Hồ sơ")[0] ?? [];
    const row = workspace.values("Hồ sơ").findIndex((cells) => cells[0] === "2026/A3") + 1;
    workspace.paste("Hồ sơ", row, headers.indexOf("TĐ3") + 1, [["6"]]);
    const letter = mailTo(workspace, DIRECTOR, /danh sách/);
    const page = read(follow(workspace, letter).page);
    expect(page).toContain("Nông Văn Viên (A3): chỉ số 3: 9 → 6; tổng: 90 → 87");
    expect(page).not.toContain("Phê duyệt danh sách Trả lại");
    expect(click(workspace, letter, { kind: "decide" }).value).toMatchObject({
      code: "list-changed",
      details: [expect.stringContaining("9 → 6")],
    });
  });

  test("sent back with a reason: the Office is told, the members are on no list, the old link says what came in its place", () => {
    const workspace = listed.fork();
    const letter = mailTo(workspace, DIRECTOR, /danh sách/);
    expect(click(workspace, letter, { kind: "send-back", reason: " " }).value).toMatchObject({
      code: "missing-reason",
    });
    expect(click(workspace, letter, { kind: "send-back", reason: "Xem lại Phòng Một" }).value).toMatchObject({
      ok: true,
    });
    expect(records(workspace, "Danh sách đề nghị")).toMatchObject([
      { "Trạng thái": "Trả lại", "Lý do trả lại": "Xem lại Phòng Một" },
    ]);
    expect(dossier(workspace, "A3")).toMatchObject({ "Trạng thái": "Đã thẩm định" });
    expect(mailTo(workspace, OFFICE.email, /Trả lại danh sách số 1/).text).toContain("Xem lại Phòng Một");
    expect(read(follow(workspace, letter).page)).toContain("Văn phòng chưa lập danh sách mới");
    office(workspace, "propose");
    expect(read(follow(workspace, letter).page)).toContain("Danh sách số 2 đã được lập thay");
    expect(click(workspace, letter, { kind: "decide" }).value).toMatchObject({ ok: false });
    expect(approve(workspace)).toMatchObject({ ok: true });
    expect(dossier(workspace, "A3")).toMatchObject({ "Trạng thái": "Đã công nhận" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});

describe("a second list for stragglers", () => {
  test("who was not ready for the first is on the second; the first stays as decided", () => {
    const workspace = appraisedWorkspace();
    office(workspace, "propose");
    handIn(workspace, UNIT_HEAD, NINES);
    click(workspace, mailTo(workspace, DIRECTOR, /thẩm định/), { kind: "appraise" });
    click(workspace, mailTo(workspace, CHAIR, /ý kiến/), { kind: "concur" });
    const waiting = workspace.chooseMenuItem(OFFICE, "menuPropose").dialog;
    const act = { kind: "propose", version: 0 };
    const token = pageData(waiting).token;
    expect(workspace.runFromPage(OFFICE, "rpc", { token, act }).value).toMatchObject({
      code: "list-undecided",
    });
    approve(workspace);
    office(workspace, "propose");
    expect(records(workspace, "Danh sách đề nghị")).toMatchObject([
      { "Trạng thái": "Đã quyết định", "Được đề nghị": "A3" },
      { "Trạng thái": "Chưa quyết định", "Được đề nghị": "A2" },
    ]);
    approve(workspace);
    expect(dossier(workspace, "A2")).toMatchObject({ "Trạng thái": "Đã công nhận" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});
