import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
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
  officeDialog,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";
import { rowWhere, typeSetting } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

function dossier(workspace: Workspace, key: string) {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === key);
}

function openingDialog(workspace: Workspace): string {
  return workspace.chooseMenuItem(OFFICE, "menuOpenCycle").dialog?.html ?? "";
}

/** Chooses the cycle of 2026 in one of the dialogs of “Kỳ đánh giá” and presses the button. */
function move(workspace: Workspace, label: string, typed: Readonly<Record<string, string>> = {}): unknown {
  return officeDialog(workspace, "Kỳ đánh giá", label).press({ year: "2026", ...typed });
}

describe("several years live in one workbook", () => {
  const workspace = listedWorkspace();
  const old = mailTo(workspace, UNIT_HEAD, /Công đoàn/);
  approve(workspace, { number: "45/QĐ-SKHĐT", date: "2026-11-24" });

  test("the next year opens once the last one is closed", () => {
    workspace.advanceTo(Date.parse("2027-01-04T08:00:00+07:00"));
    for (const [key, value] of [
      ["Năm", 2027],
      ["Ngày mở tự đánh giá", "04/01/2027"],
      ["Hạn tự đánh giá", "15/01/2027"],
      ["Hạn đơn vị", "18/01/2027"],
      ["Hạn Công đoàn cho ý kiến", "20/01/2027"],
      ["Hạn quyết định", "25/01/2027"],
      ["Ngày chốt", "29/01/2027"],
    ] as const) {
      typeSetting(workspace, key, value);
    }
    expect(() => office(workspace, "open-cycle")).toThrow();
    expect(openingDialog(workspace)).toContain("Kỳ đánh giá năm 2026 còn đang mở");
    move(workspace, "Đóng kỳ");
    office(workspace, "open-cycle");
    expect(records(workspace, "Kỳ đánh giá").map((row) => [row.Năm, row["Trạng thái"]])).toEqual([
      [2026, "Đã đóng"],
      [2027, "Đang mở"],
    ]);
  });

  test("links of the closed year still show what was recorded; its list stays as it was decided", () => {
    expect(follow(workspace, old).page?.html).toContain("Đã công nhận");
    expect(follow(workspace, mailTo(workspace, DIRECTOR, /anh sách/)).page?.html).toContain("2026");
    expect(move(workspace, "Mở lại kỳ", { reason: "Xem lại" })).toMatchObject({ code: "other-cycle-open" });
  });

  test("the new year has its own dossier and list, and the run of years goes on", () => {
    handIn(workspace, PERSON, NINES);
    click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i), { kind: "appraise" });
    click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
    office(workspace, "propose");
    approve(workspace, { number: "3/QĐ-SKHĐT", date: "2027-01-04" });
    expect(["2025/A3", "2026/A3", "2027/A3"].map((key) => dossier(workspace, key)?.["Số năm liền"])).toEqual([
      1, 2, 3,
    ]);
    expect(
      records(workspace, "Danh sách đề nghị").map((row) => [row.Năm, row["Số danh sách"] ?? row.Số]),
    ).toEqual([
      [2026, 1],
      [2027, 1],
    ]);
    expect([workspace.named("Dat"), workspace.named("TongSo")]).toEqual([1, 3]);
    expect(rowWhere(workspace, "Hồ sơ", "Khóa", "2027/A2")).toBe(records(workspace, "Hồ sơ").length + 2);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});
