import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fingerprint } from "../../src/app/fingerprint.ts";

test("the same text has the same fingerprint, a text changed anywhere another one", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 400 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, at, put) => {
        const place = at % text.length;
        const changed = text.slice(0, place) + put + text.slice(place + 1);
        expect(fingerprint(text)).toBe(fingerprint(`${text}`));
        if (changed !== text) expect(fingerprint(changed)).not.toBe(fingerprint(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test("a hundred thousand neighbouring texts have as many fingerprints", () => {
  const marks = new Set(
    Array.from({ length: 100_000 }, (_, index) => fingerprint(`CB${index} Nguyễn Văn An`)),
  );
  expect(marks.size).toBe(100_000);
});
