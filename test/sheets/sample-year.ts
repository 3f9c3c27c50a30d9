import fc from "fast-check";
import { type DataTabs, type Entry, headersOf } from "./summary-book.ts";

/** A person as the summaries see them: where they work, when, and how far their dossier came. */
export interface SamplePerson {
  readonly unit: number;
  /** The unit the dossier was appraised in, where the person has moved since. */
  readonly appraisedIn: number;
  /** Serial days around the cut-off; 0: empty. */
  readonly joined: number;
  readonly left: number;
  /** Long leave; 0: none, or no end. */
  readonly leaveFrom: number;
  readonly leaveTo: number;
  readonly stage: Stage;
  readonly self: readonly number[];
  readonly appraised: readonly number[];
  readonly digital: boolean;
  readonly proficient: boolean;
  readonly struckOut: boolean;
  readonly streak: number;
  /** How many days before the cut-off the dossier came to where it is. */
  readonly waitsSince: number;
}

/** A unit; `mergedInto` and `splitFrom` are the index of its successor and of what it was split from, where it has one. */
export interface SampleUnit {
  readonly validFrom: number;
  readonly validTo: number;
  readonly mergedInto: number | undefined;
  readonly splitFrom: number | undefined;
}

export interface SampleTargets {
  readonly title: number;
  /** Whether the title's target must be passed ("trên 60%"). */
  readonly strict: boolean;
  readonly digital: number;
  readonly proficient: number;
}

export interface SampleYear {
  readonly year: number;
  readonly passTotal: number;
  readonly passFloor: number;
  readonly countLongLeave: boolean;
  /** As frozen into the cycle; shares of whole percents. */
  readonly targets: SampleTargets;
  readonly units: readonly SampleUnit[];
  readonly people: readonly SamplePerson[];
}

/** `none`: not registered. `awaitingUnion` and later hold appraised scores; `proposed` and later stand on a list. */
export type Stage = (typeof STAGES)[number];

const STAGES = [
  "none",
  "registered",
  "withdrawn",
  "submitted",
  "returned",
  "awaitingUnion",
  "appraised",
  "proposed",
  "decided",
] as const;

/** 30/11/2026 as a serial number. */
export const CUT_OFF = 46356;

const serial = fc.oneof(fc.constant(0), fc.integer({ min: CUT_OFF - 3, max: CUT_OFF + 3 }));
const scores = fc.array(fc.integer({ min: 4, max: 10 }), { minLength: 10, maxLength: 10 });

function unit(index: number): fc.Arbitrary<SampleUnit> {
  const validTo = serial;
  // A unit merges into a later one, or was split from one, so that chains end.
  const other = index < 4 ? fc.constantFrom(undefined, index + 1, 4) : fc.constant(undefined);
  return fc.record({ validFrom: serial, validTo, mergedInto: other, splitFrom: other });
}

const person: fc.Arbitrary<SamplePerson> = fc.record({
  unit: fc.nat(6),
  appraisedIn: fc.nat(6),
  joined: serial,
  left: serial,
  leaveFrom: serial,
  leaveTo: serial,
  stage: fc.constantFrom(...STAGES),
  self: scores,
  appraised: scores,
  digital: fc.boolean(),
  proficient: fc.boolean(),
  struckOut: fc.boolean(),
  streak: fc.integer({ min: 1, max: 6 }),
  waitsSince: fc.integer({ min: 10, max: 14 }),
});

/** Seven units, chains of mergers up to four long, people in every stage. */
export const sampleYear: fc.Arbitrary<SampleYear> = fc.record({
  year: fc.constantFrom(2025, 2026),
  passTotal: fc.constantFrom(70, 80),
  passFloor: fc.constantFrom(5, 6),
  countLongLeave: fc.boolean(),
  targets: fc.record({
    title: fc.constantFrom(0.5, 0.6, 0.8),
    strict: fc.boolean(),
    digital: fc.constantFrom(0.7, 0.9),
    proficient: fc.constantFrom(0.6, 0.8),
  }),
  units: fc.tuple(...[0, 1, 2, 3, 4, 5, 6].map(unit)),
  people: fc.array(person, { maxLength: 40 }),
});

export function unitId(index: number): string {
  return `P${index}`;
}

/** On the roll at Ngày chốt. */
export function isOnRoll(
  person: SamplePerson,
  { countLongLeave }: Pick<SampleYear, "countLongLeave">,
): boolean {
  const { joined, left, leaveFrom, leaveTo } = person;
  const onLeave = leaveFrom !== 0 && leaveFrom <= CUT_OFF && (leaveTo === 0 || leaveTo >= CUT_OFF);
  return joined <= CUT_OFF && (left === 0 || left > CUT_OFF) && (countLongLeave || !onLeave);
}

/** Neither decided nor withdrawn. */
export function isWaiting({ stage }: SamplePerson): boolean {
  return !["none", "withdrawn", "decided"].includes(stage);
}

/** 01/01/2020 as a serial number: the order counts from there. */
const FIRST_DAY = 43831;

/** The days first, then what tells dossiers of one day apart. */
export function waitingOrder({ waitsSince }: SamplePerson, index: number): number {
  return (CUT_OFF - waitsSince - FIRST_DAY) * 1e10 + ((index * 7919) % 1000) + 1;
}

export function isPassed(person: SamplePerson, { passTotal, passFloor }: SampleYear): boolean {
  const total = person.appraised.reduce((sum, score) => sum + score, 0);
  return total >= passTotal && Math.min(...person.appraised) >= passFloor;
}

export function isAtLeast(person: SamplePerson, stage: Stage): boolean {
  return STAGES.indexOf(person.stage) >= STAGES.indexOf(stage);
}

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
      ...(appraised ? scoreCells("TĐ", person.appraised) : {}),
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

function yesNo(value: boolean): string {
  return value ? "Có" : "Không";
}
