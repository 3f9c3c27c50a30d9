import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import {
  checkSystem,
  handIn,
  mailTo,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";
import { typeSetting } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const MOVES = "chuyển về ngày làm việc trước";

function cycleRow(workspace: Workspace) {
  return records(workspace, "Kỳ đánh giá").find((row) => row.Năm === 2026);
}

function day(serial: unknown): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

describe("a change needs a new version and the document that orders it", () => {
  const amend = (workspace: Workspace, typed: Readonly<Record<string, string>>) => {
    const dialog = officeDialog(workspace, "Kỳ đánh giá", "Điều chỉnh kỳ");
    dialog.goOn({ year: "2026", key: typed.key ?? "" });
    return { html: dialog.html(), answer: dialog.press({ year: "2026", ...typed }) };
  };
  const ORDER = { key: "Hạn đơn vị", value: "12/11/2026", number: "12/QĐ-SKHĐT", date: "2026-10-14" };

  test("without a document nothing changes; by one the deadline moves, the old version stays in the ledger", () => {
    const workspace = openWorkspace();
    expect(amend(workspace, { ...ORDER, number: "" }).answer).toMatchObject({ ok: false, field: "number" });
    expect(cycleRow(workspace)?.["Phiên bản"]).toBe(1);
    const { html, answer } = amend(workspace, ORDER);
    expect(html).toContain("thứ Ba, 10/11/2026");
    expect(answer).toMatchObject({ ok: true, message: expect.stringContaining("phiên bản 2") });
    const row = cycleRow(workspace);
    expect([day(row?.["Hạn đơn vị"]), row?.["Phiên bản"], row?.["Văn bản điều chỉnh"]]).toEqual([
      "2026-11-12",
      2,
      "12/QĐ-SKHĐT ngày 14/10/2026",
    ]);
    const told = records(workspace, "Nhật ký xử lý").filter(({ Loại, "Sự kiện": kind }) =>
      /Cycle/.test(String(Loại ?? kind)),
    );
    expect(
      told.map(
        (event) =>
          /"unitDue":"([^"]*)"/.exec(JSON.stringify(Object.values(event)).replaceAll('\\"', '"'))?.[1],
      ),
    ).toEqual(["2026-11-10", "2026-11-12"]);
    handIn(workspace, PERSON, NINES);
    expect(mailTo(workspace, UNIT_HEAD, /thẩm định/).text).toContain("12/11/2026");
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a deadline ordered for a Sunday moves to the working day before, and the answer says its weekday", () => {
    const workspace = openWorkspace();
    typeSetting(workspace, "Hạn trùng ngày nghỉ", MOVES);
    expect(amend(workspace, { ...ORDER, value: "15/11/2026" }).answer).toMatchObject({
      message: expect.stringContaining("thứ Sáu, 13/11/2026"),
    });
    expect(day(cycleRow(workspace)?.["Hạn đơn vị"])).toBe("2026-11-13");
  });
});
