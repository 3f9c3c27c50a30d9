import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressed, compared } from "./compared-cells.ts";
import { foldIndicatorRows, foldWeakest } from "./fold-indicators.ts";
import { foldOverview } from "./fold-overview.ts";
import { foldUnitRow } from "./fold-units.ts";
import { foldWaiting } from "./fold-waiting.ts";
import { figuresOf, ratio, rollOf, rounded, type Shown } from "./fold-year.ts";
import { CUT_OFF, type SamplePerson, type SampleUnit, type SampleYear, sampleYear } from "./sample-year.ts";
import { tabsOf } from "./sample-year-tabs.ts";
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

function namedFigures(sample: SampleYear): Readonly<Record<string, Shown>> {
  const found = figuresOf(rollOf(sample), sample);
  const { total, recognised, digital, proficient } = found;
  return {
    TongSo: total,
    DaDangKy: found.registered,
    DaNop: found.submitted,
    DaThamDinh: found.appraised,
    DuocDeNghi: found.proposed,
    Dat: recognised,
    KhongDat: found.notRecognised,
    TieuBieu: found.outstanding,
    TyLeDat: ratio(recognised, total),
    CoKyNangSo: digital,
    TyLeKyNangSo: ratio(digital, recognised),
    ThanhThao: proficient,
    TyLeThanhThao: ratio(proficient, digital),
    TyLeThanhThaoTrenDat: ratio(proficient, recognised),
  };
}

describe("Tổng quan", () => {
  test("every formula cell shows what a fold of the same people gives", () => {
    for (const { sample, book } of YEARS) {
      const [shown, expected] = compared(book, "Tổng quan", foldOverview(sample));
      expect(shown).toEqual(expected);
    }
  });

  test("every named figure is what a fold of the same people gives", () => {
    for (const { sample, book } of YEARS) {
      expect(NAMES.map((name) => [name, rounded(book.named(name))])).toEqual(
        Object.entries(namedFigures(sample)).map(([name, value]) => [name, rounded(value)]),
      );
    }
  });

  test("before any cycle is opened the counts are 0, the ratios empty, and nothing shows an error", () => {
    const book = computeBook({});
    const ratios = NAMES.filter((name) => name.startsWith("TyLe"));
    expect(ratios.map((name) => book.named(name))).toEqual(ratios.map(() => undefined));
    const counts = NAMES.filter((name) => !name.startsWith("TyLe"));
    expect(counts.map((name) => book.named(name))).toEqual(counts.map(() => 0));
    for (const tab of ["Tổng quan", "Theo đơn vị", "Theo chỉ số", "Hồ sơ đang chờ"]) {
      const [shown] = compared(book, tab, {});
      expect(Object.entries(shown).filter(([, value]) => String(value).startsWith("#"))).toEqual([]);
    }
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

  test("every formula cell shows what a fold gives; people of a merged unit count with the unit of Ngày chốt", () => {
    for (const { sample, book } of YEARS) {
      const rows = Array.from({ length: 36 }, (_, index) => foldUnitRow(sample, index + 2));
      const [shown, expected] = compared(book, "Theo đơn vị", { ...addressed(rows, 2), V1: UNIT_COLOURS });
      expect(shown).toEqual(expected);
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
    const units = [merged(1), merged(2), merged(3), merged(4), PLAIN_UNIT];
    const book = computeBook(tabsOf({ ...plainYear(2026, [holder("decided")]), units }));
    expect(tableRows(book, "Theo đơn vị", 7, 2)).toEqual([
      ["P4", "Phòng 4", 1, 1, 1, 1, 1],
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  const withUnits = (count: number) => {
    const people = [{ ...holder("decided"), unit: count - 1, appraisedIn: count - 1 }];
    return computeBook(tabsOf({ ...plainYear(2026, people), units: Array(count).fill(PLAIN_UNIT) }));
  };

  test("thirty-six units are shown without a hand on any formula", () => {
    const book = withUnits(36);
    expect(tableRows(book, "Theo đơn vị", 3, 36)[35]).toEqual(["P35", "Phòng 35", 1]);
    expect([book.at("Tổng quan", 61, 2), book.at("Tổng quan", 61, 3)]).toEqual(["đúng", undefined]);
    expect(book.at("So sánh các năm", 88, 1)).toBeUndefined();
  });

  test("units beyond the thirty-sixth, and how many people they leave out, are told of in every tab that has units", () => {
    const book = withUnits(39);
    expect(book.at("Tổng quan", 61, 2)).toBe("sai");
    const told = book.at("Tổng quan", 61, 3);
    expect(told).toMatch(
      /^Tab Đơn vị có 39 đơn vị.* còn 3 đơn vị .* 1 người trong danh sách không có ở bảng/,
    );
    expect(book.at("Theo đơn vị", 1, 22)).toBe(`${UNIT_COLOURS} ${told}`);
    expect(book.at("So sánh các năm", 88, 1)).toMatch(
      /có 39 đơn vị.* 3 đơn vị ở các dòng sau không có dòng riêng/,
    );
    expect(book.at("So sánh các năm", 87, 4)).toBe(1);
  });

  test("people whose unit is not in the tab Đơn vị are told of, never left out unsaid", () => {
    const data = tabsOf(plainYear(2026, [holder("decided"), { ...holder("none"), unit: 5 }]));
    const book = computeBook(data);
    expect(book.named("TongSo")).toBe(2);
    expect(book.at("Tổng quan", 61, 3)).toMatch(/^1 người trong danh sách không có ở bảng theo đơn vị/);
  });
});

describe("Theo chỉ số", () => {
  test("every formula cell shows what a fold gives: averages, spread, how many below the floor, the weakest three", () => {
    for (const { sample, book } of YEARS) {
      const texts = Array.from({ length: 10 }, (_, index) => book.at("Tiêu chí, chỉ số", index + 2, 6));
      const [shown, expected] = compared(book, "Theo chỉ số", {
        ...addressed(foldIndicatorRows(sample, texts), 2),
        ...addressed(foldWeakest(sample, texts), 14),
      });
      expect(shown).toEqual(expected);
    }
  });
});

describe("Hồ sơ đang chờ", () => {
  test("every formula cell shows what a fold gives: the fifty that wait longest, who has each, for how many days", () => {
    for (const { sample, book } of YEARS) {
      const [shown, expected] = compared(book, "Hồ sơ đang chờ", addressed(foldWaiting(sample), 2));
      expect(shown).toEqual(expected);
    }
  });

  test("of more than fifty that wait, many since the same day, the fifty oldest are shown, each once", () => {
    const people = Array.from({ length: 120 }, (_, index) => ({
      ...holder("submitted"),
      waitsSince: 10 + (index % 3),
    }));
    const sample = plainYear(2026, people);
    const [shown, expected] = compared(
      computeBook(tabsOf(sample)),
      "Hồ sơ đang chờ",
      addressed(foldWaiting(sample), 2),
    );
    expect(shown).toEqual(expected);
  });
});

/** The legend above the chart of units. */
const UNIT_COLOURS =
  "Tỷ lệ đạt: xanh là đạt mục tiêu của kỳ, vàng là còn thiếu. Chờ đơn vị: vàng là còn hồ sơ chờ.";

const PLAIN_UNIT: SampleUnit = { validFrom: 0, validTo: 0, mergedInto: undefined, splitFrom: undefined };

/** Somebody of the first unit, who scores nine throughout. */
function holder(stage: "decided" | "none" | "submitted"): SamplePerson {
  const scores = Array(10).fill(9);
  const answers = { digital: true, proficient: true, struckOut: false, streak: 1, waitsSince: 10 };
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

function tableRows(book: SummaryBook, tab: string, width: number, count: number) {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_, column) => book.at(tab, row + 2, column + 1)),
  );
}
