import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeProblems } from "../../emulator/simulate/input/problems.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { type Files, smallAgency, writeFolder } from "./cohorts/small-agency.ts";

const GOOD = smallAgency();
const NAMES = Object.keys(GOOD);

/** What gets into files: other programs' line ends, quotes left open, formulas, bytes that are no UTF-8, far dates. */
const scrap = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '"',
    '""',
    ",",
    ",,,",
    "\n",
    "\r\n",
    "\r",
    "\uFEFF",
    "=1+1",
    "\u0000",
    "31/02/2026",
    "2026-13-45",
    "{",
    "{}",
    "9".repeat(400),
  ),
);

/** A piece of a file cut out, put in, or put in the place of another. */
function edited(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(30), scrap)
    .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));
}

const files: fc.Arbitrary<Files> = fc.oneof(
  fc
    .constantFrom(...NAMES)
    .chain((name) => edited(GOOD[name] ?? "").map((text) => ({ ...GOOD, [name]: text }))),
  fc
    .constantFrom(...NAMES)
    .chain((name) => fc.uint8Array({ maxLength: 80 }).map((bytes) => ({ ...GOOD, [name]: bytes }))),
  fc
    .constantFrom(...NAMES)
    .map((name) => Object.fromEntries(Object.entries(GOOD).filter(([other]) => other !== name))),
);

test("any file of a folder, touched anywhere, is used or told by file and line, never an exception", () => {
  fc.assert(
    fc.property(files, (folder) => {
      const read = readCohort(writeFolder(folder));
      if (read.ok) return;
      const lines = describeProblems(read.problems).trimEnd().split("\n");
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines.slice(0, 50))
        expect(line).toMatch(/^(\S+(:\d+)?: .+; cần .+|Còn \d+ lỗi nữa.*)$/s);
    }),
    { numRuns: 500 },
  );
});
