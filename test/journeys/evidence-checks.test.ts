import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import { EIGHTS, handInAs, openQueue, unitOfFifteen, waitingOn } from "./evening.ts";
import { follow, handIn, last, mailTo, trips, UNIT_HEAD } from "./stage.ts";

const SHARED = "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWx/view?usp=sharing";

/** What the head reads on the page of the one who handed in last. */
function pageText(workspace: Workspace): string {
  return read(follow(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/)).page);
}

/** What the list says of the n-th who waits. */
function findings(workspace: Workspace, index: number) {
  return waitingOn(openQueue(workspace))[index]?.findings.map(([, words]) => words);
}

describe("evidence checks are shown to the appraiser, on the page of one dossier and on the list", () => {
  test("missing", () => {
    const workspace = unitOfFifteen();
    handIn(workspace, "nguoi1@so.example", EIGHTS, "");
    expect(pageText(workspace)).toContain("Chưa nêu minh chứng");
    expect(pageText(workspace)).toContain("10 chỉ số cần xem lại minh chứng");
    expect(read(openQueue(workspace))).toContain("10 minh chứng cần xem lại");
  });

  test("not a link: a mild note, since words are evidence too", () => {
    const workspace = unitOfFifteen();
    handInAs(workspace, 1, "Văn bản số 12/KH");
    expect(pageText(workspace)).toContain("Không có liên kết");
    expect(pageText(workspace)).not.toContain("cần xem lại minh chứng");
    expect(findings(workspace, 0)).toEqual(Array(10).fill("Không có liên kết"));
  });

  test("the same link as a colleague's, whichever way it was copied", () => {
    const workspace = unitOfFifteen();
    handInAs(workspace, 2, "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWx/edit#heading=h.1");
    handInAs(workspace, 1, `Xem ${SHARED}.`);
    const words = "Trùng liên kết của Nông Văn Thứ 2 (B2)";
    expect(pageText(workspace)).toContain(words);
    expect(findings(workspace, 1)?.[0]).toBe(words);
  });

  test("the same link as last year's", () => {
    const workspace = unitOfFifteen();
    handInAs(workspace, 1, SHARED);
    const [headers = [], ...rows] = workspace.values("Hồ sơ");
    const former = (rows[0] ?? []).map((cell, column) => {
      if (headers[column] === "Khóa") return "2025/B1";
      return headers[column] === "Năm" ? 2025 : cell;
    });
    workspace.paste("Hồ sơ", rows.length + 2, 1, [former], { raw: true });
    expect(pageText(workspace)).toContain("Trùng liên kết năm trước (chỉ số 1)");
    expect(findings(workspace, 0)?.[0]).toBe("Trùng liên kết năm trước (chỉ số 1)");
  });

  test("opening costs one read more where there is a last year; the click reads nothing more than before", () => {
    const workspace = unitOfFifteen();
    handInAs(workspace, 1);
    const letter = mailTo(workspace, UNIT_HEAD, /hẩm định/);
    follow(workspace, letter);
    expect(trips(last(workspace, "doGet"), "Sheets.")).toBe(1);
  });

  test("a link opens in one tap, in a window that knows nothing of this page; a long text folds, its link does not", () => {
    const workspace = unitOfFifteen();
    handInAs(
      workspace,
      1,
      `${"Đã tham gia nhiều lớp bồi dưỡng. ".repeat(20)} https://minh-chung.example/dai`,
    );
    const html = follow(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/)).page?.html ?? "";
    expect(html).toContain(
      '<p><a href="https://minh-chung.example/dai" target="_blank" rel="noopener noreferrer">',
    );
    expect(html).toMatch(/<details class="folded"><summary>Đã tham gia nhiều lớp/);
  });
});
