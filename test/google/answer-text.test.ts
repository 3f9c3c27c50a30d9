import { describe, expect, test } from "@jest/globals";
import { ANSWER_CHARACTERS, answerText, CUT_NOTE } from "../../src/google/answer-text.ts";

describe("answerText()", () => {
  test("an answer is taken as it was typed, formulas and blanks included", () => {
    expect(answerText(" =1+1\nhttps://vi-du.example ")).toBe(" =1+1\nhttps://vi-du.example ");
  });

  test("ticked choices are one text", () => {
    expect(answerText(["Có", "Khác"])).toBe("Có, Khác");
  });

  test("an endless answer is cut between characters and says so", () => {
    const text = answerText(`${"a".repeat(ANSWER_CHARACTERS - 1)}😀${"b".repeat(100_000)}`);
    expect(text).toBe("a".repeat(ANSWER_CHARACTERS - 1) + CUT_NOTE);
  });

  test("control characters are left out, line breaks and tabs stay", () => {
    expect(answerText("a\u0000b\u001bc\td\ne")).toBe("abc\td\ne");
  });
});
