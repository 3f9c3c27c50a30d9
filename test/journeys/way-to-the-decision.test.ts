import { describe, expect, test } from "@jest/globals";
import { readWorkbook } from "../simulate/oracle/workbook-result.ts";
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
  writtenWorkbook,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const CHAIR = "truong.phong@so.example";

describe("from a form's answer to the report", () => {
  const workspace = openWorkspace();
  const dossier = () => records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3");

  test("a response becomes a scored row and a mail to the unit's head, at once", () => {
    expect(handIn(workspace, PERSON, NINES).accepted).toBe(true);
    expect(dossier()).toMatchObject({
      "Trạng thái": "Đã nộp, chờ thẩm định",
      "Tổng tự chấm": 90,
      "Tổng thẩm định": null,
    });
    expect(mailTo(workspace, UNIT_HEAD, /thẩm định/).text).toContain("Nông Văn Viên");
    expect(mailTo(workspace, PERSON, /phiếu/i).html).toContain("90");
  });

  test("a submission costs a lock, two reads, one commit, one mark, and one call a mail", () => {
    const execution = last(workspace, "onFormSubmitBell");
    expect(trips(execution, "Sheets.")).toBeLessThanOrEqual(4);
    expect(trips(execution, "MailApp.sendEmail")).toBe(2);
    expect(trips(execution) - trips(execution, "MailApp.sendEmail")).toBeLessThanOrEqual(14);
  });

  test("opening the link changes nothing; a person's click acts", () => {
    const before = workspace.world.spreadsheet;
    expect(follow(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/)).page?.html).toContain(
      "Nông Văn Viên",
    );
    expect(workspace.world.spreadsheet).toBe(before);
    const act = { kind: "appraise", scores: { "3": 7, "5": 8 }, reason: "Chưa đủ minh chứng" };
    expect(click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), act).value).toMatchObject({
      ok: true,
    });
    expect(dossier()).toMatchObject({
      "Trạng thái": "Chờ ý kiến Công đoàn",
      TĐ3: 7,
      TĐ5: 8,
      "Tổng thẩm định": 87,
      "Thấp nhất": 7,
    });
  });

  test("an appraisal costs one read of its row, one commit, one mark, and one call a mail", () => {
    const execution = last(workspace, "rpc");
    expect(trips(execution, "Sheets.")).toBe(3);
    expect(trips(execution) - trips(execution, "MailApp.sendEmail")).toBeLessThanOrEqual(8);
  });

  test("the union concurs, the Office compiles, the director decides", () => {
    expect(click(workspace, mailTo(workspace, CHAIR, /Công đoàn/), { kind: "concur" }).value).toMatchObject({
      ok: true,
    });
    office(workspace, "propose");
    const decide = { kind: "decide", number: "45/QĐ-SKHĐT", date: "2026-11-24" };
    expect(click(workspace, mailTo(workspace, DIRECTOR, /anh sách/), decide).value).toMatchObject({
      ok: true,
    });
    expect(dossier()).toMatchObject({
      "Trạng thái": "Đã công nhận",
      "Kết quả": "Đạt",
      "Số quyết định": "45/QĐ-SKHĐT",
      "Số năm liền": 2,
      "Danh hiệu": "Công dân học tập",
    });
  });

  test("the summaries have followed, and the report is a Word file in the year's folder", () => {
    expect([workspace.named("Dat"), workspace.named("TongSo")]).toEqual([1, 3]);
    office(workspace, "report");
    expect(workspace.files.map(({ name }) => name)).toContain("Báo cáo kết quả năm 2026.docx");
  });

  test("a second click on an old page is refused and changes nothing", () => {
    const before = workspace.world.spreadsheet;
    const token = /[?&]t=([\w.-]+)/.exec(mailTo(workspace, UNIT_HEAD, /thẩm định/).text)?.[1];
    const again = workspace.runFromPage({ email: "", kind: "anonymous" }, "rpc", {
      token,
      act: { kind: "appraise", version: 1 },
    });
    expect(again.value).toMatchObject({ ok: false, code: "wrong-state" });
    expect(workspace.world.spreadsheet).toBe(before);
  });

  test("Kiểm tra hệ thống finds every row in agreement with the ledger", () => {
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("Kiểm tra hệ thống names the row that a hand has changed", () => {
    const touched = workspace.fork();
    const [headers = [], ...rows] = touched.values("Hồ sơ");
    const row = rows.findIndex((cells) => cells[0] === "2026/A3") + 2;
    touched.paste("Hồ sơ", row, headers.indexOf("TĐ3") + 1, [[10]], { raw: true });
    expect(checkSystem(touched)).toMatchObject({
      ok: false,
      details: [expect.stringContaining(`Hồ sơ, dòng ${row} (2026/A3)`)],
    });
  });
});

test("an answer that begins with = stays text everywhere: sheet, workbook, page, and no mail carries it as markup", async () => {
  const workspace = openWorkspace();
  const formula = '=HYPERLINK("https://xau.example","bấm")<b>&';
  handIn(workspace, PERSON, NINES, formula);
  const row = records(workspace, "Hồ sơ").find((record) => record.Khóa === "2026/A3");
  expect(row?.["Minh chứng 1"]).toBe(formula);
  const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/)).page?.html ?? "";
  expect(page).toContain("=HYPERLINK(");
  expect(page).not.toContain("<b>&");
  expect(page).not.toContain('href="https://xau.example"');
  for (const mail of workspace.mail) expect(mail.html).not.toMatch(/<b>&|href="https:\/\/xau/);
  const { tab } = await readWorkbook(await writtenWorkbook(workspace));
  const [headers = [], ...rows] = tab("Hồ sơ");
  const exported = rows.find((cells) => cells[0] === "2026/A3");
  expect(exported?.[headers.indexOf("Minh chứng 1")]).toBe(formula);
});

test.each([
  ["a score of 11", () => [PERSON, [11, 9, 9, 9, 9, 9, 9, 9, 9, 9]] as const, /điểm không hợp lệ.*Chỉ số 1/],
  ["an unknown address", () => ["la@ngoai.example", NINES] as const, /không có trong danh sách/],
])("%s stands in Cần xử lý with its reason; nothing is dropped", (_what, given, reason) => {
  const workspace = openWorkspace();
  const [email, scores] = given();
  const form = workspace.forms().find(({ title }) => title.includes("tự đánh giá"));
  const answers = Object.fromEntries(
    (form?.items ?? [])
      .filter(({ title }) => title.startsWith("Chỉ số"))
      .map(({ id }, index) => [id, String(scores[index])]),
  );
  workspace.submitForm(form?.id ?? "", email, answers, { lax: true });
  expect(records(workspace, "Cần xử lý")).toMatchObject([
    { Email: email, "Lý do": expect.stringMatching(reason) },
  ]);
});

test("a late response stands in Cần xử lý: nộp quá hạn", () => {
  const workspace = openWorkspace();
  workspace.advanceTo(Date.parse("2026-11-01T00:00:00+07:00"));
  handIn(workspace, PERSON, NINES);
  expect(records(workspace, "Cần xử lý")).toMatchObject([
    { "Lý do": expect.stringContaining("nộp quá hạn") },
  ]);
});

test("while the web app is not deployed a letter with a link waits, and says why", () => {
  const workspace = openWorkspace("");
  handIn(workspace, PERSON, NINES);
  const letters = records(workspace, "Thư");
  expect(letters).toMatchObject([
    { "Người nhận": UNIT_HEAD, "Trạng thái": "Chờ gửi", Lỗi: expect.stringContaining("ứng dụng web") },
    { "Người nhận": PERSON, "Trạng thái": "Đã gửi" },
  ]);
});
