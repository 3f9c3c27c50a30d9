import { describe, expect, test } from "@jest/globals";
import { read, register } from "./agency.ts";
import { approve } from "./listed.ts";
import {
  checkSystem,
  click,
  follow,
  mailTo,
  office,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const PAPER = "https://drive.google.com/file/d/phieu-ky-tay";
const STAFF = "Danh sách CCVC, NLĐ";

/** A paper self-assessment as the Office types it: nines, digital skills with a certificate. */
function paper(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const scores = Array.from({ length: 10 }, (_, index) => [
    [`scores.${index + 1}`, "9"],
    [`evidence.${index + 1}`, `Sổ tay trang ${index + 1}`],
  ]).flat();
  return {
    ...Object.fromEntries(scores),
    person: "A3",
    digitalSkills: "Có",
    digitalBasis: "Chứng chỉ theo Thông tư 03/2014/TT-BTTTT",
    digitalBasisNote: "12/CC ngày 05/6/2020",
    publish: "Không đồng ý",
    day: "2026-10-13",
    paper: PAPER,
    ...more,
  };
}

describe("entered by the Office for people without e-mail", () => {
  const workspace = openWorkspace();
  const [headers = [], ...people] = workspace.values(STAFF);
  const row = people.findIndex((cells) => cells[0] === "A3") + 2;
  workspace.paste(STAFF, row, headers.indexOf("Email") + 1, [[""]], { raw: true });
  const dossier = () => records(workspace, "Hồ sơ").find(({ Khóa }) => Khóa === "2026/A3");
  const details = () => JSON.parse(String(dossier()?.["Chi tiết"]));

  test("a registration, with the signed paper attached, is recorded as entered by the Office", () => {
    const dialog = officeDialog(workspace, "Hồ sơ", "Nhập phiếu đăng ký");
    const typed = { person: "A3", plan: "Học lái xe an toàn", day: "2026-10-12" };
    expect(dialog.press(typed)).toMatchObject({ ok: false, field: "paper" });
    expect(dialog.press({ ...typed, paper: PAPER })).toMatchObject({ ok: true });
    expect(dialog.press({ ...typed, paper: PAPER })).toMatchObject({ code: "already-registered" });
    expect(dossier()).toMatchObject({ "Trạng thái": "Đã đăng ký", "Kế hoạch học tập": "Học lái xe an toàn" });
    expect(details()).toMatchObject({ registration: { enteredBy: "office", paper: PAPER } });
  });

  test("a self-assessment passes the gates of a response, each refusal by name, by the day on the paper", () => {
    const dialog = officeDialog(workspace, "Hồ sơ", "Nhập phiếu tự đánh giá");
    const refused = (more: Readonly<Record<string, string>>) => dialog.press(paper(more));
    expect(refused({ day: "2026-10-15" })).toMatchObject({ code: "future-day" });
    expect(refused({ day: "2026-09-30" })).toMatchObject({ code: "not-open" });
    expect(refused({ "scores.3": "11" })).toMatchObject({ code: "invalid-score" });
    expect(refused({ paper: "trong tủ" })).toMatchObject({ ok: false, field: "paper" });
    expect(refused({ publish: "" })).toMatchObject({ ok: false, field: "publish" });
    expect(dossier()).toMatchObject({ "Trạng thái": "Đã đăng ký" });
  });

  test("it waits for the unit as every other does, and says who typed it; the same paper counts once", () => {
    const dialog = officeDialog(workspace, "Hồ sơ", "Nhập phiếu tự đánh giá");
    expect(dialog.press(paper())).toMatchObject({ ok: true });
    expect(dialog.press(paper())).toMatchObject({ code: "already-entered" });
    expect(dossier()).toMatchObject({
      "Trạng thái": "Đã nộp, chờ thẩm định",
      "Người nhập": "Văn phòng",
      "Đồng ý công khai": "Không",
      "Căn cứ kỹ năng số": "Chứng chỉ theo TT 03/2014/TT-BTTTT: 12/CC ngày 05/6/2020",
    });
    expect(details()).toMatchObject({ submission: { paper: PAPER } });
    expect(read(follow(workspace, mailTo(workspace, UNIT_HEAD, /Viên/)).page)).toContain("Sổ tay trang 3");
  });

  test("it is never counted as tự cập nhật: not as handed in, not by the unit, not in the figures", () => {
    const unit = mailTo(workspace, UNIT_HEAD, /Viên/);
    const raised = { kind: "appraise", proficient: true, reason: "Thấy dùng tốt" };
    expect(click(workspace, unit, raised).value).toMatchObject({ ok: false, code: "office-entered" });
    expect(click(workspace, unit, { kind: "appraise" }).value).toMatchObject({ ok: true });
    click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
    office(workspace, "propose");
    expect(approve(workspace)).toMatchObject({ ok: true });
    expect(dossier()).toMatchObject({ "Kết quả": "Đạt", "Kỹ năng số": "Có", "Thành thạo": "Không" });
    expect(["Dat", "CoKyNangSo", "ThanhThao"].map((name) => workspace.named(name))).toEqual([1, 1, 0]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a paper of after the deadline is late by its own day, whenever it is typed", () => {
    const late = openWorkspace();
    late.advanceTo(Date.parse("2026-11-05T08:00:00+07:00"));
    const dialog = officeDialog(late, "Hồ sơ", "Nhập phiếu tự đánh giá");
    expect(dialog.press(paper({ day: "2026-11-01" }))).toMatchObject({ code: "late" });
    expect(dialog.press(paper({ day: "2026-10-31" }))).toMatchObject({ ok: true });
    register(late, PERSON);
    expect(records(late, "Hồ sơ").find(({ Khóa }) => Khóa === "2026/A3")).toMatchObject({
      "Trạng thái": "Đã nộp, chờ thẩm định",
    });
  });
});
