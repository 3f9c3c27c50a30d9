import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { evidencePieces } from "../../src/domain/evidence-pieces.ts";

test("evidencePieces() loses nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant(" "))), (parts) => {
      const evidence = parts.join("");
      expect(
        evidencePieces(evidence)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(evidence);
    }),
  );
});

test("evidencePieces() makes addresses of http and https only", () => {
  fc.assert(
    fc.property(fc.string(), (evidence) => {
      for (const { url } of evidencePieces(evidence)) {
        if (url !== undefined) expect(url).toMatch(/^https?:\/\//i);
      }
    }),
  );
  expect(evidencePieces("javascript:alert(1) file:///etc data:text/html,x")).toEqual([
    { text: "javascript:alert(1) file:///etc data:text/html,x" },
  ]);
});

test("evidencePieces() leaves the punctuation that ends a sentence out of the address", () => {
  expect(evidencePieces("Xem (https://a.example/x), nhé")).toEqual([
    { text: "Xem (" },
    { text: "https://a.example/x", url: "https://a.example/x" },
    { text: "), nhé" },
  ]);
});
