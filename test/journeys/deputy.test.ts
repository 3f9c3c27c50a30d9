import { describe, expect, test } from "@jest/globals";
import { read } from "./agency.ts";
import {
  clickOn,
  DEPUTY,
  dossierOf,
  EIGHTS,
  eventsOf,
  handInAs,
  openQueue,
  picked,
  unitOfFifteen,
  waitingOn,
} from "./evening.ts";
import { checkSystem, click, follow, handIn, mailTo, UNIT_HEAD } from "./stage.ts";

const CHANGED = { scores: { "3": 6 }, reason: "Minh chứng chỉ số 3 còn mỏng" };

describe("a deputy may prepare, the head confirms", () => {
  const workspace = unitOfFifteen({ deputy: true });
  handInAs(workspace, 1);

  test("the deputy is invited to prepare; the page offers to send it to the head, and nothing to record", () => {
    const letter = mailTo(workspace, DEPUTY, /Chuẩn bị thẩm định/);
    const page = follow(workspace, letter).page;
    expect(read(page)).toContain("Gửi trưởng đơn vị");
    expect(page?.html).toContain('<form data-act="prepare"');
    expect(page?.html).not.toContain('<form data-act="appraise"');
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ code: "not-approver" });
    expect(click(workspace, letter, { kind: "return", reason: "x" }).value).toMatchObject({
      code: "not-approver",
    });
  });

  test("a changed score needs the deputy's reason, as it would the head's", () => {
    const letter = mailTo(workspace, DEPUTY, /Chuẩn bị/);
    const { value } = click(workspace, letter, { kind: "prepare", scores: { "3": 6 } });
    expect(value).toMatchObject({ code: "missing-reason" });
  });

  test("what was prepared appraises nothing; the head is told, and starts from it, seeing who prepared", () => {
    const letter = mailTo(workspace, DEPUTY, /Chuẩn bị/);
    expect(click(workspace, letter, { kind: "prepare", ...CHANGED }).value).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định", TĐ3: null });
    const told = mailTo(workspace, UNIT_HEAD, /Chờ xác nhận thẩm định: 1 hồ sơ/);
    expect(told.text).toContain("Nông Văn Thứ 1");
    const [waiting] = waitingOn(openQueue(workspace, UNIT_HEAD, /xác nhận/));
    expect(waiting?.start).toMatchObject({ scores: [8, 8, 6, 8, 8, 8, 8, 8, 8, 8], reason: CHANGED.reason });
    const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/)).page;
    expect(read(page)).toContain(`Dự thảo của ${DEPUTY}`);
    expect(page?.html).toContain(CHANGED.reason);
  });

  test("the head confirms: the appraisal names both", () => {
    const letter = mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/);
    expect(click(workspace, letter, { kind: "appraise", ...CHANGED }).value).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)).toMatchObject({ "Người thẩm định": UNIT_HEAD, TĐ3: 6 });
    expect(dossierOf(workspace, 1)?.["Chi tiết"]).toContain(`"preparedBy":"${DEPUTY}"`);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});

test("several prepared with one click are one letter to the head", () => {
  const workspace = unitOfFifteen({ deputy: true });
  for (const number of [1, 2, 3]) handInAs(workspace, number);
  const page = openQueue(workspace, DEPUTY, /Chuẩn bị/);
  const people = waitingOn(page).map(picked);
  expect(clickOn(workspace, page, { kind: "appraise-many", people }).value).toMatchObject({
    code: "all-refused",
  });
  expect(clickOn(workspace, page, { kind: "prepare-many", people }).value).toMatchObject({ ok: true });
  expect(workspace.mail.filter(({ subject }) => /Chờ xác nhận thẩm định/.test(subject))).toHaveLength(1);
  expect(eventsOf(workspace, "AppraisalPrepared")).toHaveLength(3);
});

test("a deputy prepares nothing of their own dossier", () => {
  const workspace = unitOfFifteen({ deputy: true });
  handInAs(workspace, 1);
  handIn(workspace, DEPUTY, EIGHTS);
  expect(workspace.mail.some(({ to, subject }) => to === DEPUTY && /Chuẩn bị.*A4/.test(subject))).toBe(false);
  const page = openQueue(workspace, DEPUTY, /Chuẩn bị/);
  expect(waitingOn(page).map(({ subject }) => subject)).toEqual(["2026/B1"]);
  const own = { kind: "prepare", subject: "2026/A4", row: 3, version: 1 };
  expect(clickOn(workspace, page, own).value).toMatchObject({ ok: false, code: "not-approver" });
});

test("the head's own half-done work goes to the server with “Lưu tạm”, needs no reason yet, and tells nobody", () => {
  const workspace = unitOfFifteen();
  handInAs(workspace, 1);
  const letter = mailTo(workspace, UNIT_HEAD, /hẩm định/);
  const letters = workspace.mail.length;
  expect(click(workspace, letter, { kind: "prepare", scores: { "3": 6 } }).value).toMatchObject({
    ok: true,
    version: 2,
  });
  expect(workspace.mail).toHaveLength(letters);
  expect(waitingOn(openQueue(workspace))[0]?.start?.scores[2]).toBe(6);
  expect(dossierOf(workspace, 1)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định" });
});
