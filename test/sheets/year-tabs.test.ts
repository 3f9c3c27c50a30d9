import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FrozenFigures } from "../../src/domain/frozen-figures.ts";
import { outstandingHolders } from "../../src/domain/outstanding-holders.ts";
import { countsOfCycle } from "../../src/domain/years-compared.ts";
import { compared } from "./compared-cells.ts";
import { foldForecast } from "./fold-forecast.ts";
import { foldFrozen } from "./fold-frozen.ts";
import { foldOutstanding } from "./fold-outstanding.ts";
import { foldKinds, foldUnitsOfYears } from "./fold-shares.ts";
import { foldYearsTable } from "./fold-years-tab.ts";
import { type ManyYearsSample, manyYears, manyYearsTabs } from "./many-years.ts";
import { computeBook } from "./summary-book.ts";

/** Figures frozen last year and this year; the second ones differ from today's. */
function frozenIn({ facts }: ManyYearsSample): readonly FrozenFigures[] {
  const [cycle] = facts.cycles;
  if (!cycle) throw new Error("Cannot freeze: the sample has no cycle.");
  const counts = countsOfCycle(cycle, facts);
  const kept = { by: "vanphong@stc.example", purpose: "other", note: "Thử", cutOff: cycle.cutOff } as const;
  const at = `${cycle.year}-11-28T09:00:00.000+07:00`;
  return [
    { ...kept, at, number: 1, year: cycle.year - 1, counts },
    {
      ...kept,
      at,
      number: 2,
      year: cycle.year,
      counts: { ...counts, total: counts.total + 3, recognised: 1 },
    },
  ];
}

/** Workbooks of several years, each computed once for all tests; which freeze is compared goes round. */
const SAMPLES = fc.sample(manyYears, { numRuns: 12, seed: 307 }).map((sample, index) => {
  const frozen = index % 4 === 0 ? [] : frozenIn(sample);
  const chosen = [undefined, undefined, 1, 3][index % 4];
  const tabs = manyYearsTabs(sample.facts, frozen, chosen);
  const book = computeBook(tabs, Date.parse(`${sample.today}T09:00:00+07:00`));
  const [cycle] = sample.facts.cycles;
  if (!cycle) throw new Error("Cannot compare years: the sample has no cycle.");
  return { ...sample, book, cycle, frozen, chosen };
});

describe("So sánh các năm", () => {
  test("every formula cell shows what a fold of dossiers, totals and names gives", () => {
    for (const { book, cycle, facts, today } of SAMPLES) {
      const [shown, expected] = compared(book, "So sánh các năm", {
        ...foldYearsTable(cycle, facts, today),
        ...foldForecast(cycle, facts, today),
        ...foldKinds(cycle, facts),
        ...foldUnitsOfYears(cycle, facts),
      });
      expect(shown).toEqual(expected);
    }
  });

  test("before any cycle is opened nothing shows an error", () => {
    const book = computeBook({});
    for (const tab of ["So sánh các năm", "Tiêu biểu xuất sắc", "Số liệu đã chốt"]) {
      const [shown] = compared(book, tab, {});
      expect(Object.entries(shown).filter(([, value]) => String(value).startsWith("#"))).toEqual([]);
    }
  });
});

describe("Tiêu biểu xuất sắc", () => {
  test("every formula cell: who holds the title for the fifth year or more, by five decisions, and who is in the fourth", () => {
    const holders = SAMPLES.map(({ facts }) => outstandingHolders(facts).outstanding.length);
    expect(Math.max(...holders)).toBeGreaterThan(0);
    for (const { book, facts } of SAMPLES) {
      const [shown, expected] = compared(book, "Tiêu biểu xuất sắc", foldOutstanding(facts));
      expect(shown).toEqual(expected);
    }
  });
});

describe("Số liệu đã chốt", () => {
  test("every formula cell: the newest freeze, or the one whose number is typed, beside today's figures of its year", () => {
    for (const { book, facts, frozen, chosen } of SAMPLES) {
      const [shown, expected] = compared(book, "Số liệu đã chốt", foldFrozen(frozen, chosen, facts));
      expect(shown).toEqual(expected);
    }
  });
});
