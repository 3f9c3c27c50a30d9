import { vietnameseDay } from "../../domain/calendar.ts";
import type { LetterWithFiles } from "../../domain/letter-with-files.ts";
import type { Letterhead } from "../../domain/letters.ts";
import { type Block, type LetterContent, paragraph } from "../content.ts";

function decisionInWords({ number, date }: LetterWithFiles["decisions"][number]): string {
  return `${number || "chưa ghi số"}${date === "" ? "" : ` ngày ${vietnameseDay(date)}`}`;
}

function facts({ total, recognised, outstanding, decisions }: LetterWithFiles): Block {
  return {
    kind: "facts",
    facts: [
      { label: "Tổng số công chức, viên chức, người lao động", value: `${total} người` },
      { label: "Được công nhận “Công dân học tập”", value: `${recognised} người` },
      { label: "Tiêu biểu xuất sắc (từ 5 năm liền)", value: `${outstanding} người` },
      ...(decisions.length === 0
        ? []
        : [{ label: "Quyết định công nhận", value: decisions.map(decisionInWords).join("; ") }]),
    ],
  };
}

/** What the letter replaces and why, where it does. */
function replaced({ replaces, reason }: LetterWithFiles): readonly Block[] {
  if (replaces === "") return [];
  return [
    paragraph(`Hồ sơ này thay thế hồ sơ đã gửi ${replaces}.`),
    { kind: "quote", label: "Lý do thay thế", text: reason },
  ];
}

function files({ attachments, linked, decisions }: LetterWithFiles): readonly Block[] {
  const signed = decisions.filter(({ file }) => file !== "");
  return [
    ...(attachments.length === 0
      ? []
      : [
          {
            kind: "quote",
            label: "Tệp kèm theo thư",
            text: attachments.map(({ name }) => name).join("\n"),
          } as const,
        ]),
    ...linked.map(({ name, url }): Block => ({ kind: "action", label: `Mở ${name}`, url })),
    ...signed.map(
      ({ number, file }): Block => ({
        kind: "action",
        label: `Mở bản đã ký của Quyết định ${number}`,
        url: file,
      }),
    ),
  ];
}

/** To Hội Khuyến học tỉnh, and to the plan's other recipients for information: the year's results, with the files. */
export function resultsPackage(letter: LetterWithFiles, { agency, year }: Letterhead): LetterContent {
  const again = letter.replaces === "" ? "" : " (thay thế)";
  const purpose = letter.toAssociation ? "gửi Hội Khuyến học tỉnh" : "kính gửi Quý cơ quan";
  return {
    subject: `${agency}: kết quả công nhận “Công dân học tập” năm ${year}${again}`,
    preview: `${letter.recognised} người được công nhận trên tổng số ${letter.total}.`,
    greeting: letter.toAssociation ? "Kính gửi Hội Khuyến học tỉnh," : "Kính gửi Quý cơ quan,",
    blocks: [
      paragraph(
        `Thực hiện Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 (mục V.2), ${agency} ${purpose} kết quả công nhận “Công dân học tập” năm ${year}:`,
      ),
      ...replaced(letter),
      facts(letter),
      ...files(letter),
      paragraph(
        letter.toAssociation
          ? "Kính đề nghị Hội Khuyến học tỉnh tiếp nhận và cho biết số, ngày tiếp nhận bằng cách trả lời thư này. Trân trọng."
          : "Trân trọng.",
      ),
    ],
  };
}
