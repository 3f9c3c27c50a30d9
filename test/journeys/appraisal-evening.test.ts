import { describe, expect, test } from "@jest/globals";
import { read } from "./agency.ts";
import {
  clickOn,
  dossierOf,
  eventsOf,
  handInAs,
  openQueue,
  PEOPLE,
  picked,
  UNION,
  unitOfFifteen,
  waitingOn,
} from "./evening.ts";
import { checkSystem, follow, last, mailTo, trips, UNIT_HEAD } from "./stage.ts";

/** Everybody has handed in. */
function evening() {
  const workspace = unitOfFifteen();
  PEOPLE.forEach((_, index) => {
    handInAs(workspace, index + 1);
  });
  return workspace;
}

describe("the evening of a unit head with fifteen people", () => {
  const workspace = evening();
  const page = openQueue(workspace);

  test("one list of what waits, from the line in any letter, by one read, and nothing is changed by looking", () => {
    const before = workspace.world.spreadsheet;
    expect(read(page)).toContain("15 hồ sơ chờ đồng chí");
    expect(waitingOn(page).map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
    expect(trips(last(workspace, "doGet"), "Sheets.")).toBe(1);
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("“Giữ nguyên điểm tự chấm” for all that need no change, one reason for several people: one read, one commit", () => {
    const [first, second, ...others] = waitingOn(page).slice(0, 14).map(picked);
    const people = [{ ...first, scores: { "2": 6 } }, { ...second, scores: { "2": 7, "3": 7 } }, ...others];
    const reason = "Minh chứng chỉ số 2 còn mỏng";
    const execution = clickOn(workspace, page, { kind: "appraise-many", people, reason });
    expect(execution.value).toMatchObject({ ok: true, message: "Đã ghi 14 hồ sơ." });
    const batches = last(workspace, "rpc").calls.filter(({ name }) => /batchUpdate$|batchGetBy/.test(name));
    // One read, one commit, and one mark of the ten letters that were sent at once.
    expect(batches.map(({ name }) => name.split(".").pop())).toEqual([
      "batchGetByDataFilter",
      "batchUpdate",
      "batchUpdate",
    ]);
    expect(dossierOf(workspace, 1)).toMatchObject({
      TĐ2: 6,
      "Tổng thẩm định": 78,
      "Lý do điều chỉnh": reason,
    });
    expect(dossierOf(workspace, 2)).toMatchObject({ TĐ2: 7, TĐ3: 7, "Lý do điều chỉnh": reason });
    expect(dossierOf(workspace, 3)).toMatchObject({ "Tổng thẩm định": 80, "Lý do điều chỉnh": null });
    expect(dossierOf(workspace, 15)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định" });
  });

  test("the list that is opened again holds the one who is left, and tells the union apart", () => {
    expect(waitingOn(openQueue(workspace)).map(({ subject }) => subject)).toEqual(["2026/B15"]);
    const union = openQueue(workspace, UNION, /Công đoàn/);
    expect(waitingOn(union)).toHaveLength(14);
    const people = waitingOn(union).map(picked);
    expect(clickOn(workspace, union, { kind: "concur-many", people }).value).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
  });

  test("every row agrees with the ledger", () => {
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});

describe("a click for many", () => {
  test("each dossier is accepted or refused by name, whole: nothing is half done", () => {
    const workspace = evening();
    const page = openQueue(workspace);
    const [first, second, third] = waitingOn(page).map(picked);
    handInAs(workspace, 1, "https://minh-chung.example/moi");
    const people = [first, { ...second, scores: { "2": 6 } }, third];
    const { value } = clickOn(workspace, page, { kind: "appraise-many", people });
    expect(value).toMatchObject({
      ok: true,
      message: "Đã ghi 1 hồ sơ. 2 hồ sơ chưa ghi được, lý do ở dưới.",
      people: [
        { subject: "2026/B1", ok: false, message: expect.stringContaining("nộp lại phiếu tự đánh giá lúc") },
        { subject: "2026/B2", ok: false, message: expect.stringContaining("cần ghi lý do") },
        { subject: "2026/B3", ok: true },
      ],
    });
    expect(dossierOf(workspace, 2)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định", TĐ2: null });
    expect(dossierOf(workspace, 3)).toMatchObject({ "Trạng thái": "Chờ ý kiến Công đoàn" });
  });

  test("of more people than one click may record is refused by name, and says what to do", () => {
    const workspace = unitOfFifteen();
    handInAs(workspace, 1);
    const page = openQueue(workspace);
    const people = Array.from({ length: 501 }, (_, index) => ({
      subject: `2026/C${index}`,
      row: 0,
      version: 1,
    }));
    expect(clickOn(workspace, page, { kind: "appraise-many", people }).value).toMatchObject({
      code: "too-many",
      message: expect.stringContaining("bỏ chọn bớt"),
    });
  });

  test("finds rows that were sorted meanwhile, and leaves alone whoever belongs to another year or approver", () => {
    const workspace = evening();
    const page = openQueue(workspace);
    const [first] = waitingOn(page).map(picked);
    const strangers = [
      { ...first, row: 9_999 },
      { ...first, subject: "2025/B2" },
      { ...first, subject: "2026/A1" },
    ];
    expect(clickOn(workspace, page, { kind: "appraise-many", people: strangers }).value).toMatchObject({
      people: [{ ok: true }, { ok: false }, { ok: false }],
    });
    const single = { kind: "appraise", subject: "2025/B2", row: 2 };
    expect(clickOn(workspace, page, single).value).toMatchObject({ ok: false, code: "wrong-subject" });
  });
});

describe("approvals too fast to have been read", () => {
  test("fifteen within two minutes by one approver are marked in the ledger, in the same commit", () => {
    const workspace = evening();
    const page = openQueue(workspace);
    for (const one of waitingOn(page)) {
      clickOn(workspace, page, { kind: "appraise", ...picked(one) });
      workspace.advanceTo(workspace.now() + 1_000);
    }
    const [mark, ...more] = eventsOf(workspace, "RapidAppraisalsMarked");
    expect(more).toEqual([]);
    expect(JSON.stringify(mark)).toContain("2026/B15");
    const appraisals = eventsOf(workspace, "DossierAppraised");
    expect(mark?.["Lần ghi"]).toBe(appraisals[appraisals.length - 1]?.["Lần ghi"]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("fifteen with one click are marked; fourteen are not", () => {
    const fast = evening();
    const page = openQueue(fast);
    clickOn(fast, page, { kind: "appraise-many", people: waitingOn(page).map(picked) });
    expect(eventsOf(fast, "RapidAppraisalsMarked")).toHaveLength(1);
    const slower = evening();
    const list = openQueue(slower);
    clickOn(slower, list, { kind: "appraise-many", people: waitingOn(list).slice(0, 14).map(picked) });
    expect(eventsOf(slower, "RapidAppraisalsMarked")).toEqual([]);
  });
});

test("ten self scores stand beside last year's, on the list and on the page of one dossier", () => {
  const workspace = unitOfFifteen();
  handInAs(workspace, 1);
  const letter = mailTo(workspace, UNIT_HEAD, /hẩm định/);
  expect(waitingOn(openQueue(workspace))[0]).not.toHaveProperty("former");
  const [headers = [], ...rows] = workspace.values("Hồ sơ");
  const copy = (rows[0] ?? []).map((cell, column) => {
    if (headers[column] === "Khóa") return "2025/B1";
    if (headers[column] === "Năm") return 2025;
    return headers[column] === "TC3" ? 6 : cell;
  });
  workspace.paste("Hồ sơ", rows.length + 2, 1, [copy], { raw: true });
  expect(waitingOn(openQueue(workspace))[0]?.former?.[2]).toEqual([6, 0]);
  expect(read(follow(workspace, letter).page)).toContain("Năm trước: 6");
  expect(trips(last(workspace, "doGet"), "Sheets.")).toBe(2);
});
