import fc from "fast-check";
import { drainResponses } from "../../src/app/drain-responses.ts";
import type { FormAnswer } from "../../src/app/ports.ts";
import { answers, at, CYCLE, PERSON } from "../domain/given.ts";
import { Office } from "./given.ts";

/** Text that people and machines send: words, numbers with decoration, formulas, control characters, very long. */
export const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "8",
    " 8 ",
    "8.0",
    "11",
    "-1",
    "1e1",
    "٣",
    "NaN",
    "=1+1",
    "@x",
    "\u0000",
    "Có",
    "không",
    "null",
  ),
  fc.string({ minLength: 4000, maxLength: 6000 }),
);

/** Addresses, and what is none. */
export const email = fc.oneof(
  fc.constantFrom(
    PERSON.email,
    PERSON.email.toUpperCase(),
    ` ${PERSON.email} `,
    "",
    "@",
    "a@b",
    CYCLE.headEmail,
  ),
  text,
);

/** An office to which these answers came. */
export function drained(all: readonly FormAnswer[]): Office {
  const office = new Office();
  office.now = at("10-20 09:00");
  office.answers = [...all];
  drainResponses(office);
  return office;
}

/** An office in which one person has handed in a self-assessment. */
export const submitted = () =>
  drained([
    {
      form: "selfAssessment",
      responseId: "r1",
      at: at("10-14 09:03"),
      email: PERSON.email,
      values: answers(),
    },
  ]);
