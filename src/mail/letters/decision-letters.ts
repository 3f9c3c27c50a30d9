import { vietnameseDay } from "../../domain/calendar.ts";
import type { CitedDocument } from "../../domain/dossier.ts";
import type { Letter, Letterhead } from "../../domain/letters.ts";
import { titleFor } from "../../domain/streak.ts";
import { type LetterContent, paragraph } from "../content.ts";

type Of<T extends Letter["template"]> = Extract<Letter, { template: T }>;

function greetingTo(name: string): string {
  return `Kính gửi đồng chí ${name},`;
}

function documentInWords({ number, date }: CitedDocument): string {
  return `${number} ngày ${vietnameseDay(date)}`;
}

/** To the person: the decision that was announced is signed. */
export function decisionSigned(letter: Of<"decision-signed">, head: Letterhead): LetterContent {
  const { number, date, signer, streak, year, personName } = letter;
  const title = titleFor(streak);
  return {
    subject: `Quyết định công nhận “${title}” năm ${year}: ${personName}`,
    preview: `Quyết định số ${number} ngày ${vietnameseDay(date)}.`,
    greeting: greetingTo(personName),
    blocks: [
      paragraph(
        `Tiếp theo thư báo kết quả, quyết định công nhận danh hiệu “${title}” năm ${year} của đồng chí đã được ký ban hành.`,
      ),
      {
        kind: "facts",
        facts: [
          { label: "Quyết định số", value: number },
          { label: "Ngày quyết định", value: vietnameseDay(date) },
          { label: "Người ký", value: signer },
        ],
      },
      paragraph(`${head.agency} một lần nữa chúc mừng đồng chí. Đồng chí không cần làm gì thêm.`),
    ],
  };
}

/** To the person: a typing error was put right; the title stands. */
export function decisionCorrected(letter: Of<"decision-corrected">): LetterContent {
  const { what, document, year, personName } = letter;
  return {
    subject: `Đính chính quyết định công nhận “Công dân học tập” năm ${year}: ${personName}`,
    preview: "Danh hiệu của đồng chí không thay đổi.",
    greeting: greetingTo(personName),
    blocks: [
      paragraph(
        `Quyết định công nhận năm ${year} có sai sót khi soạn thảo và đã được đính chính theo văn bản số ${documentInWords(document)}. Danh hiệu của đồng chí không thay đổi.`,
      ),
      { kind: "quote", label: "Nội dung đính chính", text: what },
      paragraph("Rất mong đồng chí thông cảm. Đồng chí không cần làm gì thêm."),
    ],
  };
}

/** To the person: the title was withdrawn. Says what and why, and whom to talk to; does not judge. */
export function titleRevoked(letter: Of<"title-revoked">, head: Letterhead): LetterContent {
  const { number, document, reason, year, personName } = letter;
  const given = number === "" ? "" : ` đã công nhận tại Quyết định số ${number}`;
  return {
    subject: `Thông báo về danh hiệu “Công dân học tập” năm ${year}: ${personName}`,
    preview: "Nội dung và lý do ở trong thư.",
    greeting: greetingTo(personName),
    blocks: [
      paragraph(
        `${head.agency} xin thông báo để đồng chí biết: danh hiệu “Công dân học tập” năm ${year}${given} được hủy theo văn bản số ${documentInWords(document)}.`,
      ),
      { kind: "quote", label: "Lý do ghi trong văn bản", text: reason },
      paragraph(
        "Những gì đồng chí đã học và đóng góp trong năm vẫn được ghi nhận; kết quả các năm khác không bị hủy, chỉ số năm liền được tính lại. Hồ sơ và minh chứng của đồng chí vẫn được lưu.",
      ),
      paragraph(
        "Nếu có điều chưa rõ hoặc chưa đồng tình, đề nghị đồng chí trao đổi với Văn phòng để được xem lại hồ sơ. Rất mong đồng chí tiếp tục tham gia trong những năm tới.",
      ),
    ],
  };
}
