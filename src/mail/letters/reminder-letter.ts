import { vietnameseDay } from "../../domain/calendar.ts";
import type { Invitation, Letter, Letterhead } from "../../domain/letters.ts";
import type { PackageState } from "../../domain/package-reminder.ts";
import type { Reminder, ReminderTask } from "../../domain/reminders.ts";
import type { Gap, GapKind } from "../../domain/year-gaps.ts";
import { type Block, type LetterContent, paragraph } from "../content.ts";

/** Names written out for one task; the others are a number, so that the letter stays under the 102 KB at which Gmail cuts. */
const MOST_NAMES = 40;

const WORK: Readonly<Record<ReminderTask, string>> = {
  submit: "gửi phiếu tự đánh giá",
  supplement: "bổ sung hồ sơ theo yêu cầu của đơn vị",
  unit: "thẩm định",
  union: "cho ý kiến",
  list: "phê duyệt danh sách",
  activities: "báo cáo hoạt động của phòng, đơn vị",
  close: "hoàn tất số liệu của năm",
  package: "gửi hồ sơ kết quả năm cho Hội Khuyến học tỉnh",
};

/** What the year still lacks, after its number. */
const GAPS: Readonly<Record<GapKind, string>> = {
  "not-submitted": "người đã đăng ký, chưa gửi phiếu tự đánh giá",
  "to-supplement": "hồ sơ đang chờ cá nhân bổ sung",
  "not-appraised": "hồ sơ đang chờ đơn vị thẩm định",
  "without-opinion": "hồ sơ đang chờ ý kiến Công đoàn (Hội đồng xét)",
  "not-listed": "hồ sơ đã thẩm định, chưa đưa vào danh sách đề nghị",
  "undecided-list": "danh sách đang chờ Thủ trưởng phê duyệt",
  "unsigned-list": "danh sách đã phê duyệt, chưa ghi số, ngày quyết định",
  "silent-unit": "phòng, đơn vị chưa báo cáo hoạt động tuyên truyền, tập huấn, thi đua",
};

/** What is awaited from the person themselves. */
const OWN: Partial<Record<ReminderTask, string>> = {
  submit: "phiếu tự đánh giá",
  supplement: "phần bổ sung mà đơn vị đề nghị",
};

/** How many, and of what. */
function amount({ task, subjects }: Reminder): string {
  return task === "list" ? `${subjects.length} danh sách` : `${subjects.length} hồ sơ`;
}

function isOwnWork({ task }: Reminder): boolean {
  return task === "submit" || task === "supplement";
}

/** What keeps the package back, and what to do about it. */
const PACKAGE: Readonly<Record<PackageState, string>> = {
  undecided:
    "Chưa có danh sách nào được phê duyệt hoặc ghi quyết định: lập danh sách đề nghị, trình phê duyệt trước.",
  ready:
    "Kết quả đã có: chọn “Gửi hồ sơ trước 01/12” trong menu Công dân học tập để lập và gửi; đã gửi bằng cách khác thì cũng ghi ở đó.",
  undelivered:
    "Hồ sơ đã lập nhưng thư tới Hội Khuyến học không gửi được (xem tab “Thư”): gửi lại tới địa chỉ đúng, hoặc gửi qua trục liên thông, bưu điện rồi ghi bằng “Ghi việc gửi, tiếp nhận hồ sơ”.",
};

function ofPackage({ due, kind, package: about }: Reminder): string {
  const year = due.slice(0, 4);
  const left = about?.daysLeft ?? 0;
  const when =
    kind === "before"
      ? `hạn: trước ngày 01/12/${year}, còn ${left} ngày làm việc kể cả hôm nay`
      : `đã quá hạn (trước ngày 01/12/${year})`;
  return `Kết quả công nhận năm ${year} chưa gửi Hội Khuyến học tỉnh; ${when}. ${PACKAGE[about?.state ?? "ready"]}`;
}

function sentence(reminder: Reminder): string {
  const { task, due, kind, about } = reminder;
  const day = vietnameseDay(due);
  if (task === "package") return ofPackage(reminder);
  if (task === "close") {
    return `Ngày chốt số liệu là ${day}; kết quả năm gửi Hội Khuyến học trước ngày 01/12. Đến sáng nay còn:`;
  }
  if (task === "activities") {
    const whose = reminder.subjects.map(({ name }) => name).join(", ");
    return `Đến sáng nay Văn phòng chưa nhận được báo cáo hoạt động tuyên truyền, tập huấn, thi đua năm nay của ${whose}. Đề nghị gửi trước ngày ${day}; năm nay không có hoạt động thì chọn “Không có hoạt động”. Ai trong phòng, đơn vị cũng gửi được.`;
  }
  if (isOwnWork(reminder)) {
    return `Hệ thống chưa nhận được ${OWN[task]} của đồng chí; thời hạn là hết ngày ${day}. Nếu vừa gửi xong, xin bỏ qua thư này.`;
  }
  const waiting = `${amount(reminder)} đang chờ`;
  if (kind === "escalation") {
    return `${waiting} ${about} ${WORK[task]}, đã quá thời hạn ngày ${day}. Kính báo để đồng chí nắm và đôn đốc.`;
  }
  return kind === "after"
    ? `${waiting} đồng chí ${WORK[task]}; thời hạn ngày ${day} đã qua.`
    : `${waiting} đồng chí ${WORK[task]}, thời hạn hết ngày ${day}.`;
}

function names({ subjects, task }: Reminder): string {
  const shown = subjects
    .slice(0, MOST_NAMES)
    .map(({ id, name, unitName }) => (task === "list" ? name : `${name} (${id}), ${unitName}`));
  const left = subjects.length - shown.length;
  return [...shown, ...(left > 0 ? [`và ${left} hồ sơ khác`] : [])].join("; ");
}

const OFFICE_HINT = paragraph(
  "Tên từng người ở tab “Hồ sơ” của bảng tính. Menu Công dân học tập có “Gửi lại liên kết” cho người đang giữ hồ sơ, “Lập danh sách đề nghị” cho danh sách bổ sung, “Ghi quyết định đã ký” cho quyết định đã ban hành.",
);

function gapLines(gaps: readonly Gap[] = []): Block {
  const text = gaps
    .map(({ kind, count, names = [] }) =>
      names.length === 0 ? `${count} ${GAPS[kind]}` : `${count} ${GAPS[kind]}: ${names.join(", ")}`,
    )
    .join("\n");
  return { kind: "quote", label: "Còn thiếu", text };
}

/** What is due or overdue, task by task: a sentence, then whose (`named`). */
export function reminderBlocks(
  reminders: readonly Reminder[],
  detail: "named" | "counted" = "named",
): readonly Block[] {
  return reminders.flatMap((reminder): readonly Block[] => {
    const said = paragraph(sentence(reminder));
    if (reminder.task === "activities") {
      const { formUrl: url = "" } = reminder;
      return url === "" ? [said] : [said, { kind: "action", label: "Gửi báo cáo hoạt động", url }];
    }
    if (reminder.task === "close") return [said, gapLines(reminder.gaps), OFFICE_HINT];
    if (isOwnWork(reminder) || reminder.task === "package" || detail === "counted") return [said];
    return [said, { kind: "quote", label: "Đang chờ", text: names(reminder) }];
  });
}

function subjectOf(reminders: readonly Reminder[]): string {
  const [first] = reminders;
  if (!first) return "Nhắc việc";
  const overdue = reminders.some(({ kind }) => kind !== "before");
  const head = overdue ? "Quá hạn" : "Sắp đến hạn";
  if (reminders.length > 1) return `${head}: ${reminders.length} việc “Công dân học tập”`;
  if (isOwnWork(first) || ["activities", "close", "package"].includes(first.task))
    return `${head}: ${WORK[first.task]}`;
  return `${head}: ${amount(first)} chờ ${first.kind === "escalation" ? "xử lý" : WORK[first.task]}`;
}

/** To whoever has something due or overdue; an approver finds all of it behind one link. */
export function reminder(
  letter: Extract<Letter, { template: "reminder" }>,
  head: Letterhead,
  urlOf: (invitation: Invitation) => string,
): LetterContent {
  const { reminders, queue } = letter;
  return {
    subject: subjectOf(reminders),
    preview: reminders.map(sentence).join(" ").slice(0, 120),
    greeting: reminders.every(({ task }) => task === "close" || task === "package")
      ? "Kính gửi Văn phòng,"
      : "Kính gửi đồng chí,",
    blocks: [
      paragraph(`Về việc đánh giá, công nhận “Công dân học tập” năm ${head.year}:`),
      ...reminderBlocks(reminders),
      ...(queue ? [{ kind: "action", label: "Mở danh sách việc đang chờ", url: urlOf(queue) } as const] : []),
    ],
  };
}
