import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { prefilledForm } from "../../src/domain/prefilled-form.ts";
import {
  BASIS_CHOICES,
  prefillValues,
  readAnswers,
  readBasis,
  readScores,
} from "../../src/domain/read-response.ts";
import { answers, EIGHTS, submitted } from "./given.ts";

const KEYS = Object.keys(answers()).concat("digitalBasis", "digitalBasisNote");
const FORM = {
  url: "https://docs.google.com/forms/d/e/1/viewform",
  entries: Object.fromEntries(KEYS.map((key, index) => [key, 1_000_000_000 + index])),
};

/** What a form opened at this address would hold, by item key. */
function filled(url: string): Record<string, string> {
  const keys = new Map(Object.entries(FORM.entries).map(([key, entry]) => [`entry.${entry}`, key]));
  const values: Record<string, string> = {};
  for (const [name, value] of new URL(url).searchParams) {
    const key = keys.get(name);
    if (key !== undefined) values[key] = value;
  }
  return values;
}

function submissionWith(more: object) {
  const event = submitted();
  if (event.type !== "SelfAssessmentSubmitted") throw new Error("no submission");
  return { ...event.submission, ...more };
}

describe("a form opened with the former answers", () => {
  test("is read again as what was handed in, but for the consent, which is never ticked beforehand", () => {
    const evidence = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 10, maxLength: 10 });
    const scores = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(scores, evidence, fc.boolean(), fc.boolean(), (given, texts, digital, proficient) => {
        const handedIn = submissionWith({
          scores: given,
          evidence: texts.map((text) => text.trim()),
          digitalSkills: digital,
          proficient,
        });
        const values = filled(prefilledForm(FORM, prefillValues(handedIn)).url);
        expect(readScores(values)).toEqual(given);
        expect(readAnswers(values)).toEqual({
          evidence: handedIn.evidence,
          digitalSkills: digital,
          proficient,
          consentToPublish: false,
        });
      }),
    );
  });

  test("brings the paper behind digital skills along", () => {
    const digitalBasis = { kind: "certificate", note: "12/CC ngày 05/6/2020" } as const;
    const values = filled(prefilledForm(FORM, prefillValues(submissionWith({ digitalBasis }))).url);
    expect(readBasis(values)).toEqual(digitalBasis);
  });

  test("stays short enough to travel: the evidence that does not fit is named, scores never go missing", () => {
    const length = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.array(length, { minLength: 10, maxLength: 10 }), (lengths) => {
        const evidence = lengths.map((count) => "ọ".repeat(count));
        const { url, leftOut } = prefilledForm(FORM, prefillValues(submissionWith({ evidence })));
        expect(url.length).toBeLessThanOrEqual(6000);
        const values = filled(url);
        expect(readScores(values)).toEqual(EIGHTS);
        const missing = evidence.flatMap((text, index) =>
          text !== "" && values[`evidence.${index + 1}`] === undefined ? [index + 1] : [],
        );
        expect(leftOut).toEqual(missing);
      }),
      { numRuns: 50 },
    );
  });

  test("half a character breaks no address", () => {
    const { url } = prefilledForm(FORM, { "evidence.1": "a\ud83d", "evidence.2": "\ude00b" });
    expect(filled(url)).toEqual({ "evidence.1": "a\ufffd", "evidence.2": "\ufffdb" });
  });

  test("opens empty where the form's entries are not known", () => {
    const { url } = FORM;
    expect(prefilledForm({ url }, { "scores.1": "8" })).toEqual({ url, prefilled: false, leftOut: [] });
  });
});

describe("the basis of digital skills", () => {
  test("is asked in the form in the very words that are understood", () => {
    const path = new URL("../../forms/self-assessment.json", import.meta.url);
    const { items } = JSON.parse(readFileSync(path, "utf8"));
    const question = items.find(({ itemId }: { itemId: string }) => itemId === "digitalBasis");
    const { options } = question.questionItem.question.choiceQuestion;
    expect(options.map(({ value }: { value: string }) => value)).toEqual(Object.values(BASIS_CHOICES));
  });

  test.each([
    ["a named paper", { digitalBasis: BASIS_CHOICES.confirmation, digitalBasisNote: " 1/XN " }, "1/XN"],
    ["the unit is asked to confirm", { digitalBasis: BASIS_CHOICES.none }, undefined],
    ["no answer", {}, undefined],
    ["no digital skills", { digitalSkills: "Không", digitalBasis: BASIS_CHOICES.certificate }, undefined],
    ["something else", { digitalBasis: "toString" }, undefined],
  ])("%s", (_, more, note) => {
    expect(readBasis(answers(EIGHTS, more))?.note).toBe(note);
  });
});
