import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { vietnameseDay } from "../../src/domain/calendar.ts";
import { forecast } from "../../src/domain/forecast.ts";
import { outstandingHolders } from "../../src/domain/outstanding-holders.ts";
import {
  recognisedByKind,
  recognisedByTodaysUnit,
  recognisedByUnit,
} from "../../src/domain/recognised-by.ts";
import { unitOn } from "../../src/domain/roster-rules.ts";
import { missingPeople } from "../../src/domain/targets.ts";
import { type ComparedYear, comparedYear, countsOfCycle, reviewOf } from "../../src/domain/years-compared.ts";
import { manyYears, manyYearsTabs } from "./many-years.ts";
import { computeBook } from "./summary-book.ts";

const TAB = "So sánh các năm";
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const KINDS = ["civil-servant", "public-employee", "labourer"] as const;
const SOURCES = { cycle: "hồ sơ", totals: "số liệu tổng", names: "từng người", none: undefined };
/** Where the parts of the tab begin. */
const ROW = { table: 5, forecast: 35, kinds: 43, units: 51, elsewhere: 87 };

/** Workbooks of several years, each computed once for all tests. */
const SAMPLES = fc.sample(manyYears, { numRuns: 12, seed: 307 }).map((sample) => ({
  ...sample,
  newest: sample.facts.cycles[0]?.year ?? 0,
  book: computeBook(manyYearsTabs(sample.facts), Date.parse(`${sample.today}T09:00:00+07:00`)),
}));

type Sample = (typeof SAMPLES)[number];

function round(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

function column(book: Sample["book"], at: number, from: number, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => round(book.at(TAB, from + index, at)));
}

function row(book: Sample["book"], at: number, from: number, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => round(book.at(TAB, at, from + index)));
}

function distance({ target, recognised = 0, total = 0 }: ComparedYear): string | undefined {
  const missing = missingPeople(target, recognised, total);
  if (missing === undefined) return undefined;
  return missing === 0 ? "đạt" : `thiếu ${missing}`;
}

function expectedYear(year: ComparedYear): unknown[] {
  const { total, registered, submitted, recognised, notRecognised, digital, proficient } = year;
  const counts = [total, registered, submitted, recognised, notRecognised];
  const title = [ratio(recognised, total), year.target.percent / 100, distance(year)];
  const skills = [digital, ratio(digital, recognised), proficient];
  const proficiency = [ratio(proficient, digital), ratio(proficient, recognised)];
  return [
    SOURCES[year.source],
    ...counts,
    ...title,
    ...skills,
    ...proficiency,
    ...(year.streaks ?? Array(5).fill(undefined)),
  ].map(round);
}

type Count = "total" | "registered" | "submitted" | "recognised" | "notRecognised" | "digital" | "proficient";

function sum(years: readonly ComparedYear[], count: Count): number | undefined {
  const known = years.flatMap((year) => year[count] ?? []);
  return known.length === 0 ? undefined : known.reduce((whole, value) => whole + value, 0);
}

/** Of the years of which the part is known. */
function share(years: readonly ComparedYear[], part: Count, whole: Count): number | undefined {
  const counted = years.filter((year) => year[part] !== undefined);
  return ratio(sum(counted, part), sum(counted, whole));
}

function expectedReview(years: readonly ComparedYear[]): unknown[] {
  const last = years.at(-1);
  if (!last) throw new Error("a review of no year");
  const counts = (["total", "registered", "submitted", "recognised", "notRecognised"] as const).map((count) =>
    sum(years, count),
  );
  const counted = years.filter(({ total = 0 }) => total > 0);
  const runs = years.flatMap(({ streaks }) => streaks?.[4] ?? []);
  return [
    `${years.filter(({ recognised }) => recognised !== undefined).length}/${years.length} năm`,
    ...counts,
    ratio(sum(counted, "recognised"), sum(counted, "total")),
    last.target.percent / 100,
    `năm ${last.year}: ${distance(last) ?? "chưa có"}`,
    sum(years, "digital"),
    share(years, "digital", "recognised"),
    sum(years, "proficient"),
    share(years, "proficient", "digital"),
    share(years, "proficient", "recognised"),
    ...Array(4).fill(undefined),
    runs.length === 0 ? undefined : runs.reduce((whole, value) => whole + value, 0),
  ];
}

describe("So sánh các năm", () => {
  test("each year is what a fold of its dossiers, its totals or its names gives", () => {
    for (const { book, facts } of SAMPLES) {
      YEARS.forEach((year, index) => {
        const expected = expectedYear(comparedYear(year, facts));
        expect({ year, cells: column(book, index + 2, ROW.table, 19) }).toEqual({ year, cells: expected });
      });
    }
  });

  test("reviews of five and ten years add up what is known of their years, every row", () => {
    for (const { book, facts } of SAMPLES) {
      const years = YEARS.map((year) => comparedYear(year, facts));
      [years.slice(0, 5), years.slice(5), years].forEach((period, index) => {
        const { known, total, recognised, rate } = reviewOf(period);
        const shown = column(book, 12 + index, ROW.table, 19);
        expect([shown[0], shown[1], shown[4], shown[6]]).toEqual(
          [`${known}/${period.length} năm`, total, recognised, rate].map(round),
        );
        expect(shown).toEqual(expectedReview(period).map(round));
      });
    }
  });

  test("the forecast is the domain's, from certain to at most", () => {
    for (const { book, facts, today } of SAMPLES) {
      const [cycle] = facts.cycles;
      if (!cycle) throw new Error("no cycle");
      const { submitted, recognised, rate, atEnd } = forecast(cycle, facts, YEARS, today);
      const year = comparedYear(cycle.year, facts);
      for (const [at, end] of [
        [2, "low"],
        [3, "high"],
      ] as const) {
        const reached = distance({ ...year, recognised: recognised[end] });
        const share = atEnd?.[end];
        const finally_ =
          share === undefined ? undefined : Number(share.toFixed(6)) >= 0.8 ? "đạt" : "chưa đạt";
        expect(column(book, at, ROW.forecast, 6)).toEqual(
          [submitted[end], recognised[end], rate?.[end], reached, share, finally_].map(round),
        );
      }
      expect(row(book, ROW.forecast, 4, 1)).toEqual([expect.stringMatching(/\S/)]);
    }
  });

  test("the recognised by công chức, viên chức, người lao động and who is none of these make the year's figure", () => {
    for (const { book, facts, newest } of SAMPLES) {
      [4, 3, 2, 1, 0].forEach((back, index) => {
        const shares = recognisedByKind(newest - back, facts);
        const expected = shares ? [...shares.by.values(), shares.elsewhere] : Array(4).fill(undefined);
        expect(column(book, 7 + index, ROW.kinds, 4)).toEqual(expected);
      });
    }
  });

  test("each kind's people of the newest year by how far they came; the rest are told apart", () => {
    for (const { book, facts } of SAMPLES) {
      const [cycle] = facts.cycles;
      if (!cycle) throw new Error("no cycle");
      const whole = countsOfCycle(cycle, facts);
      const rows = KINDS.map((kind) =>
        countsOfCycle(cycle, {
          ...facts,
          roster: { ...facts.roster, people: facts.roster.people.filter((person) => person.kind === kind) },
          dossiers: facts.dossiers.filter((dossier) => dossier.kind === kind),
        }),
      );
      rows.forEach(({ total, registered, submitted, recognised }, index) => {
        const cells = [total, registered, submitted, recognised, round(ratio(recognised, total))];
        expect(row(book, ROW.kinds + index, 2, 5)).toEqual(cells);
      });
      const rest = (count: "total" | "recognised") =>
        whole[count] - rows.reduce((counted, one) => counted + one[count], 0);
      expect([row(book, ROW.kinds + 3, 2, 1), row(book, ROW.kinds + 3, 5, 1)]).toEqual([
        [rest("total")],
        [rest("recognised")],
      ]);
    }
  });

  test("by the unit of the day, by what it has become, and nobody is lost", () => {
    for (const { book, facts, newest } of SAMPLES) {
      const day = facts.cycles[0]?.cutOff ?? "";
      [2, 1, 0].forEach((back, index) => {
        const year = newest - back;
        const then = recognisedByUnit(year, facts);
        const now = recognisedByTodaysUnit(year, facts, day);
        const units = facts.roster.units;
        expect(column(book, 2 + index, ROW.units, 6)).toEqual(units.map(({ id }) => then.by.get(id)));
        expect(column(book, 5 + index, ROW.units, 6)).toEqual(units.map(({ id }) => now.by.get(id)));
        expect(row(book, ROW.elsewhere, 2 + index, 1)).toEqual([then.elsewhere]);
      });
      const named = facts.roster.units.map(({ id, name }) => {
        const now = unitOn(facts.roster.units, id, day)?.id ?? id;
        return `${name || id}${now === id ? "" : ` → ${now}`}`;
      });
      expect(column(book, 1, ROW.units, 6)).toEqual(named);
    }
  });
});

function decisionsInWords({ year, outstanding }: ReturnType<typeof outstandingHolders>): readonly string[] {
  return outstanding.map(({ decisions }) =>
    decisions
      .map((decision, index) => {
        if (!decision) return `${year - 4 + index}: không có hồ sơ`;
        const number = decision.number === "" ? "chưa có số" : `số ${decision.number}`;
        const date = decision.date === "" ? "" : ` ngày ${vietnameseDay(decision.date)}`;
        return `${decision.year}: ${number}${date}`;
      })
      .join("; "),
  );
}

describe("Tiêu biểu xuất sắc", () => {
  const at = (book: Sample["book"], line: number, columns: readonly number[]) =>
    columns.map((place) => book.at("Tiêu biểu xuất sắc", line, place));
  const shown = (text: string) => (text === "" ? undefined : text);

  test("names who holds the title for the fifth year or more, with five decisions, and who is in the fourth", () => {
    let holders = 0;
    for (const { book, facts } of SAMPLES) {
      const expected = outstandingHolders(facts);
      const words = decisionsInWords(expected);
      holders += expected.outstanding.length;
      expected.outstanding.forEach(({ personId, name, unitName }, index) => {
        const line = [personId, shown(name), shown(unitName), words[index]];
        expect(at(book, 5 + index, [2, 3, 4, 5])).toEqual(line);
      });
      expected.inFourthYear.forEach(({ personId, name, unitName }, index) => {
        expect(at(book, 28 + index, [2, 3, 4])).toEqual([personId, shown(name), shown(unitName)]);
      });
      expect(at(book, 5 + expected.outstanding.length, [2, 3, 4, 5])).toEqual(Array(4).fill(undefined));
      expect(at(book, 28 + expected.inFourthYear.length, [2, 3, 4])).toEqual(Array(3).fill(undefined));
    }
    expect(holders).toBeGreaterThan(0);
  });
});
