import { describe, expect, test } from "@jest/globals";
import { agencyWith, read, register } from "./agency.ts";
import { checkSystem, follow, handIn, mailTo, openWorkspace, PERSON, records } from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

describe("registration with its own form and deadline", () => {
  const workspace = openWorkspace();
  const dossier = () => records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3");

  test("“Tôi tự nguyện đăng ký” and the learning plan in a few lines are kept with the dossier", () => {
    register(workspace, PERSON, "Chứng chỉ CNTT nâng cao\nTiếng Anh B1");
    expect(dossier()).toMatchObject({
      "Trạng thái": "Đã đăng ký",
      "Kế hoạch học tập": "Chứng chỉ CNTT nâng cao\nTiếng Anh B1",
    });
  });

  test("the receipt leads to one's own page, which shows the plan", () => {
    const page = read(follow(workspace, mailTo(workspace, PERSON, /Đã nhận đăng ký/)).page);
    expect(page).toContain("Chứng chỉ CNTT nâng cao");
    expect(page).toContain("nộp phiếu tự đánh giá");
  });

  test("another plan takes the place of the former, also after the self-assessment; the plan stays with it", () => {
    handIn(workspace, PERSON, NINES);
    expect(dossier()).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định" });
    register(workspace, PERSON, "Tiếng Anh B2");
    expect(dossier()).toMatchObject({
      "Trạng thái": "Đã nộp, chờ thẩm định",
      "Kế hoạch học tập": "Tiếng Anh B2",
    });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("without a deadline of its own it is never late", () => {
    const late = openWorkspace();
    late.advanceTo(Date.parse("2026-12-05T08:00:00+07:00"));
    register(late, PERSON);
    expect(records(late, "Hồ sơ").find((row) => row.Khóa === "2026/A3")).toMatchObject({
      "Trạng thái": "Đã đăng ký",
    });
  });

  test("after the deadline that was set it waits in Cần xử lý with its reason, and the person is told", () => {
    const dated = agencyWith({ "Hạn đăng ký": "15/10/2026" });
    register(dated, "truong.phong@so.example");
    dated.advanceTo(Date.parse("2026-10-16T00:00:00+07:00"));
    register(dated, PERSON, "Tiếng Anh B1");
    expect(records(dated, "Hồ sơ").find((row) => row.Khóa === "2026/A2")).toMatchObject({
      "Trạng thái": "Đã đăng ký",
    });
    expect(records(dated, "Hồ sơ").find((row) => row.Khóa === "2026/A3")).toBeUndefined();
    expect(records(dated, "Cần xử lý")).toEqual([
      expect.objectContaining({
        Email: PERSON,
        "Lý do": "Đăng ký quá hạn: hạn 15/10/2026, đăng ký ngày 16/10/2026",
      }),
    ]);
    expect(mailTo(dated, PERSON, /chưa được ghi nhận/).text).toContain("Đăng ký quá hạn");
  });
});
