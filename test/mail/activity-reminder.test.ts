import { describe, expect, test } from "@jest/globals";
import type { Reminder } from "../../src/domain/reminders.ts";
import { renderLetter } from "../../src/mail/render-letter.ts";
import { HEAD, LINKS } from "./given.ts";

const SILENT: Reminder = {
  to: "tp@stc.example",
  task: "activities",
  due: "2026-11-25",
  kind: "before",
  about: "",
  subjects: [{ id: "P01", name: "Phòng Tổng hợp", unitName: "" }],
  formUrl: "https://docs.google.com/forms/d/e/abc/viewform",
};

function render(reminders: readonly Reminder[]) {
  return renderLetter({ template: "reminder", reminders }, HEAD, LINKS);
}

describe("what a silent unit and the Office read", () => {
  test("the head: whose report is awaited, until when, what to choose without any, and the form", () => {
    const { subject, text, html } = render([SILENT]);
    expect(subject).toBe("Sắp đến hạn: báo cáo hoạt động của phòng, đơn vị");
    expect(text).toContain("thi đua năm nay của Phòng Tổng hợp. Đề nghị gửi trước ngày 25/11/2026");
    expect(text).toContain("chọn “Không có hoạt động”");
    expect(html).toContain('href="https://docs.google.com/forms/d/e/abc/viewform"');
    expect(text).not.toContain("hồ sơ đang chờ");
  });

  test("the Office: which units, by name", () => {
    const gaps = [{ kind: "silent-unit", count: 2, names: ["Phòng Tổng hợp", "Thanh tra"] }] as const;
    const { formUrl: _, ...close } = SILENT;
    const { text } = render([{ ...close, task: "close", subjects: [], gaps }]);
    expect(text).toContain(
      "2 phòng, đơn vị chưa báo cáo hoạt động tuyên truyền, tập huấn, thi đua: Phòng Tổng hợp, Thanh tra",
    );
  });

  test("a report that was not taken is no dossier's form: the letter says how to send it again", () => {
    const { subject, text } = renderLetter(
      {
        template: "not-taken",
        personName: "Nguyễn Văn An",
        at: "2026-10-14T09:03:11.000+07:00",
        reason: "Ngày thực hiện để trống, cần một ngày dạng 14/10/2026",
        form: "activities",
      },
      HEAD,
      LINKS,
    );
    expect(subject).toBe("Báo cáo hoạt động “Công dân học tập” năm 2026 chưa được ghi nhận");
    expect(text).toContain("đã đến nhưng chưa được ghi nhận.");
    expect(text).toContain("mở lại phiếu đã gửi để sửa");
    expect(text).not.toContain("hồ sơ");
  });
});
