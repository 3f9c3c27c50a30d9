import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RegisteredPaper } from "../../../src/domain/registered-paper.ts";
import { paperRow } from "../../../src/google/rows/paper-row.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";
import { anyDay, anyInstant, anyText } from "../any-dossier.ts";
import { headersOf } from "../template-headers.ts";

const anyPaper: fc.Arbitrary<RegisteredPaper> = fc.record({
  key: fc.constantFrom("submission:2026/1", "certificates:2026", "forms:unit 2026/P01"),
  year: fc.integer({ min: 2021, max: 2100 }),
  title: anyText,
  number: fc.constantFrom("", "05", "05/TTr-VP"),
  date: fc.oneof(anyDay, fc.constant("" as const)),
  office: fc.constantFrom("", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
  signer: anyText,
  docxUrl: anyText,
  googleDocUrl: anyText,
  madeAt: anyInstant,
  madeBy: anyText,
  times: fc.integer({ min: 1, max: 999 }),
});

test("a paper of the register can be read back from its row, in the template's columns", () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const problems: string[] = [];
      const cells = paperRow.write(paper);
      expect(Object.keys(cells)).toEqual(headersOf("papers"));
      expect(paperRow.read(new RowReader("Văn bản", 2, cells, problems))).toEqual(paper);
      expect(problems).toEqual([]);
    }),
  );
});
