import type { AttentionRow, FormName } from "../../app/book.ts";
import { type Cells, instantCell } from "./cell.ts";
import { spread } from "./long-text.ts";

const FORMS: Readonly<Record<FormName, string>> = {
  registration: "Đăng ký",
  selfAssessment: "Tự đánh giá",
};

/** Tab `Cần xử lý`; people read it, the code never does. */
export function attentionCells(row: AttentionRow): Cells {
  return {
    "Thời điểm": instantCell(row.at),
    Email: row.email,
    "Lý do": row.reason,
    "Biểu mẫu": FORMS[row.form],
    "Mã phản hồi": row.responseId,
    ...spread(row.content, "Nội dung", 3),
  };
}
