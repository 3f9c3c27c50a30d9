import {
  CUT_OFF,
  isAtLeast,
  isOnRoll,
  isPassed,
  isWaiting,
  type SamplePerson,
  type SampleUnit,
  type SampleYear,
  type Stage,
  unitId,
  waitingOrder,
} from "./sample-year.ts";
import { type DataTabs, type Entry, headersOf } from "./summary-book.ts";

/** The year as rows of the data tabs. */
export function tabsOf(sample: SampleYear): DataTabs {
  const cycle = {
    Năm: sample.year,
    "Tên cơ quan": "Sở Tài chính",
    "Ngày mở tự đánh giá": CUT_OFF - 60,
    "Hạn tự đánh giá": CUT_OFF - 30,
    "Hạn đơn vị": CUT_OFF - 20,
    "Hạn Công đoàn cho ý kiến": CUT_OFF - 15,
    "Hạn quyết định": CUT_OFF - 5,
    "Ngày chốt": CUT_OFF,
    "Tổng điểm tối thiểu": sample.passTotal,
    "Điểm tối thiểu mỗi chỉ số": sample.passFloor,
    "Bộ tiêu chí": "NHOM3-2022",
    "Tính người nghỉ dài hạn": yesNo(sample.countLongLeave),
    "Mục tiêu danh hiệu": sample.targets.title,
    "Mục tiêu danh hiệu: phải vượt": yesNo(sample.targets.strict),
    "Mục tiêu kỹ năng số": sample.targets.digital,
    "Mục tiêu kỹ năng số: phải vượt": "Không",
    "Mục tiêu thành thạo": sample.targets.proficient,
    "Mục tiêu thành thạo: phải vượt": "Không",
  };
  const earlier = { ...cycle, Năm: sample.year - 1, "Ngày chốt": CUT_OFF - 365 };
  const current = sample.people.flatMap((person, index) => dossierRow(person, index, sample));
  return {
    "Kỳ đánh giá": rows("Kỳ đánh giá", [earlier, cycle]),
    "Đơn vị": rows("Đơn vị", sample.units.map(unitRow)),
    "Danh sách CCVC, NLĐ": rows("Danh sách CCVC, NLĐ", sample.people.map(staffRow)),
    "Hồ sơ": rows("Hồ sơ", [...current, ...current.map((row) => ({ ...row, Năm: sample.year - 1 }))]),
  };
}

type Row = Readonly<Record<string, Entry>>;

function rows(tab: string, records: readonly Row[]): readonly (readonly Entry[])[] {
  const headers = headersOf(tab);
  for (const name of records.flatMap(Object.keys)) {
    if (!headers.includes(name)) throw new Error(`Cannot fill ${tab}: it has no column ${name}.`);
  }
  return records.map((record) => headers.map((header) => record[header] ?? ""));
}

function unitRow({ validFrom, validTo, mergedInto, splitFrom }: SampleUnit, index: number): Row {
  return {
    "Mã đơn vị": unitId(index),
    "Tên đơn vị": `Phòng ${index}`,
    "Hiệu lực từ": validFrom || "",
    "Hiệu lực đến": validTo || "",
    "Sáp nhập vào": mergedInto === undefined ? "" : unitId(mergedInto),
    "Tách từ": splitFrom === undefined ? "" : unitId(splitFrom),
  };
}

function staffRow(person: SamplePerson, index: number): Row {
  return {
    "Mã CCVC": `CB${index}`,
    "Họ và tên": `Người ${index}`,
    "Mã đơn vị": unitId(person.unit),
    "Ngày vào": person.joined || "",
    "Ngày nghỉ": person.left || "",
    "Nghỉ dài hạn từ": person.leaveFrom || "",
    "Nghỉ dài hạn đến": person.leaveTo || "",
  };
}

const STATES: Readonly<Record<Stage, string>> = {
  none: "",
  registered: "Đã đăng ký",
  withdrawn: "Đã rút đăng ký",
  submitted: "Đã nộp, chờ thẩm định",
  returned: "Yêu cầu bổ sung",
  awaitingUnion: "Chờ ý kiến Công đoàn",
  appraised: "Đã thẩm định",
  proposed: "Đã trình",
  decided: "",
};

function dossierRow(person: SamplePerson, index: number, sample: SampleYear): readonly Row[] {
  if (person.stage === "none") return [];
  const passed = isPassed(person, sample);
  const recognised = passed && !person.struckOut;
  const submitted = isAtLeast(person, "submitted");
  const appraised = isAtLeast(person, "awaitingUnion");
  return [
    {
      Khóa: `${sample.year}/CB${index}`,
      Năm: sample.year,
      "Mã CCVC": `CB${index}`,
      "Họ và tên": `Người ${index}`,
      "Mã đơn vị": unitId(person.appraisedIn),
      "Đơn vị": `Phòng ${person.appraisedIn}`,
      "Mã đơn vị tại Ngày chốt": unitId(person.unit),
      "Trong danh sách": yesNo(isOnRoll(person, sample)),
      "Trạng thái": STATES[person.stage] || (recognised ? "Đã công nhận" : "Không được công nhận"),
      ...(person.stage === "withdrawn" ? {} : { "Ngày đăng ký": CUT_OFF - 50.25 }),
      ...(isWaiting(person) ? { "Thứ tự chờ": waitingOrder(person, index) } : {}),
      ...(submitted ? { "Ngày nộp": CUT_OFF - 40.5, ...scoreCells("TC", person.self) } : {}),
      ...(submitted ? { "Kỹ năng số": yesNo(person.digital) } : {}),
      ...(submitted ? { "Thành thạo": yesNo(person.digital && person.proficient) } : {}),
      ...(appraised ? { ...scoreCells("TĐ", person.appraised), ...sums(person.appraised) } : {}),
      ...(isAtLeast(person, "proposed") ? { "Được đề nghị": yesNo(passed) } : {}),
      ...(person.stage === "decided" ? resultCells(recognised, person.streak) : {}),
    },
  ];
}

function resultCells(recognised: boolean, streak: number): Row {
  if (!recognised) return { "Kết quả": "Không đạt", "Số năm liền": 0 };
  const title = streak >= 5 ? "Công dân học tập tiêu biểu xuất sắc" : "Công dân học tập";
  return { "Kết quả": "Đạt", "Số năm liền": streak, "Danh hiệu": title };
}

function scoreCells(prefix: string, values: readonly number[]): Row {
  return Object.fromEntries(values.map((score, index) => [`${prefix}${index + 1}`, score]));
}

function sums(scores: readonly number[]): Row {
  const total = scores.reduce((sum, score) => sum + score, 0);
  return { "Tổng thẩm định": total, "Thấp nhất": Math.min(...scores) };
}

function yesNo(value: boolean): string {
  return value ? "Có" : "Không";
}
