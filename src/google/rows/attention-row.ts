import type { AttentionRow, FormName } from "../../app/book.ts";
import { instantCell, type RowCodec } from "./cell.ts";
import { gather, spread } from "./long-text.ts";
import { words } from "./words.ts";

const FORMS = words<FormName>([
  ["registration", "Đăng ký"],
  ["selfAssessment", "Tự đánh giá"],
  ["activities", "Báo cáo hoạt động"],
]);

const STATUSES = words<AttentionRow["status"]>([
  ["open", "Chờ xử lý"],
  ["linked", "Đã nối với người"],
  ["accepted", "Đã tiếp nhận"],
  ["dismissed", "Không tiếp nhận"],
]);

const CONTENT = "Nội dung";
const CONTENT_COLUMNS = 3;

/** Tab `Cần xử lý`: a response that changed no dossier, and what the Office made of it. */
export const attentionRow: RowCodec<AttentionRow> = {
  write: (row) => ({
    "Thời điểm": instantCell(row.at),
    Email: row.email,
    "Lý do": row.reason,
    "Biểu mẫu": FORMS.word(row.form),
    "Mã phản hồi": row.responseId,
    ...spread(row.content, CONTENT, CONTENT_COLUMNS),
    "Trạng thái": STATUSES.word(row.status),
    "Người xử lý": row.settledBy,
    "Ngày xử lý": instantCell(row.settledAt),
    "Ghi chú xử lý": row.note,
  }),
  read: (row) => {
    const blank = row.text("Trạng thái").trim() === "";
    const attention: AttentionRow = {
      at: row.instant("Thời điểm"),
      email: row.text("Email"),
      reason: row.text("Lý do"),
      form: row.oneOf("Biểu mẫu", FORMS.values) ?? "selfAssessment",
      responseId: row.text("Mã phản hồi"),
      content: gather(row, CONTENT, CONTENT_COLUMNS),
      status: blank ? "open" : (row.oneOf("Trạng thái", STATUSES.values) ?? "open"),
      settledBy: row.text("Người xử lý"),
      settledAt: row.instant("Ngày xử lý"),
      note: row.text("Ghi chú xử lý"),
    };
    return row.failed ? undefined : attention;
  },
};
