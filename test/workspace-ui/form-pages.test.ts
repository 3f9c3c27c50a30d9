import { describe, expect, test } from "@jest/globals";
import type { FormItemState, FormItemType, FormState } from "../../emulator/services/forms/state.ts";
import { answersOf, formPages, problemsOf, readDraft } from "../../emulator/ui/model/form-pages.ts";

function item(id: number, type: FormItemType, more: Partial<FormItemState> = {}): FormItemState {
  const bounds = { lowerBound: 1, upperBound: 10, lowerLabel: "", upperLabel: "" };
  const none = { helpText: "", required: false, choices: [], otherOption: false };
  return { id, type, entryId: id * 10, title: `Câu ${id}`, ...bounds, ...none, ...more };
}

function formOf(items: readonly FormItemState[]): FormState {
  return {
    ...{
      id: "f",
      publishedId: "p",
      title: "Phiếu",
      description: "",
      published: true,
      acceptingResponses: true,
    },
    ...{ emailCollection: "VERIFIED", allowResponseEdits: false, confirmationMessage: "", closedMessage: "" },
    ...{ progressBar: false, limitOneResponse: false, respondAgainLink: false, publishedReaders: [] },
    items,
    responses: [],
  };
}

const form = formOf([
  item(1, "SCALE", { required: true }),
  item(2, "PAGE_BREAK"),
  item(3, "CHECKBOX", { choices: ["A", "B"], otherOption: true }),
  item(4, "PARAGRAPH_TEXT"),
]);

describe("a form's pages", () => {
  test("are what stands between its page breaks", () => {
    expect(formPages(form).map((page) => page.items.map(({ id }) => id))).toEqual([[1], [3, 4]]);
  });

  test("take answers by entry id, blank ones left out, other choices with their text", () => {
    const fields = new URLSearchParams([
      ["entry.10", "8"],
      ["entry.30", "A"],
      ["entry.30", "__other_option__"],
      ["entry.30.other_option_response", " Khác "],
      ["entry.40", "   "],
      ["entry.999", "stray"],
    ]);
    const draft = readDraft(form, fields);
    expect(answersOf(form, draft)).toEqual({ "1": 8, "3": ["A", "Khác"] });
    expect(problemsOf(form.items, draft).size).toBe(0);
  });

  test.each([
    ["", "bắt buộc"],
    ["11", "từ 1 đến 10"],
    ["0", "từ 1 đến 10"],
    ["8.5", "từ 1 đến 10"],
    ["=8", "từ 1 đến 10"],
  ])("say beside the question what is wrong with the score “%s”", (score, words) => {
    const draft = readDraft(form, new URLSearchParams({ "entry.10": score }));
    expect(problemsOf(form.items, draft).get(1)).toContain(words);
  });
});
