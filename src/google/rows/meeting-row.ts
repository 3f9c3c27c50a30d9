import type { Count, Meeting, Vote } from "../../domain/meeting.ts";
import { instantCell, type RowCodec } from "./cell.ts";
import { objectFrom } from "./json-cell.ts";

const LINE = "\n";

function lines(text: string): readonly string[] {
  return text.split(LINE).filter((line) => line.trim() !== "");
}

function votesText({ common, votes }: Meeting): string {
  if (common === undefined && votes.length === 0) return "";
  return JSON.stringify({ ...(common === undefined ? {} : { common }), votes });
}

/** Tab `Cuộc họp`: a row a meeting; names one a line. */
export const meetingRow: RowCodec<Meeting> = {
  write: (meeting) => ({
    Khóa: `${meeting.year}/${meeting.number}`,
    Năm: meeting.year,
    "Số cuộc họp": meeting.number,
    "Mã đơn vị": meeting.unitId,
    "Đơn vị": meeting.unitName,
    "Bắt đầu": instantCell(meeting.startedAt),
    "Kết thúc": instantCell(meeting.endedAt),
    "Địa điểm": meeting.place,
    "Chủ trì": meeting.chair,
    "Thư ký": meeting.secretary,
    "Có mặt": meeting.present.join(LINE),
    "Vắng mặt": meeting.absent.join(LINE),
    "Ý kiến": meeting.opinions,
    "Biểu quyết": votesText(meeting),
    "Người ghi": meeting.recordedBy,
    "Ngày ghi": instantCell(meeting.recordedAt),
  }),
  read: (row) => {
    const { common, votes } = objectFrom(row, "Biểu quyết", row.text("Biểu quyết"));
    const meeting: Meeting = {
      year: row.whole("Năm"),
      number: row.whole("Số cuộc họp"),
      unitId: row.text("Mã đơn vị"),
      unitName: row.text("Đơn vị"),
      startedAt: row.instant("Bắt đầu"),
      endedAt: row.instant("Kết thúc"),
      place: row.text("Địa điểm"),
      chair: row.text("Chủ trì"),
      secretary: row.text("Thư ký"),
      present: lines(row.text("Có mặt")),
      absent: lines(row.text("Vắng mặt")),
      opinions: row.text("Ý kiến"),
      ...(common === undefined ? {} : { common: common as Count }),
      votes: Array.isArray(votes) ? (votes as readonly Vote[]) : [],
      recordedBy: row.text("Người ghi"),
      recordedAt: row.instant("Ngày ghi"),
    };
    return row.failed ? undefined : meeting;
  },
};
