/** Most characters taken of one answer: ten pieces of evidence and their ledger event then always fit their cells. */
export const ANSWER_CHARACTERS = 5000;

/** Stands at the end of an answer that was longer, so that nothing is cut in silence. */
export const CUT_NOTE = " […phần còn lại xem trong phản hồi của biểu mẫu]";

/** Control characters but line breaks and tabs: cells and XML refuse them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Cut so that no character is parted. */
function beginning(text: string): string {
  const unit = text.charCodeAt(ANSWER_CHARACTERS - 1);
  return text.slice(0, unit >= 0xd800 && unit <= 0xdbff ? ANSWER_CHARACTERS - 1 : ANSWER_CHARACTERS);
}

/**
 * A form's answer as text: a scale or a choice is one string, checkboxes are several. Google Forms puts no limit on a
 * paragraph, a cell holds 50,000 characters: one endless answer must not stop the intake of all others, so what is
 * beyond {@link ANSWER_CHARACTERS} stays in the form's own response, and the text says so.
 */
export function answerText(response: unknown): string {
  const parts: readonly unknown[] = Array.isArray(response) ? response : [response ?? ""];
  const text = parts.map(String).join(", ").replace(CONTROL, "");
  return text.length <= ANSWER_CHARACTERS ? text : beginning(text) + CUT_NOTE;
}
