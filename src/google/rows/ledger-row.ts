import type { LedgerRow } from "../../app/book.ts";
import { instantCell, type RowCodec } from "./cell.ts";
import { gather, spread } from "./long-text.ts";

/** Header of the events' numbers. */
export const LEDGER_NUMBER = "Số";

const CONTENT = "Nội dung";
const CONTENT_COLUMNS = 3;

/** Tab `Nhật ký xử lý`: a row an event; a content longer than a cell runs over into two more. */
export const ledgerRow: RowCodec<LedgerRow> = {
  write: (row) => ({
    [LEDGER_NUMBER]: row.number,
    "Lần ghi": row.commit,
    "Thời điểm": instantCell(row.at),
    Năm: row.year === 0 ? "" : row.year,
    "Mã CCVC": row.personId,
    "Sự kiện": row.type,
    "Người thực hiện": row.by,
    ...spread(row.content, CONTENT, CONTENT_COLUMNS),
    Muối: row.salt,
    "Mã băm nội dung": row.contentHash,
    "Mã chuỗi": row.chainHash,
  }),
  read: (row) => {
    const event: LedgerRow = {
      number: row.whole(LEDGER_NUMBER),
      commit: row.whole("Lần ghi"),
      at: row.instant("Thời điểm"),
      year: row.whole("Năm"),
      personId: row.text("Mã CCVC"),
      type: row.text("Sự kiện"),
      by: row.text("Người thực hiện"),
      content: gather(row, CONTENT, CONTENT_COLUMNS),
      salt: row.text("Muối"),
      contentHash: row.text("Mã băm nội dung"),
      chainHash: row.text("Mã chuỗi"),
    };
    return row.failed ? undefined : event;
  },
};
