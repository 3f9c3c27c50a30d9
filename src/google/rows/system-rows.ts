import type { Cursor, FormSetup, SystemState } from "../../app/book.ts";
import type { Cell, Cells, RowReading } from "./cell.ts";
import { gather, spread } from "./long-text.ts";

const VALUE = "Giá trị";
const VALUE_COLUMNS = 5;

const KEYS = {
  lastEvent: "Số sự kiện cuối",
  lastCommit: "Số lần ghi",
  chainHead: "Đầu chuỗi",
  lastMail: "Số thư cuối",
  rollFollowed: "Danh sách đã theo",
  remindedOn: "Ngày nhắc việc",
  staffingFollowed: "Phân công đã theo",
  recentAppraisals: "Thẩm định gần đây",
  recentClicks: "Lần bấm gần đây",
  signingKey: "Khóa ký liên kết",
  forms: "Biểu mẫu",
  cursors: "Con trỏ biểu mẫu",
  folders: "Thư mục và tệp mẫu",
} as const satisfies Record<keyof SystemState, string>;

/** Tab `_Hệ thống`: all of its rows, always in this order, from row 2. */
export function systemRows(state: SystemState): readonly Cells[] {
  const rows: readonly (readonly [string, Cell])[] = [
    [KEYS.lastEvent, state.lastEvent],
    [KEYS.lastCommit, state.lastCommit],
    [KEYS.chainHead, state.chainHead],
    [KEYS.lastMail, state.lastMail],
    [KEYS.rollFollowed, state.rollFollowed],
    [KEYS.forms, JSON.stringify(state.forms)],
    [KEYS.cursors, JSON.stringify(state.cursors)],
    [KEYS.folders, JSON.stringify(state.folders)],
    [KEYS.remindedOn, state.remindedOn],
    [KEYS.staffingFollowed, state.staffingFollowed],
    [KEYS.recentAppraisals, JSON.stringify(state.recentAppraisals)],
    [KEYS.recentClicks, JSON.stringify(state.recentClicks ?? {})],
    [KEYS.signingKey, state.signingKey ?? ""],
  ];
  return rows.map(([key, value]) => ({
    Khóa: key,
    ...(typeof value === "string"
      ? spread(value, VALUE, VALUE_COLUMNS)
      : { ...spread("", VALUE, VALUE_COLUMNS), [VALUE]: value }),
  }));
}

function json<T>(row: RowReading | undefined, standard: T): T {
  const text = row ? gather(row, VALUE, VALUE_COLUMNS) : "";
  if (!row || text === "") return standard;
  try {
    return JSON.parse(text) as T;
  } catch {
    row.fail(VALUE, text.slice(0, 40), "dữ liệu JSON do phần mềm ghi");
    return standard;
  }
}

function signedWith(signingKey: string): Pick<SystemState, "signingKey"> {
  return signingKey === "" ? {} : { signingKey };
}

/** Reads the tab back; a key that is missing has its first value. */
export function systemFrom(rows: readonly RowReading[]): SystemState {
  const byKey = new Map(rows.map((row) => [row.text("Khóa"), row]));
  return {
    lastEvent: byKey.get(KEYS.lastEvent)?.whole(VALUE) ?? 0,
    lastCommit: byKey.get(KEYS.lastCommit)?.whole(VALUE) ?? 0,
    chainHead: byKey.get(KEYS.chainHead)?.text(VALUE) ?? "",
    lastMail: byKey.get(KEYS.lastMail)?.whole(VALUE) ?? 0,
    rollFollowed: byKey.get(KEYS.rollFollowed)?.text(VALUE) ?? "",
    forms: json<Readonly<Record<string, FormSetup>>>(byKey.get(KEYS.forms), {}),
    cursors: json<Readonly<Record<string, Cursor>>>(byKey.get(KEYS.cursors), {}),
    folders: json<Readonly<Record<string, string>>>(byKey.get(KEYS.folders), {}),
    remindedOn: byKey.get(KEYS.remindedOn)?.text(VALUE) ?? "",
    staffingFollowed: byKey.get(KEYS.staffingFollowed)?.text(VALUE) ?? "",
    recentAppraisals: json<SystemState["recentAppraisals"]>(byKey.get(KEYS.recentAppraisals), {}),
    recentClicks: json<NonNullable<SystemState["recentClicks"]>>(byKey.get(KEYS.recentClicks), {}),
    ...signedWith(byKey.get(KEYS.signingKey)?.text(VALUE) ?? ""),
  };
}
