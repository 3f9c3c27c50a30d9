import type { FormItemState, StoredAnswer } from "./state.ts";

/** Google Forms' words under a question left out. */
const REQUIRED = "Đây là câu hỏi bắt buộc";

/**
 * What Google Forms says to this answer of an item, in Vietnamese; undefined where it takes it.
 *
 * @param answer Undefined, empty text or an empty array where the question was left out.
 */
export function answerProblem(item: FormItemState, answer: StoredAnswer | undefined): string | undefined {
  if (isUnanswered(answer)) return item.required ? REQUIRED : undefined;
  switch (item.type) {
    case "TEXT":
      return typeof answer === "string" && !/[\r\n]/.test(answer)
        ? undefined
        : "Câu trả lời phải là một dòng văn bản";
    case "PARAGRAPH_TEXT":
      return typeof answer === "string" ? undefined : "Câu trả lời phải là văn bản";
    case "SCALE":
      return isOnScale(item, answer)
        ? undefined
        : `Câu trả lời phải là số nguyên từ ${item.lowerBound} đến ${item.upperBound}`;
    case "MULTIPLE_CHOICE":
      return typeof answer === "string" && isChoice(item, answer)
        ? undefined
        : "Câu trả lời phải là một trong các lựa chọn";
    case "CHECKBOX":
      return typeof answer !== "string" && answer.every((one) => isChoice(item, one))
        ? undefined
        : "Câu trả lời phải gồm các lựa chọn đã cho";
    case "SECTION_HEADER":
    case "PAGE_BREAK":
      return "Mục này không phải là câu hỏi";
  }
}

/** True where nothing was answered. Google Forms takes blanks for no answer. */
export function isUnanswered(answer: StoredAnswer | undefined): answer is undefined {
  if (answer === undefined) return true;
  return typeof answer === "string" ? answer.trim() === "" : answer.length === 0;
}

function isOnScale(item: FormItemState, answer: StoredAnswer): boolean {
  if (typeof answer !== "string" || !/^\d+$/.test(answer)) return false;
  const value = Number(answer);
  return value >= item.lowerBound && value <= item.upperBound;
}

function isChoice(item: FormItemState, answer: string): boolean {
  return item.otherOption || item.choices.includes(answer);
}
