import { isQuestion } from "../../services/forms/item-types.ts";
import type { FormItemState, FormState } from "../../services/forms/state.ts";
import { fieldName } from "./form-pages.ts";

/** Evidence as a civil servant of a finance department might write it; taken in turn. */
const EVIDENCE: readonly string[] = [
  "Đọc Tạp chí Tài chính hằng tuần; tra cứu văn bản mới trên vbpl.vn trước mỗi báo cáo.",
  "Có kế hoạch học tập năm được phòng duyệt tháng 01, đã hoàn thành 4/5 nội dung.",
  "Dành chiều thứ Sáu để tự học; hoàn thành lớp bồi dưỡng nghiệp vụ quý II, có chứng nhận.",
  "Cùng hai đồng nghiệp trong phòng học lớp phân tích dữ liệu; gia đình đạt Gia đình học tập.",
  "Xử lý 100% hồ sơ trên hệ thống điện tử; lập bảng theo dõi giải ngân dùng chung.",
  "Đạt bậc 3 tiếng Anh; dịch tóm tắt tài liệu của đoàn chuyên gia tháng 8.",
  "Sáng kiến rút ngắn khâu đối chiếu số liệu, được Sở công nhận.",
  "Góp ý ba dự thảo văn bản, nêu rõ căn cứ và phương án thay thế.",
  "Hướng dẫn hai công chức mới; tham gia tổ công nghệ số cộng đồng của phường.",
  "Phối hợp với UBND xã tổ chức buổi tuyên truyền về ngân sách, 60 người dự.",
];
const SCORES: readonly number[] = [8, 9, 8, 9, 8, 7, 8, 8, 9, 9];

/**
 * Answers for somebody who wants to see the form sent before filling in one of their own, as the query of a pre-filled
 * link: high scores, evidence to each, the first choice elsewhere.
 *
 * @see https://support.google.com/docs/answer/2839588 (pre-filled links)
 */
export function sampleAnswersQuery(form: FormState): string {
  const query = new URLSearchParams({ usp: "pp_url" });
  let scales = 0;
  let texts = 0;
  for (const item of form.items.filter(({ type }) => isQuestion(type))) {
    const answer = sampleAnswer(item, scales, texts);
    if (item.type === "SCALE") scales += 1;
    if (item.type === "PARAGRAPH_TEXT" || item.type === "TEXT") texts += 1;
    if (answer !== "") query.append(fieldName(item), answer);
  }
  return query.toString();
}

function sampleAnswer(item: FormItemState, scales: number, texts: number): string {
  switch (item.type) {
    case "SCALE": {
      const score = SCORES[scales % SCORES.length] ?? item.upperBound;
      return String(Math.min(Math.max(score, item.lowerBound), item.upperBound));
    }
    case "TEXT":
    case "PARAGRAPH_TEXT":
      return EVIDENCE[texts % EVIDENCE.length] ?? "";
    default:
      return item.choices[0] ?? "";
  }
}
