import { addDays, type Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { type Holiday, workingDayOnOrBefore } from "./holidays.ts";
import { accept, type Outcome } from "./refusal.ts";
import { targetsOf } from "./targets.ts";

/** Tab `Cấu hình` as read: key → text. */
export type Settings = Readonly<Record<string, string>>;

/** Everything wrong with the settings, one sentence each, naming the key, what was found and what was expected. */
export interface SettingsProblems {
  readonly ok: false;
  readonly problems: readonly string[];
}

const DATE_KEYS = {
  opensOn: ["Ngày mở tự đánh giá", "10-01"],
  selfAssessmentDue: ["Hạn tự đánh giá", "10-31"],
  unitDue: ["Hạn đơn vị", "11-10"],
  unionDue: ["Hạn Công đoàn cho ý kiến", "11-15"],
  decisionDue: ["Hạn quyết định", "11-25"],
  cutOff: ["Ngày chốt", "11-30"],
} as const;

/** First day of the spreadsheet's calendar: serial number 0. */
const SERIAL_EPOCH = "1899-12-30";

/** A day as people type it or as a cell holds it: `2026-10-14`, `14/10/2026`, or a serial number; undefined when it is none. */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim();
  if (/^\d{5}(\.0+)?$/.test(trimmed)) return addDays(SERIAL_EPOCH, Math.floor(Number(trimmed)));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const [year, month, date] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** Reads settings one by one and remembers every problem, so that all are told at once. */
class SettingsReader {
  readonly problems: string[] = [];
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  text(key: string, standard = ""): string {
    return (this.settings[key] ?? "").trim() || standard;
  }

  required(key: string): string {
    const value = this.text(key);
    if (value === "") this.problems.push(`Cấu hình, "${key}": đang để trống, cần có giá trị.`);
    return value;
  }

  number(key: string, standard: number, lowest: number, highest: number): number {
    const value = Number(this.text(key, String(standard)));
    if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
    this.problems.push(
      `Cấu hình, "${key}": "${this.text(key)}" không hợp lệ, cần số nguyên từ ${lowest} đến ${highest}.`,
    );
    return standard;
  }

  /** Whole numbers of days, with commas or semicolons between: `3, 1`; a dash for none. */
  days(key: string, standard: readonly number[]): readonly number[] {
    const text = this.text(key, standard.join(","));
    if (text === "-") return [];
    const numbers = text.split(/[,;]/).map((part) => Number(part.trim() || Number.NaN));
    if (numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 60)) return numbers;
    this.problems.push(
      `Cấu hình, "${key}": "${text}" không hợp lệ, cần các số ngày cách nhau dấu phẩy, ví dụ "3, 1".`,
    );
    return standard;
  }

  day(key: string, standard: Day): Day {
    const day = parseDay(this.text(key, standard));
    if (day !== undefined) return day;
    this.problems.push(`Cấu hình, "${key}": "${this.text(key)}" không phải là ngày, cần dạng 31/10/2026.`);
    return standard;
  }

  choice<T>(key: string, choices: Readonly<Record<string, T>>, standard: T): T {
    const text = this.text(key).normalize("NFC").toLowerCase();
    if (text === "") return standard;
    const chosen = Object.entries(choices).find(([word]) => word === text);
    if (chosen) return chosen[1];
    this.problems.push(
      `Cấu hình, "${key}": "${this.text(key)}" không hợp lệ, cần một trong: ${Object.keys(choices).join(", ")}.`,
    );
    return standard;
  }
}

/** What becomes of a deadline on a day off (`Hạn trùng ngày nghỉ`): it stays, or moves to the working day before. */
const FREE_DAYS = { "giữ nguyên": false, "chuyển về ngày làm việc trước": true } as const;

function readDates(reader: SettingsReader, year: number, holidays: readonly Holiday[]) {
  const moves = reader.choice<boolean>("Hạn trùng ngày nghỉ", FREE_DAYS, false);
  const day = (name: keyof typeof DATE_KEYS) => {
    const typed = reader.day(DATE_KEYS[name][0], `${year}-${DATE_KEYS[name][1]}`);
    return moves && name !== "opensOn" ? workingDayOnOrBefore(typed, holidays) : typed;
  };
  return {
    opensOn: day("opensOn"),
    selfAssessmentDue: day("selfAssessmentDue"),
    unitDue: day("unitDue"),
    unionDue: day("unionDue"),
    decisionDue: day("decisionDue"),
    cutOff: day("cutOff"),
  };
}

/** How the cycle is run, beside its dates and thresholds. */
function readConduct(reader: SettingsReader) {
  return {
    passTotalCitation: reader.text("Văn bản về tổng điểm"),
    reviewDays: reader.number("Số ngày đề nghị xem xét lại", 0, 0, 30),
    countLongLeave: reader.choice<boolean>("Tính người nghỉ dài hạn", { có: true, không: false }, true),
    remindBefore: reader.days("Nhắc trước hạn", [3, 1]),
    escalateAfter: reader.number("Báo cấp trên sau", 2, 0, 30),
  };
}

/**
 * The cycle that the settings describe; every key but the two addresses has a default (simulate.md, "Settings and
 * defaults"; thresholds from plan 307, II.2.b).
 */
export function cycleFrom(
  settings: Settings,
  currentYear: number,
  holidays: readonly Holiday[] = [],
): Outcome<Cycle> | SettingsProblems {
  const reader = new SettingsReader(settings);
  const year = reader.number("Năm", currentYear, 2021, 2100);
  const cycle: Cycle = {
    year,
    agency: reader.text("Tên cơ quan", "Sở Kế hoạch và Đầu tư"),
    parentAgency: reader.text("Cơ quan chủ quản", "UBND TỈNH LẠNG SƠN"),
    abbreviation: reader.text("Viết tắt", "SKHĐT"),
    place: reader.text("Địa danh", "Lạng Sơn"),
    headName: reader.text("Họ tên Thủ trưởng"),
    headTitle: reader.text("Chức vụ Thủ trưởng", "GIÁM ĐỐC"),
    headEmail: reader.required("Email Thủ trưởng"),
    superiorEmail: reader.text("Email cấp trên"),
    officeEmail: reader.required("Email Văn phòng"),
    unionChairEmail: reader.text("Email Chủ tịch Công đoàn"),
    associationEmail: reader.text("Email Hội Khuyến học"),
    ...readDates(reader, year, holidays),
    passTotal: reader.number("Tổng điểm tối thiểu", 80, 10, 100),
    passFloor: reader.number("Điểm tối thiểu mỗi chỉ số", 5, 1, 10),
    order: reader.choice(
      "Thẩm định",
      { "tuần tự": "sequential", "song song": "parallel" } as const,
      "sequential",
    ),
    mail: reader.choice("Thư", { ngay: "immediate", gộp: "digest" } as const, "immediate"),
    criteriaSet: reader.text("Bộ tiêu chí"),
    ...readConduct(reader),
    state: "open",
    version: 1,
    amendedBy: "",
    targets: targetsOf(year),
  };
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : accept(cycle);
}
