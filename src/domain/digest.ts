import type { DigestItem, Letter } from "./letters.ts";

/** What a letter with a link becomes as one line of the morning's digest; nothing for letters without a link. */
export function digestItem(letter: Letter): readonly DigestItem[] {
  switch (letter.template) {
    case "unit-step": {
      const { personName, personId, unitName, due, invitation } = letter;
      const why = letter.objection !== "" ? " (Công đoàn không nhất trí)" : letter.again ? " (nộp lại)" : "";
      return [{ title: `Thẩm định: ${personName} (${personId}), ${unitName}${why}`, due, invitation }];
    }
    case "union-step": {
      const { personName, personId, unitName, due, invitation } = letter;
      return [{ title: `Ý kiến Công đoàn: ${personName} (${personId}), ${unitName}`, due, invitation }];
    }
    case "list-to-decide":
      return [
        {
          title: `Phê duyệt danh sách số ${letter.listNumber}: ${letter.proposed} người đề nghị công nhận`,
          due: letter.due,
          invitation: letter.invitation,
        },
      ];
    default:
      return [];
  }
}
