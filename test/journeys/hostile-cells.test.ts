import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../emulator/workspace-api.ts";
import { TABS, type TabName } from "../../src/google/tabs.ts";
import { knockEverywhere } from "./doors.ts";
import { handIn, mailTo, OFFICE, openWorkspace, PERSON, UNIT_HEAD } from "./stage.ts";

const waiting = openWorkspace();
handIn(waiting, PERSON, [9, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
const invitation = mailTo(waiting, UNIT_HEAD, /thẩm định/i);
const menu = waiting.openSpreadsheet(OFFICE).map(({ functionName }) => functionName);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    null,
    "",
    "x",
    "Có",
    "2026",
    2026,
    -1,
    46309.5,
    true,
    "{",
    "null",
    "14/10/2026",
    "@so.example",
    "Đang mở",
  ),
  fc.string({ maxLength: 20 }),
);

/** A few cells of one tab typed over, from some place below its header. */
const scribble = fc.record({
  tab: fc.constantFrom<TabName>(...(Object.keys(TABS) as TabName[])),
  row: fc.integer({ min: 2, max: 5 }),
  column: fc.integer({ min: 1, max: 12 }),
  cells: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
});

test("whatever people type over whichever tab, no door ends in an exception", () => {
  fc.assert(
    fc.property(fc.array(scribble, { minLength: 2, maxLength: 6 }), fc.nat(11), (scribbles, turn) => {
      const workspace = waiting.fork();
      for (const { tab, row, column, cells } of scribbles) {
        const { title, columns } = TABS[tab];
        const place = Math.min(column, Math.max(1, columns.length - 2));
        workspace.paste(title, row, place, cells, { raw: true });
      }
      expect(
        knockEverywhere(
          workspace,
          invitation,
          menu.filter((_, index) => index % 12 === turn),
        ),
      ).toEqual([]);
    }),
    { numRuns: 15, seed: 7 },
  );
});
