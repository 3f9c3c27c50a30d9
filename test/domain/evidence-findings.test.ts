import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  asksForLook,
  type EvidenceHeld,
  evidenceFindings,
  evidenceIndex,
  normalizedLink,
} from "../../src/domain/evidence-findings.ts";

/** Ten pieces, the same everywhere but at the first indicator. */
function held(personId: string, first: string, year = 2026): EvidenceHeld {
  const rest = Array.from({ length: 9 }, (_, index) => `https://rieng.example/${year}/${personId}/${index}`);
  return { year, personId, name: `Người ${personId}`, evidence: [first, ...rest] };
}

function found(own: EvidenceHeld, ...others: readonly EvidenceHeld[]) {
  return evidenceFindings(own, evidenceIndex([own, ...others]));
}

describe("normalizedLink()", () => {
  const file = "1AbCdEfGhIjKlMnOpQrStUvWx";

  test.each([
    ["scheme, www. and the case of the host", "https://WWW.Bao.vn/Tin", "http://bao.vn/Tin"],
    ["a slash at the end", "https://bao.vn/tin/", "https://bao.vn/tin"],
    ["a fragment", "https://bao.vn/tin#binh-luan", "https://bao.vn/tin"],
    ["how it was passed on", "https://bao.vn/tin?utm_source=zalo&id=3&fbclid=x", "https://bao.vn/tin?id=3"],
    ["the order of parameters", "https://bao.vn/?b=2&a=1", "https://bao.vn/?a=1&b=2"],
    [
      "how a file in Drive is opened",
      `https://drive.google.com/file/d/${file}/view?usp=sharing`,
      `https://drive.google.com/open?id=${file}`,
    ],
    [
      "reading or editing a document",
      `https://docs.google.com/document/d/${file}/edit#heading=h.1`,
      `https://docs.google.com/document/d/${file}/view`,
    ],
  ])("tells two links alike whatever %s", (_what, one, other) => {
    expect(normalizedLink(one)).toBe(normalizedLink(other));
  });

  test.each([
    ["the path", "https://bao.vn/tin", "https://bao.vn/Tin"],
    ["a parameter that matters", "https://bao.vn/?id=1", "https://bao.vn/?id=2"],
    ["the host", "https://bao.vn/tin", "https://bao2.vn/tin"],
    ["a parameter that only begins like one of those", "https://bao.vn/?tsid=1", "https://bao.vn/?tsid=2"],
  ])("tells two links apart by %s", (_what, one, other) => {
    expect(normalizedLink(one)).not.toBe(normalizedLink(other));
  });

  test("is the same when it is taken again", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = normalizedLink(url);
        return normalizedLink(`https://${once}`) === once;
      }),
    );
  });
});

describe("evidenceFindings()", () => {
  test("missing asks for a look, words without a link are a mild note, a link of one's own is nothing", () => {
    expect(found(held("A", " "))).toEqual([{ kind: "missing", indicator: 1 }]);
    const [words] = found(held("A", "Văn bản số 12/KH"));
    expect(words).toEqual({ kind: "no-link", indicator: 1 });
    expect(words && asksForLook(words)).toBe(false);
    expect(found(held("A", "https://a.example/1"))).toEqual([]);
  });

  test("the same link as last year's own, and as a colleague's this year", () => {
    const link = "Xem https://a.example/chung.";
    expect(found(held("A", link), held("A", link, 2025))).toEqual([
      { kind: "last-year", indicator: 1, before: 1 },
    ]);
    expect(found(held("A", link), held("B", link))).toEqual([
      { kind: "colleague", indicator: 1, personId: "B", name: "Người B" },
    ]);
  });

  test("a colleague's link of another year, and one's own at two indicators, are nothing to look at", () => {
    const link = "https://a.example/chung";
    expect(found(held("A", link), held("B", link, 2025), held("A", link, 2024))).toEqual([]);
    const twice = { ...held("A", link), evidence: Array(10).fill(link) };
    expect(found(twice)).toEqual([]);
  });

  test("whatever people type, it finds at most one thing of a kind at an indicator and never fails", () => {
    const evidence = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant("")), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(evidence, evidence, (own, other) => {
        const me = { ...held("A", ""), evidence: own };
        const kinds = found(me, { ...held("B", ""), evidence: other }).map(
          (one) => `${one.kind} ${one.indicator}`,
        );
        return new Set(kinds).size === kinds.length;
      }),
    );
  });
});
