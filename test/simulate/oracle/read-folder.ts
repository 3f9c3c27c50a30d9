/**
 * Reads an input folder by itself. Nothing of `src` or `emulator/simulate` is used here: the oracle shares no line,
 * and so no mistake, with what it judges. It trusts the folder to be usable.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

type Line = Readonly<Record<string, string>>;

export interface OracleUnit {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly union: string;
  readonly deputy: string;
  readonly until: string;
  readonly mergedInto: string;
}

export interface OraclePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly joined: string;
  readonly left: string;
}

export interface OracleEvent {
  readonly at: number;
  /** 0 registration, 1 self-assessment, 2 action. */
  readonly rank: number;
  /** Place in its file, from 0. */
  readonly index: number;
  readonly who: string;
  /** Self-assessment: ten texts. */
  readonly scores: readonly string[];
  readonly digital: boolean;
  readonly proficient: boolean;
  readonly action: string;
  readonly personId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface OracleInput {
  readonly year: number;
  readonly setting: (key: string) => string;
  readonly units: readonly OracleUnit[];
  readonly people: readonly OraclePerson[];
  readonly history: readonly { id: string; year: number; passed: boolean; number: string }[];
  readonly events: readonly OracleEvent[];
}

/** An address as it is compared. */
export const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase() && a.trim() !== "";

/** `14/10/2026` or `2026-10-14` → `2026-10-14`. */
export function day(text: string): string {
  const [d, m, y] = text.trim().split("/");
  return y === undefined ? text.trim() : `${y}-${m?.padStart(2, "0")}-${d?.padStart(2, "0")}`;
}

/** The day in Vietnam. */
export const dayAt = (at: number): string => new Date(at + 7 * 3600e3).toISOString().slice(0, 10);

function moment(text: string): number {
  const forms = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+):(\d+) ([AP])M GMT\+7$/.exec(text.trim());
  if (forms) {
    const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = forms.slice(1, 7).map(Number);
    return Date.UTC(y, m - 1, d, (h % 12) + (forms[7] === "P" ? 12 : 0) - 7, min, s);
  }
  const local = /^(\d+)\/(\d+)\/(\d{4}) (.*)$/.exec(text.trim());
  if (local) return Date.parse(`${day(text.trim().split(" ")[0] ?? "")}T${local[4]?.padStart(8, "0")}+07:00`);
  return Date.parse(/([+-]\d\d:?\d\d|Z)$/.test(text.trim()) ? text.trim() : `${text.trim()}+07:00`);
}

function lines(folder: string, file: string): readonly Line[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const records: string[][] = parse(readFileSync(path), { bom: true, skip_empty_lines: true });
  const [header = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name.trim(), row[index] ?? ""])));
}

const get = (line: Line, name: string): string => (line[name] ?? "").trim();

function beginning(line: Line, start: string): string {
  const name = Object.keys(line).find((key) => key.startsWith(start) && !/^\d/.test(key.slice(start.length)));
  return name === undefined ? "" : get(line, name);
}

const NOTHING = { scores: [], digital: false, proficient: false, action: "", personId: "", content: {} };

function events(folder: string): readonly OracleEvent[] {
  const who = (line: Line) => line["Địa chỉ email"] ?? "";
  const at = (line: Line) => moment(get(line, "Dấu thời gian"));
  return [
    ...lines(folder, "registrations.csv").map((line, index) => ({
      ...NOTHING,
      at: at(line),
      rank: 0,
      index,
      who: who(line),
    })),
    ...lines(folder, "self-assessments.csv").map((line, index) => ({
      ...NOTHING,
      at: at(line),
      rank: 1,
      index,
      who: who(line),
      scores: Array.from({ length: 10 }, (_, i) => beginning(line, `Chỉ số ${i + 1}`)),
      digital: beginning(line, "Kỹ năng số") === "Có",
      proficient: beginning(line, "Thành thạo") === "Có",
    })),
    ...lines(folder, "actions.csv").map((line, index) => ({
      ...NOTHING,
      at: moment(get(line, "Thời điểm")),
      rank: 2,
      index,
      who: get(line, "Người thực hiện"),
      action: get(line, "Hành động"),
      personId: get(line, "Mã CCVC"),
      content: JSON.parse(get(line, "Nội dung") || "{}") as Record<string, unknown>,
    })),
  ];
}

/** Everything the folder says. */
export function readFolder(folder: string): OracleInput {
  const all = events(folder);
  const given = new Map(
    lines(folder, "settings.csv").map((line) => [get(line, "Khóa"), get(line, "Giá trị")]),
  );
  const first = Math.min(...all.filter(({ rank }) => rank < 2).map(({ at }) => at));
  const year = Number(given.get("Năm") || dayAt(first).slice(0, 4));
  const standard: Record<string, string> = {
    "Ngày mở tự đánh giá": `${year}-10-01`,
    "Hạn tự đánh giá": `${year}-10-31`,
    "Hạn đơn vị": `${year}-11-10`,
    "Ngày chốt": `${year}-11-30`,
    "Tổng điểm tối thiểu": "80",
    "Điểm tối thiểu mỗi chỉ số": "5",
  };
  return {
    year,
    setting: (key) => given.get(key) || standard[key] || "",
    units: lines(folder, "units.csv").map((line) => ({
      id: get(line, "Mã đơn vị"),
      name: get(line, "Tên đơn vị"),
      head: get(line, "Email trưởng đơn vị"),
      union: get(line, "Email công đoàn"),
      deputy: get(line, "Email Lãnh đạo Sở phụ trách"),
      until: day(get(line, "Hiệu lực đến")),
      mergedInto: get(line, "Sáp nhập vào"),
    })),
    people: lines(folder, "staff.csv").map((line) => ({
      id: get(line, "Mã CCVC"),
      name: get(line, "Họ và tên"),
      email: get(line, "Email"),
      unit: get(line, "Mã đơn vị"),
      joined: day(get(line, "Ngày vào")),
      left: day(get(line, "Ngày nghỉ")),
    })),
    history: lines(folder, "history.csv").map((line) => ({
      id: get(line, "Mã CCVC"),
      year: Number(get(line, "Năm")),
      passed: get(line, "Kết quả") === "Đạt",
      number: get(line, "Số quyết định"),
    })),
    events: all,
  };
}
