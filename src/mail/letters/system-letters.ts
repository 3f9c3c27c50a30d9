import type { LetterAboutSystem } from "../../domain/letters-about-system.ts";
import { type LetterContent, paragraph } from "../content.ts";

/** To the Office: what people's hands have changed, each with its place, and what to do. */
export function systemFindings({ findings, count, mending }: LetterAboutSystem): LetterContent {
  const more = count - findings.length;
  const mends =
    mending === 0
      ? "Phần mềm không tự đặt lại được những chỗ này; đề nghị Văn phòng xem từng chỗ."
      : `“Khôi phục” (menu Hệ thống) đặt lại được ${mending} chỗ; hộp thoại cho xem trước khi ghi.`;
  return {
    subject: `Bảng tính có ${count} chỗ cần xem`,
    preview: findings[0] ?? "",
    greeting: "Kính gửi Văn phòng,",
    blocks: [
      paragraph(
        `Kiểm tra đêm qua thấy ${count} chỗ trong bảng tính, biểu mẫu hoặc lịch chạy không còn như phần mềm đặt:`,
      ),
      ...findings.map((finding) => paragraph(`– ${finding}`)),
      ...(more > 0 ? [paragraph(`và ${more} chỗ khác, xem đủ ở “Kiểm tra hệ thống”.`)] : []),
      paragraph(mends),
      paragraph("Thư này chỉ gửi lại khi có chỗ khác."),
    ],
  };
}
