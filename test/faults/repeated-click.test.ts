import { describe, expect, test } from "@jest/globals";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { listedWorkspace } from "../journeys/listed.ts";
import {
  click,
  handIn,
  mailTo,
  OFFICE,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "../journeys/stage.ts";
import { doubled } from "./interleaved.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const STANDS = { ok: true, message: expect.stringContaining("đã được ghi từ lần bấm trước") };

function appraised(): Workspace {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), { kind: "appraise" });
  click(workspace, mailTo(workspace, UNIT_HEAD, /ý kiến/), { kind: "concur" });
  return workspace;
}

/** A dialog's click whose execution dies right after its commit, and the same click a minute later. */
function clickTwice(base: Workspace, menu: string, kind: string) {
  const asked = base.fork();
  const { token } = pageData(asked.chooseMenuItem(OFFICE, menu).dialog);
  const press = (workspace: Workspace) => workspace.runFromPage(OFFICE, "rpc", { token, act: { kind } });
  const commit = press(asked.fork()).record.calls.find(
    ({ name }) => name === "Sheets.Spreadsheets.batchUpdate",
  );
  const workspace = asked.fork([{ call: commit?.number ?? 0, when: "after" }]);
  expect(press(workspace).error?.message).toBe("killed");
  workspace.advanceTo(workspace.now() + 60_000);
  const again = press(workspace);
  workspace.advanceTo(workspace.now() + 5 * 60 * 60 * 1000);
  return { workspace, again };
}

describe("a click that died after its commit is told that its work stands", () => {
  test("the list was compiled: one list, one letter to the head", () => {
    const { workspace, again } = clickTwice(appraised(), "menuPropose", "propose");
    expect(again.value).toMatchObject(STANDS);
    expect(records(workspace, "Danh sách đề nghị")).toHaveLength(1);
    expect(workspace.mail.filter(({ subject }) => /anh sách/.test(subject))).toHaveLength(1);
    expect(doubled(workspace)).toEqual([]);
  });

  test("the report was made: registered once, told of once, no second file", () => {
    const { workspace, again } = clickTwice(listedWorkspace(), "menuReport", "report");
    expect(again.value).toMatchObject(STANDS);
    expect(records(workspace, "Văn bản").map((row) => row["Số lần lập"])).toEqual([1]);
    expect(workspace.files.filter(({ name }) => /^Báo cáo.*2026\.docx$/.test(name))).toHaveLength(1);
    expect(records(workspace, "Thư").filter((row) => row["Loại thư"] === "Báo cáo đã lập")).toHaveLength(1);
  });

  test("a dialog opened anew is another click: it is refused for what stands in its way", () => {
    const { workspace } = clickTwice(appraised(), "menuPropose", "propose");
    const { token } = pageData(workspace.chooseMenuItem(OFFICE, "menuPropose").dialog);
    const { value } = workspace.runFromPage(OFFICE, "rpc", { token, act: { kind: "propose" } });
    expect(value).toMatchObject({ ok: false });
  });
});
