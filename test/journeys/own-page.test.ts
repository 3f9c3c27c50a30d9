import { describe, expect, test } from "@jest/globals";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import { read } from "./agency.ts";
import { approve } from "./listed.ts";
import {
  checkSystem,
  click,
  DIRECTOR,
  follow,
  handIn,
  last,
  mailTo,
  office,
  openWorkspace,
  PERSON,
  records,
  trips,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

describe("each person's own page, by the signed link in the receipt", () => {
  const workspace = openWorkspace();
  const receipt = () => mailTo(workspace, PERSON, /Đã nhận phiếu/);
  const page = () => read(follow(workspace, receipt()).page);

  test("says where the dossier stands, who has it and since when, and what is missing", () => {
    handIn(workspace, PERSON, NINES, "");
    const text = page();
    expect(text).toContain("Đã nộp, chờ thẩm định");
    expect(text).toContain(`Người thẩm định của đơn vị (${UNIT_HEAD})`);
    expect(text).toContain("Từ 09:00 ngày 14/10/2026");
    expect(text).toContain("Minh chứng ở chỉ số 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
    expect(text).toContain("Kế hoạch học tập của năm");
    expect(text).toContain("Căn cứ của kỹ năng số");
  });

  test("costs two reads, and looking changes nothing", () => {
    const before = workspace.world.spreadsheet;
    page();
    expect(trips(last(workspace, "doGet"), "Sheets.")).toBe(2);
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("says since when the link was opened, once the approver's browser has shown the page", () => {
    expect(page()).toContain("Chưa ghi nhận việc mở liên kết");
    const link = follow(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/));
    expect(page()).toContain("Chưa ghi nhận việc mở liên kết");
    const data = pageData(link.page) as { token: string; version: number; tellsSeen?: boolean };
    expect(data.tellsSeen).toBe(true);
    const seen = { token: data.token, act: { kind: "seen", version: data.version } };
    const visitor = { email: "", kind: "anonymous" } as const;
    workspace.runFromPage(visitor, "rpc", seen);
    expect(page()).toContain("Liên kết đã được mở lần đầu lúc");
    const told = workspace.world.spreadsheet;
    workspace.runFromPage(visitor, "rpc", seen);
    expect(workspace.world.spreadsheet).toBe(told);
    expect(
      pageData(follow(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/)).page),
    ).not.toHaveProperty("tellsSeen");
  });

  test("telling of the opening makes no page stale", () => {
    const act = { kind: "appraise", scores: { "3": 6 }, reason: "Chỉ số 3 chưa có giấy chứng nhận" };
    expect(click(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/), act).value).toMatchObject({
      ok: true,
    });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("shows scores and reasons once the unit has appraised", () => {
    const text = page();
    expect(text).toContain("Chỉ số 3 chưa có giấy chứng nhận");
    expect(text).toContain("Chờ ý kiến Công đoàn");
    expect(text).toContain("87");
  });

  test("shows past years, the run, and the decision; the result letter leads there too", () => {
    click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
    office(workspace, "propose");
    expect(page()).toContain(`Thủ trưởng cơ quan (${DIRECTOR})`);
    expect(approve(workspace, { number: "45/QĐ-SKHĐT", date: "2026-11-24" })).toMatchObject({ ok: true });
    const text = read(follow(workspace, mailTo(workspace, PERSON, /Chúc mừng/)).page);
    expect(text).toContain("45/QĐ-SKHĐT");
    expect(text).toContain("Số năm liền đạt danh hiệu: 2");
    expect(text).toMatch(/2025 Công dân học tập 1\/QĐ, 20\/11\/2025/);
    expect(text).toContain("Năm 2024: chưa có số liệu");
  });

  test("shows nobody else's data, and an address that is the person's no more sees nothing", () => {
    handIn(workspace, UNIT_HEAD, NINES);
    expect(page()).not.toContain("Hoàng Thị Trưởng");
    const moved = workspace.fork();
    const rows = records(moved, "Hồ sơ");
    const [headers = []] = moved.values("Hồ sơ");
    const row = rows.findIndex(({ Khóa }) => Khóa === "2026/A3") + 2;
    moved.paste("Hồ sơ", row, headers.indexOf("Email") + 1, [["khac@so.example"]], { raw: true });
    const refused = read(follow(moved, mailTo(moved, PERSON, /Đã nhận phiếu/)).page);
    expect(refused).toContain("không còn là địa chỉ");
    expect(refused).not.toContain("Nông Văn Viên");
  });
});
