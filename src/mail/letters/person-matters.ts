import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { Invitation, Letter, Letterhead } from "../../domain/letters.ts";
import { type Block, type LetterContent, paragraph } from "../content.ts";

type Of<T extends Letter["template"]> = Extract<Letter, { template: T }>;

function greetingTo(name: string): string {
  return `Kính gửi đồng chí ${name},`;
}

function quote(label: string, text: string): readonly Block[] {
  return text === "" ? [] : [{ kind: "quote", label, text }];
}

/** At the end of every letter to a person: where they see how their dossier stands. */
export function ownPageBlock(url: string): Block {
  const due = "hồ sơ đang ở bước nào, điểm và lý do, kết quả các năm; liên kết dành riêng cho đồng chí";
  return { kind: "tasks", tasks: [{ title: "Trang hồ sơ của đồng chí", due, url }] };
}

/** To the person: the withdrawal is recorded. */
export function withdrawn(letter: Of<"withdrawn">, head: Letterhead): LetterContent {
  const { personName, at, reason, formUrl } = letter;
  return {
    subject: `Đã ghi nhận rút đăng ký “Công dân học tập” năm ${head.year}: ${personName}`,
    preview: "Việc đăng ký là tự nguyện; đồng chí có thể đăng ký lại.",
    greeting: greetingTo(personName),
    blocks: [
      paragraph(
        `Văn phòng đã ghi nhận việc đồng chí rút đăng ký “Công dân học tập” năm ${head.year}, lúc ${vietnameseMoment(at)}. Hồ sơ của đồng chí không còn được xem xét trong năm nay.`,
      ),
      ...quote("Lý do", reason),
      paragraph(
        "Việc đăng ký là tự nguyện. Nếu thay đổi ý định khi còn trong hạn, đồng chí chỉ cần đăng ký lại hoặc nộp phiếu tự đánh giá.",
      ),
      ...(formUrl === "" ? [] : [{ kind: "action", label: "Đăng ký lại", url: formUrl } as const]),
    ],
  };
}

/** To an approver: the person has withdrawn, nothing is left to do. */
export function noLongerWaits(letter: Of<"no-longer-waits">, head: Letterhead): LetterContent {
  const { personName, personId, unitName, at } = letter;
  return {
    subject: `Không còn phải xử lý: hồ sơ của ${personName} (${personId}), ${unitName}`,
    preview: "Cá nhân đã rút đăng ký.",
    greeting: "Kính gửi đồng chí,",
    blocks: [
      paragraph(
        `Đồng chí ${personName} (${personId}), ${unitName}, đã rút đăng ký “Công dân học tập” năm ${head.year} lúc ${vietnameseMoment(at)}. Liên kết đã gửi đồng chí về hồ sơ này không còn việc phải làm.`,
      ),
    ],
  };
}

/** To the person: the appraisal is done, and may be asked about. */
export function appraised(letter: Of<"appraised">, head: Letterhead): LetterContent {
  const { personName, scores, total, selfTotal, reason, reviewDays } = letter;
  const difference = total === selfTotal ? "" : ` (tự chấm: ${selfTotal})`;
  return {
    subject: `Kết quả thẩm định “Công dân học tập” năm ${head.year}: ${personName}`,
    preview: `Tổng điểm thẩm định ${total}/100${difference}.`,
    greeting: greetingTo(personName),
    blocks: [
      paragraph(
        `Hồ sơ “Công dân học tập” năm ${head.year} của đồng chí đã được thẩm định: ${total}/100 điểm${difference}. Kết quả công nhận do Thủ trưởng cơ quan quyết định sau.`,
      ),
      { kind: "scores", scores, total },
      ...quote("Ý kiến thẩm định về điểm", reason),
      paragraph(
        `Nếu thấy có điểm chưa thỏa đáng, đồng chí có thể đề nghị xem xét lại trong ${reviewDays} ngày làm việc kể từ khi thẩm định xong; trang hồ sơ của đồng chí ghi rõ ngày cuối và có sẵn mẫu đề nghị. Nếu đồng ý, đồng chí không cần làm gì.`,
      ),
    ],
  };
}

/** To the unit's appraiser: somebody asks for a review. */
export function reviewRequested(
  letter: Of<"review-requested">,
  head: Letterhead,
  urlOf: (invitation: Invitation) => string,
): LetterContent {
  const { personName, personId, unitName, scores, total, appraisalReason, request, due } = letter;
  return {
    subject: `Đề nghị xem xét lại: ${personName} (${personId}), ${unitName}`,
    preview: "Cá nhân đề nghị xem xét lại điểm thẩm định.",
    greeting: "Kính gửi đồng chí,",
    blocks: [
      paragraph(
        `Đồng chí ${personName} (${personId}), ${unitName}, đề nghị xem xét lại kết quả thẩm định “Công dân học tập” năm ${head.year}. Trong khi chờ trả lời, hồ sơ chưa đưa vào danh sách trình Thủ trưởng.`,
      ),
      ...quote("Nội dung đề nghị", request),
      { kind: "scores", scores, total },
      ...quote("Ý kiến thẩm định đã ghi", appraisalReason),
      paragraph(
        `Đề nghị đồng chí trả lời trước hạn quyết định (${vietnameseDay(due)}): giữ kết quả và nêu lý do, hoặc mở lại để thẩm định lại.`,
      ),
      { kind: "action", label: "Xem và trả lời", url: urlOf(letter.invitation) },
    ],
  };
}

/** To the person: what came of the request for review. */
export function reviewAnswered(letter: Of<"review-answered">, head: Letterhead): LetterContent {
  const { personName, outcome, answer } = letter;
  const came =
    outcome === "kept"
      ? "Đơn vị đã xem xét lại theo đề nghị của đồng chí và giữ kết quả thẩm định."
      : "Đơn vị đã tiếp nhận đề nghị của đồng chí và sẽ thẩm định lại hồ sơ; đồng chí sẽ được báo kết quả.";
  return {
    subject: `Trả lời đề nghị xem xét lại “Công dân học tập” năm ${head.year}: ${personName}`,
    preview: came,
    greeting: greetingTo(personName),
    blocks: [
      paragraph(came),
      ...quote("Nội dung trả lời", answer),
      paragraph("Cảm ơn đồng chí đã trao đổi thẳng thắn, giúp việc đánh giá được đầy đủ hơn."),
    ],
  };
}

/** To a known person: a response that was set aside is not taken, with the Office's reason. */
export function dismissed(letter: Of<"dismissed">, head: Letterhead): LetterContent {
  const { personName, at, reason } = letter;
  return {
    subject: `Về phiếu “Công dân học tập” năm ${head.year} gửi ngày ${vietnameseDay(at.slice(0, 10))}: ${personName}`,
    preview: "Văn phòng đã xem phiếu đồng chí gửi.",
    greeting: greetingTo(personName),
    blocks: [
      paragraph(
        `Văn phòng đã xem phiếu đồng chí gửi lúc ${vietnameseMoment(at)} và rất tiếc chưa đưa được vào hồ sơ năm ${head.year}.`,
      ),
      ...quote("Lý do", reason),
      paragraph(
        "Nội dung phiếu vẫn được lưu. Nếu có điều chưa rõ, đề nghị đồng chí trao đổi với Văn phòng; Văn phòng sẵn sàng hỗ trợ.",
      ),
    ],
  };
}
