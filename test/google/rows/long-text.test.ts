import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CELL_CHARACTERS, cellPieces, gather, spread } from "../../../src/google/rows/long-text.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";

describe("spread() and gather()", () => {
  test("a text longer than a cell runs over and comes back whole", () => {
    const text = "ộ".repeat(2 * CELL_CHARACTERS + 5);
    const row = new RowReader("Thư", 2, spread(text, "Nội dung", 3), []);
    expect(gather(row, "Nội dung", 3)).toBe(text);
  });

  test("columns that are not needed are emptied", () => {
    expect(spread("ngắn", "Nội dung", 3)).toEqual({
      "Nội dung": "ngắn",
      "Nội dung (2)": "",
      "Nội dung (3)": "",
    });
  });

  test("no piece ends in the middle of a character", () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), (shift) => {
        const pieces = cellPieces("a".repeat(shift) + "😀".repeat(CELL_CHARACTERS));
        expect(pieces.every((piece) => piece.length <= CELL_CHARACTERS)).toBe(true);
        // Throws where a surrogate stands alone.
        expect(() => pieces.forEach(encodeURIComponent)).not.toThrow();
      }),
      { numRuns: 4 },
    );
  });

  test("what does not fit at all is refused with its length, never cut in silence", () => {
    expect(() => spread("x".repeat(CELL_CHARACTERS + 1), "Nội dung", 1)).toThrow(/tối đa 49000 ký tự/);
  });
});
