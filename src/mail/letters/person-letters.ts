import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { Letter, Letterhead } from "../../domain/letters.ts";
import { titleFor } from "../../domain/streak.ts";
import { type Block, type LetterContent, paragraph } from "../content.ts";

type Of<T extends Letter["template"]> = Extract<Letter, { template: T }>;

function greetingTo(name: string): string {
  return `Kính gửi đồng chí ${name},`;
}

/** To the person: registration received. */
export function registered(letter: Of<"registered">, head: Letterhead): LetterContent {
  const from = vietnameseDay(letter.opensOn);
  const until = vietnameseDay(letter.due);
  return {
    subject: `Đã nhận đăng ký “Công dân học tập” năm ${head.year}: ${letter.personName}`,
    preview: `Phiếu tự đánh giá mở từ ${from} đến hết ${until}.`,
    greeting: greetingTo(letter.personName),
    blocks: [
      paragraph(
        `Cảm ơn đồng chí đã đăng ký xây dựng mô hình “Công dân học tập” năm ${head.year}. Đăng ký của đồng chí đã được ghi nhận.`,
      ),
      { kind: "facts", facts: [{ label: "Tự đánh giá", value: `từ ${from} đến hết ngày ${until}` }] },
      paragraph(
        "Từ nay đến đó, đồng chí nên lưu lại minh chứng của việc học tập trong năm: sổ ghi chép, giấy chứng nhận, kế hoạch, sáng kiến, liên kết tài liệu. Xin không gửi ảnh giấy tờ tùy thân hoặc thông tin về sức khỏe.",
      ),
    ],
  };
}

/** To the person: the self-assessment was received. */
export function received(letter: Of<"received">, head: Letterhead): LetterContent {
  return {
    subject: `Đã nhận phiếu tự đánh giá “Công dân học tập” năm ${head.year}: ${letter.personName}`,
    preview: `Tổng điểm tự chấm ${letter.total}/100, nhận lúc ${vietnameseMoment(letter.at)}.`,
    greeting: greetingTo(letter.personName),
    blocks: [
      paragraph(
        `Phiếu tự đánh giá của đồng chí đã được nhận lúc ${vietnameseMoment(letter.at)} và đang chờ đơn vị thẩm định.`,
      ),
      { kind: "scores", scores: letter.scores, total: letter.total },
      ...missing(letter.missingEvidence),
      paragraph(
        "Khi đơn vị chưa thẩm định và còn trong hạn, đồng chí có thể nộp lại; phiếu sau thay cho phiếu trước.",
      ),
    ],
  };
}

function missing(numbers: readonly number[]): readonly Block[] {
  if (numbers.length === 0) return [];
  return [
    paragraph(
      `Chưa nêu minh chứng ở chỉ số ${numbers.join(", ")}. Phiếu vẫn được nhận; bổ sung minh chứng giúp việc thẩm định thuận lợi hơn.`,
    ),
  ];
}

/** To a known person whose response could not be taken. */
export function notTaken(letter: Of<"not-taken">, head: Letterhead): LetterContent {
  const report = letter.form === "activities";
  const subject = report
    ? `Báo cáo hoạt động “Công dân học tập” năm ${head.year} chưa được ghi nhận`
    : `Phiếu “Công dân học tập” năm ${head.year} chưa được ghi nhận: ${letter.personName}`;
  const into = report ? "" : " vào hồ sơ";
  return {
    subject,
    preview: `Lý do: ${letter.reason}.`,
    greeting: greetingTo(letter.personName),
    blocks: [
      paragraph(
        `Phiếu đồng chí gửi lúc ${vietnameseMoment(letter.at)} đã đến nhưng chưa được ghi nhận${into}. Nội dung vẫn được lưu, không bị mất.`,
      ),
      { kind: "quote", label: "Lý do", text: letter.reason },
      paragraph(
        report
          ? "Đề nghị đồng chí mở lại phiếu đã gửi để sửa, hoặc gửi phiếu mới. Cần giúp, đề nghị liên hệ Văn phòng."
          : "Nếu cần sửa, đề nghị đồng chí gửi lại phiếu khi còn trong hạn. Nếu đồng chí cho rằng có nhầm lẫn, đề nghị liên hệ Văn phòng để được xem xét.",
      ),
    ],
  };
}

/** To the person: more evidence is asked for; the form opens with what they answered. */
export function returned(letter: Of<"returned">, head: Letterhead): LetterContent {
  const due = vietnameseDay(letter.due);
  const { prefilled } = letter;
  return {
    subject: `Đề nghị bổ sung phiếu tự đánh giá “Công dân học tập” năm ${head.year}: ${letter.personName}`,
    preview: `Đề nghị bổ sung và nộp lại, chậm nhất hết ngày ${due}.`,
    greeting: greetingTo(letter.personName),
    blocks: [
      paragraph("Đơn vị đã xem phiếu tự đánh giá và đề nghị đồng chí bổ sung trước khi thẩm định."),
      { kind: "quote", label: "Nội dung cần bổ sung", text: letter.reason },
      paragraph(
        `Đề nghị đồng chí nộp lại phiếu, chậm nhất hết ngày ${due}. Phiếu nộp lại thay cho phiếu trước.`,
      ),
      ...(prefilled ? prefilledNote(prefilled.leftOut) : []),
      { kind: "action", label: "Mở phiếu tự đánh giá", url: letter.formUrl },
    ],
  };
}

function prefilledNote(leftOut: readonly number[]): readonly Block[] {
  const filled =
    "Phiếu mở ra đã điền sẵn những gì đồng chí trả lời lần trước: đồng chí chỉ sửa phần được hỏi, chọn lại mục Công khai rồi gửi.";
  if (leftOut.length === 0) return [paragraph(filled)];
  return [
    paragraph(
      `${filled} Minh chứng ở chỉ số ${leftOut.join(", ")} quá dài nên không điền sẵn được; đề nghị chép lại từ trang hồ sơ của đồng chí.`,
    ),
  ];
}

/** To the person: the head's decision. */
export function result(letter: Of<"result">, head: Letterhead): LetterContent {
  return letter.recognised ? recognised(letter, head) : notYet(letter, head);
}

function recognised(letter: Of<"result">, head: Letterhead): LetterContent {
  const title = titleFor(letter.streak);
  return {
    subject: `Chúc mừng đồng chí ${letter.personName} đạt danh hiệu “${title}” năm ${head.year}`,
    preview: `Tổng điểm ${letter.total}/100. ${run(letter.streak)}`,
    greeting: greetingTo(letter.personName),
    blocks: [
      {
        kind: "headline",
        text: `Chúc mừng đồng chí đạt danh hiệu “${title}” năm ${head.year}!`,
        tone: "good",
      },
      paragraph(
        letter.outstanding
          ? `${approved(letter)} ${run(letter.streak)} ${head.agency} trân trọng ghi nhận sự bền bỉ học tập của đồng chí, tấm gương cho tập thể.`
          : `${approved(letter)} ${run(letter.streak)} ${head.agency} trân trọng ghi nhận nỗ lực học tập của đồng chí trong năm qua.`,
      ),
      ...decisionFacts(letter),
      { kind: "scores", scores: letter.scores, total: letter.total },
      ...appraisalRemark(letter.appraisalReason),
      paragraph("Chúc đồng chí tiếp tục học tập, chia sẻ với đồng nghiệp và gặt hái nhiều kết quả mới."),
    ],
  };
}

function notYet(letter: Of<"result">, head: Letterhead): LetterContent {
  return {
    subject: `Kết quả “Công dân học tập” năm ${head.year}: ${letter.personName}`,
    preview: "Cảm ơn đồng chí đã tham gia; chi tiết kết quả ở trong thư.",
    greeting: greetingTo(letter.personName),
    blocks: [
      paragraph(
        `Cảm ơn đồng chí đã tham gia xây dựng mô hình “Công dân học tập” năm ${head.year}. ${head.agency} ghi nhận những gì đồng chí đã học và làm được trong năm.`,
      ),
      { kind: "headline", text: `Kết quả năm ${head.year}: Chưa đạt`, tone: "plain" },
      ...(letter.cause === "" ? [] : [{ kind: "quote", label: "Lý do", text: letter.cause } as const]),
      ...decisionFacts(letter),
      { kind: "scores", scores: letter.scores, total: letter.total },
      ...strengths(letter.scores),
      ...appraisalRemark(letter.appraisalReason),
      paragraph(
        "Nếu có điều chưa rõ, đề nghị đồng chí trao đổi với trưởng đơn vị hoặc Văn phòng. Rất mong đồng chí tiếp tục tham gia vào năm tới.",
      ),
    ],
  };
}

/** From here on a score tells of something done well. */
const GOOD = 8;

/** What went well stands beside what did not suffice. */
function strengths(scores: readonly number[]): readonly Block[] {
  const good = scores.flatMap((score, index) => (score >= GOOD ? [index + 1] : []));
  if (good.length === 0) return [];
  const where = good.length === scores.length ? "cả 10 chỉ số" : `chỉ số ${good.join(", ")}`;
  return [paragraph(`Đồng chí đạt từ ${GOOD} điểm trở lên ở ${where}.`)];
}

/** The click approves the list; the signed decision is the legal act, and may still be to come. */
function approved({ decisionNumber }: Of<"result">): string {
  return decisionNumber === ""
    ? "Thủ trưởng cơ quan đã phê duyệt danh sách đề nghị công nhận; quyết định sẽ do Văn phòng trình ký và báo tới đồng chí."
    : "Thủ trưởng cơ quan đã quyết định công nhận.";
}

/** How many years in a row, in words. */
function run(streak: number): string {
  return streak > 1 ? `Đây là năm thứ ${streak} liên tiếp đồng chí đạt danh hiệu.` : "";
}

function decisionFacts({ decisionNumber, decisionDate }: Of<"result">): readonly Block[] {
  const facts = [
    { label: "Quyết định số", value: decisionNumber },
    { label: "Ngày quyết định", value: decisionDate === "" ? "" : vietnameseDay(decisionDate) },
  ].filter((fact) => fact.value !== "");
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

function appraisalRemark(reason: string): readonly Block[] {
  return reason === "" ? [] : [{ kind: "quote", label: "Ý kiến thẩm định về điểm", text: reason }];
}
