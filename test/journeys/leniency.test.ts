import { describe, expect, test } from "@jest/globals";
import { read } from "./agency.ts";
import { openLinkIn } from "./linked-page.ts";
import { click, follow, handIn, mailTo, officeDialog, openWorkspace, PERSON, UNIT_HEAD } from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

function appraisedWorkspace() {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  const act = { kind: "appraise", scores: { "3": 7 }, reason: "Chưa đủ minh chứng" };
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), act);
  return workspace;
}

describe("for union and inspector: self against appraised by unit and indicator", () => {
  test("from the Office's menu, to read; groups of fewer than five are not broken down", () => {
    const workspace = appraisedWorkspace();
    const html = officeDialog(workspace, "Danh sách, quyết định", "Đối chiếu tự chấm và thẩm định").html();
    const text = read({ html });
    expect(text).toContain("Phòng Một dưới 5 người");
    expect(text).not.toContain("−2");
    expect(html).not.toContain("<button");
  });

  test("from the union's page, by its own link", () => {
    const workspace = appraisedWorkspace();
    const { page } = follow(workspace, mailTo(workspace, UNIT_HEAD, /ý kiến/));
    if (!page) throw new Error("no page");
    const comparison = openLinkIn(workspace, page, "Đối chiếu tự chấm và thẩm định");
    expect(read(comparison)).toContain("Chênh lệch trung bình");
    expect(comparison.html).not.toContain("<button");
  });
});
