import type { MailStatus, OutboxRow } from "../../app/book.ts";
import type { Letter } from "../../domain/letters.ts";
import { instantCell, type RowCodec, type RowReading } from "./cell.ts";
import { gather, spread } from "./long-text.ts";
import { words } from "./words.ts";

/** Header of the column that tells how a letter stands. */
export const OUTBOX_STATUS = "Trạng thái";

const STATUSES = words<MailStatus>([
  ["waiting", "Chờ gửi"],
  ["forDigest", "Chờ gộp"],
  ["sending", "Đang gửi"],
  ["sent", "Đã gửi"],
  ["folded", "Đã gộp"],
  ["failed", "Không gửi được"],
]);

/** What kind of letter it is, for people looking at the tab. */
const KINDS: Readonly<Record<Letter["template"], string>> = {
  "unit-step": "Đề nghị đơn vị thẩm định",
  "union-step": "Đề nghị Công đoàn cho ý kiến",
  "list-to-decide": "Trình danh sách đề nghị",
  digest: "Việc đang chờ trong ngày",
  registered: "Đã nhận đăng ký",
  received: "Đã nhận phiếu tự đánh giá",
  "not-taken": "Phản hồi chưa được nhận",
  returned: "Yêu cầu bổ sung",
  result: "Thông báo kết quả",
  withdrawn: "Đã ghi nhận rút đăng ký",
  "no-longer-waits": "Hồ sơ không còn chờ",
  appraised: "Kết quả thẩm định",
  "review-requested": "Đề nghị xem xét lại",
  "review-answered": "Trả lời đề nghị xem xét lại",
  dismissed: "Phản hồi không được tiếp nhận",
  "list-sent-back": "Danh sách bị trả lại",
  "decision-signed": "Quyết định đã ký",
  "decision-corrected": "Đính chính quyết định",
  "title-revoked": "Hủy công nhận",
  "prepare-step": "Đề nghị chuẩn bị thẩm định",
  prepared: "Chờ xác nhận thẩm định",
  "return-taken-back": "Thu hồi yêu cầu bổ sung",
  reminder: "Nhắc việc",
  "report-made": "Báo cáo đã lập",
  "system-findings": "Kiểm tra hệ thống",
  "results-package": "Hồ sơ gửi Hội Khuyến học",
};

const CONTENT = "Nội dung";
const CONTENT_COLUMNS = 3;

/** The code wrote this JSON itself; people's edits show as a problem of the row. */
function letterFrom(row: RowReading): Letter | undefined {
  const json = gather(row, CONTENT, CONTENT_COLUMNS);
  try {
    return JSON.parse(json) as Letter;
  } catch {
    row.fail(CONTENT, json.slice(0, 40), "dữ liệu JSON do phần mềm ghi");
    return undefined;
  }
}

/** How a letter stands; undefined where the cell says something else. */
export function letterStatusFrom(row: RowReading): MailStatus | undefined {
  return row.oneOf(OUTBOX_STATUS, STATUSES.values);
}

/** Tab `Thư`: template and data of each letter, never its body. */
export const outboxRow: RowCodec<OutboxRow> = {
  write: (row) => ({
    "Số thư": row.number,
    "Ngày lập": instantCell(row.createdAt),
    "Người nhận": row.to,
    Năm: row.year,
    "Loại thư": KINDS[row.letter.template],
    ...spread(JSON.stringify(row.letter), CONTENT, CONTENT_COLUMNS),
    [OUTBOX_STATUS]: STATUSES.word(row.status),
    "Lượt gửi": row.claimedBy,
    "Giữ đến": instantCell(row.claimedUntil),
    "Ngày gửi": instantCell(row.sentAt),
    Lỗi: row.problem,
  }),
  read: (row) => {
    const letter = letterFrom(row);
    const status = letterStatusFrom(row);
    if (!letter || !status) return undefined;
    const stored: OutboxRow = {
      number: row.whole("Số thư"),
      createdAt: row.instant("Ngày lập"),
      to: row.text("Người nhận"),
      year: row.whole("Năm"),
      letter,
      status,
      claimedBy: row.text("Lượt gửi"),
      claimedUntil: row.instant("Giữ đến"),
      sentAt: row.instant("Ngày gửi"),
      problem: row.text("Lỗi"),
    };
    return row.failed ? undefined : stored;
  },
};
