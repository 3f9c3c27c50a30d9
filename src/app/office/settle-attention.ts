import { vietnameseMoment } from "../../domain/calendar.ts";
import { personOptions } from "../../domain/chosen-person.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { personAt } from "../../domain/roster-rules.ts";
import { atField, type Refused } from "../answer.ts";
import type { AttentionRow, Book, FormName } from "../book.ts";
import type { Ports } from "../ports.ts";
import { attentionKey, type SettleAttention, settleAttention } from "../settle-attention.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Xử lý phản hồi";

/** Responses offered at once, oldest first; the others come once these are settled. */
const MOST_ROWS = 200;

const FORM_WORDS: Readonly<Record<FormName, string>> = {
  registration: "Đăng ký",
  selfAssessment: "Tự đánh giá",
  activities: "Báo cáo hoạt động",
};

const OUTCOMES: Readonly<Record<SettleAttention["outcome"], string>> = {
  linked: "Nối địa chỉ này với một người trong danh sách, rồi nhận phiếu",
  accepted: "Nhận phiếu dù đã quá hạn, có nêu lý do",
  dismissed: "Không nhận phiếu, có nêu lý do",
};

function label({ at, email, form, reason }: AttentionRow): string {
  return `${vietnameseMoment(at)} – ${email} – ${FORM_WORDS[form]} – ${reason}`.slice(0, 180);
}

function rowField(rows: readonly AttentionRow[], value: string): OfficeField {
  return {
    name: "row",
    label: "Phản hồi",
    type: "select",
    options: rows.map((row) => ({ value: attentionKey(row), label: label(row) })),
    required: true,
    reloads: true,
    value,
  };
}

function choosing(rows: readonly AttentionRow[]): OfficeForm {
  return {
    title: TITLE,
    intro: [
      `${rows.length} phản hồi đang chờ xử lý. Chọn một phản hồi; bước sau cho nối địa chỉ, nhận phiếu quá hạn hoặc không nhận.`,
    ],
    fields: [rowField(rows, "")],
    table: {
      caption: "Phản hồi đang chờ, cũ trước",
      head: ["Thời điểm", "Email", "Biểu mẫu", "Lý do"],
      rows: rows.map(({ at, email, form, reason }) => [
        vietnameseMoment(at),
        email,
        FORM_WORDS[form],
        reason,
      ]),
    },
    button: "Tiếp tục",
    chooses: true,
  };
}

/** What may be done with this one: only an address that nobody has is linked. */
function settling(row: AttentionRow, rows: readonly AttentionRow[], book: Book): OfficeForm {
  const person = personAt(book.roster, row.email);
  const outcomes = (Object.keys(OUTCOMES) as SettleAttention["outcome"][]).filter(
    (outcome) =>
      outcome === "dismissed" ||
      (outcome === "linked" ? person === undefined : person !== undefined && row.form !== "activities"),
  );
  return {
    title: TITLE,
    intro: ["Mỗi lần xử lý được ghi vào nhật ký và vào dòng của phản hồi trong tab Cần xử lý."],
    fields: [
      rowField(rows, attentionKey(row)),
      {
        name: "outcome",
        label: "Xử lý",
        type: "select",
        options: outcomes.map((value) => ({ value, label: OUTCOMES[value] })),
        required: true,
      },
      {
        name: "person",
        label: "Người có địa chỉ này",
        type: "person",
        options: personOptions(book.roster.people),
        required: true,
        shownWhen: { field: "outcome", is: ["linked"] },
        help: "Địa chỉ được lưu vào cột “Email khác” của người đó; các phiếu sau từ địa chỉ này được nhận ngay.",
      },
      {
        name: "reason",
        label: "Lý do",
        type: "textarea",
        required: true,
        maxLength: 2000,
        shownWhen: { field: "outcome", is: ["accepted", "dismissed"] },
        help: "Khi không nhận phiếu, lý do được gửi cho người nộp.",
      },
    ],
    facts: [
      { label: "Thời điểm", value: vietnameseMoment(row.at) },
      { label: "Email", value: row.email },
      { label: "Người", value: person ? `${person.id} – ${person.name}` : "chưa có trong danh sách" },
      { label: "Biểu mẫu", value: FORM_WORDS[row.form] },
      { label: "Chưa nhận vì", value: row.reason },
    ],
    button: "Ghi",
  };
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ roster: true, attention: true });
  const open = book.attention.map(({ value }) => value).filter(({ status }) => status === "open");
  if (open.length === 0) return refuse("nothing-open", "Không còn phản hồi nào chờ xử lý.");
  const rows = open.slice(0, MOST_ROWS);
  const key = (typed.row ?? "").normalize("NFC").trim();
  if (key === "") return choosing(rows);
  const row = rows.find((one) => attentionKey(one) === key);
  if (!row) return atField("row", refuse("no-row", "Phản hồi này không còn chờ xử lý. Đề nghị chọn lại."));
  return settling(row, rows, book);
}

/** Xử lý phản hồi: the tab `Cần xử lý` as a place of work. */
export const settleAttentionDialog: OfficeCommand = {
  name: "settle-attention",
  label: TITLE,
  group: "Cần xử lý",
  view,
  run: (by, { row: key = "", outcome = "", person: personId = "", reason = "" }, ports) =>
    settleAttention(by, { key, outcome: outcome as SettleAttention["outcome"], personId, reason }, ports),
};
