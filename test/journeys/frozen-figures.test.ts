import { describe, expect, test } from "@jest/globals";
import { checkSystem, handIn, OFFICE, officeDialog, openWorkspace, PERSON, records } from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const TAB = "Số liệu đã chốt";

describe("Chốt số liệu keeps the figures of the moment", () => {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  const dialog = () => officeDialog(workspace, "Kỳ đánh giá", "Chốt số liệu");
  const frozen = () =>
    records(workspace, TAB).filter(({ Lần }) => Lần !== undefined && Lần !== null && Lần !== "");
  const compared = (label: string) => {
    const rows = workspace.values(TAB);
    return rows.map((row) => row.slice(19, 23)).find(([first]) => first === label);
  };
  let year = "";

  test("the dialog says what would be kept, suggests the purpose of the season, and writes nothing", () => {
    const before = workspace.world.spreadsheet;
    const html = dialog().html();
    expect(html).toContain("Gửi kết quả cho Hội Khuyến học");
    expect(html).toContain("Chưa chốt lần nào");
    year = /Năm (20\d\d)/.exec(html)?.[1] ?? "";
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("a press keeps them as values with date, purpose and who did it, in the tab and in the ledger", () => {
    const opened = dialog();
    const values = { year, purpose: "association", note: "Báo cáo gửi Hội" };
    expect(opened.press(values)).toMatchObject({ ok: true });
    expect(frozen()).toEqual([
      expect.objectContaining({
        Lần: 1,
        "Mục đích": "Gửi Hội Khuyến học",
        Năm: Number(year),
        "Đã nộp": workspace.named("DaNop"),
        "Tổng số": workspace.named("TongSo"),
        Đạt: workspace.named("Dat"),
        "Người chốt": OFFICE.email,
        "Ghi chú": "Báo cáo gửi Hội",
      }),
    ]);
    expect(JSON.stringify(records(workspace, "Nhật ký xử lý").at(-1))).toContain("FiguresFrozen");
    expect(opened.press(values)).toMatchObject({ ok: false, code: "already-frozen" });
    expect(frozen()).toHaveLength(1);
  });

  test("what happens afterwards changes the comparison with today, never what was kept", () => {
    const [kept] = frozen();
    expect(compared("Đã nộp")).toEqual(["Đã nộp", kept?.["Đã nộp"], kept?.["Đã nộp"], 0]);
    const other = String(
      records(workspace, "Danh sách CCVC, NLĐ").find(({ Email }) => Email !== PERSON)?.Email,
    );
    handIn(workspace, other, NINES);
    expect(frozen()).toEqual([kept]);
    const [, then, now, more] = compared("Đã nộp") ?? [];
    expect([now, more]).toEqual([Number(then) + 1, 1]);
  });

  test("another purpose must be explained; a second time stands under the first", () => {
    const unexplained = { year, purpose: "other", note: " " };
    expect(dialog().press(unexplained)).toMatchObject({ ok: false, field: "note" });
    expect(dialog().press({ year, purpose: "other", note: "Báo cáo đột xuất" })).toMatchObject({ ok: true });
    expect(frozen().map(({ Lần }) => Lần)).toEqual([1, 2]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});
