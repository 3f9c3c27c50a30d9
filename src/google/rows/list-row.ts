import type { ListRow } from "../../app/book.ts";
import { dayCell, instantCell, type RowCodec, type RowReading } from "./cell.ts";
import { gather, spread } from "./long-text.ts";
import { words } from "./words.ts";

const STATUSES = words<ListRow["status"]>([
  ["undecided", "Chưa quyết định"],
  ["decided", "Đã quyết định"],
  ["sentBack", "Trả lại"],
]);

const PROPOSED = "Được đề nghị";
const NOT_PROPOSED = "Chưa đề nghị";
const MEMBER_COLUMNS = 2;
const SEPARATOR = ", ";

function members(ids: readonly string[], header: string) {
  return spread(ids.join(SEPARATOR), header, MEMBER_COLUMNS);
}

/** Mã CCVC separated by commas. */
function membersFrom(row: RowReading, header: string): readonly string[] {
  const text = gather(row, header, MEMBER_COLUMNS);
  return text === "" ? [] : text.split(SEPARATOR);
}

/** Tab `Danh sách đề nghị`: a row a list, its members by Mã CCVC (which holds no comma). */
export const listRow: RowCodec<ListRow> = {
  write: (list) => ({
    Khóa: `${list.year}/${list.number}`,
    Năm: list.year,
    "Số danh sách": list.number,
    "Ngày lập": instantCell(list.compiledAt),
    "Người lập": list.compiledBy,
    "Số người được đề nghị": list.proposed.length,
    "Số người chưa đề nghị": list.notProposed.length,
    "Trạng thái": STATUSES.word(list.status),
    "Ngày duyệt": instantCell(list.decidedAt),
    "Người duyệt": list.decidedBy,
    "Số quyết định": list.decisionNumber,
    "Ngày quyết định": dayCell(list.decisionDate),
    ...members(list.proposed, PROPOSED),
    ...members(list.notProposed, NOT_PROPOSED),
    "Mã băm nội dung": list.contentHash,
    "Lý do trả lại": list.sentBackReason,
    "Người ký": list.signer,
    "Tệp quyết định": list.signedFile,
  }),
  read: (row) => {
    const list: ListRow = {
      year: row.whole("Năm"),
      number: row.whole("Số danh sách"),
      compiledAt: row.instant("Ngày lập"),
      compiledBy: row.text("Người lập"),
      proposed: membersFrom(row, PROPOSED),
      notProposed: membersFrom(row, NOT_PROPOSED),
      contentHash: row.text("Mã băm nội dung"),
      status: row.oneOf("Trạng thái", STATUSES.values) ?? "undecided",
      decidedAt: row.instant("Ngày duyệt"),
      decidedBy: row.text("Người duyệt"),
      decisionNumber: row.text("Số quyết định"),
      decisionDate: row.day("Ngày quyết định"),
      sentBackReason: row.text("Lý do trả lại"),
      signer: row.text("Người ký"),
      signedFile: row.text("Tệp quyết định"),
    };
    return row.failed ? undefined : list;
  },
};
