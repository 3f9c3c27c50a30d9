import { expect, test } from "@jest/globals";
import { whoMustActFirst } from "../../src/domain/letter-order.ts";
import { LETTERS } from "../mail/given.ts";

test("who must act comes before who is told, each in the order in which their letters were written", () => {
  const { received, registered, result } = LETTERS;
  const letters = [received, LETTERS["unit-step"], registered, LETTERS.returned, result, LETTERS.digest];
  const templates = whoMustActFirst(letters.map((letter) => ({ letter }))).map(
    ({ letter }) => letter.template,
  );
  expect(templates).toEqual(["unit-step", "returned", "digest", "received", "registered", "result"]);
});
