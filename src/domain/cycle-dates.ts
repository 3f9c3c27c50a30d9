import type { Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { dayOffCause, type Holiday, workingDayOnOrBefore } from "./holidays.ts";
import type { SettingsReader } from "./settings-reader.ts";

/** Every date of a cycle: its key in the tab `Cấu hình`, and the day that holds where none is typed. */
export const CYCLE_DATES = {
  /** Registering has no deadline of its own where none is typed: then one registers as long as one may hand in. */
  registrationDue: ["Hạn đăng ký", ""],
  opensOn: ["Ngày mở tự đánh giá", "10-01"],
  selfAssessmentDue: ["Hạn tự đánh giá", "10-31"],
  unitDue: ["Hạn đơn vị", "11-10"],
  unionDue: ["Hạn Công đoàn cho ý kiến", "11-15"],
  decisionDue: ["Hạn quyết định", "11-25"],
  cutOff: ["Ngày chốt", "11-30"],
} as const;

export type CycleDateName = keyof typeof CYCLE_DATES;

/** In the order of the year, registration aside. */
export const CYCLE_DATE_NAMES = Object.keys(CYCLE_DATES) as readonly CycleDateName[];

/** A date of a cycle as it will hold, and where it came from. */
export interface CycleDate {
  readonly name: CycleDateName;
  /** Its key: `Hạn tự đánh giá`. */
  readonly label: string;
  /** As typed, or the standard day of the year. */
  readonly typed: Day;
  /** The day that holds: `typed`, or the working day before it. */
  readonly day: Day;
  /** Why `typed` is a day off: `thứ Bảy`, or the name of the holiday; empty where the offices work. */
  readonly dayOff: string;
}

/** What becomes of a deadline on a day off (rules.md, section 7): it stays, or moves to the working day before. */
export const FREE_DAYS_KEY = "Hạn trùng ngày nghỉ";
export const FREE_DAYS = { "giữ nguyên": false, "chuyển về ngày làm việc trước": true } as const;

/** Deadlines that responses are asked about; a response belongs to the cycle of the year in which it comes. */
const OF_RESPONSES: readonly CycleDateName[] = ["registrationDue", "opensOn", "selfAssessmentDue", "unitDue"];

/** True for a day on which this year's responses would have to come in another year, where nobody takes them for it. */
export function isOutOfYear(name: CycleDateName, day: Day, year: number): boolean {
  return OF_RESPONSES.includes(name) && !day.startsWith(`${year}-`);
}

/** The date's name by its key in the tab `Cấu hình`; undefined for what is no date. */
export function dateNamed(key: string): CycleDateName | undefined {
  return CYCLE_DATE_NAMES.find((name) => CYCLE_DATES[name][0] === key);
}

/** Whether the settings let a deadline on a day off move to the working day before. */
export function movesFreeDays(reader: SettingsReader): boolean {
  return reader.choice<boolean>(FREE_DAYS_KEY, FREE_DAYS, false);
}

/** Reads every date of the year's cycle; the opening day never moves, since earlier than announced nobody is ready. */
export function readCycleDates(
  reader: SettingsReader,
  year: number,
  holidays: readonly Holiday[],
): readonly CycleDate[] {
  const moves = movesFreeDays(reader);
  return CYCLE_DATE_NAMES.flatMap((name) => {
    const [label, standard] = CYCLE_DATES[name];
    if (standard === "" && reader.text(label) === "") return [];
    const typed = reader.day(label, `${year}-${standard || "01-01"}`);
    const day = moves && name !== "opensOn" ? workingDayOnOrBefore(typed, holidays) : typed;
    return [{ name, label, typed, day, dayOff: dayOffCause(typed, holidays) }];
  });
}

/** The days that hold, by name. */
export function daysOf(dates: readonly CycleDate[]): Pick<Cycle, CycleDateName> {
  return Object.fromEntries(dates.map(({ name, day }) => [name, day])) as Pick<Cycle, CycleDateName>;
}
