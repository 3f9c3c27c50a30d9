import { describe, expect, test } from "@jest/globals";
import { agencyWith, read, register } from "./agency.ts";
import { click, DIRECTOR, follow, handIn, mailTo, OFFICE, office, PERSON, UNIT_HEAD } from "./stage.ts";

const SCORES = [9, 9, 8, 9, 9, 8, 9, 9, 9, 9];
const REASON = "Chỉ số 3: giấy chứng nhận là của năm trước; chỉ số 10 chưa có minh chứng.";

/** The union agrees, whoever gives its opinion for this person. */
function unionAgrees(workspace: ReturnType<typeof agencyWith>): void {
  const mail = workspace.mail.findLast(({ subject }) => /ý kiến Công đoàn/.test(subject));
  if (!mail) throw new Error("nobody was asked for the union's opinion");
  click(workspace, mail, { kind: "concur" });
}

describe("letters that a person gets", () => {
  test("the receipt names scores, what evidence is missing, and leads to one's own page", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, SCORES, "");
    const receipt = mailTo(workspace, PERSON, /Đã nhận phiếu/);
    expect(receipt.text).toContain("88/100");
    expect(receipt.text).toContain("Chưa nêu minh chứng ở chỉ số 1, 2, 3");
    expect(read(follow(workspace, receipt).page)).toContain("Đã nộp, chờ thẩm định");
  });

  test("after the appraisal: scores, reasons, and until when a review may be asked for; only where it may", () => {
    const workspace = agencyWith({ "Số ngày đề nghị xem xét lại": 3 });
    const without = agencyWith({});
    for (const agency of [workspace, without]) {
      handIn(agency, PERSON, SCORES);
      click(agency, mailTo(agency, UNIT_HEAD, /Chờ thẩm định/), {
        kind: "appraise",
        scores: { "3": 5 },
        reason: REASON,
      });
      unionAgrees(agency);
    }
    const letter = mailTo(workspace, PERSON, /Kết quả thẩm định/);
    expect(letter.text).toContain("85/100 điểm (tự chấm: 88)");
    expect(letter.text).toContain(REASON);
    expect(letter.text).toContain("3 ngày làm việc");
    expect(read(follow(workspace, letter).page)).toContain("Đề nghị xem xét lại");
    expect(without.mail.filter(({ subject }) => /Kết quả thẩm định/.test(subject))).toEqual([]);
  });

  test("“Chưa đạt” thanks first, then says result, reason, scores and what went well; no word of blame", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, SCORES);
    click(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/), {
      kind: "appraise",
      scores: { "3": 4, "10": 4 },
      reason: REASON,
    });
    unionAgrees(workspace);
    workspace.advanceTo(Date.parse("2026-11-24T08:00:00+07:00"));
    office(workspace, "propose");
    click(workspace, mailTo(workspace, DIRECTOR, /anh sách/), { kind: "decide" });
    const { subject, text } = mailTo(workspace, PERSON, /^Kết quả/);
    expect(subject).not.toMatch(/không đạt|chưa đạt/i);
    expect(text.indexOf("Cảm ơn")).toBeLessThan(text.indexOf("Chưa đạt"));
    expect(text).toContain(REASON);
    expect(text).toContain("từ 8 điểm trở lên ở chỉ số 1, 2, 4, 5, 6, 7, 8, 9");
    expect(text).not.toMatch(/vi phạm|lỗi|không hoàn thành|yếu kém/i);
    expect(read(follow(workspace, mailTo(workspace, PERSON, /^Kết quả/)).page)).toContain(REASON);
  });

  test("a result before the decision is signed says so, and the number comes in a second letter, once", () => {
    const workspace = agencyWith({});
    handIn(workspace, PERSON, SCORES);
    click(workspace, mailTo(workspace, UNIT_HEAD, /Chờ thẩm định/), { kind: "appraise" });
    unionAgrees(workspace);
    workspace.advanceTo(Date.parse("2026-11-24T08:00:00+07:00"));
    office(workspace, "propose");
    click(workspace, mailTo(workspace, DIRECTOR, /anh sách/), { kind: "decide" });
    expect(mailTo(workspace, PERSON, /Chúc mừng/).text).toContain("quyết định sẽ do Văn phòng trình ký");
  });
});

describe("the Office before Ngày chốt", () => {
  test("is told once a morning what is missing, in one letter", () => {
    const workspace = agencyWith({});
    register(workspace, DIRECTOR);
    handIn(workspace, PERSON, SCORES);
    workspace.advanceTo(Date.parse("2026-11-27T09:00:00+07:00"));
    const letters = workspace.mail.filter(
      ({ to, text }) => to === OFFICE.email && text.includes("Ngày chốt số liệu"),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("1 người đã đăng ký, chưa gửi phiếu tự đánh giá");
    expect(letters[0]?.text).toContain("1 hồ sơ đang chờ đơn vị thẩm định");
  });
});
