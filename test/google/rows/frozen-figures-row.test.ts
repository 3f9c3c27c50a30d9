import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FrozenFigures } from "../../../src/domain/frozen-figures.ts";
import { frozenFiguresRow } from "../../../src/google/rows/frozen-figures-row.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";
import { anyDay, anyInstant, anyText } from "../any-dossier.ts";
import { headersOf } from "../template-headers.ts";

const TITLE = "Số liệu đã chốt";
const people = fc.nat(5000);

const anyFrozen: fc.Arbitrary<FrozenFigures> = fc.record({
  number: fc.integer({ min: 1, max: 200 }),
  at: anyInstant,
  by: anyText,
  purpose: fc.constantFrom("association", "learning-unit", "other"),
  year: fc.integer({ min: 2021, max: 2100 }),
  cutOff: anyDay,
  counts: fc.record({
    total: people,
    registered: people,
    submitted: people,
    appraised: people,
    proposed: people,
    recognised: people,
    notRecognised: people,
    outstanding: people,
    digital: people,
    proficient: people,
  }),
  note: anyText,
});

test("frozen figures can be read back from their row, in the template's columns", () => {
  fc.assert(
    fc.property(anyFrozen, (frozen) => {
      const problems: string[] = [];
      const cells = frozenFiguresRow.write(frozen);
      expect(Object.keys(cells)).toEqual(headersOf("frozen-figures"));
      expect(frozenFiguresRow.read(new RowReader(TITLE, 2, cells, problems))).toEqual(frozen);
      expect(problems).toEqual([]);
    }),
  );
});

test("a row that holds only the comparison beside the kept figures is none, and no problem", () => {
  const problems: string[] = [];
  expect(frozenFiguresRow.read(new RowReader(TITLE, 5, {}, problems))).toBeUndefined();
  expect(problems).toEqual([]);
});
