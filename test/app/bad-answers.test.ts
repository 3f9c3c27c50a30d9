import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormName } from "../../src/app/book.ts";
import { drainResponses } from "../../src/app/drain-responses.ts";
import { answers, at, PERSON } from "../domain/given.ts";
import { drained, email, text } from "./bad-values.ts";

const values = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(answers())), fc.string()), text),
  fc.dictionary(fc.constantFrom(...Object.keys(answers())), text).map((some) => ({ ...answers(), ...some })),
);

const answer = fc.record({
  form: fc.constantFrom<FormName>("registration", "selfAssessment", "activities"),
  responseId: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.constantFrom(
    at("01-02 08:00"),
    at("10-05 08:00"),
    at("10-14 09:03"),
    at("11-05 10:00"),
    "2019-05-05T05:05:05.000+07:00",
  ),
  email,
  values,
});

describe("answers of a form by the thousand", () => {
  test("each ends in a dossier by its rules, or in Cần xử lý with a reason; none is lost, none is taken twice", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 6 }), (all) => {
        const office = drained(all);
        for (const { reason } of office.attention) expect(reason).not.toBe("");
        for (const { scores } of office.dossiers.flatMap((one) =>
          "submission" in one ? [one.submission] : [],
        )) {
          expect(scores.every((score) => Number.isInteger(score) && score >= 1 && score <= 10)).toBe(true);
          expect(scores).toHaveLength(10);
        }
        const before = [office.events.length, office.attention.length];
        drainResponses(office);
        expect([office.events.length, office.attention.length]).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  test("an answer that cannot be taken changes no dossier", () => {
    const broken = fc.constantFrom("", "0", "11", "8.0", "tám", "8,5", "=8", "１");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), broken, (number, score) => {
        const good = {
          form: "selfAssessment",
          responseId: "r1",
          at: at("10-14 09:03"),
          email: PERSON.email,
        } as const;
        const bad = { ...good, responseId: "r2", at: at("10-15 09:03") };
        const office = drained([
          { ...good, values: answers() },
          { ...bad, values: { ...answers(), [`scores.${number}`]: score } },
        ]);
        const alone = drained([{ ...good, values: answers() }]);
        expect(office.dossiers).toEqual(alone.dossiers);
        expect(office.attention[0]?.reason).toContain("điểm không hợp lệ");
        expect(office.attention[0]?.reason).toContain(String(number));
      }),
    );
  });
});
