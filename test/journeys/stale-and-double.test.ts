import { describe, expect, test } from "@jest/globals";
import { clickOn, dossierOf, eventsOf, handInAs, openQueue, UNION, unitOfFifteen } from "./evening.ts";
import { checkSystem, follow, mailTo, UNIT_HEAD } from "./stage.ts";

/** One has handed in; the head's page is open on it. */
function opened() {
  const workspace = unitOfFifteen();
  handInAs(workspace, 1);
  const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/)).page;
  if (!page) throw new Error("no page");
  return { workspace, page };
}

const CHANGED = { kind: "appraise", scores: { "3": 6 }, reason: "Còn mỏng" };

describe("a page gone stale says what happened since", () => {
  test.each([
    ["handed in again", "nộp lại phiếu tự đánh giá lúc 10:00 ngày 14/10/2026"],
    ["appraised", `đơn vị thẩm định (${UNIT_HEAD}) lúc 10:00 ngày 14/10/2026`],
    ["returned", `yêu cầu bổ sung (${UNIT_HEAD}) lúc 10:00 ngày 14/10/2026`],
    ["concurred", `Công đoàn nhất trí (${UNION}) lúc 10:00 ngày 14/10/2026`],
  ])("%s", (what, words) => {
    const { workspace, page } = opened();
    workspace.advanceTo(workspace.now() + 60 * 60 * 1000);
    if (what === "handed in again") handInAs(workspace, 1);
    if (what === "appraised" || what === "concurred") clickOn(workspace, page, { kind: "appraise" });
    if (what === "returned") clickOn(workspace, page, { kind: "return", reason: "Bổ sung" });
    if (what === "concurred") {
      const union = follow(workspace, mailTo(workspace, UNION, /Công đoàn/)).page;
      if (union) clickOn(workspace, union, { kind: "concur" });
    }
    const before = dossierOf(workspace, 1);
    const { value } = clickOn(workspace, page, CHANGED);
    expect(value).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    expect(dossierOf(workspace, 1)).toEqual(before);
  });

  test("and is drawn anew in its place, from the same link, changing nothing", () => {
    const { workspace, page } = opened();
    handInAs(workspace, 1, "https://minh-chung.example/moi");
    const before = workspace.world.spreadsheet;
    const { value } = clickOn(workspace, page, { kind: "show" });
    expect(value).toMatchObject({
      ok: true,
      html: expect.stringContaining("https://minh-chung.example/moi"),
    });
    expect(JSON.stringify(value)).toContain("page-data");
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("a letter opened later says what happened since it was sent", () => {
    const { workspace } = opened();
    const old = mailTo(workspace, UNIT_HEAD, /hẩm định/);
    handInAs(workspace, 1);
    expect(follow(workspace, old).page?.html).toContain("Hồ sơ đã có thay đổi sau khi thư này được gửi");
  });
});

describe("a double tap counts once", () => {
  test.each([
    ["appraise", CHANGED, "DossierAppraised"],
    ["return", { kind: "return", reason: "Bổ sung chỉ số 3" }, "DossierReturned"],
    ["prepare", { kind: "prepare", scores: { "3": 6 } }, "AppraisalPrepared"],
  ])("%s: the second tap answers as the first, writes nothing, tells nobody twice", (_kind, act, event) => {
    const { workspace, page } = opened();
    const first = clickOn(workspace, page, act).value;
    const letters = workspace.mail.length;
    expect(first).toMatchObject({ ok: true });
    expect(clickOn(workspace, page, act).value).toEqual(first);
    expect(eventsOf(workspace, event)).toHaveLength(1);
    expect(workspace.mail).toHaveLength(letters);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("another act on the old page is no second tap: it is refused", () => {
    const { workspace, page } = opened();
    clickOn(workspace, page, CHANGED);
    expect(clickOn(workspace, page, { ...CHANGED, scores: { "3": 5 } }).value).toMatchObject({ ok: false });
    expect(dossierOf(workspace, 1)).toMatchObject({ TĐ3: 6 });
  });

  test("one click for many, sent twice because its answer was lost, is done once and says so for each", () => {
    const { workspace } = opened();
    handInAs(workspace, 2);
    const list = openQueue(workspace);
    const people = [1, 2].map((number) => ({ subject: `2026/B${number}`, row: 0, version: 1 }));
    clickOn(workspace, list, { kind: "appraise-many", people });
    expect(clickOn(workspace, list, { kind: "appraise-many", people }).value).toMatchObject({
      ok: true,
      people: [{ ok: true }, { ok: true }],
    });
    expect(eventsOf(workspace, "DossierAppraised")).toHaveLength(2);
  });
});
