import { describe, expect, test } from "@jest/globals";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import { read } from "./agency.ts";
import { clickOn, DEPUTY, dossierOf, eventsOf, handInAs, unitOfFifteen } from "./evening.ts";
import { checkSystem, click, follow, mailTo, UNIT_HEAD } from "./stage.ts";

/** One has handed in, and more evidence was asked for; the head's page is still open on it. */
function asked(options = {}) {
  const workspace = unitOfFifteen(options);
  handInAs(workspace, 1);
  const letter = mailTo(workspace, UNIT_HEAD, /hẩm định/);
  click(workspace, letter, { kind: "return", reason: "Bổ sung minh chứng chỉ số 3" });
  const page = follow(workspace, letter).page;
  if (!page) throw new Error("no page");
  return { workspace, letter, page };
}

describe("the appraiser can take a return back", () => {
  test("before the person has answered: the dossier waits again as it was, and the person hears of it", () => {
    const { workspace, letter, page } = asked();
    expect(read(page)).toContain("Thu hồi yêu cầu bổ sung");
    expect(clickOn(workspace, page, { kind: "take-back" }).value).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định" });
    const told = mailTo(workspace, "nguoi1@so.example", /không cần bổ sung/);
    expect(told.text).toContain("đồng chí không cần làm gì thêm");
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ ok: true });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a second tap counts once", () => {
    const { workspace, page } = asked();
    const first = clickOn(workspace, page, { kind: "take-back" }).value;
    expect(clickOn(workspace, page, { kind: "take-back" }).value).toEqual(first);
    expect(eventsOf(workspace, "ReturnTakenBack")).toHaveLength(1);
  });

  test("after the person has answered it is refused by name, with when they handed in again", () => {
    const { workspace, page } = asked();
    workspace.advanceTo(workspace.now() + 60 * 60 * 1000);
    handInAs(workspace, 1);
    expect(clickOn(workspace, page, { kind: "take-back" }).value).toMatchObject({
      ok: false,
      code: "already-answered",
      message: expect.stringContaining("10:00 ngày 14/10/2026"),
    });
  });

  test("nobody else may: not the deputy, and whoever has no such link has no such button", () => {
    const { workspace } = asked({ deputy: true });
    const page = follow(workspace, mailTo(workspace, DEPUTY, /Chuẩn bị/)).page;
    expect(read(page)).not.toContain("Thu hồi yêu cầu bổ sung");
    expect(pageData(page)).toEqual({});
  });
});
