import type { Letter, Letterhead } from "../../domain/letters.ts";
import { type LetterContent, paragraph } from "../content.ts";

type Of<T extends Letter["template"]> = Extract<Letter, { template: T }>;

/** To the Office: the head sent a list back. */
export function listSentBack(
  { listNumber, by, reason }: Of<"list-sent-back">,
  { year }: Letterhead,
): LetterContent {
  return {
    subject: `Trả lại danh sách số ${listNumber} đề nghị công nhận “Công dân học tập” năm ${year}`,
    preview: `Lý do: ${reason.slice(0, 120)}`,
    greeting: "Kính gửi Văn phòng,",
    blocks: [
      paragraph(
        `${by} đã trả lại danh sách số ${listNumber} đề nghị công nhận “Công dân học tập” năm ${year}.`,
      ),
      { kind: "quote", label: "Lý do trả lại", text: reason },
      paragraph(
        "Các hồ sơ trong danh sách trở về trạng thái “Đã thẩm định”. Khi đã xử lý xong, chọn “Lập danh sách đề nghị” trong menu Công dân học tập để trình danh sách mới.",
      ),
    ],
  };
}
