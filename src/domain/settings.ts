import type { Cycle } from "./cycle.ts";
import { CYCLE_DATE_NAMES, CYCLE_DATES, type CycleDate, daysOf, readCycleDates } from "./cycle-dates.ts";
import type { Holiday } from "./holidays.ts";
import { accept, type Outcome } from "./refusal.ts";
import { type Settings, SettingsReader } from "./settings-reader.ts";
import { type Targets, targetInWords, targetsOf } from "./targets.ts";

export { parseDay } from "./parse-day.ts";
export type { Settings } from "./settings-reader.ts";

/** Everything wrong with the settings, one sentence each, naming the key, what was found and what was expected. */
export interface SettingsProblems {
  readonly ok: false;
  readonly problems: readonly string[];
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

/** The plan's targets of the year, where the Office has not typed others. */
function readTargets(reader: SettingsReader, year: number): Targets {
  const plan = targetsOf(year);
  return {
    until: plan.until,
    title: reader.target("Mục tiêu danh hiệu", plan.title),
    digital: reader.target("Mục tiêu kỹ năng số", plan.digital),
    proficient: reader.target("Mục tiêu thành thạo", plan.proficient),
  };
}

function yearFrom(reader: SettingsReader, currentYear: number): number {
  return reader.number("Năm", currentYear, 2021, 2100);
}

/** Every date that the settings give the cycle, with the day off that each falls on, if any. */
export function cycleDatesFrom(
  settings: Settings,
  currentYear: number,
  holidays: readonly Holiday[],
): readonly CycleDate[] {
  const reader = new SettingsReader(settings);
  return readCycleDates(reader, yearFrom(reader, currentYear), holidays);
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
  const year = yearFrom(reader, currentYear);
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
    ...daysOf(readCycleDates(reader, year, holidays)),
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
    targets: readTargets(reader, year),
  };
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : accept(cycle);
}

/** Where each part of a cycle stands in the tab `Cấu hình`, as the Office would type it: `cycleFrom` the other way round. */
export function settingsOf(cycle: Cycle): Settings {
  const dates = CYCLE_DATE_NAMES.map((name) => [CYCLE_DATES[name][0], cycle[name] ?? ""]);
  return {
    Năm: String(cycle.year),
    "Tên cơ quan": cycle.agency,
    "Cơ quan chủ quản": cycle.parentAgency,
    "Viết tắt": cycle.abbreviation,
    "Địa danh": cycle.place,
    "Họ tên Thủ trưởng": cycle.headName,
    "Chức vụ Thủ trưởng": cycle.headTitle,
    "Email Thủ trưởng": cycle.headEmail,
    "Email cấp trên": cycle.superiorEmail,
    "Email Văn phòng": cycle.officeEmail,
    "Email Chủ tịch Công đoàn": cycle.unionChairEmail,
    "Email Hội Khuyến học": cycle.associationEmail,
    ...(Object.fromEntries(dates) as Settings),
    "Tổng điểm tối thiểu": String(cycle.passTotal),
    "Văn bản về tổng điểm": cycle.passTotalCitation,
    "Điểm tối thiểu mỗi chỉ số": String(cycle.passFloor),
    "Thẩm định": cycle.order === "sequential" ? "tuần tự" : "song song",
    Thư: cycle.mail === "immediate" ? "ngay" : "gộp",
    "Bộ tiêu chí": cycle.criteriaSet,
    "Số ngày đề nghị xem xét lại": String(cycle.reviewDays),
    "Tính người nghỉ dài hạn": cycle.countLongLeave ? "có" : "không",
    "Nhắc trước hạn": cycle.remindBefore.join(", ") || "-",
    "Báo cấp trên sau": String(cycle.escalateAfter),
    "Mục tiêu danh hiệu": targetInWords(cycle.targets.title),
    "Mục tiêu kỹ năng số": targetInWords(cycle.targets.digital),
    "Mục tiêu thành thạo": targetInWords(cycle.targets.proficient),
  };
}
