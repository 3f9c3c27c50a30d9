import { ACTIVITY_KINDS, type Activity, type ActivityKind, FUNDING_SOURCES } from "../../domain/activity.ts";
import { parseAmount, parseHeadcount } from "../../domain/amounts.ts";
import { dayCell, instantCell, type RowCodec, type RowReading } from "./cell.ts";
import { words } from "./words.ts";

const KINDS = words(
  Object.entries(ACTIVITY_KINDS).map(([kind, word]) => [kind as ActivityKind, word] as const),
);
const SOURCES: ReadonlyMap<string, Activity["source"]> = new Map([
  ["", ""],
  ...Object.entries(FUNDING_SOURCES).map(([source, word]) => [word, source as Activity["source"]] as const),
]);

/** A number as a cell holds it, or as people type it into a cell that keeps text. */
function number(row: RowReading, header: string, parse: (text: string) => number | undefined): number {
  const text = row.text(header);
  const value = parse(text);
  if (value === undefined) row.fail(header, text, "một số nguyên, ví dụ 1.500.000");
  return value ?? 0;
}

/** Tab `Tuyên truyền, tập huấn, thi đua`: typed by the Office, and rows that the units' form adds. */
export const activityRow: RowCodec<Activity> = {
  write: (activity) => ({
    Ngày: dayCell(activity.day),
    Loại: KINDS.word(activity.kind),
    "Nội dung": activity.what,
    "Số người tham gia": activity.participants === 0 ? "" : activity.participants,
    "Kinh phí dự kiến (đồng)": activity.planned === 0 ? "" : activity.planned,
    "Kinh phí đã chi (đồng)": activity.spent === 0 ? "" : activity.spent,
    "Nguồn kinh phí": activity.source === "" ? "" : FUNDING_SOURCES[activity.source],
    "Mã đơn vị": activity.unitId,
    "Đơn vị": activity.unitName,
    "Khó khăn, vướng mắc": activity.difficulties,
    "Đề xuất, kiến nghị": activity.proposals,
    "Người nhập": activity.enteredBy,
    "Thời điểm nhập": instantCell(activity.enteredAt),
    "Mã phản hồi": activity.responseId,
  }),
  read: (row) => {
    const day = row.day("Ngày");
    if (day === "" && !row.failed) row.fail("Ngày", "", "một ngày dạng 14/10/2026");
    const activity: Activity = {
      day,
      kind: row.oneOf("Loại", KINDS.values) ?? "none",
      what: row.text("Nội dung").trim(),
      participants: number(row, "Số người tham gia", parseHeadcount),
      planned: number(row, "Kinh phí dự kiến (đồng)", parseAmount),
      spent: number(row, "Kinh phí đã chi (đồng)", parseAmount),
      source: row.oneOf("Nguồn kinh phí", SOURCES) ?? "",
      unitId: row.text("Mã đơn vị").trim(),
      unitName: row.text("Đơn vị").trim(),
      difficulties: row.text("Khó khăn, vướng mắc").trim(),
      proposals: row.text("Đề xuất, kiến nghị").trim(),
      enteredBy: row.text("Người nhập").trim(),
      enteredAt: row.instant("Thời điểm nhập"),
      responseId: row.text("Mã phản hồi").trim(),
    };
    return row.failed ? undefined : activity;
  },
};
