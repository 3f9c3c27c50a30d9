import type { AppraisalLetter } from "../../domain/appraisal-letters.ts";
import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { Invitation, Letterhead } from "../../domain/letters.ts";
import { type LetterContent, paragraph } from "../content.ts";
import { everythingWaiting } from "./approver-letters.ts";

type Of<T extends AppraisalLetter["template"]> = Extract<AppraisalLetter, { template: T }>;
type UrlOf = (invitation: Invitation) => string;

/** Names in one letter; more are counted. */
const MOST_NAMES = 20;

function prepareStep(letter: Of<"prepare-step">, head: Letterhead, urlOf: UrlOf): LetterContent {
  const { personName, personId, unitName, again } = letter;
  const due = vietnameseDay(letter.due);
  return {
    subject: `Chuẩn bị thẩm định: ${personName} (${personId}), ${unitName}`,
    preview: `Trưởng đơn vị xác nhận trước hết ngày ${due}.`,
    greeting: "Kính gửi đồng chí,",
    blocks: [
      paragraph(
        `Hồ sơ “Công dân học tập” năm ${head.year} của đồng chí ${personName} (${personId}), ${unitName}, ${again ? "đã được nộp lại" : "đã được nộp"}. Đồng chí có thể chuẩn bị thẩm định để người thẩm định (${letter.head}) xác nhận, chậm nhất hết ngày ${due}.`,
      ),
      { kind: "action", label: "Mở hồ sơ để chuẩn bị", url: urlOf(letter.invitation) },
      everythingWaiting(letter.invitation, urlOf),
      paragraph(
        "Bản chuẩn bị chưa phải là kết quả thẩm định: chỉ khi trưởng đơn vị xác nhận, điểm mới được ghi. Liên kết dành riêng cho đồng chí, xin không chuyển tiếp.",
      ),
    ],
  };
}

function named(people: Of<"prepared">["people"]): string {
  const names = people.slice(0, MOST_NAMES).map(({ name, id }) => `${name} (${id})`);
  const rest = people.length - names.length;
  return names.join(", ") + (rest > 0 ? ` và ${rest} hồ sơ khác` : "");
}

function prepared(letter: Of<"prepared">, head: Letterhead, urlOf: UrlOf): LetterContent {
  const { people, by } = letter;
  const due = vietnameseDay(letter.due);
  return {
    subject: `Chờ xác nhận thẩm định: ${people.length} hồ sơ do cấp phó chuẩn bị`,
    preview: `Đề nghị xác nhận trước hết ngày ${due}.`,
    greeting: "Kính gửi đồng chí,",
    blocks: [
      paragraph(
        `${by} đã chuẩn bị thẩm định ${people.length} hồ sơ “Công dân học tập” năm ${head.year}: ${named(people)}.`,
      ),
      paragraph(
        `Đề nghị đồng chí xem và xác nhận, hoặc sửa lại, chậm nhất hết ngày ${due}. Chưa có điểm nào được ghi.`,
      ),
      { kind: "action", label: "Mở danh sách việc đang chờ", url: urlOf(letter.invitation) },
      paragraph("Liên kết dành riêng cho đồng chí, xin không chuyển tiếp."),
    ],
  };
}

function takenBack(letter: Of<"return-taken-back">, head: Letterhead): LetterContent {
  const when = vietnameseMoment(letter.at);
  return {
    subject: "Đồng chí không cần bổ sung hồ sơ nữa",
    preview: "Yêu cầu bổ sung đã được thu hồi; hồ sơ đang chờ thẩm định.",
    greeting: `Kính gửi đồng chí ${letter.personName},`,
    blocks: [
      paragraph(
        `Lúc ${when}, người thẩm định (${letter.by}) đã thu hồi yêu cầu bổ sung đối với hồ sơ “Công dân học tập” năm ${head.year} của đồng chí.`,
      ),
      paragraph("Hồ sơ được thẩm định theo phiếu đã nộp; đồng chí không cần làm gì thêm."),
    ],
  };
}

/** What a letter about the unit's step says. */
export function appraisalLetter(letter: AppraisalLetter, head: Letterhead, urlOf: UrlOf): LetterContent {
  switch (letter.template) {
    case "prepare-step":
      return prepareStep(letter, head, urlOf);
    case "prepared":
      return prepared(letter, head, urlOf);
    case "return-taken-back":
      return takenBack(letter, head);
  }
}
