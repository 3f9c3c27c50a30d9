import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../emulator/workspace-api.ts";
import {
  CUT_OFF,
  isAtLeast,
  isOnRoll,
  isPassed,
  type SamplePerson,
  type SampleUnit,
  type SampleYear,
  sampleYear,
  tabsOf,
  unitId,
} from "./sample-year.ts";
import { computeBook, headersOf, type SummaryBook } from "./summary-book.ts";

/** Random years, each computed once for all tests: up to forty people, seven units, chains of mergers. */
const YEARS = fc.sample(sampleYear, { numRuns: 5, seed: 307 }).map((sample) => ({
  sample,
  book: computeBook(tabsOf(sample)),
}));

const NAMES = [
  ...["TongSo", "DaDangKy", "DaNop", "DaThamDinh", "DuocDeNghi", "Dat", "KhongDat", "TieuBieu"],
  ...["TyLeDat", "CoKyNangSo", "TyLeKyNangSo", "ThanhThao", "TyLeThanhThao", "TyLeThanhThaoTrenDat"],
];

describe("Tổng quan", () => {
  test("every named figure is what a fold of the same people gives", () => {
    for (const { sample, book } of YEARS) {
      expect(NAMES.map((name) => [name, rounded(book.named(name))])).toEqual(
        Object.entries(foldFigures(sample)).map(([name, value]) => [name, rounded(value)]),
      );
    }
  });

  test("before any cycle is opened the counts are 0 and the ratios empty", () => {
    const book = computeBook({});
    const ratios = NAMES.filter((name) => name.startsWith("TyLe"));
    expect(ratios.map((name) => book.named(name))).toEqual(ratios.map(() => undefined));
    const counts = NAMES.filter((name) => !name.startsWith("TyLe"));
    expect(counts.map((name) => book.named(name))).toEqual(counts.map(() => 0));
  });

  test("the target is the one frozen into the cycle, where one is", () => {
    const tabs = tabsOf(plainYear(2026, [holder("decided"), holder("none")]));
    const headers = headersOf("Kỳ đánh giá");
    const cycles = (tabs["Kỳ đánh giá"] ?? []).map((row) =>
      row.map((cell, index) => {
        if (headers[index] === "Mục tiêu danh hiệu") return 0.5;
        return headers[index] === "Mục tiêu danh hiệu: phải vượt" ? "Có" : cell;
      }),
    );
    const book = computeBook({ ...tabs, "Kỳ đánh giá": cycles });
    expect([book.at("Tổng quan", 23, 3), book.at("Tổng quan", 23, 4)]).toEqual([0.5, "còn thiếu 1 người"]);
  });

  test("a target says how many people are missing, and “trên 60%” means more than 60%", () => {
    const people = (recognised: number, others: number) => [
      ...Array.from({ length: recognised }, () => holder("decided")),
      ...Array.from({ length: others }, () => holder("none")),
    ];
    const distance = (year: number, recognised: number, others: number) =>
      computeBook(tabsOf(plainYear(year, people(recognised, others)))).at("Tổng quan", 23, 4);
    expect(distance(2025, 6, 4)).toBe("còn thiếu 1 người");
    expect(distance(2025, 7, 3)).toBe("đạt mục tiêu");
    expect(distance(2026, 7, 3)).toBe("còn thiếu 1 người");
    expect(distance(2026, 8, 2)).toBe("đạt mục tiêu");
  });
});

describe("Theo đơn vị", () => {
  const columns = ["Mã đơn vị", "Đơn vị", "Tổng số", "Đã đăng ký", "Đã nộp", "Đạt", "Tỷ lệ đạt"];

  test("the header stands in row 1", () => {
    expect(headersOf("Theo đơn vị").slice(0, columns.length)).toEqual(columns);
  });

  test("people of a merged unit count with the unit it became part of at Ngày chốt", () => {
    for (const { sample, book } of YEARS) {
      const shown = tableRows(book, "Theo đơn vị", columns.length, 9);
      expect(shown.map((row) => row.map(rounded))).toEqual(
        [...foldUnits(sample), ...Array(9).fill(Array(columns.length).fill(undefined))]
          .slice(0, 9)
          .map((row: readonly (CellValue | undefined)[]) => row.map(rounded)),
      );
    }
  });

  test("people of a unit that splits off only after Ngày chốt count with the unit it was part of", () => {
    const half = { ...PLAIN_UNIT, validFrom: CUT_OFF + 1, splitFrom: 1 };
    const people = [holder("decided"), { ...holder("none"), unit: 1 }];
    const book = computeBook(tabsOf({ ...plainYear(2026, people), units: [half, PLAIN_UNIT] }));
    expect(tableRows(book, "Theo đơn vị", 7, 1)).toEqual([["P1", "Phòng 1", 2, 1, 1, 1, 0.5]]);
  });

  test("a chain of four mergers is followed to its end", () => {
    const merged = (mergedInto: number) => ({ ...PLAIN_UNIT, validTo: CUT_OFF - 1, mergedInto });
    const last = PLAIN_UNIT;
    const units = [merged(1), merged(2), merged(3), merged(4), last];
    const book = computeBook(tabsOf({ ...plainYear(2026, [holder("decided")]), units }));
    expect(tableRows(book, "Theo đơn vị", 7, 2)).toEqual([
      ["P4", "Phòng 4", 1, 1, 1, 1, 1],
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});

describe("Theo chỉ số", () => {
  test("averages are over submitted and appraised dossiers on the roll, the count over the appraised", () => {
    for (const { sample, book } of YEARS) {
      expect(tableRows(book, "Theo chỉ số", 4, 10).map((row) => row.map(rounded))).toEqual(
        foldIndicators(sample).map((row) => row.map(rounded)),
      );
    }
  });
});

const PLAIN_UNIT: SampleUnit = { validFrom: 0, validTo: 0, mergedInto: undefined, splitFrom: undefined };

/** Someone recognised, or not even registered. */
function holder(stage: "decided" | "none"): SamplePerson {
  const scores = Array(10).fill(9);
  const answers = { digital: true, proficient: true, struckOut: false, streak: 1, waitsSince: 0 };
  const place = { unit: 0, appraisedIn: 0, joined: 0, left: 0, leaveFrom: 0, leaveTo: 0 };
  return { ...place, stage, self: scores, appraised: scores, ...answers };
}

const TO_2025 = { title: 0.6, strict: true, digital: 0.7, proficient: 0.6 };
const TO_2030 = { title: 0.8, strict: false, digital: 0.9, proficient: 0.8 };

function plainYear(year: number, people: readonly SamplePerson[]): SampleYear {
  return {
    year,
    passTotal: 80,
    passFloor: 5,
    countLongLeave: true,
    targets: year <= 2025 ? TO_2025 : TO_2030,
    people,
    units: [PLAIN_UNIT],
  };
}

function rounded(value: CellValue | undefined): CellValue | undefined {
  return typeof value === "number" ? Math.round(value * 1e7) / 1e7 : value;
}

function tableRows(book: SummaryBook, tab: string, width: number, count: number) {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_, column) => book.at(tab, row + 2, column + 1)),
  );
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function average(values: readonly number[]): number | undefined {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function isRecognised(person: SamplePerson, sample: SampleYear): boolean {
  return person.stage === "decided" && isPassed(person, sample) && !person.struckOut;
}

function isRegistered({ stage }: SamplePerson): boolean {
  return stage !== "none" && stage !== "withdrawn";
}

function foldFigures(sample: SampleYear): Record<string, number | undefined> {
  const roll = sample.people.filter((person) => isOnRoll(person, sample));
  const count = (holds: (person: SamplePerson) => boolean) => roll.filter(holds).length;
  const recognised = roll.filter((person) => isRecognised(person, sample));
  const digital = recognised.filter((person) => person.digital);
  const proficient = digital.filter((person) => person.proficient).length;
  return {
    TongSo: roll.length,
    DaDangKy: count(isRegistered),
    DaNop: count((person) => isAtLeast(person, "submitted")),
    DaThamDinh: count((person) => isAtLeast(person, "appraised")),
    DuocDeNghi: count((person) => isAtLeast(person, "proposed") && isPassed(person, sample)),
    Dat: recognised.length,
    KhongDat: count((person) => person.stage === "decided" && !isRecognised(person, sample)),
    TieuBieu: recognised.filter(({ streak }) => streak >= 5).length,
    TyLeDat: ratio(recognised.length, roll.length),
    CoKyNangSo: digital.length,
    TyLeKyNangSo: ratio(digital.length, recognised.length),
    ThanhThao: proficient,
    TyLeThanhThao: ratio(proficient, digital.length),
    TyLeThanhThaoTrenDat: ratio(proficient, recognised.length),
  };
}

function successor(units: readonly SampleUnit[], index: number): number {
  const unit = units[index];
  if (unit?.splitFrom !== undefined && unit.validFrom > CUT_OFF) return successor(units, unit.splitFrom);
  if (unit?.mergedInto === undefined || unit.validTo === 0 || unit.validTo >= CUT_OFF) return index;
  return successor(units, unit.mergedInto);
}

function foldUnits(sample: SampleYear): readonly (readonly (CellValue | undefined)[])[] {
  const roll = sample.people.filter((person) => isOnRoll(person, sample));
  return sample.units.flatMap(({ validFrom, validTo }, index) => {
    const members = roll.filter((person) => successor(sample.units, person.unit) === index);
    const exists = validFrom <= CUT_OFF && (validTo === 0 || validTo >= CUT_OFF);
    if (successor(sample.units, index) !== index || (members.length === 0 && !exists)) return [];
    const recognised = members.filter((person) => isRecognised(person, sample)).length;
    const registered = members.filter(isRegistered).length;
    const submitted = members.filter((person) => isAtLeast(person, "submitted")).length;
    const rate = ratio(recognised, members.length);
    return [[unitId(index), `Phòng ${index}`, members.length, registered, submitted, recognised, rate]];
  });
}

function foldIndicators(sample: SampleYear): readonly (readonly (number | undefined)[])[] {
  const roll = sample.people.filter((person) => isOnRoll(person, sample));
  const submitted = roll.filter((person) => isAtLeast(person, "submitted"));
  const appraised = roll.filter((person) => isAtLeast(person, "awaitingUnion"));
  return Array.from({ length: 10 }, (_, index) => {
    const self = submitted.map((person) => person.self[index] ?? 0);
    const found = appraised.map((person) => person.appraised[index] ?? 0);
    const low = found.filter((score) => score < sample.passFloor).length;
    return [index + 1, average(self), average(found), low];
  });
}
