import { vietnameseDay } from "../../domain/calendar.ts";
import type { DigestItem, Invitation, Letter, Letterhead, StandIn } from "../../domain/letters.ts";
import { queueInvitation } from "../../domain/queue-invitation.ts";
import { type Block, type LetterContent, paragraph } from "../content.ts";
import { reminderBlocks } from "./reminder-letter.ts";

type Of<T extends Letter["template"]> = Extract<Letter, { template: T }>;
type UrlOf = (invitation: Invitation) => string;

const GREETING = "Kính gửi đồng chí,";

/** Under every link that lets its reader act. */
const PERSONAL: Block = paragraph(
  "Mở liên kết chỉ để xem; ý kiến được ghi khi đồng chí bấm nút trên trang. Liên kết dành riêng cho đồng chí, xin không chuyển tiếp.",
);

/** Why it is this reader who is asked; nothing where it is their own step. */
function standInBlocks(standIn: StandIn | undefined): readonly Block[] {
  const { onBehalfOf, reassigned } = standIn ?? {};
  const order = reassigned && `Văn phòng phân công lại bước này cho đồng chí. Lý do: ${reassigned}`;
  const place =
    onBehalfOf &&
    `Đồng chí xử lý thay ${onBehalfOf} theo ủy quyền đã ghi tại Văn phòng; ý kiến được ghi tên đồng chí và ghi rõ là thay.`;
  return [order, place].flatMap((text) => (text ? [paragraph(text)] : []));
}

/** The way to everything that waits for the same approver, on one page. */
export function everythingWaiting({ approver, subject }: Invitation, urlOf: UrlOf): Block {
  const url = urlOf(queueInvitation(approver, Number(subject.slice(0, 4))));
  const due = "Tất cả hồ sơ đang chờ đồng chí, trên một trang";
  return { kind: "tasks", tasks: [{ title: "Mở danh sách việc đang chờ", due, url }] };
}

/** To the unit's appraiser: a dossier waits. */
export function unitStep(letter: Of<"unit-step">, head: Letterhead, urlOf: UrlOf): LetterContent {
  const { personName, personId, unitName, objection } = letter;
  const what = letter.again ? "Chờ thẩm định lại" : "Chờ thẩm định";
  const due = vietnameseDay(letter.due);
  return {
    subject: `${what}: ${personName} (${personId}), ${unitName}`,
    preview: `Đề nghị thẩm định trước hết ngày ${due}.`,
    greeting: GREETING,
    blocks: [
      paragraph(opening(letter, head)),
      ...(objection === ""
        ? []
        : [
            {
              kind: "quote",
              label: `${giverOf(letter)} không nhất trí, với lý do`,
              text: objection,
            } as const,
          ]),
      ...standInBlocks(letter.standIn),
      paragraph(
        `Đề nghị đồng chí xem minh chứng và thẩm định, chậm nhất hết ngày ${due}: giữ nguyên điểm tự chấm, sửa điểm có nêu lý do, hoặc yêu cầu bổ sung.`,
      ),
      { kind: "action", label: "Mở hồ sơ để thẩm định", url: urlOf(letter.invitation) },
      everythingWaiting(letter.invitation, urlOf),
      PERSONAL,
    ],
  };
}

/** The trade union, or the council in its place. */
function giverOf({ council }: { readonly council?: true }): string {
  return council ? "Hội đồng xét" : "Công đoàn";
}

function opening(letter: Of<"unit-step">, head: Letterhead) {
  const { personName, personId, unitName, again, objection } = letter;
  const who = `Hồ sơ “Công dân học tập” năm ${head.year} của đồng chí ${personName} (${personId}), ${unitName},`;
  if (objection !== "") return `${who} được ${giverOf(letter)} chuyển lại để đơn vị thẩm định lại.`;
  return again
    ? `${who} đã được nộp lại và đang chờ đồng chí thẩm định.`
    : `${who} đang chờ đồng chí thẩm định.`;
}

/** To the union's appraiser. */
export function unionStep(letter: Of<"union-step">, head: Letterhead, urlOf: UrlOf): LetterContent {
  const { personName, personId, unitName } = letter;
  const giver = giverOf(letter);
  const due = vietnameseDay(letter.due);
  return {
    subject: `Chờ ý kiến ${giver}: ${personName} (${personId}), ${unitName}`,
    preview: `Đề nghị cho ý kiến trước hết ngày ${due}.`,
    greeting: GREETING,
    blocks: [
      paragraph(
        `Hồ sơ “Công dân học tập” năm ${head.year} của đồng chí ${personName} (${personId}), ${unitName}, đang chờ ý kiến của ${giver}.`,
      ),
      ...standInBlocks(letter.standIn),
      paragraph(
        `Đề nghị đồng chí cho ý kiến nhất trí hoặc không nhất trí (có nêu lý do), chậm nhất hết ngày ${due}.`,
      ),
      { kind: "action", label: "Mở hồ sơ để cho ý kiến", url: urlOf(letter.invitation) },
      everythingWaiting(letter.invitation, urlOf),
      PERSONAL,
    ],
  };
}

/** To the head of the agency: a list waits. */
export function listToDecide(letter: Of<"list-to-decide">, head: Letterhead, urlOf: UrlOf): LetterContent {
  const due = vietnameseDay(letter.due);
  return {
    subject: `Chờ phê duyệt: danh sách số ${letter.listNumber} đề nghị công nhận “Công dân học tập” năm ${head.year}, ${letter.proposed} người`,
    preview: `${letter.proposed} người được đề nghị, ${letter.notProposed} người không được đề nghị. Hạn ${due}.`,
    greeting: GREETING,
    blocks: [
      paragraph(
        `Kính trình đồng chí danh sách số ${letter.listNumber} đề nghị công nhận danh hiệu “Công dân học tập” năm ${head.year}, đã được các đơn vị và Công đoàn (Hội đồng xét) thẩm định.`,
      ),
      {
        kind: "facts",
        facts: [
          { label: "Được đề nghị", value: `${letter.proposed} người` },
          { label: "Không được đề nghị", value: `${letter.notProposed} người (có nêu lý do)` },
          { label: "Hạn quyết định", value: `hết ngày ${due}` },
        ],
      },
      ...standInBlocks(letter.standIn),
      { kind: "action", label: "Xem và phê duyệt danh sách", url: urlOf(letter.invitation) },
      PERSONAL,
    ],
  };
}

/** Below so many lines there is room for the names of what is due besides. */
const MOST_ITEMS_WITH_NAMES = 40;

/** One letter a morning with everything that waits. */
export function digest(letter: Of<"digest">, head: Letterhead, urlOf: UrlOf): LetterContent {
  const { items, more = 0, reminders = [], queue } = letter;
  const [first] = items;
  const count = items.length + more;
  const [earliest = ""] = items.map((item) => item.due).sort();
  return {
    subject:
      count === 1 && first !== undefined
        ? `Chờ ${first.title.charAt(0).toLowerCase()}${first.title.slice(1)}`
        : `${count} việc chờ đồng chí xử lý, hạn gần nhất ${vietnameseDay(earliest)}`,
    preview: `${count} việc thuộc chương trình “Công dân học tập” năm ${head.year} đang chờ đồng chí.`,
    greeting: GREETING,
    blocks: [
      paragraph(
        `${count} việc thuộc chương trình “Công dân học tập” năm ${head.year} đang chờ đồng chí. Đề nghị đồng chí mở từng liên kết để xử lý trước hạn.`,
      ),
      { kind: "tasks", tasks: items.map((item) => taskOf(item, urlOf)) },
      ...(more > 0 ? [paragraph(`và ${more} việc khác, xem đủ ở danh sách việc đang chờ.`)] : []),
      ...reminderBlocks(reminders, items.length > MOST_ITEMS_WITH_NAMES ? "counted" : "named"),
      ...(queue ? [{ kind: "action", label: "Mở danh sách việc đang chờ", url: urlOf(queue) } as const] : []),
      PERSONAL,
    ],
  };
}

function taskOf({ title, due, invitation }: DigestItem, urlOf: UrlOf) {
  return { title, due: `hạn hết ngày ${vietnameseDay(due)}`, url: urlOf(invitation) };
}

/** To the Office: the report was made. */
export function reportMade({ title, url }: Of<"report-made">, head: Letterhead): LetterContent {
  return {
    subject: `Đã lập: ${title}`,
    preview: `Văn bản năm ${head.year} đã lưu trong thư mục của Văn phòng.`,
    greeting: "Kính gửi Văn phòng,",
    blocks: [
      paragraph(
        `${title} đã được lập và lưu trong thư mục của Văn phòng. Số và ngày văn bản để trống cho văn thư ghi sau khi ký.`,
      ),
      { kind: "action", label: "Mở văn bản", url },
    ],
  };
}
